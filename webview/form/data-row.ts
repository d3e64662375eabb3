import { html, nothing, type TemplateResult } from 'lit';
import type { PassNeed } from '../../src/protocol/settings.ts';
import { button, iconButton } from '../ui/controls.ts';
import * as format from '../ui/format.ts';
import { icon } from '../ui/icons.ts';

/** Why a pass asks for data, by its need. */
const REASONS: Readonly<Record<PassNeed, string>> = {
  nothing:
    'Optional. With labelled data the report tells the accuracy before and after; without, outputs are compared on random inputs.',
  calibration: 'Needed: typical inputs, to see which values the layers take. Labels are not needed.',
  labels: 'Needed: inputs with labels, to measure what each change costs.',
  training: 'Needed: inputs with labels, to train on.',
};

interface DataRow {
  readonly needs: PassNeed;
  readonly data: string | null;
  readonly onPick: () => void;
  readonly onClear: () => void;
}

export const lacksData = (needs: PassNeed, data: string | null): boolean =>
  needs !== 'nothing' && data === null;

/** Which data the pass and its report use, and why. */
export function dataRow({ needs, data, onPick, onClear }: DataRow): TemplateResult {
  const missing = lacksData(needs, data);
  return html`<div class="setting" data-setting="data">
    <div class="setting-title"><span>Data</span></div>
    <p class="help">${REASONS[needs]}</p>
    <div class="data">
      ${
        data === null
          ? html`<span class="dim">None chosen</span>`
          : html`<span class="data-name" title=${data}>${icon('database')}${format.baseName(data)}</span>
              ${iconButton({ label: 'Use no data', icon: 'close', name: 'clear-data', onClick: onClear })}`
      }
      ${button({ label: 'Choose…', icon: 'folder-opened', name: 'pick-data', onClick: onPick })}
    </div>
    ${missing ? html`<p class="problem">${icon('error')}<span>Choose data to run this pass.</span></p>` : nothing}
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { PassReport } from '../../src/protocol/report.ts';
import * as format from '../ui/format.ts';

/** What was done, in order, with which settings. */
export function passList(passes: readonly PassReport[]): TemplateResult | typeof nothing {
  if (passes.length === 0) return nothing;
  return html`<section class="passes">
    <h2>${passes.length === 1 ? 'Pass' : 'Passes'}</h2>
    <ol>
      ${passes.map(
        pass =>
          html`<li>
            <b>${pass.title}</b>
            <span class="dim">
              ${format.plural(pass.layersChanged, 'layer')} changed in ${format.seconds(pass.seconds)}
            </span>
            <dl>
              ${Object.entries(pass.settings).map(
                ([key, value]) =>
                  html`<div>
                    <dt>${key}</dt>
                    <dd>${settingText(value)}</dd>
                  </div>`,
              )}
            </dl>
          </li>`,
      )}
    </ol>
  </section>`;
}

function settingText(value: PassReport['settings'][string]): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value === '' ? 'none' : value;
  return value.length ? value.join(', ') : 'none';
}

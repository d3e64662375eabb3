import { html, type TemplateResult } from 'lit';
import type { LayerTable } from './rows.ts';

const CLASSES = [
  ['robust', 'bears at least two thirds of the settings'],
  ['moderate', 'bears some'],
  ['fragile', 'bears less than a third'],
] as const;

const FIGURES: Readonly<Partial<Record<LayerTable['metric'], string>>> = {
  accuracy: 'Figures are the accuracy in per cent.',
  agreement: 'Figures are the samples with the same answer, in per cent.',
  sqnr: 'Figures are the SQNR in dB.',
};

/** What the colours and figures stand for. */
export function legend({ metric }: LayerTable): TemplateResult {
  return html`<div class="legend">
    <p>
      ${FIGURES[metric] ?? `Figures are the ${metric}.`} The redder, or in high contrast the longer the line,
      the worse.
    </p>
    <ul>
      ${CLASSES.map(
        ([name, help]) =>
          html`<li><i class="class-mark ${name}" aria-hidden="true"></i>${name}: ${help}</li>`,
      )}
    </ul>
  </div>`;
}

import { html, type TemplateResult } from 'lit';
import { clamp } from './virtual-list.ts';
import { styles } from './styles.ts';

/**
 * A bar that fills `fraction` of its track. Only a picture of a figure that stands beside it in
 * words, so it is hidden from readers. `tone` picks the colour: the chart colour of the measure.
 */
export function bar(fraction: number | null, tone = 'params'): TemplateResult {
  const width = `${(clamp(fraction ?? 0, 0, 1) * 100).toFixed(2)}%`;
  return html`<span class="bar tone-${tone}" aria-hidden="true"><span ${styles({ width })}></span></span>`;
}

/** A table cell with a bar before its figure; empty when there is no figure. */
export function barCell(text: string, fraction: number | null, tone: string): TemplateResult | string {
  if (text === '') return '';
  return html`${bar(fraction, tone)}<span class="figure">${text}</span>`;
}

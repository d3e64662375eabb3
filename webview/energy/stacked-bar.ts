import { html, nothing, type TemplateResult } from 'lit';
import type { EnergyLayer, EnergyReport } from '../../src/protocol/energy.ts';
import { styles } from '../ui/styles.ts';
import { figure, partsOf, type Division } from './parts.ts';

/**
 * A bar of `of`'s total as a fraction of `largest`, divided into its parts. A picture of figures that stand beside it, so it is
 * hidden from readers.
 */
export function stackedBar(
  of: EnergyLayer | EnergyReport,
  largest: number,
  division: Division,
): TemplateResult | typeof nothing {
  if (of.total === null || largest <= 0) return nothing;
  return html`<span class="stack" aria-hidden="true"
    >${partsOf(division).map(({ id }) => {
      const width = `${((100 * (figure(of, id) ?? 0)) / largest).toFixed(2)}%`;
      return html`<span class="part-${id}" ${styles({ width })}></span>`;
    })}</span
  >`;
}

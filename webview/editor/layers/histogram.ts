import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Histogram } from '../../../src/protocol/summary.ts';
import { iconButton } from '../../ui/controls.ts';
import * as format from '../../ui/format.ts';
import { binEdges, describe, histogramCsv } from './histogram-text.ts';

const WIDTH = 320;
const HEIGHT = 96;

/** A drawing of the distribution, and the same in figures. */
export function histogramView(histogram: Histogram, onCopy: (csv: string) => void): TemplateResult {
  const { elements, zeros, nonFinite } = histogram;
  const figures: [string, string][] = [
    ['mean', format.real(histogram.mean)],
    ['std', format.real(histogram.std)],
    ['zeros', `${format.exact(zeros)} (${format.percent(elements ? zeros / elements : null)})`],
    ['not finite', format.exact(nonFinite)],
  ];
  return html`<figure class="histogram">
    ${drawing(histogram)}
    <div class="axis" aria-hidden="true">
      <span>${format.real(histogram.min, 3)}</span><span>${format.real(histogram.max, 3)}</span>
    </div>
    <figcaption>
      ${figures.map(
        ([name, value]) =>
          html`<span class=${name === 'not finite' && nonFinite > 0 ? 'warn' : ''}>
            ${name} <b>${value}</b>
          </span>`,
      )}
      ${iconButton({
        label: 'Copy the histogram as CSV',
        icon: 'copy',
        name: 'copy-histogram',
        onClick: () => onCopy(histogramCsv(histogram)),
      })}
    </figcaption>
  </figure>`;
}

function drawing(histogram: Histogram): TemplateResult {
  const { counts, min, max } = histogram;
  const most = Math.max(1, ...counts);
  const step = WIDTH / Math.max(1, counts.length);
  const zero = max > min ? (-min / (max - min)) * WIDTH : -1;
  return html`<svg
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    preserveAspectRatio="none"
    role="img"
    aria-label=${describe(histogram)}
  >
    ${counts.map((number, bin) => {
      // A bin that holds anything is seen, however full the others are.
      const height = number === 0 ? 0 : Math.max(1.5, (number / most) * HEIGHT);
      return svg`<rect x=${(bin * step).toFixed(2)} y=${(HEIGHT - height).toFixed(2)}
        width=${Math.max(0.5, step - 0.6).toFixed(2)} height=${height.toFixed(2)}>
        <title>${binTitle(histogram, bin)}</title></rect>`;
    })}
    ${zero > 0 && zero < WIDTH ? svg`<line x1=${zero} x2=${zero} y1="0" y2=${HEIGHT}></line>` : nothing}
  </svg>`;
}

function binTitle(histogram: Histogram, bin: number): string {
  const [low, high] = binEdges(histogram, bin);
  return `${format.real(low)} … ${format.real(high)}: ${format.exact(histogram.counts[bin] ?? 0)}`;
}

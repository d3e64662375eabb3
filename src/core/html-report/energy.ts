import type { EnergyLayer, EnergyReport } from '../../protocol/energy.ts';
import * as format from '../../shared/format.ts';
import { markup, type Markup } from './markup.ts';
import { cardList, noteList, page, tableOf } from './page.ts';

const PARTS = ['compute', 'weights', 'inputs', 'outputs'] as const;
const TITLES = { compute: 'Compute', weights: 'Weights', inputs: 'Inputs', outputs: 'Outputs' } as const;
const BAR = 240;

/** An estimate of energy, as a document that stands alone. */
export function energyHtml(model: string, report: EnergyReport): string {
  const title = `Energy of ${format.baseName(model)}`;
  const { profileTitle, batch, unknown, assumptions } = report;
  const left = unknown.length === 0 ? [] : [`Not known, and left out: ${unknown.join(', ')}.`];
  return page(
    title,
    markup`<h1>${title}</h1>
<p class="dim">Estimate for one inference on ${profileTitle}, batch ${batch}: for comparing layers and models</p>
<p class="dim">${model}</p>
`,
    totals(report),
    markup`<h2>Layers</h2>
${layers(report)}`,
    markup`<h2>What it rests on</h2>
`,
    noteList([...assumptions, ...left]),
  );
}

function totals(report: EnergyReport): Markup {
  const { total, accuracy, levels, control } = report;
  const share = (value: number | null): string[] =>
    value === null || !total ? [] : [`${format.percent(value / total)} of it`];
  return cardList([
    {
      title: 'Total',
      big: estimate(total),
      lines: [accuracy ? `± ${Math.round(100 * accuracy.relative)} %` : 'deviation not known'],
    },
    ...PARTS.map(part => ({ title: TITLES[part], big: estimate(report[part]), lines: share(report[part]) })),
    { title: 'Memory (DRAM)', big: estimate(levels.dram), lines: share(levels.dram) },
    control === null
      ? null
      : { title: 'Clock and control', big: estimate(control), lines: ['beside the total'] },
  ]);
}

function layers({ layers: all, total }: EnergyReport): Markup {
  const most = Math.max(0, ...all.map(layer => layer.total ?? 0));
  return tableOf(
    [
      { title: 'Layer' },
      { title: 'Operator' },
      { title: 'Energy', numeric: true },
      { title: 'Share', numeric: true },
      { title: 'Compute, weights, inputs, outputs' },
      ...PARTS.map(part => ({ title: TITLES[part], numeric: true })),
      { title: 'MACs', numeric: true },
    ],
    all.map(layer => ({
      cells: [
        layer.name,
        layer.op,
        layer.total === null ? (layer.reason ?? format.UNKNOWN) : estimate(layer.total),
        layer.total === null || !total ? format.UNKNOWN : format.percent(layer.total / total),
        stack(layer, most),
        ...PARTS.map(part => estimate(layer[part])),
        format.count(layer.macs),
      ],
    })),
  );
}

/** Parts of a layer's energy side by side, in the scale of the largest layer. */
function stack(layer: EnergyLayer, most: number): Markup | null {
  if (layer.total === null || most === 0) return null;
  let left = 0;
  const pieces = PARTS.map(part => {
    const width = (BAR * (layer[part] ?? 0)) / most;
    const piece = markup`<rect class="${part}" x="${left.toFixed(1)}" y="2" width="${width.toFixed(1)}" height="11"><title>${TITLES[part]} ${estimate(layer[part])}</title></rect>`;
    left += width;
    return piece;
  });
  return markup`<svg width="${BAR}" height="15" viewBox="0 0 ${BAR} 15" role="img" aria-label="${layer.name}: ${estimate(layer.total)}">${pieces}</svg>`;
}

function estimate(picojoules: number | null): string {
  return picojoules === null ? format.UNKNOWN : `≈ ${format.energy(picojoules)}`;
}

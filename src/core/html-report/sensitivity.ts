import type { SensitivityLayer, SensitivityMetric, SensitivityResult } from '../../protocol/sensitivity.ts';
import * as format from '../../shared/format.ts';
import { Markup, markup, type Part } from './markup.ts';
import { noteList, page, tableOf } from './page.ts';

/** What an analysis of sensitivity found, as a document that stands alone: a heat map a pass, and what is suggested. */
export function sensitivityHtml(model: string, result: SensitivityResult): string {
  const title = `Sensitivity of ${format.baseName(model)}`;
  const { metric, baseline, samples, inputs, random, layers, notes, seconds, suggestion } = result;
  const passes = [...new Set(layers.map(({ pass }) => pass))];
  return page(
    title,
    markup`<h1>${title}</h1>
<p class="dim">${NAMES[metric]} when one layer is changed, on ${format.plural(samples, 'sample')}: ${inputs}; measured in ${format.seconds(seconds)}</p>
<p class="dim">${model}${baseline !== null && markup`; as it is: ${valueText(metric, baseline)}`}</p>
`,
    noteList([...(random ? ['The inputs are random: the figures say little.'] : []), ...notes]),
    passes.map(pass => heatMap(result, pass)),
    suggestion && suggested(suggestion),
  );
}

const NAMES: Readonly<Record<SensitivityMetric, string>> = {
  accuracy: 'Accuracy',
  loss: 'Loss',
  agreement: 'Share of the same largest outputs',
  sqnr: 'Signal to noise of the outputs in dB',
  cosine: 'Cosine of the outputs',
  kl: 'KL divergence of the outputs in nats',
};

function heatMap({ metric, layers }: SensitivityResult, pass: string): Markup {
  const own = layers.filter(layer => layer.pass === pass);
  const settings = own[0]?.points.map(({ setting }) => setting) ?? [];
  const harms = own.flatMap(({ points }) => points.flatMap(({ harm }) => harm ?? []));
  const [least, most] = [Math.min(...harms), Math.max(...harms)];
  const cell = ({ value, harm }: SensitivityLayer['points'][number]): Part => {
    const share = harm === null || most === least ? 0 : (harm - least) / (most - least);
    const color = new Markup(`--harm:${(100 * share).toFixed(0)}%`);
    return markup`<span class="heat" style="${color}">${valueText(metric, value)}</span>`;
  };
  return markup`<h2>${pass}</h2>
${tableOf(
  [
    { title: 'Layer' },
    ...settings.map(setting => ({ title: String(setting), numeric: true })),
    { title: 'Class' },
  ],
  own.map(layer => ({ cells: [layer.name, ...layer.points.map(cell), layer.class] })),
  'The darker, the more harm',
)}`;
}

function valueText(metric: SensitivityMetric, value: number | null): string {
  if (value === null) return metric === 'sqnr' ? '∞' : format.UNKNOWN;
  if (metric === 'accuracy' || metric === 'agreement') return format.percent(value);
  return metric === 'sqnr' ? value.toFixed(1) : format.real(value, 3);
}

function suggested({ budget, cost, layers, recipe }: NonNullable<SensitivityResult['suggestion']>): Markup {
  const energy = cost.energy === undefined ? '' : `, about ${format.percent(cost.energy)} of the energy`;
  return markup`<h2>Suggested for at most ${format.percent(budget.share)} of ${budget.of}</h2>
<p>Of the model stay ${format.percent(cost.macs)} of the MACs, ${format.percent(cost.bytes)} of the bytes of weights${energy}.</p>
${tableOf(
  [{ title: 'Layer' }, { title: 'Setting', numeric: true }, { title: 'Harm alone', numeric: true }],
  layers.map(({ layer, setting, harm }) => ({
    cells: [layer, setting ?? 'stays', setting === null ? '' : format.real(harm, 2)],
  })),
)}<details><summary>Recipe</summary><pre>${JSON.stringify(recipe, null, 2)}</pre></details>
`;
}

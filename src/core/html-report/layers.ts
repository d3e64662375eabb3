import type { LayerChange, LayerMeasures } from '../../protocol/report.ts';
import * as format from '../../shared/format.ts';
import { markup, type Markup } from './markup.ts';
import { tableOf, type TableColumn } from './page.ts';

type Measure = 'params' | 'nonzero' | 'bytes' | 'macs';
const MEASURES: readonly { key: Measure; title: string; show: (value: number | null) => string }[] = [
  { key: 'params', title: 'Params', show: format.count },
  { key: 'nonzero', title: 'Non-zeros', show: format.count },
  { key: 'bytes', title: 'Bytes', show: format.bytes },
  { key: 'macs', title: 'MACs', show: format.count },
];

/** Layers before and after: a picture of what takes most, and all of them in a table. */
export function layerSection(layers: readonly LayerChange[]): Markup | null {
  if (layers.length === 0) return null;
  return markup`<h2>Layers</h2>
${bars(layers)}${layerTable(layers)}`;
}

function layerTable(layers: readonly LayerChange[]): Markup {
  const shown = MEASURES.map(measure => ({
    ...measure,
    differs: layers.some(({ before, after }) => before?.[measure.key] !== after?.[measure.key]),
  }));
  const columns: readonly TableColumn[] = [
    { title: 'Layer' },
    { title: 'Operator' },
    ...shown.flatMap(({ title, differs }) =>
      differs
        ? [
            { title, numeric: true },
            { title: '→ after', numeric: true },
          ]
        : [{ title, numeric: true }],
    ),
    { title: 'Type' },
    { title: 'Weight', help: 'Shape of the largest weight' },
  ];
  const rows = layers.map(({ name, op, before, after }) => ({
    cells: [
      name + (before === null ? ' (new)' : after === null ? ' (removed)' : ''),
      op,
      ...shown.flatMap(({ key, show, differs }) => {
        const [a, b] = [before && show(before[key]), after && show(after[key])];
        return differs ? [a ?? '', b ?? ''] : [a ?? b];
      }),
      arrow(before?.dtype ?? null, after?.dtype ?? null),
      arrow(before && shape(before), after && shape(after)),
    ],
  }));
  return tableOf(columns, rows, `${format.plural(layers.length, 'layer')}, before and after`);
}

function shape(layer: LayerMeasures): string {
  return layer.shape.join('×');
}

function arrow(before: string | null, after: string | null): string {
  if (before === after || after === null) return before ?? '';
  return before === null ? after : `${before} → ${after}`;
}

const MOST = 30;
const ROW = 24;
const NAMES = 300;
const WIDTH = 1100;

/** Bytes of the layers that take most of them, or whatever differs. */
function bars(layers: readonly LayerChange[]): Markup {
  const measure =
    [MEASURES[2]!, MEASURES[1]!, MEASURES[3]!].find(({ key }) =>
      layers.some(({ before, after }) => before?.[key] !== after?.[key]),
    ) ?? MEASURES[2]!;
  const { key, title, show } = measure;
  const of = (side: LayerMeasures | null): number => side?.[key] ?? 0;
  const most = (layer: LayerChange): number => Math.max(of(layer.before), of(layer.after));
  const shown = layers.toSorted((a, b) => most(b) - most(a)).slice(0, MOST);
  const scale = (WIDTH - NAMES - 150) / Math.max(1, most(shown[0]!));
  const rows = shown.map((layer, i) => {
    const y = i * ROW;
    const [before, after] = [of(layer.before), of(layer.after)];
    return markup`<g><title>${layer.name}: ${show(before)} → ${show(after)}</title>
<text x="${NAMES - 8}" y="${y + 15}" text-anchor="end">${short(layer.name)}</text>
<rect class="before" x="${NAMES}" y="${y + 4}" width="${(before * scale).toFixed(1)}" height="7"></rect>
<rect class="after" x="${NAMES}" y="${y + 12}" width="${(after * scale).toFixed(1)}" height="7"></rect>
<text class="dim" x="${(NAMES + Math.max(before, after) * scale + 8).toFixed(1)}" y="${y + 15}">${
      before === after ? show(before) : `${show(before)} → ${show(after)}`
    }</text></g>
`;
  });
  const what = layers.length > shown.length ? `the ${shown.length} layers that have most` : 'all layers';
  return markup`<p class="dim">${title} of ${what}: before (grey) and after</p>
<svg viewBox="0 0 ${WIDTH} ${shown.length * ROW}" role="img" aria-label="${title} of layers before and after">
${rows}</svg>
`;
}

function short(name: string): string {
  return name.length <= 44 ? name : `…${name.slice(-43)}`;
}

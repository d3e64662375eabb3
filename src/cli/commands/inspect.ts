import path from 'node:path';
import { summarize } from '../../core/cost/summary.ts';
import { EspalierError } from '../../core/errors.ts';
import { openModel } from '../../core/formats/index.ts';
import { fusionReport } from '../../core/quantize/fusion/report.ts';
import type { FusionReport, NodeFusion } from '../../protocol/fusion.ts';
import type { ModelSummary, NodeSummary } from '../../protocol/summary.ts';
import { fusionText, kindText } from '../format/fusion.ts';
import { pairs, table, type Column } from '../format/table.ts';
import { bar, bytes, count, metric, percent, shape, thousands } from '../format/units.ts';
import { printJson, type Io } from '../io.ts';
import { ProgressLine } from '../progress.ts';
import { sizeHelp, sizeOptions, sizesFor } from '../size-flags.ts';
import { parseCommandLine } from '../usage.ts';
import type { Command } from './command.ts';

const options = {
  ...sizeOptions,
  json: { type: 'boolean' },
  'no-sparsity': { type: 'boolean' },
  'layers-only': { type: 'boolean' },
  nodes: { type: 'boolean' },
} as const;

export const inspect: Command = {
  name: 'inspect',
  summary: "show a model's layers and what each costs",
  help: `Usage: espalier inspect MODEL [options]

Shows the layers of a model with their parameters, bytes, multiply-accumulates (MACs) and zeros.

  --json              one JSON document on stdout
  --no-sparsity       do not count zeros (which reads every weight)
  --layers-only       only the layers, not the totals
  --nodes             every node, not only those with weights or MACs

${sizeHelp}

1 MAC = one multiply-accumulate of a convolution, matrix product, recurrent or attention operator; biases are not
counted, padding is, for the given batch. What can't be known is shown as "?" (null in JSON) and left out of totals.
`,
  async run(args, io) {
    const { values, positionals } = parseCommandLine(args, options, ['MODEL']);
    const sizes = await sizesFor(positionals, values);
    const found = await inspectFile(positionals[0]!, { ...sizes, sparsity: !values['no-sparsity'] }, io);
    const layersOnly = values['layers-only'] ?? false;
    if (values.json) printJson(io, jsonSummary(found, layersOnly, values.nodes ?? false));
    else io.out(textSummary(found, layersOnly, values.nodes ?? false, io.columns));
  },
};

interface Inspection {
  readonly summary: ModelSummary;
  /** Of a quantized model: which nodes run in integers. */
  readonly fusion: FusionReport | null;
}

async function inspectFile(
  file: string,
  settings: Parameters<typeof summarize>[1],
  io: Io,
): Promise<Inspection> {
  const model = await openModel(path.resolve(file));
  const line = new ProgressLine(io);
  // Counting zeros in a small model is done before anybody could read a line about it.
  const isLong = (model.source?.byteLength ?? 0) > 50e6 || (model.source?.sideFiles.length ?? 0) > 0;
  try {
    const fusion = await fusionReport(model);
    try {
      const summary = await summarize(model, settings, {
        signal: io.signal,
        ...(isLong && { progress: progress => line.update(progress) }),
      });
      return { summary, fusion };
    } catch (error) {
      // The structure tells most of it, also when weights can't be read.
      if (!(error instanceof EspalierError) || error.code !== 'EXTERNAL_DATA') throw error;
      const summary = await summarize(model, { ...settings, sparsity: false });
      const warnings = [...summary.warnings, `Zeros are not counted. ${error.message}`];
      return { summary: { ...summary, warnings }, fusion };
    }
  } finally {
    line.clear();
    await model.close();
  }
}

/** The contract of `inspect --json`. */
function jsonSummary({ summary, fusion }: Inspection, layersOnly: boolean, allNodes: boolean): unknown {
  const { nodes, ...rest } = summary;
  const byId = fusionById(fusion);
  const layers = nodes.filter(node => node.isLayer).map(node => jsonLayer(node, byId.get(node.id)));
  if (layersOnly) return { layers };
  return { ...rest, layers, ...(fusion !== null && { fusion }), ...(allNodes && { nodes }) };
}

function jsonLayer(node: NodeSummary, fusion: NodeFusion | undefined): unknown {
  return {
    id: node.id,
    name: node.name,
    op: node.op,
    kind: node.kind,
    inputShapes: node.inputs.map(input => input.shape),
    outputShape: node.outputs[0]?.shape ?? null,
    params: node.params,
    bytes: node.bytes,
    macs: node.macs,
    sparsity: node.sparsity,
    ...(fusion !== undefined && { runsIn: fusion.kind, kernel: fusion.kernel, reason: fusion.reason }),
    tensors: node.tensors,
  };
}

function fusionById(fusion: FusionReport | null): ReadonlyMap<string, NodeFusion> {
  return new Map(fusion?.nodes.map(node => [node.id, node]));
}

function textSummary(
  { summary, fusion }: Inspection,
  layersOnly: boolean,
  allNodes: boolean,
  columns: number,
): string {
  const layers = layerTable(summary, fusionById(fusion), allNodes, columns);
  if (layersOnly) return layers;
  const warnings = summary.warnings.map(warning => `! ${warning}\n`).join('');
  const integers = fusion === null ? '' : fusionText(fusion, summary.nodes);
  return [header(summary), totals(summary), layers, integers, warnings].filter(Boolean).join('\n');
}

function header(summary: ModelSummary): string {
  const { inputs, outputs, freeDims } = summary;
  const sizes = Object.entries(freeDims).map(([name, value]) => `${name} = ${value ?? '?'}`);
  const side = summary.sideFiles.reduce((sum, file) => sum + (file.bytes ?? 0), 0);
  const files =
    summary.sideFiles.length === 0 ? '' : ` + ${bytes(side)} in ${summary.sideFiles.length} side file(s)`;
  const values = (list: ModelSummary['inputs']): string =>
    list.map(value => `${value.name}: ${value.dtype}${shape(value.shape)}`).join(', ') || '–';
  return (
    `${path.basename(summary.path)}\n` +
    pairs([
      [
        'file',
        `${bytes(summary.fileBytes)}${files}, ${summary.format.toUpperCase()} opset ${summary.opset}, IR ${summary.irVersion}`,
      ],
      ['producer', summary.producer || '–'],
      ['inputs', values(inputs)],
      ['outputs', values(outputs)],
      ['sizes', sizes.length === 0 ? 'all fixed' : sizes.join(', ')],
    ])
  );
}

function totals({ totals: sum, operators }: ModelSummary): string {
  const left =
    sum.unknown.length === 0 ? '' : `, without ${sum.unknown.length} node(s) whose count is not known`;
  const exact = (value: number | null): string =>
    value === null || value < 1000 ? count(value) : `${thousands(value)} (${metric(value)})`;
  return (
    'Totals\n' +
    pairs([
      ['nodes', `${thousands(sum.nodes)}, of them ${thousands(sum.layers)} layers`],
      ['parameters', exact(sum.params)],
      ['weight bytes', `${thousands(sum.bytes)} (${bytes(sum.bytes)})`],
      ['MACs', exact(sum.macs) + left],
      ['other operations', exact(sum.otherOps)],
      ['activation bytes', bytes(sum.activationBytes)],
      ['zero weights', sum.sparsity === null ? 'not counted' : percent(sum.sparsity, 2)],
      ['operators', operatorList(operators)],
    ])
  );
}

function operatorList(operators: ModelSummary['operators']): string {
  const entries = Object.entries(operators);
  const shown = entries.slice(0, 12).map(([name, uses]) => (uses === 1 ? name : `${name} ×${uses}`));
  return shown.join(', ') + (entries.length > 12 ? ` and ${entries.length - 12} more` : '') || '–';
}

const COLUMNS: readonly Column[] = [
  { title: '#', align: 'right' },
  { title: 'Layer' },
  { title: 'Operator', maxWidth: 24 },
  { title: 'Output', maxWidth: 28 },
  { title: 'Params', align: 'right' },
  { title: 'Bytes', align: 'right' },
  { title: 'MACs', align: 'right' },
  { title: '% MACs', align: 'right' },
  { title: '' },
  { title: 'Zeros', align: 'right' },
  { title: 'Runs in' },
];

/** What the other columns need. */
const OTHER_COLUMNS_WIDTH = 110;

function layerTable(
  { nodes, totals: sum }: ModelSummary,
  fusions: ReadonlyMap<string, NodeFusion>,
  allNodes: boolean,
  columns: number,
): string {
  const shown = nodes.filter(node => allNodes || node.isLayer);
  if (shown.length === 0) return 'The model has no layers with weights or multiply-accumulates.\n';
  const nameWidth = Math.max(24, columns - OTHER_COLUMNS_WIDTH);
  return table(
    COLUMNS.map(column => (column.title === 'Layer' ? { ...column, maxWidth: nameWidth } : column)),
    shown.map(node => [...layerRow(node, sum.macs ?? 0), kindText(fusions.get(node.id))]),
  );
}

function layerRow(node: NodeSummary, totalMacs: number): string[] {
  const share = node.macs === null || totalMacs === 0 ? null : node.macs / totalMacs;
  return [
    String(node.index),
    node.name,
    node.op,
    shape(node.outputs[0]?.shape ?? null),
    thousands(node.params),
    bytes(node.bytes),
    count(node.macs),
    share === null ? '' : (100 * share).toFixed(1),
    share === null ? '' : bar(share, 10),
    node.sparsity === null ? '' : percent(node.sparsity),
  ];
}

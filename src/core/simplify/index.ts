import type { NodeProto } from 'onnx-buf';
import type { PassPreview } from '../../protocol/report.ts';
import type { SettingsOf, SettingsSpec } from '../../protocol/settings.ts';
import { listNodes } from '../cost/node-list.ts';
import { layerSettings, selectWeights } from '../passes/layer-selection.ts';
import { formatBytes, plural } from '../passes/text.ts';
import type { Pass, PassContext, PassOutcome } from '../passes/types.ts';
import { shortenNames } from './short-names.ts';
import { simplifyModel, type Simplified } from './simplify.ts';

const settings = {
  batchNorms: {
    type: 'boolean',
    title: 'Fold batch norms',
    help: 'Puts batch norms into the weights of the layers before them. The outputs then differ by rounding; everything else is exact.',
    default: true,
  },
  constants: {
    type: 'boolean',
    title: 'Work out constants',
    help: 'Stores what nodes give that depend on no input: casts and transposes of weights, sizes, chains of Shape.',
    default: true,
  },
  maxGrowth: {
    type: 'integer',
    title: 'Room for constants',
    help: 'Bytes that the file may grow by at one node whose result is stored; a result that is larger (Expand, Tile, Range) stays a node.',
    default: 0,
    min: 0,
    max: 1_000_000_000,
    unit: 'bytes',
    when: { key: 'constants', in: [true] },
  },
  duplicates: {
    type: 'boolean',
    title: 'Merge duplicates',
    help: 'Lets equal constants, and nodes that compute the same thing, be one.',
    default: true,
  },
  shortNames: {
    type: 'boolean',
    title: 'Short names',
    help: 'Names values inside the graph with a few letters: in small models names are a good part of the file. Inputs, outputs and nodes keep theirs.',
    default: false,
  },
  include: {
    ...layerSettings.include,
    help: 'Layers that batch norms are folded into, by name, as in the original model; * and ? are wild. Empty: all layers.',
  },
  exclude: {
    ...layerSettings.exclude,
    help: 'Layers whose batch norms stay nodes; * and ? are wild. It wins over the setting above.',
  },
} satisfies SettingsSpec;

type Settings = SettingsOf<typeof settings>;

/** Takes out of a graph what it does not need. The outputs stay the same. */
export const simplify: Pass<typeof settings> = {
  id: 'simplify',
  title: 'Simplify',
  description:
    'Folds batch norms and constants, and takes out what the graph does not need. The outputs stay the same.',
  needs: 'nothing',
  settings,
  suffix: () => 'simplified',
  preview,
  run,
};

const LOOKED_FOR = new Set(['Identity', 'Dropout', 'BatchNormalization', 'Constant', 'Shape', 'Cast']);

function preview({ scope }: PassContext, chosen: Settings): PassPreview {
  const nodes = listNodes(scope).filter(({ node }) => LOOKED_FOR.has(node.opType));
  const layers = nodes
    .filter(({ node }) => node.opType !== 'BatchNormalization' || chosen.batchNorms)
    .map(({ name, node }) => ({ name, op: node.opType, params: 0, effect: 'looked at' }));
  const summary = `${plural(layers.length, 'node')} will be looked at that may not be needed. The outputs stay the same.`;
  return { layers, summary };
}

async function run(context: PassContext, chosen: Settings): Promise<PassOutcome> {
  const before = context.model.graph.node.length;
  const result = await simplifyModel(
    context.model,
    { ...chosen, layers: askedLayers(context, chosen) },
    context,
  );
  const shortened = chosen.shortNames ? shortenNames(context.model) : 0;
  const { identities, batchNorms, constants, shapes, merged, dead, lifted } = result;
  const layersChanged = identities + batchNorms + constants + shapes + merged + dead + lifted;
  const notes = [
    `${plural(before, 'node')} became ${plural(context.model.graph.node.length, 'node')}.`,
    ...describeSimplified(result),
    ...(shortened > 0 ? [`${plural(shortened, 'value')} got a short name.`] : []),
  ];
  // Values have readers everywhere.
  const renamed = shortened > 0 ? context.model.graph.node.length : 0;
  return { layersChanged: Math.max(layersChanged, renamed), notes };
}

/** Layers named by the patterns. @throws EspalierError `NO_MATCH` */
function askedLayers(
  { scope }: PassContext,
  { include, exclude }: Settings,
): ReadonlySet<NodeProto> | undefined {
  if (include.length === 0 && exclude.length === 0) return undefined;
  const { weights } = selectWeights(scope, {
    include,
    exclude,
    minElements: 1,
    embeddings: false,
    types: ['float32'],
  });
  return new Set(weights.flatMap(weight => weight.uses.map(use => use.placed.node)));
}

/** What was done, and what was left, in sentences. */
export function describeSimplified(result: Simplified): string[] {
  const done = [
    [result.batchNorms, 'batch norm', 'put into the weights before it'],
    [result.constants, 'node', 'worked out ahead'],
    [result.shapes, 'size', 'worked out from the shapes'],
    [result.identities, 'node', 'taken out that changed nothing'],
    [result.merged, 'node', 'merged with an equal one'],
    [result.dead, 'node', 'taken out that nobody used'],
    [result.lifted, 'Constant node', 'stored as an initializer'],
  ] as const;
  const parts = done
    .filter(([count]) => count > 0)
    .map(([count, what, how]) => `${plural(count, what)} ${how}`);
  const notes = parts.length > 0 ? [`Simplified: ${parts.join('; ')}.`] : [];
  if (result.mergedBytes > 0)
    notes.push(`Equal constants of ${formatBytes(result.mergedBytes)} are stored once.`);
  const growth = result.bytesAfter - result.bytesBefore;
  if (growth > 0) notes.push(`The constants take ${formatBytes(growth)} more than before.`);
  if (result.tooLarge > 0)
    notes.push(
      `${plural(result.tooLarge, 'node')} on constants stayed: what they give is larger than what they are made from, or its size is not known.`,
    );
  if (result.inFunctions > 0)
    notes.push(`${plural(result.inFunctions, 'node')} in local functions were left as they are.`);
  if (result.inSubGraphs > 0)
    notes.push(`${plural(result.inSubGraphs, 'node')} in sub-graphs were simplified too.`);
  return notes;
}

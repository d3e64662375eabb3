import type { NodeProto } from 'onnx-buf';
import type { PassPreview } from '../../../protocol/report.ts';
import type { SettingsOf, SettingsSpec } from '../../../protocol/settings.ts';
import { nodeName } from '../../cost/node-list.ts';
import { EspalierError, throwIfAborted } from '../../errors.ts';
import { buildScopes, walkScopes } from '../../graph/scope.ts';
import { inferShapes } from '../../graph/shapes/index.ts';
import type { Scope, Shapes } from '../../graph/types.ts';
import { DTYPE } from '../../model/dtypes.ts';
import type { Model } from '../../model/model.ts';
import { dimsOf } from '../../model/tensors.ts';
import { namePattern, type NamePattern } from '../../passes/patterns.ts';
import { formatBytes, plural } from '../../passes/text.ts';
import type { Pass, PassContext, PassOutcome } from '../../passes/types.ts';
import { liftConstants } from '../../simplify/lift-constants.ts';
import { raiseIrVersion } from '../versions.ts';
import { needsFloat32 } from './blocked.ts';
import { countMisfits } from './clamp.ts';
import { Float16Converter } from './convert.ts';

const settings = {
  keepTypes: {
    type: 'boolean',
    title: 'Inputs and outputs stay float32',
    help: 'Programs that use the model need no change; it is converted at its borders.',
    default: true as boolean,
  },
  operators: {
    type: 'patterns',
    title: 'Operators in float32',
    help: 'Names of operators that go on computing in float32 (Softmax, LayerNormalization …), besides those that know no float16; * and ? are wild.',
    default: [],
  },
  include: {
    type: 'patterns',
    title: 'Only these nodes',
    help: 'Names of nodes that may compute in float16; * and ? are wild. Empty: all.',
    default: [],
  },
  exclude: {
    type: 'patterns',
    title: 'Nodes in float32',
    help: 'Names of nodes that go on computing in float32; * and ? are wild.',
    default: [],
  },
} satisfies SettingsSpec;

type Settings = Omit<SettingsOf<typeof settings>, 'operators' | 'include' | 'exclude'> & {
  readonly operators: readonly string[];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
};

/** Stores weights, and computes, in float16. */
export const float16: Pass<typeof settings> = {
  id: 'float16',
  title: 'Convert to float16',
  description:
    'Halves the file: weights and computation in 16-bit floats. For GPUs and phones; processors of PCs convert back.',
  needs: 'nothing',
  settings,
  suffix: () => 'fp16',
  preview,
  run,
};

/** @throws EspalierError `NO_MATCH` for a pattern that matches nothing */
function stayingNodes(scope: Scope, shapes: Shapes, { operators, ...rest }: Settings): Set<NodeProto> {
  const [types, only, names] = [operators, rest.include, rest.exclude].map(list => list.map(namePattern)) as [
    NamePattern[],
    NamePattern[],
    NamePattern[],
  ];
  for (const [patterns, of] of [
    [types, (node: NodeProto) => node.opType],
    [only, nodeName],
    [names, nodeName],
  ] as const) {
    const lost = patterns.find(pattern => !scope.nodes.some(node => pattern.matches(of(node))));
    if (lost !== undefined)
      throw new EspalierError('NO_MATCH', `The pattern "${lost.text}" matches no node of the model.`);
  }
  const isOpen = (node: NodeProto) => node.output.some(name => name && shapes.value(scope, name).dtype === 0);
  return new Set(
    scope.nodes.filter(
      node =>
        needsFloat32(node) ||
        isOpen(node) ||
        node.input.some(name => name && scope.constant(name)?.sparse !== undefined) ||
        (only.length > 0 && !only.some(pattern => pattern.matches(nodeName(node)))) ||
        types.some(pattern => pattern.matches(node.opType)) ||
        names.some(pattern => pattern.matches(nodeName(node))),
    ),
  );
}

function preview({ scope, shapes }: PassContext, chosen: Settings): PassPreview {
  const stays = stayingNodes(scope, shapes, chosen);
  const layers = scope.nodes
    .filter(node => node.output.some(name => shapes.value(scope, name).dtype === DTYPE.float32))
    .map(node => ({
      name: nodeName(node),
      op: node.opType,
      params: node.input.reduce((sum, name) => sum + elementsOf(scope, name), 0),
      effect: stays.has(node) ? 'stays float32' : 'float32 → float16',
    }));
  const saved = layers.reduce((sum, { params, effect }) => sum + (effect.includes('→') ? 2 * params : 0), 0);
  return {
    layers,
    summary: `${plural(layers.filter(({ effect }) => effect.includes('→')).length, 'node')}; the file becomes about ${formatBytes(saved)} smaller.`,
  };
}

function elementsOf(scope: Scope, name: string): number {
  const tensor = name ? scope.constant(name)?.tensor : undefined;
  return tensor?.dataType === DTYPE.float32 ? dimsOf(tensor).reduce((product, dim) => product * dim, 1) : 0;
}

async function run(context: PassContext, chosen: Settings): Promise<PassOutcome> {
  const { model } = context;
  liftConstants(model);
  raiseIrVersion(model.proto, 4);
  const dropped = dropReplaceable(model);
  const scope = buildScopes(model);
  const shapes = await inferShapes(model, scope, context.sizes);
  const stays = stayingNodes(scope, shapes, chosen);
  const notes = await misfitNotes(context, scope, stays);
  const hasInner = [...walkScopes(scope)].length > 1;
  const keepTypes = chosen.keepTypes || hasInner;
  const converted = await new Float16Converter(model, scope, shapes, { stays, keepTypes }).run();
  const kept = scope.nodes.filter(node => stays.has(node));
  return {
    layersChanged: converted,
    notes: [
      `${plural(converted, 'node')} in float16${kept.length > 0 ? `; ${plural(kept.length, 'node')} kept float32 (${[...new Set(kept.map(node => node.opType))].slice(0, 6).join(', ')})` : ''}.`,
      ...notes,
      ...(keepTypes && !chosen.keepTypes
        ? ['Inputs and outputs kept their types: sub-graphs read them in float32.']
        : []),
      ...(dropped > 0
        ? [
            `${plural(dropped, 'weight')} stood among the inputs and could be replaced by a caller; that is no longer so.`,
          ]
        : []),
      'ONNX Runtime on a PC’s processor turns float16 back into float32 around most operators: the file is smaller, the speed about the same.',
    ],
  };
}

/** Weights that stand among the inputs are constants from now on. @returns how many */
function dropReplaceable({ graph }: Model): number {
  const names = new Set(graph.initializer.map(({ name }) => name));
  const before = graph.input.length;
  graph.input = graph.input.filter(({ name }) => !names.has(name));
  return before - graph.input.length;
}

async function misfitNotes(
  context: PassContext,
  scope: Scope,
  stays: ReadonlySet<NodeProto>,
): Promise<string[]> {
  const { model, signal } = context;
  const notes: string[] = [];
  const seen = new Set<string>();
  for (const node of scope.nodes) {
    if (stays.has(node)) continue;
    for (const name of node.input) {
      const constant = name && !seen.has(name) ? scope.constant(name) : undefined;
      seen.add(name);
      if (constant?.tensor.dataType !== DTYPE.float32) continue;
      throwIfAborted(signal);
      const { overflow, underflow } = await countMisfits(model.payload(constant.tensor), signal);
      if (overflow > 0) notes.push(`"${name}": ${plural(overflow, 'value')} beyond ±65504 became ±65504.`);
      if (underflow > 0)
        notes.push(`"${name}": ${plural(underflow, 'value')} too small for float16 became ±6e-8.`);
    }
  }
  const limit = 8;
  return notes.length > limit
    ? [...notes.slice(0, limit), `The same at ${notes.length - limit} more tensors.`]
    : notes;
}

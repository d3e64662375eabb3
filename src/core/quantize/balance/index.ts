import type { NodeProto } from 'onnx-buf';
import type { ReportTable } from '../../../protocol/report.ts';
import { buildScopes } from '../../graph/scope.ts';
import { inferShapes } from '../../graph/shapes/index.ts';
import type { Scope, Shapes } from '../../graph/types.ts';
import type { PassContext } from '../../passes/types.ts';
import { Turns } from '../../turns.ts';
import { channelFigures } from '../calibrate/channel-figures.ts';
import { UniqueNames } from '../unique-names.ts';
import { absorbBiases, canAbsorb, type Absorbed } from './absorb.ts';
import { followChannels } from './chain.ts';
import { equalize, type Equalized, type LayerPair } from './equalize.ts';
import { balancedLayer } from './layer.ts';
import { absorbedNote, equalizedNote, equalizedTable, smoothedNote, smoothedTable } from './report.ts';
import type { BalanceSettings } from './settings.ts';
import { smooth, smoothChains, smoothedValue } from './smooth.ts';
import { ChangedTensors } from './tensors.ts';
import { unshareVectors } from './unshare.ts';

export { balanceSettings, equalizeSettings, type BalanceSettings } from './settings.ts';

export interface Balanced {
  readonly notes: readonly string[];
  readonly tables: readonly ReportTable[];
}

type Context = Pick<PassContext, 'model' | 'dataset' | 'sizes' | 'signal' | 'log'>;

/**
 * Moves factors (and constants) between layers, so that weights and activations are easier to round: the model computes what it did, up to the rounding of
 * floats. What needs data (absorption, smoothing, layers with a Clip between) is left out without. Scopes and shapes must be made anew afterwards.
 * @param isAllowed whether a layer may be changed
 */
export async function balanceModel(
  context: Context,
  settings: BalanceSettings,
  isAllowed: (node: NodeProto) => boolean,
): Promise<Balanced> {
  const notes: string[] = [];
  const tables: ReportTable[] = [];
  if (!settings.equalize && !settings.smooth) return { notes, tables };
  const takeBack = unshareVectors(context.model);
  if (settings.equalize) {
    const { equalized, absorbed } = await equalizeModel(context, settings.absorb, isAllowed);
    notes.push(equalizedNote(equalized), ...absorbedNote(absorbed));
    tables.push(...equalizedTable(equalized));
  }
  if (settings.smooth && context.dataset !== undefined) {
    const smoothed = await smoothModel(context, settings.smoothAlpha, isAllowed);
    notes.push(smoothedNote(smoothed, settings.smoothAlpha));
    tables.push(...smoothedTable(smoothed));
  }
  takeBack();
  return { notes, tables };
}

async function viewOf({ model, sizes }: Context): Promise<{ scope: Scope; shapes: Shapes }> {
  const scope = buildScopes(model);
  return { scope, shapes: await inferShapes(model, scope, sizes) };
}

const jobOf = ({ signal, log }: Context) => ({ signal, log, progress: () => undefined });

async function equalizeModel(
  context: Context,
  absorbs: boolean,
  isAllowed: (node: NodeProto) => boolean,
): Promise<{ equalized: readonly Equalized[]; absorbed: readonly Absorbed[] }> {
  const { model, dataset, signal } = context;
  const { scope, shapes } = await viewOf(context);
  const found = layerPairs(scope, shapes).filter(({ first, ends }) =>
    [first, ...ends.map(({ layer }) => layer)].every(({ node }) => isAllowed(node)),
  );
  const pairs = await withoutClips(context, found);
  const tensors = new ChangedTensors(model);
  const equalized = await equalize(tensors, pairs, new Turns(signal));
  tensors.store();
  const candidates = absorbs ? pairs.filter(canAbsorb) : [];
  if (dataset === undefined || candidates.length === 0) return { equalized, absorbed: [] };
  const axes = new Map(candidates.map(({ value, axis }) => [value, axis]));
  const figures = await channelFigures(model, axes, dataset, jobOf(context));
  const names = new UniqueNames(model.proto);
  const absorbed = await absorbBiases(model, tensors, candidates, ({ value }) => figures.get(value), names);
  tensors.store();
  return { equalized, absorbed };
}

/** Layers with those that alone read what they give. */
function layerPairs(scope: Scope, shapes: Shapes): LayerPair[] {
  return scope.nodes.flatMap(node => {
    const first = balancedLayer(scope, node);
    // With a bias that others read too, the result can't be scaled.
    if (first?.bias === undefined) return [];
    const start = { value: node.output[0] ?? '', axis: first.axis, channels: first.outputs };
    const chain = followChannels(scope, shapes, start);
    return chain === undefined ? [] : [{ ...chain, first }];
  });
}

/** A Clip that no value reaches the limit of is as good as a Relu, and becomes one; pairs with others are left out. */
async function withoutClips(context: Context, pairs: readonly LayerPair[]): Promise<LayerPair[]> {
  const clips = pairs.flatMap(pair => pair.clips.filter(({ limit }) => limit < Infinity));
  const inputs = new Map(clips.map(({ node }) => [node.input[0]!, 1]));
  const figures =
    context.dataset === undefined
      ? undefined
      : await channelFigures(context.model, inputs, context.dataset, jobOf(context));
  const isFree = ({ node, limit }: LayerPair['clips'][number]) => {
    const most = figures?.get(node.input[0]!)?.max.reduce((a, b) => Math.max(a, b), -Infinity);
    return limit === Infinity || (most !== undefined && most < limit);
  };
  return pairs
    .filter(pair => pair.clips.every(isFree))
    .map(pair => {
      for (const { node } of pair.clips) {
        node.opType = 'Relu';
        node.input = node.input.slice(0, 1);
        node.attribute = [];
      }
      return pair;
    });
}

async function smoothModel(context: Context, alpha: number, isAllowed: (node: NodeProto) => boolean) {
  const { model, dataset, signal } = context;
  const { scope, shapes } = await viewOf(context);
  const chains = smoothChains(scope, shapes).filter(({ ends }) =>
    ends.every(({ layer }) => isAllowed(layer.node)),
  );
  const axes = new Map(chains.map(chain => [smoothedValue(chain), -1]));
  const figures = await channelFigures(model, axes, dataset!, jobOf(context));
  const tensors = new ChangedTensors(model);
  const smoothed = await smooth(
    tensors,
    chains,
    alpha,
    chain => figures.get(smoothedValue(chain)),
    new Turns(signal),
  );
  tensors.store();
  return smoothed;
}

import { create } from '@bufbuild/protobuf';
import { NodeProtoSchema } from 'onnx-buf';
import { nodeName } from '../../cost/node-list.ts';
import type { NdArray } from '../../data/types.ts';
import {
  coupleChannels,
  findGroups,
  keptPositions,
  type ChannelGroup,
  type Coupling,
  type Removal,
  type Sum,
} from '../../graph/channels/index.ts';
import { constantToInput } from '../../graph/extract/index.ts';
import { inferShapes } from '../../graph/shapes/index.ts';
import { dataType } from '../../model/dtypes.ts';
import type { Model } from '../../model/model.ts';
import { decodeNative, encodeFloats } from '../../model/values.ts';
import type { OpenedLayer, PassContext, PassSensitivity, SensitiveLayer } from '../../passes/types.ts';
import { criterionById } from '../criteria/index.ts';
import { roundAmount } from './amounts.ts';
import { CostModel } from './cost-model.ts';
import { formatShares, type LayerShare } from './per-layer.ts';
import { chooseUnits } from './plan.ts';
import { scoreGroups, type UnitScores } from './scores.ts';
import { groupName, selectGroups } from './select-groups.ts';
import type { FilterSettings, filterSettings } from './settings.ts';

/**
 * How taking out filters is tried on one set of channels: they are multiplied with zero where they are summed over, which gives what
 * the smaller model gives. So the layer itself is not run again, only what reads it.
 */
export const filterSensitivity: PassSensitivity<typeof filterSettings> = {
  unit: 'ratio',
  points: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9],
  async layers(context, settings) {
    const scored = await scoreAll(context, settings);
    return [...scored.scores.keys()].flatMap(group => layerOf(scored, group, settings));
  },
  async cost(context, settings, profile) {
    const scored = await scoreAll(context, settings);
    const { coupling, scores } = scored;
    const single = await inferShapes(coupling.model, coupling.scope, { batch: 1 });
    const model = CostModel.of(coupling, [{ scope: coupling.scope, shapes: single }, context]);
    const before = model.cost(new Set());
    const energyOf = profile && model.shareOf('energy', profile);
    const groups = new Map([...scores.keys()].map(group => [groupName(group), group]));
    return chosen => {
      const removal = new Set<number>();
      for (const [name, ratio] of chosen) {
        const group = groups.get(name);
        if (group) for (const root of removalOf(scored, group, ratio, settings)) removal.add(root);
      }
      const after = model.cost(removal);
      return Promise.resolve({
        bytes: after.bytes / before.bytes,
        macs: after.macs / before.macs,
        ...(energyOf && { energy: energyOf(removal) }),
      });
    };
  },
  steps(chosen, settings, layers) {
    if (chosen.size === 0) return [];
    return [{ ...settings, mode: 'layers', layers: formatShares(sharesOf(chosen, layers)) }];
  },
};

/**
 * Shares by names of layers. One layer can have channels of several sets, as where a shortcut is padded with new channels: a name stands
 * for all sets it has part in, and the last that matches wins. So names of many sets come first, and sets that stay are listed too.
 */
function sharesOf(chosen: ReadonlyMap<string, number>, layers: readonly SensitiveLayer[]): LayerShare[] {
  const sets = new Map<string, number>();
  for (const { nodes } of layers)
    for (const name of new Set(nodes)) sets.set(name, (sets.get(name) ?? 0) + 1);
  const entries = layers.map(({ name, nodes }) => {
    const [layer] = nodes.toSorted((a, b) => sets.get(a)! - sets.get(b)!);
    return { layer: layer ?? name, ratio: chosen.get(name) ?? 0 };
  });
  const overlap = [...sets.values()].some(count => count > 1);
  const needed = overlap ? entries : entries.filter(({ ratio }) => ratio > 0);
  return needed.toSorted((a, b) => sets.get(b.layer)! - sets.get(a.layer)!);
}

interface Scored {
  readonly coupling: Coupling;
  readonly scores: ReadonlyMap<ChannelGroup, UnitScores>;
}

async function scoreAll(context: PassContext, settings: FilterSettings): Promise<Scored> {
  const coupling = await coupleChannels(context.model);
  const { groups } = selectGroups(coupling, findGroups(coupling), settings);
  const criterion = criterionById(settings.criterion);
  const { dataset, seed } = context;
  const scores = await scoreGroups({ coupling, groups, criterion, job: context, dataset, seed });
  return { coupling, scores };
}

/** The units of one group that go at a ratio. */
function removalOf(
  { coupling, scores }: Scored,
  group: ChannelGroup,
  ratio: number,
  settings: FilterSettings,
): Removal {
  const amount = roundAmount(group, group.units.length * ratio, settings);
  return chooseUnits(coupling, new Map([[group, scores.get(group)!]]), new Map([[group, amount]]));
}

/** None for channels that nothing sums over. */
function layerOf(scored: Scored, group: ChannelGroup, settings: FilterSettings): SensitiveLayer[] {
  const { coupling } = scored;
  const all = new Set(group.units.map(unit => unit.root));
  const sums = coupling.sums.filter(
    ({ operand, axis }) =>
      !operand.isWeight &&
      typeof operand.axes[axis]!.dim === 'number' &&
      keptPositions(coupling, operand.axes[axis]!, all) !== undefined,
  );
  if (sums.length === 0) return [];
  return [
    {
      name: groupName(group),
      nodes: group.layers.map(layer => nodeName(layer.node)),
      open: model => Promise.resolve(openMasks(scored, group, sums, settings, model)),
    },
  ];
}

/** Puts a product with an input before each place where the channels are summed over. */
function openMasks(
  scored: Scored,
  group: ChannelGroup,
  sums: readonly Sum[],
  settings: FilterSettings,
  model: Model,
): OpenedLayer {
  const { coupling } = scored;
  const { scope, shapes } = coupling;
  // The copy has the same nodes in the same places.
  const positions = new Map(coupling.model.graph.node.map((node, at) => [node, at]));
  const nodes = [...model.graph.node];
  const masks = sums.map(({ node, input, operand, axis }, i) => {
    const name = `espalier.mask.${i}`;
    const { dtype } = shapes.value(scope, operand.name);
    const dims = operand.axes.slice(axis).map((_, at) => (at === 0 ? operand.axes[axis]!.count : 1));
    const reader = nodes[positions.get(node)!]!;
    const masked = `${name}.out`;
    const product = create(NodeProtoSchema, {
      name: `${name}.mul`,
      opType: 'Mul',
      input: [reader.input[input]!, name],
      output: [masked],
    });
    reader.input[input] = masked;
    model.graph.node.splice(model.graph.node.indexOf(reader), 0, product);
    constantToInput(model, name, dtype, dims);
    return { name, dtype, dims, axis: operand.axes[axis]! };
  });
  return {
    inputs: masks.map(mask => mask.name),
    variant: ratio => {
      const removal = removalOf(scored, group, ratio, settings);
      const feeds = masks.map(({ name, dtype, dims, axis }): [string, NdArray] => {
        const values = new Float32Array(axis.count);
        const kept = keptPositions(coupling, axis, removal);
        if (kept) for (const position of kept) values[position] = 1;
        else values.fill(1);
        const data = decodeNative(encodeFloats(values, dtype), dtype, values.length);
        return [name, { dtype: dataType(dtype).name, dims, data }];
      });
      return Promise.resolve(Object.fromEntries(feeds));
    },
  };
}

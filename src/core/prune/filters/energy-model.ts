import { clone } from '@bufbuild/protobuf';
import { NodeProtoSchema } from 'onnx-buf';
import {
  AccessCounter,
  nodeEnergy,
  type EnergyContext,
  type HardwareProfile,
} from '../../cost/energy/index.ts';
import { isFunctionCall } from '../../cost/node-summary.ts';
import { listNodes, type PlacedNode } from '../../cost/node-list.ts';
import { findWeights } from '../../cost/weights.ts';
import { keptCount, type Coupling, type Operand, type Removal } from '../../graph/channels/index.ts';
import type { Shapes, ValueInfo } from '../../graph/types.ts';
import { attr, attrInt, makeAttrInt, setAttr } from '../../model/attributes.ts';

/**
 * What a model's energy would be with channels taken out, worked out without taking them out: each node is estimated with the sizes that
 * would be left. Weights and activations count as dense. Energy does not shrink in proportion to sizes: arrays have edges.
 */
export class EnergyModel {
  private readonly nodes: readonly PlacedNode[];
  private readonly context: EnergyContext;
  /** Energy of a node by the sizes it has then. */
  private readonly known = new Map<PlacedNode, Map<string, number | null>>();

  /** @param shapes with numbers for open sizes */
  constructor(
    private readonly coupling: Coupling,
    private readonly shapes: Shapes,
    profile: HardwareProfile,
  ) {
    const nodes = listNodes(coupling.scope);
    const weights = findWeights(nodes);
    this.nodes = nodes.filter(placed => !isFunctionCall(placed) && !weights.folded.has(placed));
    this.context = {
      shapes,
      weights,
      counter: new AccessCounter(profile),
      options: {},
      batch: 1,
      weightZeros: {},
      activationZeros: new Map(),
    };
  }

  /** Nodes whose energy is not known. */
  get unknown(): number {
    return this.nodes.filter(placed => this.energyOf(placed, new Set()) === null).length;
  }

  /** Picojoules for the batch that the shapes were inferred with. */
  cost(removal: Removal): number {
    return this.nodes.reduce((sum, placed) => sum + (this.energyOf(placed, removal) ?? 0), 0);
  }

  private energyOf(placed: PlacedNode, removal: Removal): number | null {
    const sizes = placed.parent ? new Map<string, readonly number[]>() : this.sizesOf(placed, removal);
    const key = JSON.stringify([...sizes.values()]);
    let known = this.known.get(placed);
    if (!known) this.known.set(placed, (known = new Map<string, number | null>()));
    const found = known.get(key);
    if (found !== undefined) return found;
    const energy = this.estimate(placed, sizes);
    known.set(key, energy);
    return energy;
  }

  /** The lengths that the axes of what a node reads and writes would have. */
  private sizesOf({ node }: PlacedNode, removal: Removal): Map<string, readonly number[]> {
    const { coupling } = this;
    const sizes = new Map<string, readonly number[]>();
    const add = (name: string, operand: Operand | undefined): void => {
      if (operand)
        sizes.set(
          name,
          operand.axes.map(axis => (axis.count === 0 ? -1 : keptCount(coupling, axis, removal))),
        );
    };
    node.input.forEach((name, i) => name && add(name, coupling.input(node, i)));
    for (const name of node.output) if (name) add(name, coupling.value(name));
    return sizes;
  }

  private estimate(placed: PlacedNode, sizes: ReadonlyMap<string, readonly number[]>): number | null {
    const { shapes, context } = this;
    const { scope } = this.coupling;
    const smaller: Shapes = {
      problems: [],
      value: (at, name): ValueInfo => {
        const info = shapes.value(at, name);
        const own = at === scope ? sizes.get(name) : undefined;
        if (!own || info.shape?.length !== own.length) return info;
        return {
          ...info,
          shape: info.shape.map((dim, i) => (typeof dim === 'number' && own[i]! >= 0 ? own[i]! : dim)),
        };
      },
    };
    const changed = withGroups(placed, smaller);
    const byNode = new Map([[changed, context.weights.byNode.get(placed) ?? []]]);
    const weights = { ...context.weights, byNode };
    const found = nodeEnergy(changed, { ...context, shapes: smaller, weights });
    return found && found.energy.total + (found.control ?? 0);
  }
}

/** A convolution in groups has fewer of them when whole groups go. */
function withGroups(placed: PlacedNode, shapes: Shapes): PlacedNode {
  const { node, scope } = placed;
  if (!attr(node, 'group') || attrInt(node, 'group', 1) === 1) return placed;
  // The second axis of the weight counts within a group: what is read, or of a transposed one what is put out.
  const counted = node.opType === 'ConvTranspose' ? node.output[0] : node.input[0];
  const channels = shapes.value(scope, counted ?? '').shape?.[1];
  const each = shapes.value(scope, node.input[1] ?? '').shape?.[1];
  if (!node.opType.startsWith('Conv') || typeof channels !== 'number' || typeof each !== 'number')
    return placed;
  const copy = clone(NodeProtoSchema, node);
  setAttr(copy, makeAttrInt('group', Math.max(1, Math.round(channels / Math.max(1, each)))));
  return { ...placed, node: copy };
}

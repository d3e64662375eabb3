import type { NodeProto } from 'onnx-buf';
import { profiles, unknownEnergy, type HardwareProfile } from '../../cost/energy/index.ts';
import { nodeMacs } from '../../cost/node-macs.ts';
import { keptCount, type Axis, type Coupling, type Removal } from '../../graph/channels/index.ts';
import { inferShapes } from '../../graph/shapes/index.ts';
import type { Scope, Shapes } from '../../graph/types.ts';
import { dataType } from '../../model/dtypes.ts';
import { elementCount } from '../../model/tensors.ts';
import { EspalierError } from '../../errors.ts';
import { plural } from '../../passes/text.ts';
import { EnergyModel } from './energy-model.ts';
import type { InspectOptions } from '../../../protocol/summary.ts';

type Counted = 'macs' | 'params' | 'bytes';

/** What a budget can be set for. */
export type Quantity = Counted | 'energy';

/** Shapes with numbers put in for open sizes. */
export interface SizedView {
  readonly scope: Scope;
  readonly shapes: Shapes;
}

/** One thing that costs, in proportion to the sizes of some axes. */
interface Item {
  readonly node: NodeProto;
  readonly macs: number;
  readonly params: number;
  readonly bytes: number;
  readonly axes: readonly Axis[];
}

/**
 * What a model costs with channels taken out, worked out without taking them out: multiply-accumulates are in proportion to the sizes
 * of a node's result and of what it sums over, weights to their own sizes.
 */
export class CostModel {
  private constructor(
    private readonly coupling: Coupling,
    private readonly items: readonly Item[],
    /** Nodes whose MACs are not known, as their sizes are open. */
    readonly unknownMacs: number,
    private readonly views: readonly SizedView[],
  ) {}

  /** Counted with the sizes that the user gave, and for one sample where they gave no batch: as an inspection counts. */
  static async counted(coupling: Coupling, sizes: InspectOptions): Promise<CostModel> {
    const { model, scope } = coupling;
    return CostModel.of(coupling, [
      { scope, shapes: await inferShapes(model, scope, { batch: 1, ...sizes }) },
    ]);
  }

  /** @param views shapes of the model to count with, the next one where one doesn't know */
  static of(coupling: Coupling, views: readonly SizedView[]): CostModel {
    const items: Item[] = [];
    let unknown = 0;
    const seen = new Set<object>();
    for (const node of coupling.order) {
      const macs = views.reduce<number | null>(
        (known, { scope, shapes }) => known ?? nodeMacs(node, scope, shapes),
        null,
      );
      if (macs === null) unknown++;
      else if (macs > 0) {
        const output = coupling.value(node.output.find(Boolean) ?? '');
        const sum = coupling.sums.find(one => one.node === node);
        const axes = [...(output?.axes ?? []), ...(sum ? [sum.operand.axes[sum.axis]!] : [])];
        items.push({ node, macs, params: 0, bytes: 0, axes });
      }
      node.input.forEach((_, i) => {
        const operand = coupling.input(node, i);
        const tensor = operand?.constant?.tensor;
        if (!operand || !tensor || seen.has(tensor)) return;
        seen.add(tensor);
        const { kind, bits } = dataType(tensor.dataType);
        const params = kind === 'string' || kind === 'unknown' ? 0 : elementCount(tensor);
        items.push({ node, macs: 0, params, bytes: (params * (bits ?? 0)) / 8, axes: operand.axes });
      });
    }
    return new CostModel(
      coupling,
      items.map(item => ({ ...item, axes: item.axes.filter(axis => axis.count > 0) })),
      unknown,
      views,
    );
  }

  /**
   * The part of a quantity that is left when `removal` is taken out, for asking many times.
   * @throws EspalierError `BAD_SETTING` when it is not known
   */
  shareOf(quantity: Quantity, profile?: string | HardwareProfile): (removal: Removal) => number {
    const costOf = quantity === 'energy' ? this.energy(profile) : this.counted(quantity);
    const whole = Math.max(Number.MIN_VALUE, costOf(new Set()));
    return removal => costOf(removal) / whole;
  }

  private counted(quantity: Counted): (removal: Removal) => number {
    if (quantity === 'macs' && this.unknownMacs > 0) throw unknownMacs(this.unknownMacs);
    return removal => this.cost(removal)[quantity];
  }

  private energy(wanted: string | HardwareProfile | undefined): (removal: Removal) => number {
    const named = profiles.find(one => one.id === wanted) ?? profiles[0]!;
    const profile = typeof wanted === 'object' ? wanted : named;
    const model = new EnergyModel(this.coupling, this.views[0]!.shapes, profile);
    if (model.unknown > 0) throw unknownEnergy(model.unknown);
    return removal => model.cost(removal);
  }

  /** The cost when `removal` is taken out. */
  cost(removal: Removal): Record<Counted, number> {
    const total = { macs: 0, params: 0, bytes: 0 };
    for (const [{ macs, params, bytes }, share] of this.shares(removal)) {
      total.macs += macs * share;
      total.params += params * share;
      total.bytes += bytes * share;
    }
    return total;
  }

  /** Multiply-accumulates of each node that has some, as far as they are known. */
  macsByNode(removal: Removal): Map<NodeProto, number> {
    const macs = new Map<NodeProto, number>();
    for (const [item, share] of this.shares(removal))
      if (item.macs > 0) macs.set(item.node, item.macs * share);
    return macs;
  }

  /** What part of each item is left. */
  private *shares(removal: Removal): Generator<[Item, number]> {
    const shares = new Map<Axis, number>();
    for (const item of this.items) {
      let product = 1;
      for (const axis of item.axes) {
        let share = shares.get(axis);
        if (share === undefined)
          shares.set(axis, (share = keptCount(this.coupling, axis, removal) / axis.count));
        product *= share;
      }
      yield [item, product];
    }
  }
}

function unknownMacs(nodes: number): EspalierError {
  return new EspalierError(
    'BAD_SETTING',
    `The multiply-accumulates of ${plural(nodes, 'node')} are not known, so no share of them can be aimed at.`,
    'Give the open sizes of the inputs, or aim at params.',
  );
}

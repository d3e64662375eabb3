import { findGroups, type Coupling, type Sum } from '../../../graph/channels/index.ts';
import { attrInt, attrInts, attrString } from '../../../model/attributes.ts';
import { forEachAlong, readWeight } from '../constant-values.ts';
import { hasBias } from '../fold-biases.ts';
import { keepEveryAxis } from '../plan.ts';
import type { ConstantChannels } from './constant-channels.ts';

export interface DeadChannels {
  /** Roots of the units that go. */
  readonly removal: Set<number>;
  /** For each value that layers read, what its channels hold when they are constant (else 0), to be put into biases. */
  readonly constants: ReadonlyMap<string, Float64Array>;
}

/**
 * Units that nothing depends on: whoever reads them multiplies them with zero, or they are constant, so that the next bias can hold what they
 * add. The borders of padded convolutions see a constant other than 0 end, so that it must stay.
 */
export async function findDead(coupling: Coupling, known: ConstantChannels): Promise<DeadChannels> {
  const removal = new Set<number>();
  const blocked = new Set<number>();
  const unread = await unreadPositions(coupling);
  for (const sum of coupling.sums) {
    if (sum.operand.isWeight) continue;
    const axis = sum.operand.axes[sum.axis]!;
    const zero = unread.get(sum);
    for (let i = 0; i < axis.count; i++) {
      const root = coupling.atoms.find(axis.base + i);
      if (zero?.[i] === 1 || canFold(sum, known.get(sum.operand.name)?.get(root))) continue;
      blocked.add(root);
    }
  }
  for (const group of findGroups(coupling)) {
    if (group.frozen !== undefined) continue;
    for (const { root } of group.units) if (!blocked.has(root)) removal.add(root);
  }
  keepEveryAxis(coupling, new Map(), removal);
  return { removal, constants: constantsOf(coupling, known) };
}

/** Whether a constant in place of the channel can be made up for where it is read. */
function canFold(sum: Sum, constant: number | undefined): boolean {
  if (constant === undefined) return false;
  if (constant === 0) return true;
  const { node, weight } = sum;
  if (
    !weight?.operand.isWeight ||
    !hasBias(node, weight.input) ||
    attrInt(node, 'group', 1) !== 1 ||
    !Number.isFinite(constant)
  )
    return false;
  if (node.opType === 'Gemm' || node.opType === 'MatMul') return true;
  const padded =
    attrString(node, 'auto_pad', 'NOTSET').startsWith('SAME') ||
    (attrInts(node, 'pads', undefined) ?? []).some(pad => pad !== 0);
  return node.opType === 'Conv' && !padded;
}

/** For each place where channels are read with stored weights: 1 where all weights for the channel are zero. */
async function unreadPositions(coupling: Coupling): Promise<Map<Sum, Uint8Array>> {
  const unread = new Map<Sum, Uint8Array>();
  for (const sum of coupling.sums) {
    if (!sum.weight?.operand.isWeight || sum.operand.isWeight) continue;
    const weight = await readWeight(coupling, sum.weight.operand);
    const size = weight.dims[sum.weight.axis]!;
    const zero = new Uint8Array(size).fill(1);
    forEachAlong(weight, sum.weight.axis, (position, value) => {
      if (value !== 0) zero[position] = 0;
    });
    // Groups share the positions of their weights.
    const count = sum.operand.axes[sum.axis]!.count;
    unread.set(sum, count === size ? zero : Uint8Array.from({ length: count }, (_, i) => zero[i % size]!));
  }
  return unread;
}

function constantsOf(coupling: Coupling, known: ConstantChannels): Map<string, Float64Array> {
  const constants = new Map<string, Float64Array>();
  for (const { operand, axis } of coupling.sums) {
    const channels = known.get(operand.name);
    const { base, count } = operand.axes[axis]!;
    if (!channels || count === 0) continue;
    constants.set(
      operand.name,
      Float64Array.from({ length: count }, (_, i) => channels.get(coupling.atoms.find(base + i)) ?? 0),
    );
  }
  return constants;
}

import { DTYPE } from '../../../model/dtypes.ts';
import type { ValueInfo } from '../../types.ts';
import type { NodeContext, Rule, RuleTable } from '../context.ts';
import { UNKNOWN, common, sequence, tensor } from '../value.ts';

/** Sequences and optionals. */

/** Position in a sequence of known length; undefined when it is not known or outside. */
function positionOf(n: NodeContext, input: number, length: number): number | undefined {
  const at = n.numbers(input)?.[0];
  if (at === undefined) return undefined;
  const position = at < 0 ? at + length : at;
  return position >= 0 && position <= length ? position : undefined;
}

function listOf(items: readonly ValueInfo[], fallback: ValueInfo): ValueInfo {
  return sequence(items.length > 0 ? items.reduce(common) : fallback, items);
}

const insert: Rule = n => {
  const list = n.input(0);
  const added = n.input(1) ?? UNKNOWN;
  const items = list?.items;
  const at = items && (n.has(2) ? positionOf(n, 2, items.length) : items.length);
  if (items && at !== undefined && items.length < 1024) return [listOf(items.toSpliced(at, 0, added), added)];
  const old = items?.length === 0 ? undefined : list?.item;
  return [sequence(old ? common(old, added) : added)];
};

const erase: Rule = n => {
  const list = n.input(0);
  const item = list?.item ?? UNKNOWN;
  const items = list?.items;
  const at = items && (n.has(1) ? positionOf(n, 1, items.length) : items.length - 1);
  return [items && at !== undefined ? listOf(items.toSpliced(at, 1), item) : sequence(item)];
};

const itemAt: Rule = n => {
  const list = n.input(0);
  const at = list?.items && positionOf(n, 1, list.items.length);
  return [at === undefined ? list?.item : (list?.items?.[at] ?? list?.item)];
};

const optional: Rule = n => {
  const value = n.input(0) ?? UNKNOWN;
  return [sequence(value, [value])];
};

export const rules: RuleTable = {
  SequenceEmpty: n => [sequence(tensor(n.int('dtype', DTYPE.float32), null), [])],
  SequenceConstruct: n => [
    listOf(
      n.node.input.map((_, i) => n.input(i) ?? UNKNOWN),
      UNKNOWN,
    ),
  ],
  SequenceInsert: insert,
  SequenceErase: erase,
  SequenceAt: itemAt,
  SequenceLength: n => [tensor(DTYPE.int64, [], [n.input(0)?.items?.length ?? null])],
  Optional: optional,
  OptionalGetElement: n => {
    const value = n.input(0);
    return [value?.item ?? value];
  },
  OptionalHasElement: () => [tensor(DTYPE.bool, [])],
};

import type { Dim, Shape } from '../../../../protocol/summary.ts';
import type { NodeContext, RuleTable } from '../context.ts';
import { tensor } from '../value.ts';

/** Opset 1 has the shape as an attribute. */
function reshapeTarget(n: NodeContext): readonly Dim[] | undefined {
  return n.ints('shape') ?? n.elements(1);
}

function reshapeShape(n: NodeContext): Shape | null {
  const x = n.shape(0);
  const target = reshapeTarget(n);
  if (!target) {
    const rank = n.shape(1)?.[0];
    return typeof rank === 'number' ? new Array<Dim>(rank).fill(null) : null;
  }
  const allowZero = n.int('allowzero', 0) !== 0;
  const result = target.map((dim, i): Dim => (dim === 0 && !allowZero ? (x?.[i] ?? null) : dim));
  const open = result.flatMap((dim, i) => (dim === -1 ? [i] : []));
  if (open.length > 1) n.fail('more than one -1 in the shape');
  if (open.length === 1) {
    result[open[0]!] = x ? quotient(n, x, result.toSpliced(open[0]!, 1)) : null;
    return result;
  }
  return x ? checked(n, x, result) : result;
}

/** What is left for the -1: sizes that are on both sides cancel first, so that an unknown one does no harm. */
function quotient(n: NodeContext, from: Shape, others: Shape): Dim {
  if (others.includes(0)) return null;
  const left = [...from];
  const rest: Dim[] = [];
  for (const dim of others) {
    const at = dim === null ? -1 : left.indexOf(dim);
    if (at >= 0) left.splice(at, 1);
    else rest.push(dim);
  }
  const result = n.dims.divide(n.dims.product(left), n.dims.product(rest));
  if (typeof result === 'number' && !Number.isInteger(result)) {
    n.fail(`[${from.join(', ')}] can't be reshaped: ${result} is no size`);
  }
  return result;
}

/** Without a -1 a single unknown target size follows from the number of elements. */
function checked(n: NodeContext, from: Shape, to: Dim[]): Dim[] {
  const unknown = to.flatMap((dim, i) => (dim === null ? [i] : []));
  if (unknown.length === 1) {
    to[unknown[0]!] = null;
    return to;
  }
  const [before, after] = [n.dims.product(from), n.dims.product(to)];
  if (typeof before === 'number' && typeof after === 'number' && before !== after) {
    n.fail(`[${from.join(', ')}] can't be reshaped to [${to.join(', ')}]`);
  }
  return to;
}

function transposeShape(n: NodeContext): { shape: Shape | null; order: number[] | undefined } {
  const x = n.shape(0);
  const perm = n.ints('perm');
  if (!x) return { shape: perm ? perm.map(() => null) : null, order: undefined };
  const order = perm ?? x.map((_, i) => x.length - 1 - i);
  if (order.length !== x.length) n.fail(`perm has ${order.length} axes, the input ${x.length}`);
  return { shape: order.map(axis => x[n.axis(axis, x.length)]!), order };
}

export const rules: RuleTable = {
  Reshape: n => [tensor(n.dtype(0), reshapeShape(n), n.elements(0))],
  Flatten: n => {
    const x = n.shape(0);
    if (!x) return [tensor(n.dtype(0), [null, null])];
    const given = n.int('axis', 1);
    const axis = given < 0 ? given + x.length : given;
    if (axis > x.length) n.fail(`axis ${given} is outside of rank ${x.length}`);
    return [
      tensor(n.dtype(0), [n.dims.product(x.slice(0, axis)), n.dims.product(x.slice(axis))], n.elements(0)),
    ];
  },
  Transpose: n => {
    const { shape } = transposeShape(n);
    const vector = shape && shape.length < 2;
    return [tensor(n.dtype(0), shape, vector ? n.elements(0) : undefined)];
  },
};

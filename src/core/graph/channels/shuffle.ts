import type { NodeProto } from 'onnx-buf';
import { attrInts } from '../../model/attributes.ts';
import { factorReshape } from './factors.ts';
import type { Operand } from './operand.ts';

/** Reshape → Transpose → Reshape that only puts the positions of one axis in another order, as between grouped convolutions. */
export interface Shuffle {
  readonly nodes: readonly [NodeProto, NodeProto, NodeProto];
  readonly input: string;
  readonly output: string;
  readonly axis: number;
  /** Position j of the result is position `order[j]` of the input. */
  readonly order: readonly number[];
}

interface View {
  /** The only reader of a value that nobody else sees. */
  soleReader(name: string): NodeProto | undefined;
  operand(name: string): Operand | undefined;
}

/** The shuffle that starts with this Reshape, if one does. */
export function findShuffle(view: View, first: NodeProto): Shuffle | undefined {
  const nodes = chainFrom(view, first);
  if (!nodes) return undefined;
  const [, transpose, last] = nodes;
  const [input = '', output = ''] = [first.input[0], last.output[0]];
  const axes = [input, first.output[0]!, transpose.output[0]!, output].map(name => view.operand(name)?.axes);
  const [x, u, v, y] = axes;
  if (!x || !u || !v || !y) return undefined;
  if (x.length !== y.length || x.some((axis, i) => axis.dim !== y[i]!.dim)) return undefined;

  const dims = (axes: Operand['axes']): Operand['axes'][number]['dim'][] => axes.map(axis => axis.dim);
  const cutUp = factorReshape(dims(x), dims(u));
  const joined = factorReshape(dims(v), dims(y));
  const perm = attrInts(transpose, 'perm', undefined) ?? u.map((_, i) => u.length - 1 - i);
  const axis = x.findIndex((_, i) => spanLength(cutUp.inputs[i]) > 1);
  if (axis < 0 || spanLength(joined.outputs[axis]) < 2) return undefined;

  // Every other axis of x must be one of u, stay in its order, and be one of y.
  const partsOfU = axesWithin(u.length, cutUp.outputs, cutUp.inputs[axis]!);
  const partsOfV = axesWithin(v.length, joined.inputs, joined.outputs[axis]!);
  if (partsOfU.length !== partsOfV.length) return undefined;
  const restOfU = u.flatMap((one, i) => (partsOfU.includes(i) || one.dim === 1 ? [] : [i]));
  const restOfV = v.flatMap((one, i) => (partsOfV.includes(i) || one.dim === 1 ? [] : [perm[i]!]));
  const others = x.filter((one, i) => i !== axis && one.dim !== 1).length;
  const inPlace = restOfU.length === others && restOfU.every((one, i) => one === restOfV[i]);
  const sizes = partsOfU.map(i => u[i]!.dim);
  if (!inPlace || sizes.some(size => typeof size !== 'number')) return undefined;
  const places = partsOfV.map(i => partsOfU.indexOf(perm[i]!));
  if (places.includes(-1)) return undefined;
  const order = permuted(sizes as number[], places);
  return order.length === x[axis]!.dim ? { nodes, input, output, axis, order } : undefined;
}

/** The three nodes, if nobody else sees what passes between them. */
function chainFrom(view: View, first: NodeProto): Shuffle['nodes'] | undefined {
  if (first.opType !== 'Reshape') return undefined;
  const transpose = view.soleReader(first.output[0] ?? '');
  if (transpose?.opType !== 'Transpose') return undefined;
  const last = view.soleReader(transpose.output[0] ?? '');
  return last?.opType === 'Reshape' && last.input[0] === transpose.output[0]
    ? [first, transpose, last]
    : undefined;
}

function spanLength(span: readonly [number, number] | undefined): number {
  return span ? span[1] - span[0] : 0;
}

/** Axes that are made of pieces of a span. */
function axesWithin(
  count: number,
  spans: readonly (readonly [number, number] | undefined)[],
  [from, to]: readonly [number, number],
): number[] {
  return Array.from({ length: count }, (_, i) => i).filter(i => {
    const span = spans[i];
    return span !== undefined && span[0] >= from && span[1] <= to;
  });
}

/** Places, in the original order, of the elements of a block whose axes are put in the order `places`. */
function permuted(sizes: readonly number[], places: readonly number[]): number[] {
  const strides = sizes.map((_, i) => sizes.slice(i + 1).reduce((product, size) => product * size, 1));
  let order = [0];
  for (const place of places) {
    order = order.flatMap(base =>
      Array.from({ length: sizes[place]! }, (_, i) => base + i * strides[place]!),
    );
  }
  return order;
}

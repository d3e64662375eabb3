import type { Dim, Shape } from '../../../protocol/summary.ts';
import type { NodeContext } from './context.ts';

/** One size from two that are broadcast against each other. */
export function broadcastDim(n: NodeContext, a: Dim, b: Dim): Dim {
  if (a === 1) return b;
  if (b === 1 || a === b) return a;
  if (typeof a === 'number' && typeof b === 'number') n.fail(`sizes ${a} and ${b} do not broadcast`);
  // The other one must be equal or 1.
  if (typeof a === 'number') return a;
  if (typeof b === 'number') return b;
  return a === null || b === null ? null : n.dims.max(a, b);
}

/** The shape of an element-wise result by ONNX' (numpy's) broadcasting rule; null when a rank is unknown. */
export function broadcast(n: NodeContext, shapes: readonly (Shape | null)[]): Shape | null {
  let result: Shape = [];
  for (const shape of shapes) {
    if (!shape) return null;
    const rank = Math.max(result.length, shape.length);
    const left = pad(result, rank);
    const right = pad(shape, rank);
    result = left.map((dim, i) => broadcastDim(n, dim, right[i]!));
  }
  return result;
}

function pad(shape: Shape, rank: number): Shape {
  return [...new Array<Dim>(rank - shape.length).fill(1), ...shape];
}

/** For each element of the broadcast result, in order, the index of the element it takes from an operand of `shape`. */
export function broadcastIndices(shape: readonly number[], result: readonly number[]): Int32Array {
  const count = result.reduce((a, b) => a * b, 1);
  const indices = new Int32Array(count);
  const strides = new Array<number>(result.length).fill(0);
  for (let axis = shape.length - 1, stride = 1; axis >= 0; axis--) {
    if (shape[axis] !== 1) strides[axis + result.length - shape.length] = stride;
    stride *= shape[axis]!;
  }
  const at = new Array<number>(result.length).fill(0);
  for (let i = 0, index = 0; i < count; i++) {
    indices[i] = index;
    for (let axis = result.length - 1; axis >= 0; axis--) {
      index += strides[axis]!;
      if (++at[axis]! < result[axis]!) break;
      index -= strides[axis]! * result[axis]!;
      at[axis] = 0;
    }
  }
  return indices;
}

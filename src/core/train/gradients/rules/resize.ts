import type { GradientCall } from '../call.ts';
import type { GradientRule, GradientTable } from '../types.ts';
import { product } from './window.ts';

/** Resizing is linear, axis by axis: y = M x along each, and the gradient goes back by Mᵀ. */
const resize: GradientRule = call => {
  const { emit } = call;
  const mode = call.string('mode', 'nearest');
  if (call.int('antialias', 0) !== 0) call.refuse('antialias is on');
  const [from, to] = [call.shape(0), call.outputShape()];
  const now = [...to];
  let gradient = call.dy();
  for (let axis = 0; axis < from.length; axis++) {
    if (from[axis] === to[axis] && !movesInPlace(call)) continue;
    const matrix = resizeMatrix(call, mode, axis);
    // [outer, out, inner], or [outer, out] for the last axis.
    const [outer, inner] = [product(now.slice(0, axis)), product(now.slice(axis + 1))];
    const [out, size] = [to[axis]!, from[axis]!];
    gradient =
      inner === 1
        ? emit.node('MatMul', [
            emit.reshape(gradient, [outer, out]),
            emit.constant(matrix, [out, size], call.dtype()),
          ])
        : emit.node('MatMul', [
            emit.constant(transposed(matrix, out, size), [size, out], call.dtype()),
            emit.reshape(gradient, [outer, out, inner]),
          ]);
    now[axis] = size;
  }
  return [gradient === call.dy() ? gradient : emit.reshape(gradient, from)];
};

function movesInPlace(call: GradientCall): boolean {
  return call.string('coordinate_transformation_mode', 'half_pixel') === 'tf_crop_and_resize';
}

function transposed(matrix: readonly number[], rows: number, columns: number): number[] {
  return Array.from(matrix, (_, i) => matrix[(i % rows) * columns + Math.floor(i / rows)]!);
}

/** The weight of each input element (column) in each output element (row) along an axis. */
function resizeMatrix(call: GradientCall, mode: string, axis: number): number[] {
  const [size, out] = [call.shape(0)[axis]!, call.outputShape()[axis]!];
  const scale = scaleOf(call, axis) ?? out / size;
  const matrix = new Array<number>(out * size).fill(0);
  const add = (row: number, column: number, weight: number) => {
    const at = row * size + Math.min(Math.max(column, 0), size - 1);
    matrix[at] = matrix[at]! + weight;
  };
  for (let row = 0; row < out; row++) {
    const x = sourceOf(call, row, size, out, scale);
    if (mode === 'nearest') add(row, nearest(call, x), 1);
    else if (mode === 'linear') {
      const inside = Math.min(Math.max(x, 0), size - 1);
      const low = Math.floor(inside);
      add(row, low, 1 - (inside - low));
      add(row, low + 1, inside - low);
    } else addCubic(call, row, x, size, add);
  }
  return matrix;
}

/** Four neighbours by Keys' kernel; with `exclude_outside` those that are not there have no weight. */
function addCubic(
  call: GradientCall,
  row: number,
  x: number,
  size: number,
  add: (row: number, column: number, weight: number) => void,
): void {
  const a = call.float('cubic_coeff_a', -0.75);
  const low = Math.floor(x);
  const weight = (distance: number) => {
    const d = Math.abs(distance);
    if (d <= 1) return ((a + 2) * d - (a + 3)) * d * d + 1;
    return d < 2 ? ((a * d - 5 * a) * d + 8 * a) * d - 4 * a : 0;
  };
  const columns = [low - 1, low, low + 1, low + 2];
  const isExcluding = call.int('exclude_outside', 0) !== 0;
  const weights = columns.map(column =>
    isExcluding && (column < 0 || column >= size) ? 0 : weight(x - column),
  );
  const total = isExcluding ? weights.reduce((p, q) => p + q, 0) : 1;
  columns.forEach((column, i) => add(row, column, weights[i]! / total));
}

/** The factor that the node gives for an axis; undefined where it gives sizes. */
function scaleOf(call: GradientCall, axis: number): number | undefined {
  const scales = call.has(2) ? call.constantsIfKnown(2) : undefined;
  if (scales === undefined || scales.length === 0) return undefined;
  const axes = call.ints('axes');
  const at = axes ? axes.findIndex(one => call.axis(one, call.rank(0)) === axis) : axis;
  return scales[at];
}

/**
 * The place in the input that an output element is taken from. In single precision as ONNX Runtime does it: where it falls between two
 * elements decides which is the nearest.
 */
function sourceOf(call: GradientCall, row: number, size: number, out: number, scale: number): number {
  const round = Math.fround;
  const factor = round(scale);
  const centered = round(round((row + 0.5) / factor) - 0.5);
  const mode = call.string('coordinate_transformation_mode', 'half_pixel');
  switch (mode) {
    case 'half_pixel':
      return centered;
    case 'pytorch_half_pixel':
      return out > 1 ? centered : 0;
    case 'half_pixel_symmetric': {
      const adjustment = round(out / round(factor * size));
      return round(round((size / 2) * round(1 - adjustment)) + centered);
    }
    case 'asymmetric':
      return round(row / factor);
    case 'align_corners':
      return out === 1 ? 0 : round(round(row * (size - 1)) / (out - 1));
  }
  return call.refuse(`coordinate_transformation_mode is "${mode}"`);
}

function nearest(call: GradientCall, x: number): number {
  switch (call.string('nearest_mode', 'round_prefer_floor')) {
    case 'floor':
      return Math.floor(x);
    case 'ceil':
      return Math.ceil(x);
    case 'round_prefer_ceil':
      return Math.floor(x + 0.5);
  }
  return Math.ceil(x - 0.5);
}

export const gradients: GradientTable = { Resize: resize };

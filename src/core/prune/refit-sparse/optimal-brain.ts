import { cholesky, solveCholesky } from '../filters/refit/cholesky.ts';
import type { Turns } from '../../turns.ts';
import { ridgeOf } from './least-squares.ts';
import type { LayerProducts } from './products.ts';

/** Layers with longer rows are left to the faster way: three matrices of that size are kept, 100 MB at most. */
export const MOST_EXACT_INPUTS = 2048;

/** Once so many places are empty the matrix is made smaller. */
const EMPTY_PART = 0.15;

export interface OptimalBrainOptions {
  /** `[outputs][length]`, those that the layer has now; zeros go first. */
  readonly weights: Float32Array;
  /** Weights of each output that go. */
  readonly removed: Int32Array;
  /** Whether the constant is fitted too. */
  readonly bias: boolean;
  /** Damping as a part of the mean of the Gram matrix's diagonal. */
  readonly ridge?: number;
  readonly turns: Turns;
  /** Called after each output. */
  readonly onOutput?: (done: number) => void;
}

export interface OptimalBrain {
  /** `[outputs][length]` */
  readonly weights: Float32Array;
  /** What is added to each output. */
  readonly bias: Float32Array;
}

/**
 * Removes weights one at a time, always the one whose loss the others can make up for best, and lets them make up for it: ExactOBS of
 * Frantar and Alistarh 2022 (Optimal Brain Compression, algorithm 1), for each output by itself. With H = XᵀX + λ the weight of least
 * w²/[H⁻¹]ₚₚ goes, w changes by −w/[H⁻¹]ₚₚ · H⁻¹₍:,ₚ₎, and row and column p of H⁻¹ are eliminated; so what is left is the
 * least squares solution on its places all the time. It starts from the least squares solution of all weights.
 * Takes outputs · length³ / 6 multiplications.
 */
export async function optimalBrain(
  products: LayerProducts,
  options: OptimalBrainOptions,
): Promise<OptimalBrain> {
  const { size, cross } = products;
  const length = size - 1;
  const outputs = cross.length / size;
  const count = options.bias ? size : length;
  const ridge = ridgeOf(products, options.ridge ?? 0.01);
  const damping = (at: number): number => (at === length ? 1e-9 : ridge);
  const inverse = await invert(products, count, damping, options.turns);
  const weights = new Float32Array(outputs * length);
  const bias = new Float32Array(outputs);
  for (let output = 0; output < outputs; output++) {
    const own = options.weights.subarray(output * length, (output + 1) * length);
    const right = Float64Array.from(
      { length: count },
      (_, i) => cross[output * size + i]! + damping(i) * (own[i] ?? 0),
    );
    const start = multiply(inverse, count, right);
    const row = new Row(inverse, start, count, length);
    await row.remove(options.removed[output]!, own, options.turns);
    row.write(weights.subarray(output * length, (output + 1) * length));
    if (options.bias) bias[output] = row.value(length);
    options.onOutput?.(output + 1);
  }
  return { weights, bias };
}

/** (G + λ)⁻¹ of the first `count` numbers, by its Cholesky factors. */
async function invert(
  { size, gram }: LayerProducts,
  count: number,
  damping: (at: number) => number,
  turns: Turns,
): Promise<Float64Array> {
  const factor = new Float64Array(count * count);
  for (let i = 0; i < count; i++) {
    factor.set(gram.subarray(i * size, i * size + count), i * count);
    factor[i * count + i]! += damping(i);
  }
  await cholesky(factor, count, turns);
  const inverse = new Float64Array(count * count);
  for (let i = 0; i < count; i++) {
    await turns.pass();
    const column = inverse.subarray(i * count, (i + 1) * count);
    column[i] = 1;
    solveCholesky(factor, count, column);
  }
  return inverse;
}

function multiply(matrix: Float64Array, count: number, vector: Float64Array): Float64Array {
  return vector.map((_, i) => {
    let sum = 0;
    for (let j = 0; j < count; j++) sum += matrix[i * count + j]! * vector[j]!;
    return sum;
  });
}

/** One output while its weights go. The matrix is symmetric: only what is below its diagonal is kept up to date. */
class Row {
  private matrix: Float64Array;
  private values: Float64Array;
  /** The place of each number that is left or was removed since the matrix was made smaller. */
  private places: Int32Array;
  private gone: Uint8Array;
  private readonly result: Float64Array;

  constructor(
    inverse: Float64Array,
    start: Float64Array,
    count: number,
    private readonly length: number,
  ) {
    this.matrix = inverse.slice();
    this.values = start;
    this.places = Int32Array.from({ length: count }, (_, i) => i);
    this.gone = new Uint8Array(count);
    this.result = new Float64Array(length + 1);
  }

  /** @param own weights as they are: zeros go first */
  async remove(wanted: number, own: Float32Array, turns: Turns): Promise<void> {
    let zeros = own.reduce((sum, value) => sum + (value === 0 ? 1 : 0), 0);
    let empty = 0;
    for (let step = 0; step < wanted; step++) {
      await turns.pass();
      const index = zeros > 0 ? this.nextZero(own) : this.leastLoss();
      if (zeros > 0) zeros--;
      this.eliminate(index);
      if (++empty > EMPTY_PART * this.places.length) {
        this.shrink();
        empty = 0;
      }
    }
    this.shrink();
    for (const [i, place] of this.places.entries()) this.result[place] = this.values[i]!;
  }

  write(weights: Float32Array): void {
    weights.set(this.result.subarray(0, this.length));
  }

  value(place: number): number {
    return this.result[place]!;
  }

  private nextZero(own: Float32Array): number {
    return this.places.findIndex((place, i) => place < this.length && !this.gone[i] && own[place] === 0);
  }

  private leastLoss(): number {
    const { matrix, values, places, gone, length } = this;
    const n = places.length;
    let best = -1;
    let least = Infinity;
    for (let i = 0; i < n; i++) {
      if (gone[i] || places[i] === length) continue;
      const loss = values[i]! ** 2 / matrix[i * n + i]!;
      if (loss < least) {
        least = loss;
        best = i;
      }
    }
    return best;
  }

  private eliminate(index: number): void {
    const { matrix, values, gone } = this;
    const n = values.length;
    const column = new Float64Array(n);
    for (let i = 0; i < n; i++) column[i] = i <= index ? matrix[index * n + i]! : matrix[i * n + index]!;
    const pivot = column[index]!;
    const change = values[index]! / pivot;
    for (let i = 0; i < n; i++) {
      const own = column[i]!;
      // Inputs that have nothing to do with this one: of pictures, the empty border.
      if (own === 0) continue;
      values[i]! -= change * own;
      const part = own / pivot;
      const base = i * n;
      for (let j = 0; j <= i; j++) matrix[base + j]! -= part * column[j]!;
    }
    for (let i = 0; i < n; i++) matrix[i <= index ? index * n + i : i * n + index] = 0;
    values[index] = 0;
    gone[index] = 1;
  }

  /** Leaves out what is gone. */
  private shrink(): void {
    const left = Array.from(this.places.keys()).filter(i => !this.gone[i]);
    const n = this.places.length;
    const matrix = new Float64Array(left.length ** 2);
    for (const [i, from] of left.entries())
      for (let j = 0; j <= i; j++) matrix[i * left.length + j] = this.matrix[from * n + left[j]!]!;
    this.matrix = matrix;
    this.values = Float64Array.from(left, i => this.values[i]!);
    this.places = Int32Array.from(left, i => this.places[i]!);
    this.gone = new Uint8Array(left.length);
  }
}

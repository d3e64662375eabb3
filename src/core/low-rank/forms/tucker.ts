import { firstRows, matrix, permuted, type Algebra } from '../matrix.ts';
import { convAttributes, pointwise } from './attributes.ts';
import { count, type Decomposition, type Factor, type Form, type LayerSizes } from './form.ts';
import { transposed } from './two-factors.ts';

/**
 * 1×1, the kernel on fewer channels, 1×1: higher-order singular value decomposition of the two modes of channels. Kim et al. 2016
 * (Tucker-2). The rank is that of the larger mode, the other one has as large a part of its channels.
 */
export const tucker: Form = {
  id: 'tucker',
  describe(sizes, rank) {
    const { first, second } = ranks(sizes, rank);
    return `1×1 to ${first} channels, ${sizes.kernel.join('×')} to ${second}, then 1×1`;
  },
  fits: ({ kernel }) => count(kernel) > 1,
  fullRank: ({ outputs, inputs }) => Math.max(outputs, inputs),
  macs(sizes, rank) {
    const { first, second } = ranks(sizes, rank);
    const { outputs, inputs, kernel, positionRatio } = sizes;
    return inputs * first * positionRatio + first * second * count(kernel) + second * outputs;
  },
  dims: factorDims,
  decompose,
  compose,
  attributes(node, { kernel }) {
    const all = convAttributes(node, kernel);
    return [pointwise(all), all, pointwise(all)];
  },
};

function ranks({ outputs, inputs }: LayerSizes, rank: number): { first: number; second: number } {
  const larger = Math.max(outputs, inputs);
  return { first: Math.ceil((rank * inputs) / larger), second: Math.ceil((rank * outputs) / larger) };
}

function factorDims(sizes: LayerSizes, rank: number): number[][] {
  const { first, second } = ranks(sizes, rank);
  const ones = sizes.kernel.map(() => 1);
  return [
    [first, sizes.inputs, ...ones],
    [second, first, ...sizes.kernel],
    [sizes.outputs, second, ...ones],
  ];
}

async function decompose(sizes: LayerSizes, weights: Float32Array, algebra: Algebra): Promise<Decomposition> {
  const { outputs, inputs, kernel } = sizes;
  const size = count(kernel);
  const whole = matrix(outputs, inputs * size, weights);
  const ofOutputs = (await algebra.columnBasis(whole)).directions;
  const ofInputs = (await algebra.columnBasis(byInput(weights, sizes, outputs))).directions;
  // The core with all directions, `[inputs][outputs][size]`: that of a lower rank is its corner, as the bases are orthonormal.
  const half = await algebra.product(ofOutputs, whole);
  const core = (await algebra.product(ofInputs, byInput(half.data, sizes, outputs))).data;
  return {
    kept: keptByRank(sizes, core),
    factors(rank): Promise<Factor[]> {
      const { first, second } = ranks(sizes, rank);
      const dims = factorDims(sizes, rank);
      return Promise.resolve([
        { dims: dims[0]!, data: firstRows(ofInputs, first).data.slice() },
        { dims: dims[1]!, data: corner(core, sizes, first, second) },
        { dims: dims[2]!, data: transposed(firstRows(ofOutputs, second)).data },
      ]);
    },
  };
}

/** `[outputs][inputs][size]` as a matrix `[inputs][outputs·size]`. */
function byInput(data: Float32Array, { inputs, kernel }: LayerSizes, outputs: number) {
  const size = count(kernel);
  return matrix(inputs, outputs * size, permuted(data, [outputs, inputs, size], [1, 0, 2]));
}

async function compose(
  { outputs, inputs, kernel }: LayerSizes,
  [first, middle, last]: readonly Factor[],
  algebra: Algebra,
): Promise<Float32Array> {
  const [b, a] = [middle!.dims[0]!, middle!.dims[1]!];
  const size = count(kernel);
  const mixed = await algebra.product(matrix(outputs, b, last!.data), matrix(b, a * size, middle!.data));
  const turned = matrix(a, outputs * size, permuted(mixed.data, [outputs, a, size], [1, 0, 2]));
  const all = await algebra.leftTransposed(matrix(a, inputs, first!.data), turned);
  return permuted(all.data, [inputs, outputs, size], [1, 0, 2]);
}

/** `[second][first][size]` of the core `[inputs][outputs][size]`. */
function corner(
  core: Float32Array,
  { outputs, kernel }: LayerSizes,
  first: number,
  second: number,
): Float32Array {
  const size = count(kernel);
  const result = new Float32Array(first * second * size);
  for (let b = 0; b < second; b++) {
    for (let a = 0; a < first; a++) {
      const from = (a * outputs + b) * size;
      result.set(core.subarray(from, from + size), (b * first + a) * size);
    }
  }
  return result;
}

function keptByRank(sizes: LayerSizes, core: Float32Array): Float64Array {
  const { outputs, inputs, kernel } = sizes;
  const size = count(kernel);
  // Sums of squares of all corners.
  const sums = new Float64Array((inputs + 1) * (outputs + 1));
  const at = (a: number, b: number): number => a * (outputs + 1) + b;
  for (let a = 0; a < inputs; a++) {
    for (let b = 0; b < outputs; b++) {
      let own = 0;
      for (let k = 0; k < size; k++) own += core[(a * outputs + b) * size + k]! ** 2;
      sums[at(a + 1, b + 1)] = own + sums[at(a, b + 1)]! + sums[at(a + 1, b)]! - sums[at(a, b)]!;
    }
  }
  const whole = sums[at(inputs, outputs)]!;
  return Float64Array.from({ length: Math.max(inputs, outputs) + 1 }, (_, rank) => {
    const { first, second } = ranks(sizes, rank);
    return whole === 0 ? 1 : sums[at(first, second)]! / whole;
  });
}

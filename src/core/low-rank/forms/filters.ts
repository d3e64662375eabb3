import { matrix } from '../matrix.ts';
import { convAttributes, pointwise } from './attributes.ts';
import { count, type Decomposition, type Factor, type Form, type LayerSizes } from './form.ts';
import { twoFactors, type TwoFactors } from './two-factors.ts';

const factorDims = ({ outputs, inputs, kernel }: LayerSizes, rank: number): number[][] => [
  [rank, inputs, ...kernel],
  [outputs, rank, ...kernel.map(() => 1)],
];

/** Full filters, but fewer of them, and a 1×1 convolution that mixes them: decomposed over the outputs. Zhang et al. 2016. */
export const filters: Form = {
  id: 'filters',
  describe: ({ kernel }, rank) => `${rank} filters of ${kernel.join('×')}, then 1×1`,
  fits: ({ kernel }) => kernel.length > 0,
  fullRank: ({ outputs, inputs, kernel }) => Math.min(outputs, inputs * count(kernel)),
  macs: ({ outputs, inputs, kernel }, rank) => rank * (inputs * count(kernel) + outputs),
  dims: factorDims,
  async decompose(sizes, weights, algebra) {
    const { outputs, inputs, kernel } = sizes;
    return rowFactors(await twoFactors(matrix(outputs, inputs * count(kernel), weights), algebra), sizes);
  },
  async compose({ outputs, inputs, kernel }, [first, second], algebra) {
    const rank = first!.dims[0]!;
    const right = matrix(rank, inputs * count(kernel), first!.data);
    return (await algebra.product(matrix(outputs, rank, second!.data), right)).data;
  },
  attributes(node, { kernel }) {
    const all = convAttributes(node, kernel);
    return [all, pointwise(all)];
  },
};

/** A product with a matrix as two of them. */
export const product: Form = {
  ...filters,
  id: 'product',
  describe: (_, rank) => `two products by rank ${rank}`,
  fits: ({ kernel }) => kernel.length === 0,
  attributes: () => [],
};

/** Factors of `[outputs][inputs·kernel]` as weights of layers. */
export function rowFactors(found: TwoFactors, sizes: LayerSizes): Decomposition {
  return {
    kept: found.kept,
    async factors(rank, algebra): Promise<Factor[]> {
      const { left, right } = await found.at(rank, algebra);
      const [first, second] = factorDims(sizes, rank);
      return [
        { dims: first!, data: right.data },
        { dims: second!, data: left.data },
      ];
    },
  };
}

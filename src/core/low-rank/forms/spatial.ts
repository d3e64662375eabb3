import { matrix, permuted } from '../matrix.ts';
import { alongAxis, convAttributes } from './attributes.ts';
import type { Factor, Form } from './form.ts';
import { transposed, twoFactors } from './two-factors.ts';

/** A column of weights, then a row: decomposed as `[inputs·rows][outputs·columns]`. Jaderberg et al. 2014, in closed form as Tai et al. 2016. */
export const spatial: Form = {
  id: 'spatial',
  describe: ({ kernel: [rows = 1, columns = 1] }, rank) => `${rank} filters of ${rows}×1, then 1×${columns}`,
  fits: ({ kernel }) => kernel.length === 2 && kernel[0]! > 1 && kernel[1]! > 1,
  fullRank: ({ outputs, inputs, kernel }) => Math.min(inputs * kernel[0]!, outputs * kernel[1]!),
  macs: ({ outputs, inputs, kernel, columnRatio }, rank) =>
    rank * (inputs * kernel[0]! * columnRatio + outputs * kernel[1]!),
  dims: ({ outputs, inputs, kernel: [rows = 1, columns = 1] }, rank) => [
    [rank, inputs, rows, 1],
    [outputs, rank, 1, columns],
  ],
  async decompose({ outputs, inputs, kernel: [rows = 1, columns = 1] }, weights, algebra) {
    const data = permuted(weights, [outputs, inputs, rows, columns], [1, 2, 0, 3]);
    const found = await twoFactors(matrix(inputs * rows, outputs * columns, data), algebra);
    return {
      kept: found.kept,
      async factors(rank, own): Promise<Factor[]> {
        const { left, right } = await found.at(rank, own);
        const byOutput = permuted(right.data, [rank, outputs, columns], [1, 0, 2]);
        return [
          { dims: [rank, inputs, rows, 1], data: transposed(left).data },
          { dims: [outputs, rank, 1, columns], data: byOutput },
        ];
      },
    };
  },
  async compose({ outputs, inputs, kernel: [rows = 1, columns = 1] }, [first, second], algebra) {
    const rank = first!.dims[0]!;
    const byRank = permuted(second!.data, [outputs, rank, columns], [1, 0, 2]);
    const left = matrix(rank, inputs * rows, first!.data);
    const { data } = await algebra.leftTransposed(left, matrix(rank, outputs * columns, byRank));
    return permuted(data, [inputs, rows, outputs, columns], [2, 0, 1, 3]);
  },
  attributes(node, { kernel }) {
    const all = convAttributes(node, kernel);
    return [alongAxis(all, 0), alongAxis(all, 1)];
  },
};

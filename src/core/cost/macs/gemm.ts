import { firstKnown } from '../operator-view.ts';
import type { MacRule } from './rule.ts';

/** A `[M, K]` (or transposed) by B `[K, N]` (or transposed): M × K × N. `b` is the position of B. */
function rule(operators: readonly string[], b: number): MacRule {
  return {
    operators,
    count: view => {
      const transA = view.int('transA', 0) !== 0;
      const transB = view.int('transB', 0) !== 0;
      const rows = firstKnown(view.size(0, transA ? 1 : 0), view.outputSizes(0)?.[0]);
      const inner = firstKnown(view.size(b, transB ? 1 : 0), view.size(0, transA ? 0 : 1));
      const columns = firstKnown(view.size(b, transB ? 0 : 1), view.outputSizes(0)?.[1]);
      return rows * inner * columns;
    },
  };
}

export const gemm: readonly MacRule[] = [
  rule(['Gemm', 'com.microsoft:FusedGemm', 'com.microsoft:GemmFastGelu', 'com.microsoft:GemmFloat8'], 1),
  rule(['com.microsoft:QGemm'], 3),
];

import { describe, it } from 'vitest';
import { checkGradient } from './check.ts';

describe('Gemm', () => {
  for (const transA of [0, 1])
    for (const transB of [0, 1])
      it(`transA ${transA}, transB ${transB}`, async () => {
        const a = { dims: transA ? [4, 3] : [3, 4] };
        const b = { dims: transB ? [2, 4] : [4, 2] };
        const scales = { transA, transB, alpha: { f: 0.5 }, beta: { f: 1.5 } };
        await checkGradient('Gemm', [a, b], { transA, transB });
        for (const dims of [[2], [3, 2], [3, 1], [1], []])
          await checkGradient('Gemm', [a, b, { dims }], scales);
      });
});

describe('MatMul', () => {
  const shapes: readonly (readonly [readonly number[], readonly number[]])[] = [
    [
      [3, 4],
      [4, 2],
    ],
    [
      [2, 3, 4],
      [4, 2],
    ],
    [
      [2, 3, 4],
      [2, 4, 2],
    ],
    [
      [3, 4],
      [2, 4, 2],
    ],
    [
      [2, 1, 3, 4],
      [3, 4, 2],
    ],
    [
      [1, 3, 4],
      [5, 4, 2],
    ],
    [[4], [4]],
    [[4], [4, 2]],
    [[3, 4], [4]],
    [[2, 3, 4], [4]],
    [[4], [2, 4, 3]],
  ];
  for (const [a, b] of shapes)
    it(`[${a.join()}] × [${b.join()}]`, () => checkGradient('MatMul', [{ dims: a }, { dims: b }]));
});

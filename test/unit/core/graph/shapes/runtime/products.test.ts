import fc from 'fast-check';
import { describe } from 'vitest';
import type { Input } from '../../build.ts';
import { property, int, shape, type Case } from './compare.ts';

describe('products', () => {
  property(
    'MatMul',
    fc.tuple(shape(2, 3), int(1, 4), int(1, 4), int(1, 4), int(0, 4)).map(([batch, m, k, p, kind]): Case => {
      const pairs: Input[][] = [
        [[k], [k, p]],
        [[m, k], [k]],
        [
          [...batch, m, k],
          [k, p],
        ],
        [
          [...batch, m, k],
          [...batch.map((dim, i) => (i % 2 ? 1 : dim)), k, p],
        ],
        [[k], [...batch, k, p]],
      ];
      return { op: 'MatMul', inputs: pairs[kind]! };
    }),
    0.9,
  );
  property(
    'Gemm',
    fc
      .tuple(int(1, 4), int(1, 4), int(1, 4), int(0, 1), int(0, 1))
      .map(([m, k, p, transA, transB]): Case => ({
        op: 'Gemm',
        inputs: [transA ? [k, m] : [m, k], transB ? [p, k] : [k, p]],
        attributes: { transA, transB },
      })),
    0.9,
  );
  property(
    'Einsum',
    fc.constantFrom<Case[]>(
      {
        op: 'Einsum',
        inputs: [
          [2, 3],
          [3, 4],
        ],
        attributes: { equation: 'ij,jk->ik' },
      },
      {
        op: 'Einsum',
        inputs: [
          [2, 3],
          [3, 4],
        ],
        attributes: { equation: 'ij,jk' },
      },
      { op: 'Einsum', inputs: [[2, 3], [4]], attributes: { equation: 'ba,c' } },
      {
        op: 'Einsum',
        inputs: [
          [2, 5, 4, 3],
          [2, 6, 4, 3],
        ],
        attributes: { equation: 'bqhd,bkhd->bhqk' },
      },
      {
        op: 'Einsum',
        inputs: [
          [5, 2, 3],
          [3, 4],
        ],
        attributes: { equation: '...ij,jk->...ik' },
      },
      { op: 'Einsum', inputs: [[5, 2, 3]], attributes: { equation: 'bij->bji' } },
      { op: 'Einsum', inputs: [[4, 4]], attributes: { equation: 'ii->i' } },
      { op: 'Einsum', inputs: [[4, 5]], attributes: { equation: 'ij->' } },
    ),
    0.9,
  );
  property(
    'LSTM, GRU, RNN',
    fc
      .tuple(
        fc.constantFrom('LSTM', 'GRU', 'RNN'),
        int(1, 4),
        int(1, 3),
        int(1, 4),
        int(1, 3),
        fc.constantFrom('forward', 'reverse', 'bidirectional'),
      )
      .map(([op, seq, batch, into, hidden, direction]): Case => {
        const [gates, dirs] = [{ LSTM: 4, GRU: 3, RNN: 1 }[op], direction === 'bidirectional' ? 2 : 1];
        return {
          op,
          inputs: [
            [seq, batch, into],
            [dirs, gates * hidden, into],
            [dirs, gates * hidden, hidden],
          ],
          attributes: { hidden_size: hidden, direction },
          outputs: op === 'LSTM' ? 3 : 2,
          opset: 14,
        };
      }),
    0.9,
  );
});

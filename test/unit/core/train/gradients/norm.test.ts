import { describe, expect, it } from 'vitest';
import { UniqueNames } from '../../../../../src/core/quantize/unique-names.ts';
import { Emit } from '../../../../../src/core/train/gradients/emit.ts';
import { normalizeByBatch } from '../../../../../src/core/train/step/batch-norm.ts';
import { f32, tensor } from '../../graph/build.ts';
import { awayFrom, between, checkGradient } from './check.ts';

const SINGLE = { dtype: 'float32' } as const;

describe('norms', () => {
  for (const dims of [
    [2, 3],
    [2, 3, 4],
    [2, 3, 2, 2],
  ])
    it(`BatchNormalization of rank ${dims.length}`, async () => {
      const c = { dims: [3] };
      const variance = { dims: [3], values: between(0.5, 2) };
      await checkGradient('BatchNormalization', [{ dims }, c, c, c, variance], { epsilon: { f: 0.01 } });
    });
  it('BatchNormalization with the statistics of the batch', async () => {
    for (const [dtype, ...dims] of [
      ['float64', 4, 3],
      ['float64', 3, 2, 3],
      ['float64', 2, 3, 2, 2],
      ['float32', 3, 2, 3],
      ['float32', 2, 3, 2, 2],
    ] as const) {
      const c = { dims: [dims[1]] };
      const running = ['x3', 'x4'].map(name => tensor(name, dtype, [dims[1]]));
      await checkGradient(
        'BatchNormalization',
        [{ dims }, c, c, ...running],
        { epsilon: { f: 0.1 } },
        {
          dtype,
          prepare: model => {
            const emit = new Emit(model.graph, new UniqueNames(model.proto), model.opset());
            const statistics = running.map(one => ({
              name: one.name,
              dims: [],
              values: new Float32Array(),
              tensor: one,
              momentum: 0.9,
              isVariance: one.name === 'x4',
            }));
            const { rules, observed } = normalizeByBatch(model, emit, statistics, () => dims.length);
            expect([...observed.keys()]).toEqual(['x3', 'x4']);
            return rules;
          },
        },
      );
    }
  });
  it('LayerNormalization', async () => {
    for (const [axis, shape] of [
      [-1, [4]],
      [1, [3, 4]],
      [2, [1]],
    ] as const) {
      const operands = [{ dims: [2, 3, 4] }, { dims: shape }, { dims: shape }];
      await checkGradient('LayerNormalization', operands, { axis });
    }
    await checkGradient('LayerNormalization', [{ dims: [2, 4] }, { dims: [4] }]);
  });
  it('InstanceNormalization', async () => {
    const c = { dims: [3] };
    for (const dims of [
      [2, 3, 5],
      [1, 3, 2, 3],
    ])
      await checkGradient('InstanceNormalization', [{ dims }, c, c], { epsilon: { f: 0.1 } }, SINGLE);
  });
  it('GroupNormalization, scales of channels and of groups', async () => {
    const attributes = { num_groups: 2, epsilon: { f: 0.1 } };
    const c = { dims: [6] };
    await checkGradient('GroupNormalization', [{ dims: [2, 6, 3] }, c, c], attributes, {
      ...SINGLE,
      opset: 21,
    });
    const g = { dims: [2] };
    await checkGradient('GroupNormalization', [{ dims: [2, 6, 3] }, g, g], attributes, {
      ...SINGLE,
      opset: 18,
    });
  });
  it('LRN', async () => {
    for (const size of [1, 3, 5]) {
      const attributes = { size, alpha: { f: 0.7 }, beta: { f: 0.6 }, bias: { f: 1.5 } };
      await checkGradient('LRN', [{ dims: [2, 6, 2, 1] }], attributes, SINGLE);
    }
  });
  it('LpNormalization', async () => {
    for (const p of [1, 2])
      for (const axis of [0, -1])
        await checkGradient('LpNormalization', [{ dims: [3, 4], values: awayFrom([0]) }], { p, axis });
  });
  it('MeanVarianceNormalization', async () => {
    await checkGradient('MeanVarianceNormalization', [{ dims: [2, 2, 3, 2] }], {}, SINGLE);
  });
  it('Softmax and LogSoftmax', async () => {
    for (const op of ['Softmax', 'LogSoftmax'])
      for (const axis of [0, 1, -1]) await checkGradient(op, [{ dims: [2, 3, 4] }], { axis });
  });
});

describe('reductions', () => {
  const ops = ['Sum', 'Mean', 'SumSquare', 'L1', 'L2', 'LogSum', 'LogSumExp', 'Max', 'Min', 'Prod'];
  const axes: readonly (readonly number[] | undefined)[] = [undefined, [1], [-1, 0], [0, 1, 2]];
  for (const op of ops)
    it(`Reduce${op}`, async () => {
      const values = op === 'LogSum' ? between(0.5, 2) : awayFrom([0], 1);
      for (const keepdims of [0, 1])
        for (const list of axes) {
          const given = list ? [tensor('', 'int64', [list.length], list)] : [];
          await checkGradient(
            `Reduce${op}`,
            [{ dims: [2, 3, 2], values }, ...given],
            { keepdims },
            { opset: 18 },
          );
        }
    });
  it('axes as an attribute, and none at all', async () => {
    await checkGradient('ReduceMean', [{ dims: [2, 3] }], { axes: [1] }, { opset: 17 });
    await checkGradient('ReduceSum', [{ dims: [2, 3] }], { noop_with_empty_axes: 1 }, { opset: 18 });
  });
  it('ReduceProd with zeros', async () => {
    const row = [0, 2, 3, 0, 0, 4, 1, 2, 3];
    const operand = { dims: [3, 3], values: (_: unknown, i: number) => row[i]! };
    await checkGradient('ReduceProd', [operand, tensor('', 'int64', [1], [1])], {}, { opset: 18 });
  });
  it('Einsum', async () => {
    const cases: readonly (readonly [string, number[][]])[] = [
      [
        'ij,jk->ik',
        [
          [2, 3],
          [3, 4],
        ],
      ],
      [
        'bhid,bhjd->bhij',
        [
          [1, 2, 3, 2],
          [1, 2, 4, 2],
        ],
      ],
      ['ij->i', [[2, 3]]],
      ['ij->ji', [[2, 3]]],
      ['i,j->ij', [[2], [3]]],
      [
        'ij,jk,kl->il',
        [
          [2, 3],
          [3, 2],
          [2, 2],
        ],
      ],
      [
        'ba,bc',
        [
          [2, 3],
          [2, 2],
        ],
      ],
    ];
    for (const [equation, shapes] of cases)
      await checkGradient(
        'Einsum',
        shapes.map(dims => ({ dims })),
        { equation },
      );
  });
  it('constants take no part', async () => {
    await checkGradient('Mul', [{ dims: [2, 2] }, f32(3, 4)], {}, SINGLE);
  });
});

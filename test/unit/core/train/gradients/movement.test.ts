import { describe, it } from 'vitest';
import { Random } from '../../../../../src/core/data/prng.ts';
import { f32, i64, tensor } from '../../graph/build.ts';
import { checkGradient, distinct, type Operand } from './check.ts';

describe('shapes', () => {
  const x = { dims: [2, 3, 4] };
  it('Reshape, Flatten, Squeeze, Unsqueeze', async () => {
    await checkGradient('Reshape', [x, i64(4, -1)]);
    await checkGradient('Flatten', [x], { axis: 2 });
    await checkGradient('Squeeze', [{ dims: [2, 1, 3] }, i64(1)]);
    await checkGradient('Unsqueeze', [x, i64(0, 2)]);
  });
  it('Transpose', async () => {
    await checkGradient('Transpose', [x]);
    for (const perm of [
      [0, 1, 2],
      [1, 2, 0],
      [2, 0, 1],
      [0, 2, 1],
    ])
      await checkGradient('Transpose', [x], { perm });
  });
  it('Expand and Tile', async () => {
    await checkGradient('Expand', [{ dims: [3, 1] }, i64(2, 3, 4)]);
    await checkGradient('Expand', [x, i64(1, 1)]);
    await checkGradient('Tile', [{ dims: [2, 3] }, i64(2, 3)]);
  });
  it('DepthToSpace and SpaceToDepth', async () => {
    for (const mode of ['DCR', 'CRD'])
      await checkGradient('DepthToSpace', [{ dims: [1, 8, 2, 3] }], { blocksize: 2, mode });
    await checkGradient('SpaceToDepth', [{ dims: [1, 2, 4, 6] }], { blocksize: 2 });
  });
  it('CumSum and Trilu', async () => {
    for (const exclusive of [0, 1])
      for (const reverse of [0, 1])
        await checkGradient('CumSum', [{ dims: [2, 4] }, tensor('', 'int64', [], [1])], {
          exclusive,
          reverse,
        });
    for (const upper of [0, 1]) await checkGradient('Trilu', [{ dims: [3, 4] }], { upper });
    await checkGradient('Trilu', [{ dims: [3, 4] }, tensor('', 'int64', [], [1])], { upper: 0 });
  });
  it('Dropout of a model that only infers', () => checkGradient('Dropout', [x]));
});

describe('parts', () => {
  it('Concat', async () => {
    const parts = [{ dims: [2, 1, 3] }, { dims: [2, 4, 3] }, { dims: [2, 2, 3] }];
    for (const axis of [1, -2]) await checkGradient('Concat', parts, { axis });
  });
  it('Split, all of its outputs used and not all', async () => {
    const operands = [{ dims: [2, 6] }, i64(1, 3, 2)];
    await checkGradient('Split', operands, { axis: 1 }, { outputs: 3 });
    await checkGradient('Split', operands, { axis: -1 }, { outputs: 3, used: [1] });
    await checkGradient('Split', [{ dims: [6, 2] }], { num_outputs: 2 }, { outputs: 2 });
  });
  it('Slice, at random', async () => {
    for (let seed = 0; seed < 25; seed++) {
      const random = new Random(seed, 4);
      const dims = [2 + random.below(4), 1 + random.below(6)];
      const axes = random.below(2) === 0 ? [0, 1] : [-1];
      const step = () => [1, 1, 2, 3, -1, -2][random.below(6)]!;
      const steps = axes.map(step);
      const starts = axes.map((axis, i) => {
        const size = dims.at(axis)!;
        return steps[i]! > 0 ? random.below(size) : size - 1 - random.below(size);
      });
      const ends = axes.map((_, i) => (steps[i]! > 0 ? 1000 : -1000));
      await checkGradient(
        'Slice',
        [{ dims }, i64(...starts), i64(...ends), i64(...axes), i64(...steps)],
        {},
        { seed },
      );
    }
  });
  it('Slice counted from the end, cut short, and empty', async () => {
    await checkGradient('Slice', [{ dims: [5, 3] }, i64(-4), i64(-1)]);
    await checkGradient('Slice', [{ dims: [5, 3] }, i64(1, 0), i64(4, 2)]);
  });
  for (const mode of ['constant', 'reflect', 'edge', 'wrap'])
    it(`Pad ${mode}`, async () => {
      const options = { opset: 19 };
      await checkGradient('Pad', [{ dims: [3, 4] }, i64(1, 2, 2, 0)], { mode }, options);
      await checkGradient('Pad', [{ dims: [2, 4] }, i64(3, 1), null, i64(-1)], { mode }, options);
    });
  it('Pad with a number of its own, and cutting', async () => {
    await checkGradient('Pad', [{ dims: [3, 4] }, i64(0, 1, 1, 0), f32(5)], {}, { dtype: 'float32' });
    await checkGradient('Pad', [{ dims: [3, 4] }, i64(-1, 1, 0, -2)]);
  });
});

describe('gathering', () => {
  const index = (dims: number[], ...values: number[]): Operand => tensor('', 'int64', dims, values);
  it('Gather', async () => {
    for (const axis of [0, 1, -1]) {
      await checkGradient('Gather', [{ dims: [3, 4, 3] }, index([2, 2], 0, 2, 2, -1)], { axis });
      await checkGradient('Gather', [{ dims: [3, 4, 3] }, index([], 1)], { axis });
      await checkGradient('Gather', [{ dims: [3, 4, 3] }, index([1], -1)], { axis });
    }
  });
  it('GatherElements and GatherND', async () => {
    await checkGradient('GatherElements', [{ dims: [3, 3] }, index([2, 3], 0, 2, 0, 1, 2, 0)]);
    await checkGradient('GatherElements', [{ dims: [3, 3] }, index([3, 2], 0, 0, 2, 1, 2, 2)], { axis: 1 });
    await checkGradient('GatherND', [{ dims: [3, 2, 2] }, index([3, 2], 0, 1, 2, 0, 0, 1)]);
  });
  it('ScatterElements and ScatterND', async () => {
    for (const reduction of ['none', 'add']) {
      const rows = index([2, 3], 0, 2, 1, 1, 0, 2);
      await checkGradient('ScatterElements', [{ dims: [3, 3] }, rows, { dims: [2, 3] }], { reduction });
      await checkGradient('ScatterND', [{ dims: [4, 2] }, index([2, 1], 3, 1), { dims: [2, 2] }], {
        reduction,
      });
    }
  });
  it('TopK', async () => {
    for (const axis of [0, -1])
      for (const largest of [0, 1]) {
        const operand = { dims: [3, 4], values: distinct(12) };
        await checkGradient('TopK', [operand, i64(2)], { axis, largest }, { outputs: 2, used: [0] });
      }
  });
});

describe('Resize', () => {
  const modes = ['half_pixel', 'pytorch_half_pixel', 'asymmetric', 'align_corners', 'half_pixel_symmetric'];
  const options = { dtype: 'float32', linear: true, opset: 19 } as const;
  for (const coordinate_transformation_mode of modes)
    it(coordinate_transformation_mode, async () => {
      for (const mode of ['nearest', 'linear', 'cubic'])
        for (const [height, width] of [
          [4, 6],
          [3, 5],
          [1, 2],
          [7, 3],
        ]) {
          const dims = mode === 'cubic' ? [1, 1, 3, 4] : [1, 2, 2, 3];
          const sizes = i64(1, dims[1]!, height!, width!);
          const operands = [{ dims }, null, null, sizes];
          await checkGradient('Resize', operands, { mode, coordinate_transformation_mode }, options);
        }
    });
  it('by factors', async () => {
    for (const nearest_mode of ['floor', 'ceil', 'round_prefer_floor', 'round_prefer_ceil'])
      for (const factor of [2, 1.6, 0.6])
        await checkGradient(
          'Resize',
          [{ dims: [1, 1, 4, 5] }, null, f32(1, 1, factor, 2)],
          { nearest_mode },
          options,
        );
    for (const mode of ['linear', 'cubic'])
      await checkGradient('Resize', [{ dims: [1, 1, 4, 5] }, null, f32(1, 1, 1.7, 0.6)], { mode }, options);
    const cubic = { mode: 'cubic', exclude_outside: 1, cubic_coeff_a: { f: -0.5 } };
    await checkGradient('Resize', [{ dims: [1, 1, 4, 5] }, null, f32(1, 1, 1.7, 2)], cubic, options);
  });
});

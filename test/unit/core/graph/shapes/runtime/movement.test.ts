import fc from 'fast-check';
import { describe } from 'vitest';
import { i64, i64s, of, tensor } from '../../build.ts';
import { property, int, numbers, list, shape, filled, data, type Case } from './compare.ts';

describe('movement, with followed elements', () => {
  property(
    'Slice',
    fc.tuple(shape(3, 6), fc.boolean(), numbers(-8, 8)).map(([dims, constant, next]): Case => {
      const axes = dims.map((_, i) => i).filter(i => i === 0 || next() > 0);
      const steps = axes.map(() => [1, 1, 2, 3, -1, -2][Math.abs(next()) % 6]!);
      const far = (v: number) =>
        v === 8 ? Number.MAX_SAFE_INTEGER : v === -8 ? -Number.MAX_SAFE_INTEGER : v;
      return {
        op: 'Slice',
        inputs: [
          data(dims, constant),
          i64(...axes.map(next)),
          i64(...axes.map(() => far(next()))),
          i64(...axes),
          i64(...steps),
        ],
      };
    }),
  );
  property(
    'Slice by attributes',
    fc.tuple(shape(3, 6), int(-7, 7), int(-7, 7)).map(([dims, start, end]) => ({
      op: 'Slice',
      inputs: [of('float32', ...dims)],
      attributes: { starts: [start], ends: [end], axes: [dims.length - 1] },
      opset: 9,
    })),
  );
  property(
    'Reshape',
    fc.tuple(shape(4, 4), int(0, 3), fc.boolean(), fc.boolean()).map(([dims, at, constant, keep]): Case => {
      const merged = dims.length > 1 ? [dims[0]! * dims[1]!, ...dims.slice(2)] : [1, ...dims];
      const target = merged.map((dim, i) => (i === at ? -1 : dim));
      if (keep && dims.length === merged.length && target[0] === dims[0]) target[0] = 0;
      return { op: 'Reshape', inputs: [data(dims, constant), i64(...target)] };
    }),
    0.9,
  );
  property(
    'Transpose',
    fc.tuple(shape(4, 4), fc.boolean(), numbers(0, 100)).map(([dims, constant, random]): Case => {
      const perm = dims.map((_, i) => i).sort(() => random() - 50);
      return { op: 'Transpose', inputs: [data(dims, constant)], attributes: { perm } };
    }),
    0.9,
  );
  property(
    'Expand',
    fc.tuple(shape(3, 4), shape(4, 3), fc.boolean()).map(([dims, target, constant]): Case => {
      const from = dims.map((dim, i) => {
        const other = target[target.length - dims.length + i];
        return other === undefined || other === 1 ? dim : dim > 2 ? other : 1;
      });
      return { op: 'Expand', inputs: [data(from, constant), i64(...target)] };
    }),
    0.9,
  );
  property(
    'Tile',
    fc.tuple(shape(3, 3), list(0, 3, 3), fc.boolean()).map(([dims, repeats, constant]): Case => ({
      op: 'Tile',
      inputs: [data(dims, constant), i64(...repeats.slice(0, dims.length))],
    })),
    0.9,
  );
  property(
    'Concat',
    fc
      .tuple(shape(3, 4), int(-3, 2), list(1, 3, 3), fc.boolean())
      .map(([dims, axis, sizes, constant]): Case => {
        const at = ((axis % dims.length) + dims.length) % dims.length;
        return {
          op: 'Concat',
          inputs: sizes.map(one => data(dims.toSpliced(at, 1, one), constant)),
          attributes: { axis: at - dims.length },
        };
      }),
    0.9,
  );
  property(
    'Split into equal and unequal parts',
    fc
      .tuple(shape(2, 4), int(3, 9), int(1, 3), fc.boolean(), fc.boolean())
      .map(([dims, size, parts, constant, given]): Case => {
        const x = data([...dims, size], constant);
        const axis = dims.length;
        if (given)
          return { op: 'Split', inputs: [x, i64(1, size - 1)], attributes: { axis }, outputs: 2, opset: 13 };
        return {
          op: 'Split',
          inputs: [x],
          attributes: { axis, num_outputs: parts },
          outputs: parts,
          opset: 18,
        };
      }),
    0.9,
  );
  property(
    'Pad',
    fc.tuple(shape(3, 5), numbers(-1, 2), fc.boolean()).map(([dims, random, constant]): Case => ({
      op: 'Pad',
      inputs: [data(dims, constant), i64(...[...dims, ...dims].map(() => random())), i64s(5)],
      opset: 13,
    })),
  );
  property(
    'Gather',
    fc
      .tuple(shape(3, 4), int(-3, 2), list(-4, 3, 3), int(0, 2), fc.boolean())
      .map(([dims, axis, indices, rank, constant]): Case => {
        const at = ((axis % dims.length) + dims.length) % dims.length;
        const size = dims[at]!;
        const valid = indices.map(one => Math.max(-size, Math.min(size - 1, one)));
        const index = rank === 0 ? i64s(valid[0]!) : tensor('', 'int64', rank === 1 ? [3] : [3, 1], valid);
        return { op: 'Gather', inputs: [data(dims, constant), index], attributes: { axis: at } };
      }),
    0.9,
  );
  property(
    'GatherND and ScatterND',
    fc
      .tuple(shape(3, 3), int(1, 3), fc.boolean(), fc.boolean())
      .map(([dims, depth, constant, scatter]): Case => {
        const d = Math.min(depth, dims.length);
        const indices = tensor(
          '',
          'int64',
          [2, d],
          [...dims.slice(0, d).map(dim => dim - 1), ...dims.slice(0, d).map(() => 0)],
        );
        const updates = data([2, ...dims.slice(d)], constant);
        return {
          op: scatter ? 'ScatterND' : 'GatherND',
          inputs: scatter ? [data(dims, constant), indices, updates] : [data(dims, constant), indices],
        };
      }),
    0.9,
  );
  property(
    'Squeeze and Unsqueeze',
    fc.tuple(shape(3, 3), int(0, 3), fc.boolean(), fc.boolean()).map(([dims, at, constant, off]): Case => {
      const axis = Math.min(at, dims.length);
      const ones = dims.toSpliced(axis, 0, 1);
      return off
        ? { op: 'Squeeze', inputs: [data(ones, constant), i64(axis - ones.length)] }
        : { op: 'Unsqueeze', inputs: [data(dims, constant), i64(axis)] };
    }),
    0.9,
  );
  property(
    'NonZero of constants',
    shape(3, 4).map((dims): Case => ({ op: 'NonZero', inputs: [filled(dims)] })),
    0.9,
  );
  property(
    'Compress, OneHot, CumSum, Trilu',
    fc.tuple(shape(2, 4, 2), int(0, 3)).map(([dims, kind]): Case => {
      if (kind === 0)
        return {
          op: 'Compress',
          inputs: [
            filled(dims),
            tensor(
              '',
              'bool',
              [dims[0]!],
              dims.slice(0, 1).flatMap(d => Array.from({ length: d }, (_, i) => i % 2)),
            ),
          ],
          attributes: { axis: 0 },
        };
      if (kind === 1) return { op: 'OneHot', inputs: [filled(dims), i64s(5), i64(0, 1)] };
      if (kind === 2) return { op: 'CumSum', inputs: [filled([dims[0]! * dims[1]!]), i64s(0)] };
      return { op: 'Trilu', inputs: [filled(dims)] };
    }),
    0.9,
  );
});

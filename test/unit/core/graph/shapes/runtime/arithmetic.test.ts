import fc from 'fast-check';
import { describe } from 'vitest';
import { bools, f32, f32s, i64, i64s, of, tensor, type Attributes, type Input } from '../../build.ts';
import { property, int, shape, filled, data, type Case } from './compare.ts';

describe('arithmetic, with followed elements', () => {
  const BINARY = [
    'Add',
    'Sub',
    'Mul',
    'Div',
    'Mod',
    'Max',
    'Min',
    'Equal',
    'Less',
    'Greater',
    'LessOrEqual',
    'GreaterOrEqual',
    'Pow',
    'BitwiseAnd',
    'BitwiseXor',
  ];
  property(
    'binary operators with broadcasting',
    fc
      .tuple(fc.constantFrom(...BINARY), shape(3, 3), shape(3, 3), fc.boolean())
      .map(([op, a, b, constant]): Case => {
        const second = b.map((dim, i) => {
          const other = a[a.length - b.length + i];
          return other === undefined || other === 1 || dim === 1 ? dim : other;
        });
        const nonZero = (t: ReturnType<typeof filled>) =>
          Object.assign(t, {
            int64Data: t.int64Data.map(v => (v === 0n ? 4n : op === 'Pow' && v < 0n ? -v : v)),
          });
        return {
          op,
          inputs: constant
            ? [filled(a), nonZero(filled(second))]
            : [of('float32', ...a), of('float32', ...second)],
        };
      }),
    0.6,
  );
  property(
    'unary operators on floats',
    fc
      .tuple(
        fc.constantFrom(
          'Floor',
          'Ceil',
          'Round',
          'Sqrt',
          'Abs',
          'Neg',
          'Sign',
          'Exp',
          'Reciprocal',
          'Identity',
          'Relu',
        ),
        fc.array(fc.constantFrom(-2.5, -1.5, -0.3, 0.4, 0.5, 1, 1.5, 2.5, 4), { minLength: 1, maxLength: 6 }),
      )
      .map(([op, values]): Case => ({ op, inputs: [f32(...values)] })),
    0.9,
  );
  property(
    'Cast',
    fc
      .tuple(
        fc.constantFrom(1, 7, 6, 9, 11),
        fc.array(fc.constantFrom(-2.5, -0.3, 0, 0.5, 1, 3.7), { minLength: 1, maxLength: 6 }),
        fc.boolean(),
      )
      .map(([to, values, ints]): Case => ({
        op: 'Cast',
        inputs: [ints ? i64(...values.map(Math.trunc)) : f32(...values)],
        attributes: { to },
      })),
    0.9,
  );
  property(
    'Where, And, Or, Not',
    fc
      .tuple(fc.constantFrom('Where', 'And', 'Or', 'Not', 'Xor'), fc.boolean(), fc.boolean(), shape(2, 3))
      .map(([op, p, q, dims]): Case => {
        if (op === 'Where') return { op, inputs: [bools(p), filled(dims), i64s(9)] };
        return {
          op,
          inputs: op === 'Not' ? [bools(p)] : [bools(p), tensor('', 'bool', [2], [Number(q), 1])],
        };
      }),
    0.9,
  );
  property(
    'Range',
    fc
      .tuple(int(-9, 9), int(-9, 9), fc.constantFrom(1, 2, 3, -1, -4), fc.boolean())
      .map(([start, limit, delta, float]): Case => ({
        op: 'Range',
        inputs: float
          ? [f32s(start / 4), f32s(limit / 2), f32s(delta / 8)]
          : [i64s(start), i64s(limit), i64s(delta)],
      })),
    0.9,
  );
  property(
    'reductions',
    fc
      .tuple(
        fc.constantFrom(
          'ReduceSum',
          'ReduceProd',
          'ReduceMax',
          'ReduceMin',
          'ReduceMean',
          'ReduceL1',
          'ReduceSumSquare',
        ),
        shape(3, 3),
        int(0, 7),
        int(0, 1),
        int(0, 1),
        fc.boolean(),
      )
      .map(([op, dims, mask, keepdims, noop, constant]): Case => {
        const axes = dims.map((_, i) => i).filter(i => mask & (1 << i));
        const x: Input =
          op === 'ReduceMean' ? (constant ? f32(1, 2, 5) : of('float32', ...dims)) : data(dims, constant);
        const chosen = op === 'ReduceMean' && constant ? [0] : axes;
        return {
          op,
          inputs: chosen.length > 0 ? [x, i64(...chosen)] : [x],
          attributes: { keepdims, noop_with_empty_axes: noop },
          opset: 18,
        };
      }),
    0.7,
  );
  property(
    'reductions by attribute, ArgMax, TopK',
    fc
      .tuple(fc.constantFrom('ReduceMean', 'ReduceL2', 'ArgMax', 'TopK'), shape(3, 4), int(0, 2), int(0, 1))
      .map(([op, dims, at, keepdims]): Case => {
        const axis = Math.min(at, dims.length - 1);
        if (op === 'TopK')
          return {
            op,
            inputs: [of('float32', ...dims), i64(1)],
            attributes: { axis },
            outputs: 2,
            opset: 13,
          };
        const attributes: Attributes = op === 'ArgMax' ? { axis, keepdims } : { axes: [axis], keepdims };
        return { op, inputs: [of('float32', ...dims)], attributes, opset: 13 };
      }),
    0.9,
  );
});

import fc from 'fast-check';
import { describe } from 'vitest';
import { f32, f32s, i64, of, tensor } from '../../build.ts';
import { property, int, list, shape, window, attributesOf, type Case } from './compare.ts';

describe('windows', () => {
  property(
    'Conv',
    fc.tuple(window, int(1, 2), int(1, 3), int(1, 3)).map(([w, group, into, out]) => ({
      op: 'Conv',
      inputs: [
        [2, group * into, ...w.spatial],
        [group * out, into, ...w.kernel],
      ],
      attributes: { ...attributesOf(w), group },
    })),
  );
  property(
    'ConvTranspose',
    fc.tuple(window, int(1, 2), int(1, 3), int(1, 3), int(0, 1)).map(([w, group, into, out, extra]) => ({
      op: 'ConvTranspose',
      inputs: [
        [2, group * into, ...w.spatial],
        [group * into, out, ...w.kernel],
      ],
      attributes: {
        ...attributesOf(w),
        group,
        output_padding: w.strides.map(stride => Math.min(extra, stride - 1)),
      },
    })),
    0.3,
  );
  property(
    'MaxPool',
    fc.tuple(window, int(0, 1)).map(([w, ceil]) => ({
      op: 'MaxPool',
      inputs: [[2, 3, ...w.spatial]],
      attributes: { ...attributesOf(w), kernel_shape: w.kernel.map(k => k + 1), ceil_mode: ceil },
      outputs: w.rank < 3 ? 2 : 1,
    })),
    0.4,
  );
  property(
    'AveragePool',
    fc.tuple(window, int(0, 1), int(0, 1)).map(([w, ceil, include]) => ({
      op: 'AveragePool',
      inputs: [[2, 3, ...w.spatial]],
      attributes: {
        ...attributesOf(w),
        kernel_shape: w.kernel.map(k => k + 1),
        ceil_mode: ceil,
        count_include_pad: include,
      },
    })),
    0.4,
  );
  property(
    'poolings that are larger than what they slide over',
    fc
      .tuple(fc.constantFrom('MaxPool', 'AveragePool', 'LpPool'), int(1, 3), int(1, 5), int(1, 4))
      .map(([op, size, kernel, stride]) => ({
        op,
        inputs: [[1, 2, size, 6]],
        attributes: { kernel_shape: [kernel, 1], strides: [stride, 1] },
      })),
  );
  property(
    'QLinearConv and ConvInteger',
    fc.tuple(window, fc.boolean()).map(([w, integer]): Case => {
      const [x, kernel] = [of('uint8', 1, 2, ...w.spatial), of('uint8', 3, 2, ...w.kernel)];
      const [scale, zero] = [f32s(0.1), tensor('', 'uint8', [], [0])];
      const inputs = integer ? [x, kernel] : [x, scale, zero, kernel, scale, zero, scale, zero];
      return { op: integer ? 'ConvInteger' : 'QLinearConv', inputs, attributes: attributesOf(w) };
    }),
    0.3,
  );
});

describe('Resize', () => {
  property(
    'by scales',
    fc
      .tuple(
        shape(2, 12, 2),
        fc.array(fc.constantFrom(0.3, 0.5, 1 / 3, 0.6, 0.75, 1, 1.2, 1.5, 2, 2.7, 3), {
          minLength: 2,
          maxLength: 2,
        }),
      )
      .map(([[h, w], scales]) => ({
        op: 'Resize',
        inputs: [[1, 2, h! + 3, w! + 3], null, f32(1, 1, ...scales)],
        attributes: { mode: 'nearest' },
      })),
  );
  property(
    'by sizes, some axes, with the aspect kept or not',
    fc
      .tuple(shape(2, 12, 2), shape(2, 20, 2), fc.constantFrom('stretch', 'not_larger', 'not_smaller'))
      .map(([[h, w], sizes, policy]) => ({
        op: 'Resize',
        inputs: [[1, 2, h! + 3, w! + 3], null, null, i64(...sizes)],
        attributes: { mode: 'nearest', axes: [2, 3], keep_aspect_ratio_policy: policy },
        opset: 18,
      })),
  );
  property(
    'Upsample',
    fc.tuple(shape(2, 8, 2), list(1, 3, 2)).map(([[h, w], scales]) => ({
      op: 'Upsample',
      inputs: [[1, 2, h!, w!], f32(1, 1, ...scales)],
      attributes: { mode: 'nearest' },
      opset: 9,
    })),
  );
});

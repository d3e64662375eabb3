import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countNonzero, sparsityByNode } from '../../../../src/core/analysis/index.ts';
import { summarize } from '../../../../src/core/cost/summary.ts';
import { dataTypeByName } from '../../../../src/core/model/dtypes.ts';
import type { Model } from '../../../../src/core/model/model.ts';
import { createModel } from '../../../../src/core/model/onnx-model.ts';
import type { Payload } from '../../../../src/core/model/payload.ts';
import { makeTensor } from '../../../../src/core/model/tensors.ts';
import { ints, model, node, sparse, value, weight, type ModelParts } from '../../../fixtures/build.ts';

function modelOf(parts: ModelParts): Model {
  const inputs = [value('x', 'float32', [1, 4])];
  return createModel(model({ opset: 21, inputs, outputs: [value('y', 'float32')], ...parts }));
}

const values = [0, 1, -2, 0, 3, 0, -0, 2, 1, 1, 0, 3];

describe('zeros of weights', () => {
  it.each([
    'float32',
    'float16',
    'bfloat16',
    'float64',
    'float8e4m3fn',
    'float8e5m2',
    'float8e4m3fnuz',
    'float4e2m1',
  ])('of %s', async dtype => {
    const made = modelOf({
      nodes: [node('Cast', ['w'], ['wf'], { to: 1 }), node('MatMul', ['x', 'wf'], ['y'], {}, { name: 'fc' })],
      weights: [weight('w', dtype, [4, 3], values)],
    });
    expect(await sparsityByNode(made)).toEqual({ nodes: { fc: 5 / 12 }, total: 5 / 12 });
  });

  it.each(['int8', 'int4', 'int16', 'int2', 'uint8'])(
    'of %s, which stand for the zero point',
    async dtype => {
      const codes =
        dtype === 'uint8'
          ? values.map(code => code + 128)
          : values.map(code => Math.min(1, Math.max(-2, code)));
      const zeroPoint = dtype === 'uint8' ? [weight('z', 'uint8', [], [128])] : [];
      const made = modelOf({
        nodes: [
          node('DequantizeLinear', ['w', 's', ...zeroPoint.map(() => 'z')], ['wf']),
          node('MatMul', ['x', 'wf'], ['y'], {}, { name: 'fc' }),
        ],
        weights: [weight('w', dtype, [4, 3], codes), weight('s', 'float32', []), ...zeroPoint],
      });
      expect((await sparsityByNode(made)).nodes.fc).toBe(5 / 12);
    },
  );

  it('of each channel by its own zero point', async () => {
    const made = modelOf({
      nodes: [
        node('DequantizeLinear', ['w', 's', 'z'], ['wf'], { axis: 1 }),
        node('MatMul', ['x', 'wf'], ['y'], {}, { name: 'fc' }),
      ],
      weights: [
        // Rows of three channels whose zero points are 1, 2, 3.
        weight('w', 'int8', [4, 3], [1, 2, 3, 1, 0, 0, 0, 2, 0, 3, 3, 3]),
        weight('s', 'float32', [3]),
        weight('z', 'int8', [3], [1, 2, 3]),
      ],
    });
    expect((await sparsityByNode(made)).nodes.fc).toBe(6 / 12);
  });

  it('of each block by its own zero point', async () => {
    const made = modelOf({
      nodes: [
        node('DequantizeLinear', ['w', 's', 'z'], ['wf'], { axis: 0, block_size: 2 }),
        node('MatMul', ['x', 'wf'], ['y'], {}, { name: 'fc' }),
      ],
      weights: [
        weight('w', 'int8', [4, 2], [1, 0, 1, 2, 5, 5, 6, 7]),
        weight('s', 'float32', [2, 2]),
        // Rows 0 and 1 have 1 and 2; rows 2 and 3 have 5 and 7.
        weight('z', 'int8', [2, 2], [1, 2, 5, 7]),
      ],
    });
    expect((await sparsityByNode(made)).nodes.fc).toBe(5 / 8);
  });

  it('of QLinearConv by output channel', async () => {
    const made = modelOf({
      inputs: [value('x', 'uint8', [1, 2, 4, 4])],
      nodes: [
        node('QLinearConv', ['x', 'xs', 'xz', 'w', 'ws', 'wz', 'xs', 'xz'], ['y'], {}, { name: 'conv' }),
      ],
      weights: [
        weight('xs', 'float32', []),
        weight('xz', 'uint8', []),
        weight('w', 'int8', [2, 2, 1, 1], [4, 0, 0, 5]),
        weight('ws', 'float32', [2]),
        weight('wz', 'int8', [2], [4, 5]),
      ],
    });
    expect((await sparsityByNode(made)).nodes.conv).toBe(2 / 4);
  });

  it('are not told where the zero point is computed, or the weight is packed', async () => {
    const computed = modelOf({
      inputs: [value('x', 'float32', [1, 4]), value('z', 'int8', [])],
      nodes: [node('MatMulInteger', ['x', 'w', '', 'z'], ['y'])],
      weights: [weight('w', 'int8', [4, 3])],
    });
    expect(await sparsityByNode(computed)).toEqual({ nodes: {}, total: null });
    const packed = modelOf({
      inputs: [value('x', 'float32', [1, 64])],
      nodes: [node('MatMulNBits', ['x', 'w', 's'], ['y'], { K: 64, N: 32 }, { domain: 'com.microsoft' })],
      weights: [weight('w', 'uint8', [32, 2, 16]), weight('s', 'float32', [64])],
    });
    expect(await sparsityByNode(packed)).toEqual({ nodes: {}, total: null });
    expect(await countNonzero(packed)).toMatchObject({ params: 2048, nonzero: 2048 });
  });

  it('of a sparse initializer are the ones left out, and stored zeros', async () => {
    const made = modelOf({
      nodes: [node('MatMul', ['x', 'w'], ['y'], {}, { name: 'fc' })],
      sparse: [sparse(weight('w', 'float32', [3], [1, 0, 2]), ints('', [0, 5, 7]), [4, 3])],
    });
    expect((await sparsityByNode(made)).nodes.fc).toBe(10 / 12);
  });
});

describe('what is counted', () => {
  const parts: ModelParts = {
    nodes: [
      node('Gemm', ['x', 'w', 'b'], ['h'], {}, { name: 'fc1' }),
      node('BatchNormalization', ['h', 's', 'b', 'b', 's'], ['n'], {}, { name: 'bn' }),
      node('Gemm', ['n', 'w'], ['y'], {}, { name: 'fc2' }),
    ],
    weights: [
      weight('w', 'float32', [4, 4], [0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]),
      weight('b', 'float32', [4], [0, 0, 0, 1]),
      weight('s', 'float32', [4], [1, 1, 1, 0]),
    ],
  };

  it('sparsity is of weights only, tied ones once in the total', async () => {
    expect(await sparsityByNode(modelOf(parts))).toEqual({ nodes: { fc1: 0.25, fc2: 0.25 }, total: 0.25 });
  });

  it('non-zeros are of all parameters', async () => {
    expect(await countNonzero(modelOf(parts))).toEqual({
      params: 24,
      nonzero: 12 + 1 + 3,
      nodes: { fc1: { params: 20, nonzero: 13 }, bn: { params: 4, nonzero: 3 } },
    });
  });

  it('a summary has them when asked', async () => {
    const counted = await summarize(modelOf(parts), { sparsity: true });
    expect(counted.nodes.map(each => each.sparsity)).toEqual([0.25, null, 0.25]);
    expect(counted.totals.sparsity).toBe(0.25);
    expect((await summarize(modelOf(parts))).totals.sparsity).toBeNull();
  });
});

/** Gives the bytes in pieces of the given sizes, over and over. */
function inPieces(bytes: Uint8Array, sizes: readonly number[]): Payload {
  return {
    byteLength: bytes.byteLength,
    read: () => Promise.resolve(bytes),
    async *stream() {
      for (let at = 0, i = 0; at < bytes.byteLength; i++) {
        const size = sizes[i % sizes.length]!;
        yield await Promise.resolve(bytes.subarray(at, at + size));
        at += size;
      }
    },
  };
}

function bigModel(payload: (bytes: Uint8Array) => Payload, count: number): Model {
  const made = modelOf({
    inputs: [value('x', 'float32', [1, count])],
    nodes: [node('MatMul', ['x', 'w'], ['y'], {}, { name: 'fc' })],
    weights: [makeTensor('w', dataTypeByName('float32')!.code, [count, 1])],
  });
  const floats = Float32Array.from({ length: count }, (_, i) => i % 3);
  made.setPayload(made.graph.initializer[0]!, payload(new Uint8Array(floats.buffer)));
  return made;
}

describe('reading in pieces', () => {
  it('gives the same wherever the pieces end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 23 }), { minLength: 1, maxLength: 5 }),
        async sizes => {
          const made = bigModel(bytes => inPieces(bytes, sizes), 99);
          expect((await sparsityByNode(made)).total).toBeCloseTo(1 / 3, 12);
        },
      ),
      { seed: 4, numRuns: 40 },
    );
  });

  it('stops when it is cancelled', async () => {
    const controller = new AbortController();
    const made = bigModel(bytes => inPieces(bytes, [64]), 1e5);
    const pieces = made
      .payload(made.graph.initializer[0]!)
      .stream.bind(made.payload(made.graph.initializer[0]!));
    let served = 0;
    made.setPayload(made.graph.initializer[0]!, {
      byteLength: 4e5,
      read: () => Promise.reject(new Error('must not be read whole')),
      async *stream() {
        for await (const piece of pieces()) {
          if (++served === 10) controller.abort();
          yield piece;
        }
      },
    });
    await expect(sparsityByNode(made, { signal: controller.signal })).rejects.toMatchObject({
      code: 'CANCELLED',
    });
    expect(served).toBe(10);
  });

  it('refuses a tensor with too few bytes', async () => {
    const made = bigModel(bytes => inPieces(bytes.subarray(0, 100), [64]), 99);
    await expect(sparsityByNode(made)).rejects.toMatchObject({ code: 'CORRUPT' });
  });

  it('reports how far it is', async () => {
    const fractions: (number | null)[] = [];
    const made = modelOf({
      nodes: [node('Gemm', ['x', 'w'], ['h']), node('Gemm', ['h', 'v'], ['y'])],
      weights: [weight('w', 'float32', [4, 4]), weight('v', 'float32', [4, 12])],
    });
    await sparsityByNode(made, { progress: ({ fraction }) => fractions.push(fraction) });
    expect(fractions).toEqual([0.25, 1]);
  });
});

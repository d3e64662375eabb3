import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/core/data/prng.ts';
import type { NdArray } from '../../../../src/core/data/types.ts';
import { createModel, encodeModel } from '../../../../src/core/formats/index.ts';
import type { Model } from '../../../../src/core/model/model.ts';
import { channelBlock } from '../../../../src/core/runtime/channel-block.ts';
import { openSession } from '../../../../src/core/runtime/index.ts';
import { blockConvolutions } from '../../../../src/core/train/step/blocked-convolutions.ts';
import { model, node, value } from '../../../fixtures/build.ts';

const BATCH = 2;

/** A convolution whose weights are inputs, as trained ones are. */
function convolution(random: Random, filters: number, channels: number, size: readonly number[]) {
  const list = (low: number, high: number, length: number) =>
    Array.from({ length }, () => low + random.below(high - low + 1));
  const kernel = list(2, 3, 2);
  const attributes = {
    kernel_shape: kernel,
    pads: list(0, 2, 4),
    strides: list(1, 2, 2),
    dilations: list(1, 2, 2),
  };
  const dims = { x: [BATCH, channels, ...size], w: [filters, channels, ...kernel], b: [filters] };
  const network = createModel(
    model({
      inputs: [
        value('x', 'float32', ['N', channels, ...size]),
        value('w', 'float32', dims.w),
        value('b', 'float32', dims.b),
      ],
      outputs: [value('y', 'float32', ['N', filters, 'H', 'W'])],
      nodes: [node('Conv', ['x', 'w', 'b'], ['y'], attributes, { name: 'conv' })],
    }),
  );
  const feeds: Record<string, NdArray> = {};
  for (const [name, shape] of Object.entries(dims)) {
    const count = shape.reduce((a, b) => a * b, 1);
    feeds[name] = {
      dtype: 'float32',
      dims: shape,
      data: Float32Array.from({ length: count }, () => random.normal()),
    };
  }
  return { network, feeds };
}

async function run(network: Model, feeds: Readonly<Record<string, NdArray>>): Promise<NdArray> {
  const session = await openSession(await encodeModel(network), { threads: 1 });
  const { y } = await session.run(feeds);
  await session.release();
  return y!;
}

const domains = (network: Model) => network.graph.node.map(({ domain }) => domain);

describe('convolutions in blocks of channels', async () => {
  const block = await channelBlock();

  it('ONNX Runtime tells the block of this machine, if it has any', () => {
    expect([undefined, 8, 16, 32]).toContain(block);
  });

  it.runIf(block !== undefined)('compute what they computed', async () => {
    for (let seed = 0; seed < 20; seed++) {
      const random = new Random(seed, 3);
      const [filters, channels] = [block! * (1 + random.below(3)), block! * (1 + random.below(3))];
      const missing = random.below(block! >> 2);
      const { network, feeds } = convolution(random, filters - missing, channels, [7 + random.below(5), 9]);
      const expected = await run(network, feeds);
      await blockConvolutions(network, block!, { batch: BATCH });
      expect(domains(network)).toContain('com.microsoft.nchwc');
      const found = await run(network, feeds);
      expect(found.dims).toEqual(expected.dims);
      const data = found.data as Float32Array;
      for (const [i, want] of (expected.data as Float32Array).entries()) {
        if (!(Math.abs(data[i]! - want) < 1e-3)) expect.fail(`seed ${seed}: ${data[i]} at ${i}, not ${want}`);
      }
    }
  });

  it.runIf(block !== undefined)('are left alone where channels do not nearly fill blocks', async () => {
    for (const [filters, channels] of [
      [block! + 1, block!],
      [block!, block! - 1],
    ] as const) {
      const { network } = convolution(new Random(1, 4), filters, channels, [9, 9]);
      await blockConvolutions(network, block!, { batch: BATCH });
      expect(domains(network)).toEqual(['']);
    }
  });
});

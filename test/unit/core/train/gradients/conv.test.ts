import { describe, it } from 'vitest';
import { Random } from '../../../../../src/core/data/prng.ts';
import { checkGradient } from './check.ts';

/** A random convolution of the given number of spatial axes. */
function randomConv(
  seed: number,
  rank: number,
  depthwise: boolean,
  { batch = 2, strided = true }: { batch?: number; strided?: boolean } = {},
) {
  const random = new Random(seed, rank);
  const list = (low: number, high: number, length = rank) =>
    Array.from({ length }, () => low + random.below(high - low + 1));
  const group = depthwise ? 2 + random.below(2) : 1 + random.below(2);
  const [perGroup, filters] = depthwise ? [1, 1] : [1 + random.below(2), 1 + random.below(2)];
  const kernel = list(1, 3);
  const dilations = list(1, 2);
  const strides = list(1, strided ? 3 : 1);
  const pads = list(0, 2, 2 * rank);
  const size = kernel.map((k, i) => {
    const extent = (k - 1) * dilations[i]! + 1;
    return Math.max(extent - pads[i]! - pads[i + rank]!, 1) + random.below(4);
  });
  return {
    operands: [
      { dims: [batch, group * perGroup, ...size] },
      { dims: [group * filters, perGroup, ...kernel] },
      { dims: [group * filters] },
    ],
    attributes: { group, dilations, strides, pads },
  };
}

const SINGLE = { dtype: 'float32', linear: true } as const;

describe('Conv', () => {
  for (const form of ['', 'windows', 'im2col', 'pieces', 'grid', 'conv', 'transpose']) {
    for (const depthwise of [false, true]) {
      it(`${depthwise ? 'depthwise' : 'any groups'}, ${form || 'suggested forms'}`, async () => {
        for (let seed = 0; seed < 8; seed++) {
          const { operands, attributes } = randomConv(seed, 1 + (seed % 2), depthwise);
          await checkGradient('Conv', operands, attributes, { ...SINGLE, seed, form: () => form });
        }
      });
    }
  }
  for (const form of ['windows', 'pieces', 'grid'])
    it(`several samples at a time, without strides, ${form}`, async () => {
      for (let seed = 0; seed < 12; seed++) {
        const options = { batch: seed % 3 === 0 ? 1 : 4, strided: false };
        const { operands, attributes } = randomConv(seed, 1 + (seed % 3), false, options);
        await checkGradient('Conv', operands, attributes, { ...SINGLE, seed, form: () => form });
      }
    });
  it('in three dimensions', async () => {
    const { operands, attributes } = randomConv(3, 3, false);
    await checkGradient('Conv', operands, attributes, SINGLE);
  });
  for (const auto_pad of ['SAME_UPPER', 'SAME_LOWER', 'VALID']) {
    it(`with padding ${auto_pad}`, async () => {
      const operands = [{ dims: [1, 2, 6, 5] }, { dims: [2, 2, 4, 3] }];
      for (const strides of [
        [1, 1],
        [2, 3],
      ]) {
        await checkGradient('Conv', operands, { auto_pad, strides }, SINGLE);
      }
    });
  }
});

describe('ConvTranspose', () => {
  it('any groups, strides, dilations and padding', async () => {
    for (let seed = 0; seed < 16; seed++) {
      const random = new Random(seed, 5);
      const rank = 1 + (seed % 2);
      const list = (low: number, high: number, length = rank) =>
        Array.from({ length }, () => low + random.below(high - low + 1));
      const group = 1 + random.below(2);
      const kernel = list(2, 3);
      const strides = list(1, 3);
      const attributes = {
        group,
        strides,
        dilations: list(1, 2),
        pads: list(0, 1, 2 * rank),
        output_padding: strides.map(stride => random.below(stride)),
      };
      const operands = [
        { dims: [2, 2 * group, ...list(2, 4)] },
        { dims: [2 * group, 1 + random.below(2), ...kernel] },
      ];
      const bias = { dims: [operands[1]!.dims[1]! * group] };
      await checkGradient('ConvTranspose', [...operands, bias], attributes, { ...SINGLE, seed });
    }
  });
  it('padding that the operator works out', async () => {
    const operands = [{ dims: [1, 2, 3, 4] }, { dims: [2, 1, 3, 3] }];
    for (const auto_pad of ['SAME_UPPER', 'SAME_LOWER', 'VALID'])
      await checkGradient('ConvTranspose', operands, { auto_pad, strides: [2, 2] }, SINGLE);
    await checkGradient('ConvTranspose', operands, { output_shape: [6, 8], strides: [2, 2] }, SINGLE);
  });
});

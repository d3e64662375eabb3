import { Random } from '../../data/prng.ts';
import type { Feeds, NdArray } from '../../data/types.ts';
import { STREAM } from './order.ts';

export interface Augmentation {
  /** Pictures are moved by up to so many pixels each way, and what comes in is 0: as padding and cropping do. */
  readonly shift: number;
  /** Half of the pictures are mirrored left to right. */
  readonly flip: boolean;
}

/** Changes the pictures of a batch, inputs `[batch, channels, height, width]` of float32, by random numbers of the seed and the step. */
export function augment(feeds: Feeds, spec: Augmentation, seed: number, step: number): Feeds {
  if (spec.shift <= 0 && !spec.flip) return feeds;
  const random = new Random(seed, STREAM.augment, step);
  return Object.fromEntries(
    Object.entries(feeds).map(([name, array]) => [
      name,
      isPictures(array) ? moved(array, spec, random) : array,
    ]),
  );
}

function isPictures({ dtype, dims }: NdArray): boolean {
  return dtype === 'float32' && dims.length === 4;
}

function moved(array: NdArray, { shift, flip }: Augmentation, random: Random): NdArray {
  const [batch, channels, height, width] = array.dims as readonly [number, number, number, number];
  const from = array.data as Float32Array;
  const data = new Float32Array(from.length);
  for (let sample = 0; sample < batch; sample++) {
    const dy = random.below(2 * shift + 1) - shift;
    const dx = random.below(2 * shift + 1) - shift;
    const mirrored = flip && random.uniform() < 0.5;
    for (let row = 0; row < channels * height; row++) {
      const y = (row % height) + dy;
      if (y < 0 || y >= height) continue;
      const to = (sample * channels * height + row) * width;
      const source = to + dy * width;
      for (let x = 0; x < width; x++) {
        const at = (mirrored ? width - 1 - x : x) + dx;
        if (at >= 0 && at < width) data[to + x] = from[source + at]!;
      }
    }
  }
  return { ...array, data };
}

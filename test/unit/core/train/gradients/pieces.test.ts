import { describe, expect, it } from 'vitest';
import { CACHED_BYTES, pieceOf } from '../../../../../src/core/train/gradients/pieces.ts';

describe('pieceOf', () => {
  const divisors = (batch: number) =>
    Array.from({ length: batch }, (_, i) => i + 1).filter(size => batch % size === 0);

  it('divides the batch, fits the cache, and is the largest that does', () => {
    for (const batch of [1, 2, 7, 60, 64, 127, 128])
      for (const bytes of [1, 5_000, 60_000, 300_000, 2_000_000, Infinity]) {
        const fits = (size: number) => size === 1 || (size < batch && size * bytes <= CACHED_BYTES);
        const largest = Math.max(...divisors(batch).filter(fits));
        expect(pieceOf(batch, bytes), `${batch} samples of ${bytes} bytes`).toBe(largest);
      }
  });

  it('is the smallest with enough samples where fewer fit the cache', () => {
    for (const batch of [1, 2, 7, 60, 64])
      for (const least of [1, 3, 8, 100]) {
        const enough = divisors(batch).find(size => size >= least) ?? batch;
        expect(pieceOf(batch, Infinity, { least }), `${batch} samples, at least ${least}`).toBe(enough);
      }
  });
});

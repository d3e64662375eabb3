import { describe, expect, it } from 'vitest';
import { CACHED_BYTES, pieceOf } from '../../../../../src/core/train/gradients/pieces.ts';

describe('pieceOf', () => {
  it('divides the batch, fits the cache, and is the largest that does', () => {
    for (const batch of [1, 2, 7, 60, 64, 127, 128])
      for (const bytes of [1, 5_000, 60_000, 300_000, 2_000_000]) {
        const piece = pieceOf(batch, bytes);
        const fits = (size: number) => size === 1 || (size < batch && size * bytes <= CACHED_BYTES);
        const sizes = Array.from({ length: batch }, (_, i) => i + 1).filter(size => batch % size === 0);
        expect(piece, `${batch} samples of ${bytes} bytes`).toBe(Math.max(...sizes.filter(fits)));
      }
  });
});

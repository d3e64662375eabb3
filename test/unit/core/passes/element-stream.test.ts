import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Payload } from '../../../../src/core/model/payload.ts';
import { MemoryPayload } from '../../../../src/core/model/payload.ts';
import { elementPieces, MappedPayload } from '../../../../src/core/passes/element-stream.ts';

/** A payload that comes in pieces of the given sizes, over and over. */
function chopped(bytes: Uint8Array, sizes: readonly number[]): Payload {
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

describe('elementPieces', () => {
  it('gives whole, aligned elements, however the bytes come', async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 13 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        sizes,
        fc.integer({ min: 0, max: 40 }),
        fc.constantFrom(1, 2, 4, 8),
        async (cut, count, size) => {
          const bytes = Uint8Array.from({ length: count * size }, (_, i) => i);
          const seen: number[] = [];
          for await (const piece of elementPieces(chopped(bytes, cut), size)) {
            expect(piece.byteLength % size).toBe(0);
            expect(piece.byteOffset % size).toBe(0);
            seen.push(...piece);
          }
          expect(seen).toEqual([...bytes]);
        },
      ),
      { seed: 2, numRuns: 300 },
    );
  });

  it('stops when asked to, and lets the event loop hear it', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 60);
    const endless: Payload = {
      byteLength: Infinity,
      read: () => Promise.reject(new Error('too much')),
      async *stream() {
        for (;;) yield await Promise.resolve(new Uint8Array(1 << 16));
      },
    };
    const started = performance.now();
    const all = (async () => {
      let bytes = 0;
      for await (const piece of elementPieces(endless, 4, controller.signal)) bytes += piece.byteLength;
      return bytes;
    })();
    await expect(all).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('MappedPayload', () => {
  it('is computed anew at every reading', async () => {
    const source = new MemoryPayload(new Uint8Array(Float32Array.from([1, 2, 3]).buffer));
    let mappers = 0;
    const mapped = new MappedPayload(source, 4, 3, () => {
      mappers++;
      return (piece, start) => Uint8Array.from({ length: piece.byteLength / 4 }, (_, i) => start + i);
    });
    expect([...(await mapped.read())]).toEqual([0, 1, 2]);
    expect([...(await mapped.read())]).toEqual([0, 1, 2]);
    expect(mappers).toBe(2);
  });
});

import type { ByteReader } from './byte-reader.ts';
import type { Environment } from './stream.ts';
import { readStream } from './stream.ts';

/** Set when each element was rotated left by one bit, which puts the exponents of float32 and bfloat16 into one byte. */
export const ROTATED = 1;

/**
 * Reads `count` elements of `width` bytes whose bytes of equal rank are coded together, the highest first. Layout: flags;
 * the streams of the planes.
 */
export function readPlanes(
  reader: ByteReader,
  count: number,
  width: number,
  columns: number,
  environment: Environment,
): Uint8Array {
  const rotated = (reader.byte() & ROTATED) !== 0;
  const planes: Uint8Array[] = [];
  let higher: Uint8Array | undefined;
  for (let k = width - 1; k >= 0; k--) {
    higher = planes[k] = readStream(reader, count, environment, { columns, higher });
  }
  if (width === 1 && !rotated) return planes[0]!;
  return joinPlanes(planes, count, rotated);
}

function joinPlanes(planes: readonly Uint8Array[], count: number, rotated: boolean): Uint8Array {
  const width = planes.length;
  const output = new Uint8Array(count * width);
  const turn = rotated ? 1 : 0;
  if (width === 4) {
    const [p0, p1, p2, p3] = planes as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
    if (LITTLE_ENDIAN) {
      const words = new Int32Array(output.buffer);
      for (let i = 0; i < count; i++) {
        const word = p0[i]! | (p1[i]! << 8) | (p2[i]! << 16) | (p3[i]! << 24);
        // Shifts take their distance modulo 32: with 0 this leaves the word as it is.
        words[i] = (word >>> turn) | (word << (32 - turn));
      }
      return output;
    }
  }
  for (let k = 0; k < width; k++) {
    const plane = planes[k]!;
    const next = planes[(k + 1) % width]!;
    for (let i = 0; i < count; i++) {
      output[i * width + k] = turn ? (plane[i]! >> 1) | (next[i]! << 7) : plane[i]!;
    }
  }
  return output;
}

export const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

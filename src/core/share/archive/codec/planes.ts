import type { ByteReader } from './byte-reader.ts';
import { uint8s } from './math.ts';
import { readStream } from './stream.ts';

/**
 * Reads `count` elements of `width` bytes whose bytes of equal rank are coded together, the highest first; as text when there
 * are no columns.
 * @param rotated each element was rotated left by one bit, which puts the exponents of float32 and bfloat16 into one byte
 */
export function readPlanes(
  reader: ByteReader,
  count: number,
  width: number,
  rotated: number,
  columns: number,
): Uint8Array {
  const planes: Uint8Array[] = [];
  for (let k = width; k-- > 0;) {
    planes[k] = readStream(reader, count, columns ? { columns, higher: planes[k + 1] } : undefined);
  }
  if (width < 2) return planes[0]!;
  const output = uint8s(count * width);
  if (width === 4) {
    // As on all processors that ONNX Runtime knows, the low byte comes first.
    const [p0, p1, p2, p3] = planes as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
    const words = new Int32Array(output.buffer);
    for (let i = 0; i < count; i++) {
      const word = p0[i]! | (p1[i]! << 8) | (p2[i]! << 16) | (p3[i]! << 24);
      // Shifts take their distance modulo 32: with 0 this leaves the word as it is.
      words[i] = (word >>> rotated) | (word << (32 - rotated));
    }
    return output;
  }
  for (let k = 0; k < width; k++) {
    const plane = planes[k]!;
    const next = planes[(k + 1) % width]!;
    for (let i = 0; i < count; i++) {
      output[i * width + k] = (plane[i]! >> rotated) | (rotated && next[i]! << 7);
    }
  }
  return output;
}

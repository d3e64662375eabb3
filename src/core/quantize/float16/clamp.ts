import { decodeFloats, encodeFloats } from '../../model/values.ts';
import { DTYPE } from '../../model/dtypes.ts';
import type { Payload } from '../../model/payload.ts';
import { elementPieces, MappedPayload } from '../../passes/element-stream.ts';

const LARGEST = 65504;
const SMALLEST = 2 ** -24;

/** What did not fit into float16. */
export interface Misfits {
  /** Beyond ±65504: became that. Infinities stay what they are. */
  readonly overflow: number;
  /** Too small for any float16 but not zero: became ±2⁻²⁴. */
  readonly underflow: number;
}

/** Reads a tensor of float32, in pieces. */
export async function countMisfits(payload: Payload, signal?: AbortSignal): Promise<Misfits> {
  let [overflow, underflow] = [0, 0];
  for await (const piece of elementPieces(payload, 4, signal)) {
    for (const value of decodeFloats(piece, DTYPE.float32, piece.byteLength / 4)) {
      const size = Math.abs(value);
      if (size > LARGEST && size < Infinity) overflow++;
      else if (size !== 0 && size < SMALLEST) underflow++;
    }
  }
  return { overflow, underflow };
}

/** The tensor in float16, rounded half to even; what does not fit is clamped. Computed whenever it is read. */
export function float16Payload(payload: Payload): Payload {
  return new MappedPayload(payload, 4, payload.byteLength / 2, () => piece => {
    const values = Float32Array.from(decodeFloats(piece, DTYPE.float32, piece.byteLength / 4), clamp);
    return encodeFloats(values, DTYPE.float16);
  });
}

function clamp(value: number): number {
  const size = Math.abs(value);
  if (size === 0 || size === Infinity || Number.isNaN(value)) return value;
  return Math.sign(value) * Math.min(LARGEST, Math.max(SMALLEST, size));
}

import { dataType } from '../model/dtypes.ts';
import type { Payload } from '../model/payload.ts';
import { roundTo } from '../model/small-floats.ts';
import { decodeFloats } from '../model/values.ts';
import { elementPieces, MappedPayload } from '../passes/element-stream.ts';

/** Symmetric int8 keeps −128 unused, so that a weight and its negative are equally exact. */
const MAX_CODE = 127;

/** Below these a scale is subnormal or zero: such weights are nothing but rounding noise. */
const SMALLEST_FLOAT32 = 2 ** -126;
const SMALLEST_FLOAT16 = 2 ** -24;

/** A tensor to quantize. */
export interface FloatTensor {
  readonly payload: Payload;
  readonly dtype: number;
  readonly dims: readonly number[];
  /** Axis with a scale for each index; null for one scale in all. */
  readonly axis: number | null;
}

export type ScaleType = 'float32' | 'float16';

/** Which scale an element has: `floor(i / inner) % channels`. */
interface Layout {
  readonly channels: number;
  readonly inner: number;
}

function layoutOf({ dims, axis }: FloatTensor): Layout {
  if (axis === null) return { channels: 1, inner: Infinity };
  return { channels: dims[axis]!, inner: dims.slice(axis + 1).reduce((product, dim) => product * dim, 1) };
}

/**
 * Scales for symmetric int8: max|w| / 127 (or a smaller largest code) of each channel; 1 for a channel of zeros, or of weights too small for any
 * scale. Undefined when a weight is infinite or NaN. Reads the tensor once, in pieces.
 */
export async function int8Scales(
  tensor: FloatTensor,
  type: ScaleType,
  onPiece: (bytes: number) => void,
  signal?: AbortSignal,
  maxCode = MAX_CODE,
): Promise<Float32Array | undefined> {
  const { channels, inner } = layoutOf(tensor);
  const maxima = new Float64Array(channels);
  let start = 0;
  let isFinite = true;
  for await (const piece of elementPieces(tensor.payload, elementBytes(tensor.dtype), signal)) {
    const values = valuesOf(piece, tensor.dtype);
    for (let i = 0; i < values.length; i++) {
      const magnitude = Math.abs(values[i]!);
      const channel = channels === 1 ? 0 : Math.floor((start + i) / inner) % channels;
      if (magnitude > maxima[channel]!) maxima[channel] = magnitude;
      // False for NaN too.
      isFinite &&= magnitude < Infinity;
    }
    start += values.length;
    onPiece(piece.byteLength);
  }
  return isFinite ? Float32Array.from(maxima, max => scaleFor(max, type, maxCode)) : undefined;
}

function scaleFor(max: number, type: ScaleType, maxCode: number): number {
  const exact = max / maxCode;
  if (type === 'float32') return exact < SMALLEST_FLOAT32 ? 1 : Math.fround(exact);
  if (max === 0) return 1;
  const rounded = roundTo('float16', exact);
  // Rounding down must not push the largest weight out of range; that happens among subnormal numbers.
  if (rounded * (maxCode + 0.5) >= max) return rounded;
  return Math.max(SMALLEST_FLOAT16, roundTo('float16', exact + SMALLEST_FLOAT16 / 2));
}

/** The codes: w / scale, rounded half to even, −127 … 127 (or fewer). Computed whenever they are read. */
export function int8Payload(tensor: FloatTensor, scales: Float32Array, maxCode = MAX_CODE): Payload {
  const { channels, inner } = layoutOf(tensor);
  const bytes = elementBytes(tensor.dtype);
  return new MappedPayload(tensor.payload, bytes, tensor.payload.byteLength / bytes, () => (piece, start) => {
    const values = valuesOf(piece, tensor.dtype);
    const codes = new Int8Array(values.length);
    for (let i = 0; i < codes.length; i++) {
      const channel = channels === 1 ? 0 : Math.floor((start + i) / inner) % channels;
      const code = roundHalfEven(values[i]! / scales[channel]!);
      codes[i] = Math.max(-maxCode, Math.min(maxCode, code));
    }
    return new Uint8Array(codes.buffer);
  });
}

export function roundHalfEven(value: number): number {
  const rounded = Math.round(value);
  // Math.round takes halves up.
  return Math.abs(value % 1) === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}

function elementBytes(dtype: number): number {
  return dataType(dtype).bits! / 8;
}

/** Without rounding: float64 stays what it is. */
function valuesOf(piece: Uint8Array, dtype: number): Float32Array | Float64Array {
  const count = piece.byteLength / elementBytes(dtype);
  return dataType(dtype).name === 'float64'
    ? new Float64Array(piece.buffer, piece.byteOffset, count)
    : decodeFloats(piece, dtype, count);
}

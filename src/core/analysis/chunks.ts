import type { TensorProto } from 'onnx-buf';
import { EspalierError, throwIfAborted } from '../errors.ts';
import { dataType, rawByteLength } from '../model/dtypes.ts';
import type { Model } from '../model/model.ts';
import { elementCount, quote } from '../model/tensors.ts';

/** A run of whole elements in raw form. */
export interface Chunk {
  /** Aligned for the element type, so that typed arrays can view it. */
  readonly bytes: Uint8Array;
  /** Index of the first element. */
  readonly start: number;
  readonly count: number;
}

/**
 * The elements of a tensor in pieces of whole elements, so that a tensor of gigabytes is never held at once.
 * @throws EspalierError `UNSUPPORTED` for types without a fixed size, `CORRUPT` when bytes are missing or left over,
 * `CANCELLED`
 */
export async function* tensorChunks(
  model: Model,
  tensor: TensorProto,
  signal?: AbortSignal,
): AsyncGenerator<Chunk> {
  const type = dataType(tensor.dataType);
  if (type.bits === null) {
    throw new EspalierError(
      'UNSUPPORTED',
      `The values of tensor ${quote(tensor)} (${type.name}) can't be read.`,
    );
  }
  const elements = elementCount(tensor);
  const expected = rawByteLength(type, elements)!;
  // Elements of 4 and 2 bits come as whole bytes; the last byte may hold fewer.
  const unit = Math.max(1, type.bits / 8);
  const perUnit = Math.max(1, 8 / type.bits);
  let rest = new Uint8Array(0);
  let seen = 0;
  let start = 0;
  for await (const piece of model.payload(tensor).stream()) {
    throwIfAborted(signal);
    seen += piece.byteLength;
    const joined = rest.byteLength === 0 ? piece : concat(rest, piece);
    const whole = joined.byteLength - (joined.byteLength % unit);
    rest = joined.slice(whole);
    if (whole === 0) continue;
    const bytes = joined.byteOffset % unit === 0 ? joined.subarray(0, whole) : joined.slice(0, whole);
    const count = Math.min((whole / unit) * perUnit, elements - start);
    if (count <= 0) break;
    yield { bytes, start, count };
    start += count;
  }
  if (seen !== expected) {
    throw new EspalierError(
      'CORRUPT',
      `Tensor ${quote(tensor)} should hold ${expected} bytes but has ${seen}.`,
    );
  }
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  const joined = new Uint8Array(a.byteLength + b.byteLength);
  joined.set(a);
  joined.set(b, a.byteLength);
  return joined;
}

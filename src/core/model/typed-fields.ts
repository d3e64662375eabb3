import type { TensorProto } from 'onnx-buf';
import { EspalierError } from '../errors.ts';
import type { Cut } from './cuts.ts';
import { dataType } from './dtypes.ts';
import type { Payload } from './payload.ts';
import { MemoryPayload } from './payload.ts';
import { expectedBytes, quote } from './tensors.ts';
import { decodeVarints } from './varints.ts';

type Raw =
  | Float32Array
  | Float64Array
  | Int32Array
  | Uint32Array
  | Uint16Array
  | Uint8Array
  | BigInt64Array
  | BigUint64Array;

/** How one element type stands in the typed fields, by the table in onnx.proto. */
interface Rule {
  /** Field number of `TensorProto`. */
  readonly field: number;
  /** What the message holds, in raw layout. */
  fromMessage(tensor: TensorProto): Raw;
  /** What stands in the packed field on the wire, in raw layout. */
  fromWire(bytes: Uint8Array): Raw;
}

const asBytes = (bytes: Uint8Array) => bytes;
const FLOATS: Rule = { field: 4, fromMessage: t => Float32Array.from(t.floatData), fromWire: asBytes };
const DOUBLES: Rule = { field: 10, fromMessage: t => Float64Array.from(t.doubleData), fromWire: asBytes };
const BYTES: Rule = {
  field: 5,
  fromMessage: t => Uint8Array.from(t.int32Data),
  fromWire: bytes => decodeVarints(bytes, Uint8Array),
};
const SHORTS: Rule = {
  field: 5,
  fromMessage: t => Uint16Array.from(t.int32Data),
  fromWire: bytes => decodeVarints(bytes, Uint16Array),
};

const RULES: Readonly<Record<string, Rule>> = {
  float32: FLOATS,
  complex64: FLOATS,
  float64: DOUBLES,
  complex128: DOUBLES,
  int16: SHORTS,
  uint16: SHORTS,
  float16: SHORTS,
  bfloat16: SHORTS,
  int32: {
    field: 5,
    fromMessage: t => Int32Array.from(t.int32Data),
    fromWire: bytes => decodeVarints(bytes, Int32Array),
  },
  uint32: {
    field: 11,
    fromMessage: t => Uint32Array.from(t.uint64Data, value => Number(BigInt.asUintN(32, value))),
    fromWire: bytes => decodeVarints(bytes, Uint32Array),
  },
  int64: {
    field: 7,
    fromMessage: t => BigInt64Array.from(t.int64Data),
    fromWire: bytes => decodeVarints(bytes, BigInt64Array),
  },
  uint64: {
    field: 11,
    fromMessage: t => BigUint64Array.from(t.uint64Data),
    fromWire: bytes => decodeVarints(bytes, BigUint64Array),
  },
};

/**
 * The typed fields of a tensor as a payload in raw layout. `int32_data` holds every type of up to 32 bits without a field
 * of its own: 16-bit floats as their bit patterns, 4- and 2-bit values already packed into bytes.
 * @throws EspalierError `UNSUPPORTED` for strings and unknown types; `CORRUPT` when the count of elements is wrong
 */
export function typedPayload(tensor: TensorProto, cuts: readonly Cut[]): Payload {
  const type = dataType(tensor.dataType);
  const rule = RULES[type.name] ?? (type.bits !== null && type.bits <= 8 ? BYTES : undefined);
  const byteLength = expectedBytes(tensor);
  if (rule === undefined || byteLength === null) {
    throw new EspalierError('UNSUPPORTED', `Tensor ${quote(tensor)} of ${type.name} has no raw form.`);
  }
  const head = rule.fromMessage(tensor);
  const pieces = cuts.filter(cut => cut.field === rule.field);
  if (pieces.length === 0) return new MemoryPayload(checked(tensor, byteLength, [head]));
  return new TypedPayload(byteLength, async () => {
    const parts: Raw[] = [head];
    for (const piece of pieces) parts.push(rule.fromWire(await piece.bytes.read()));
    return checked(tensor, byteLength, parts);
  });
}

class TypedPayload implements Payload {
  constructor(
    readonly byteLength: number,
    readonly read: () => Promise<Uint8Array>,
  ) {}

  async *stream(): AsyncIterable<Uint8Array> {
    yield await this.read();
  }
}

function checked(tensor: TensorProto, byteLength: number, parts: readonly Raw[]): Uint8Array {
  const found = parts.reduce((sum, part) => sum + part.byteLength, 0);
  if (found !== byteLength) throw wrongSize(tensor, byteLength, found);
  const [first, ...others] = parts.filter(part => part.byteLength > 0);
  if (first === undefined) return new Uint8Array(0);
  if (others.length === 0) return bytesOf(first);
  const bytes = new Uint8Array(byteLength);
  let at = 0;
  for (const part of parts) {
    bytes.set(bytesOf(part), at);
    at += part.byteLength;
  }
  return bytes;
}

/** The error of a tensor whose bytes are more or fewer than its dims and type ask for. */
export function wrongSize(tensor: TensorProto, expected: number, found: number): EspalierError {
  const shape = tensor.dims.length === 0 ? 'scalar' : tensor.dims.join('×');
  const type = dataType(tensor.dataType).name;
  return new EspalierError(
    'CORRUPT',
    `Tensor ${quote(tensor)} (${type}, ${shape}) should hold ${expected} bytes but has ${found}.`,
  );
}

function bytesOf(array: ArrayBufferView): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

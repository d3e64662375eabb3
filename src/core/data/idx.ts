import { EspalierError } from '../errors.ts';
import type { NdArray, NdData } from './types.ts';

/** Type byte of the IDX header: ONNX type name and bytes an element. Source: the description on the MNIST page. */
const TYPES: Readonly<Record<number, readonly [dtype: string, size: number]>> = {
  0x08: ['uint8', 1],
  0x09: ['int8', 1],
  0x0b: ['int16', 2],
  0x0c: ['int32', 4],
  0x0d: ['float32', 4],
  0x0e: ['float64', 8],
};

export interface IdxHeader {
  readonly dtype: string;
  readonly elementBytes: number;
  readonly dims: readonly number[];
  /** Where the values begin. */
  readonly headerBytes: number;
}

/** Whether the bytes begin like an IDX file: two zeros, a known type, a sensible rank. */
export function looksLikeIdx(bytes: Uint8Array): boolean {
  const rank = bytes[3] ?? 0;
  return (
    bytes.length >= 8 &&
    bytes[0] === 0 &&
    bytes[1] === 0 &&
    TYPES[bytes[2]!] !== undefined &&
    rank >= 1 &&
    rank <= 8
  );
}

/** @throws EspalierError `BAD_DATA` naming the file */
export function parseIdxHeader(bytes: Uint8Array, file: string): IdxHeader {
  if (!looksLikeIdx(bytes)) {
    throw new EspalierError(
      'BAD_DATA',
      `${file} is not an IDX file.`,
      'An IDX file begins with 00 00, a type and a rank.',
    );
  }
  const [dtype, elementBytes] = TYPES[bytes[2]!]!;
  const rank = bytes[3]!;
  const headerBytes = 4 + 4 * rank;
  if (bytes.length < headerBytes) throw truncated(file, headerBytes, bytes.length);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const dims = Array.from({ length: rank }, (_, axis) => view.getUint32(4 + 4 * axis));
  return { dtype, elementBytes, dims, headerBytes };
}

/** A whole IDX file as an array. @throws EspalierError `BAD_DATA` when it is not one, or shorter than its header says */
export function parseIdx(bytes: Uint8Array, file: string): NdArray {
  const header = parseIdxHeader(bytes, file);
  const count = header.dims.reduce((product, dim) => product * dim, 1);
  const expected = header.headerBytes + count * header.elementBytes;
  if (bytes.length < expected) throw truncated(file, expected, bytes.length);
  const data = decodeBigEndian(bytes.subarray(header.headerBytes, expected), header);
  return { dtype: header.dtype, dims: header.dims, data };
}

/** IDX values, which are big-endian, as an array of their type. */
export function decodeBigEndian(bytes: Uint8Array, { dtype, elementBytes }: IdxHeader): NdData {
  if (dtype === 'uint8') return bytes;
  if (dtype === 'int8') return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const swapped = Uint8Array.from(bytes);
  for (let start = 0; start < swapped.length; start += elementBytes) {
    swapped.subarray(start, start + elementBytes).reverse();
  }
  if (dtype === 'int16') return new Int16Array(swapped.buffer);
  if (dtype === 'int32') return new Int32Array(swapped.buffer);
  return dtype === 'float32' ? new Float32Array(swapped.buffer) : new Float64Array(swapped.buffer);
}

function truncated(file: string, expected: number, actual: number): EspalierError {
  return new EspalierError(
    'BAD_DATA',
    `${file} ends too early: its header announces ${expected} bytes, it has ${actual}.`,
    'Download or copy it again.',
  );
}

import { EspalierError } from '../errors.ts';
import type { NdArray, NdData } from './types.ts';

/** What an `.npy` file says of its array. */
export interface NpyHeader {
  readonly dtype: string;
  /** Bytes an element; for strings, of the padded field. */
  readonly elementBytes: number;
  readonly littleEndian: boolean;
  readonly fortranOrder: boolean;
  readonly dims: readonly number[];
  /** Where the values begin. */
  readonly headerBytes: number;
  /** NumPy's kind letter: `f`, `i`, `u`, `b`, `U` or `S`. */
  readonly kind: string;
}

const TYPES: Readonly<Record<string, string>> = {
  f2: 'float16',
  f4: 'float32',
  f8: 'float64',
  i1: 'int8',
  i2: 'int16',
  i4: 'int32',
  i8: 'int64',
  u1: 'uint8',
  u2: 'uint16',
  u4: 'uint32',
  u8: 'uint64',
  b1: 'bool',
};

export function looksLikeNpy(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x93 &&
    bytes[1] === 0x4e &&
    bytes[2] === 0x55 &&
    bytes[3] === 0x4d &&
    bytes[4] === 0x50 &&
    bytes[5] === 0x59
  );
}

/**
 * Source: the format's description in `numpy.lib.format`, versions 1 to 3. Pickled objects are refused, never executed.
 * @throws EspalierError `BAD_DATA` naming the array
 */
export function parseNpyHeader(bytes: Uint8Array, name: string): NpyHeader {
  if (!looksLikeNpy(bytes) || bytes.length < 12) throw bad(name, 'is not a NumPy array');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = bytes[6]!;
  const start = version === 1 ? 10 : 12;
  const headerBytes = start + (version === 1 ? view.getUint16(8, true) : view.getUint32(8, true));
  if (version > 3 || headerBytes > bytes.length) throw bad(name, 'ends within its header');
  const text = new TextDecoder().decode(bytes.subarray(start, headerBytes));
  const descr = /'descr'\s*:\s*'([^']*)'/.exec(text)?.[1];
  const fortran = /'fortran_order'\s*:\s*(True|False)/.exec(text)?.[1];
  const shape = /'shape'\s*:\s*\(([^)]*)\)/.exec(text)?.[1];
  if (fortran === undefined || shape === undefined) throw bad(name, 'has a damaged header');
  const parsed = /^([<>|=]?)([a-zA-Z])(\d+)$/.exec(descr ?? '');
  const dims = shape
    .split(',')
    .map(dim => dim.trim())
    .filter(dim => dim !== '')
    .map(dim => Number(dim.replace(/L$/, '')));
  const isString = parsed?.[2] === 'U' || parsed?.[2] === 'S';
  const dtype = isString ? 'string' : TYPES[`${parsed?.[2]}${parsed?.[3]}`];
  if (parsed === null || dtype === undefined) throw unsupported(name, descr);
  const count = dims.reduce((product, dim) => product * dim, 1);
  if (!dims.every(dim => Number.isSafeInteger(dim) && dim >= 0) || !Number.isSafeInteger(count * 8)) {
    throw bad(name, `claims an impossible shape (${shape})`);
  }
  const elementBytes = Number(parsed[3]) * (parsed[2] === 'U' ? 4 : 1);
  return {
    dtype,
    elementBytes,
    littleEndian: parsed[1] !== '>',
    fortranOrder: fortran === 'True',
    dims,
    headerBytes,
    kind: parsed[2]!,
  };
}

/** A whole `.npy` file. @throws EspalierError `BAD_DATA` naming the array */
export function parseNpy(bytes: Uint8Array, name: string): NdArray {
  const header = parseNpyHeader(bytes, name);
  const count = header.dims.reduce((product, dim) => product * dim, 1);
  const body = bytes.subarray(header.headerBytes, header.headerBytes + count * header.elementBytes);
  if (body.length < count * header.elementBytes) {
    throw bad(
      name,
      `ends too early: ${count} values of ${header.elementBytes} bytes were announced, ${body.length} bytes are there`,
    );
  }
  const data = decodeNpy(body, header, count);
  const { dtype, dims } = header;
  return { dtype, dims, data: header.fortranOrder && dims.length > 1 ? fromColumnMajor(data, dims) : data };
}

/** `count` values of the array's body. */
export function decodeNpy(body: Uint8Array, header: NpyHeader, count: number): NdData {
  if (header.dtype === 'string') return decodeStrings(body, header, count);
  const { elementBytes } = header;
  // A copy where views can't be: misaligned, or of the other byte order.
  const swap = !header.littleEndian && elementBytes > 1;
  const aligned = swap || body.byteOffset % elementBytes !== 0 ? body.slice() : body;
  if (swap)
    for (let at = 0; at < aligned.length; at += elementBytes)
      aligned.subarray(at, at + elementBytes).reverse();
  const { buffer, byteOffset } = aligned;
  switch (header.dtype) {
    case 'float32':
      return new Float32Array(buffer, byteOffset, count);
    case 'float64':
      return new Float64Array(buffer, byteOffset, count);
    case 'int8':
      return new Int8Array(buffer, byteOffset, count);
    case 'int16':
      return new Int16Array(buffer, byteOffset, count);
    case 'int32':
      return new Int32Array(buffer, byteOffset, count);
    case 'int64':
      return new BigInt64Array(buffer, byteOffset, count);
    case 'uint32':
      return new Uint32Array(buffer, byteOffset, count);
    case 'uint64':
      return new BigUint64Array(buffer, byteOffset, count);
    case 'uint16':
    case 'float16':
      return new Uint16Array(buffer, byteOffset, count);
    default:
      return new Uint8Array(buffer, byteOffset, count);
  }
}

/** `U` holds UTF-32 code points, `S` bytes; both are padded with zeros. */
function decodeStrings(body: Uint8Array, header: NpyHeader, count: number): string[] {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  return Array.from({ length: count }, (_, i) => {
    const from = i * header.elementBytes;
    if (header.kind === 'S') {
      return new TextDecoder().decode(body.subarray(from, from + header.elementBytes)).replace(/\0+$/, '');
    }
    let text = '';
    for (let at = from; at < from + header.elementBytes; at += 4) {
      const point = view.getUint32(at, header.littleEndian);
      if (point !== 0 && point <= 0x10ffff) text += String.fromCodePoint(point);
    }
    return text;
  });
}

/** Values stored column by column, brought to row-major order. */
function fromColumnMajor(data: NdData, dims: readonly number[]): NdData {
  const out = data.slice();
  const strides = dims.map((_, axis) => dims.slice(0, axis).reduce((product, dim) => product * dim, 1));
  const index = dims.map(() => 0);
  for (let at = 0; at < out.length; at++) {
    let from = 0;
    for (let axis = 0; axis < dims.length; axis++) from += index[axis]! * strides[axis]!;
    out[at] = data[from]!;
    // Count on, last axis fastest.
    for (let axis = dims.length - 1; axis >= 0; axis--) {
      index[axis]!++;
      if (index[axis]! < dims[axis]!) break;
      index[axis] = 0;
    }
  }
  return out;
}

function unsupported(name: string, descr: string | undefined): EspalierError {
  const type = descr === undefined ? 'records' : `type ${descr}`;
  const why = descr?.includes('O') === true ? ' Python objects are never unpickled.' : '';
  return new EspalierError(
    'BAD_DATA',
    `${name} holds ${type}, which can't be read.`,
    `Save plain numbers, booleans or strings.${why}`,
  );
}

function bad(name: string, reason: string): EspalierError {
  return new EspalierError('BAD_DATA', `${name} ${reason}.`, 'Save or copy it again.');
}

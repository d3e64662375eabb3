import type { TensorProto } from 'onnx-buf';
import type { Quantization } from '../cost/origins.ts';
import type { WeightUse } from '../cost/weights.ts';
import { dataType, type DataType } from '../model/dtypes.ts';
import type { Model } from '../model/model.ts';
import { dimsOf } from '../model/tensors.ts';
import { decodeNative, readFloats } from '../model/values.ts';
import { tensorChunks, type Chunk } from './chunks.ts';

/**
 * How many of a weight's elements mean zero: are 0, or for a quantized weight its zero point. Null when that can't be
 * told: packed weights, zero points that are computed, types that are no numbers.
 */
export async function countZeroWeights(
  model: Model,
  use: WeightUse,
  signal?: AbortSignal,
): Promise<number | null> {
  const { tensor, sparse } = use.constant;
  if (use.isParameter && use.parameters !== use.elements) return null; // packed
  if (sparse !== undefined) {
    const stored = await countEqual(model, tensor, 0, signal);
    return stored === null ? null : use.elements - dimsOf(tensor).reduce((n, dim) => n * dim, 1) + stored;
  }
  const zeroPoint = await zeroPointOf(model, tensor, use.quantization);
  if (zeroPoint === null) return null;
  if (typeof zeroPoint === 'number') return countEqual(model, tensor, zeroPoint, signal);
  return countByPosition(model, tensor, zeroPoint, signal);
}

/** Gives the zero point that belongs to the element of that index. */
type ZeroPointAt = (index: number) => number;

async function zeroPointOf(
  model: Model,
  tensor: TensorProto,
  quantization: Quantization | undefined,
): Promise<number | ZeroPointAt | null> {
  if (quantization === undefined) return 0;
  if (!quantization.known) return null;
  const point = quantization.zeroPoint;
  if (point === undefined) return 0;
  if (point.sparse !== undefined) return null;
  const values = await readFloats(model, point.tensor);
  const first = values[0] ?? 0;
  if (values.every(value => value === first)) return first;
  return quantization.direct ? byAxis(dimsOf(tensor), values, dimsOf(point.tensor), quantization) : null;
}

/** Per channel: one value for each index of the axis. In blocks: the same shape but for the axis, which is shorter. */
function byAxis(
  dims: readonly number[],
  values: Float32Array,
  pointDims: readonly number[],
  { axis, blockSize }: Quantization,
): ZeroPointAt | null {
  const at = axis < 0 ? axis + dims.length : axis;
  const size = dims[at];
  if (size === undefined) return null;
  const inner = dims.slice(at + 1).reduce((total, dim) => total * dim, 1);
  if (blockSize > 0) {
    const blocks = pointDims[at] ?? 0;
    if (pointDims.length !== dims.length || blocks !== Math.ceil(size / blockSize)) return null;
    return index => {
      const outer = Math.floor(index / (inner * size));
      const block = Math.floor((Math.floor(index / inner) % size) / blockSize);
      return values[(outer * blocks + block) * inner + (index % inner)]!;
    };
  }
  if (values.length !== size) return null;
  return index => values[Math.floor(index / inner) % size]!;
}

async function countByPosition(
  model: Model,
  tensor: TensorProto,
  zeroPoint: ZeroPointAt,
  signal?: AbortSignal,
): Promise<number> {
  let zeros = 0;
  for await (const { bytes, start, count } of tensorChunks(model, tensor, signal)) {
    const values = decodeNative(bytes, tensor.dataType, count);
    for (let i = 0; i < count; i++) if (Number(values[i]) === zeroPoint(start + i)) zeros++;
  }
  return zeros;
}

async function countEqual(
  model: Model,
  tensor: TensorProto,
  wanted: number,
  signal?: AbortSignal,
): Promise<number | null> {
  const type = dataType(tensor.dataType);
  if (type.bits === null) return null;
  let zeros = 0;
  for await (const chunk of tensorChunks(model, tensor, signal)) {
    zeros +=
      type.kind === 'float' || type.kind === 'complex'
        ? floatZeros(chunk, type)
        : integers(chunk, type, wanted);
  }
  return zeros;
}

/** Zeros of either sign, found in the bits: no decoding. */
function floatZeros({ bytes, count }: Chunk, type: DataType): number {
  let zeros = 0;
  if (type.name === 'float8e8m0') return 0; // a power of two is never zero
  if (type.name === 'float32') {
    for (const word of new Uint32Array(bytes.buffer, bytes.byteOffset, count)) if (word << 1 === 0) zeros++;
  } else if (type.bits === 16) {
    for (const word of new Uint16Array(bytes.buffer, bytes.byteOffset, count))
      if ((word & 0x7fff) === 0) zeros++;
  } else if (type.bits === 8) {
    // The `uz` types have one zero only; there 0x80 is the NaN.
    const mask = type.name.endsWith('uz') ? 0xff : 0x7f;
    for (const byte of bytes) if ((byte & mask) === 0) zeros++;
  } else if (type.name === 'float4e2m1') {
    for (let i = 0; i < count; i++) if (((bytes[i >> 1]! >> ((i & 1) * 4)) & 7) === 0) zeros++;
  } else {
    // float64 and complex: pairs of numbers are zero when both are.
    const width = type.name === 'complex64' ? 4 : 8;
    const parts = type.kind === 'complex' ? 2 : 1;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const read = (i: number): number =>
      width === 4 ? view.getFloat32(4 * i, true) : view.getFloat64(8 * i, true);
    for (let i = 0; i < count; i++) if (read(i * parts) === 0 && read(i * parts + parts - 1) === 0) zeros++;
  }
  return zeros;
}

function integers({ bytes, count }: Chunk, type: DataType, wanted: number): number {
  const values = decodeNative(bytes, type.code, count);
  let equal = 0;
  if (values instanceof BigInt64Array || values instanceof BigUint64Array) {
    const big = BigInt(wanted);
    for (const value of values) if (value === big) equal++;
  } else {
    for (const value of values) if (value === wanted) equal++;
  }
  return equal;
}

import type { SparseTensorProto, TensorProto } from 'onnx-buf';
import { EspalierError } from '../errors.ts';
import { dataType } from './dtypes.ts';
import type { Model } from './model.ts';
import { packBits, unpackBits } from './packing.ts';
import { elementCount, makeTensor, quote } from './tensors.ts';
import { readInts } from './values.ts';

/**
 * A sparse initializer as a dense tensor of the same name, bytes in raw form inside the message. Indices are linear
 * (`[NNZ]`) or coordinates (`[NNZ, rank]`), by onnx.proto.
 * @throws EspalierError `CORRUPT` for indices outside the tensor or values that don't fit them; `UNSUPPORTED` for strings
 * and unknown types; what reading payloads throws
 */
export async function densify(model: Model, sparse: SparseTensorProto): Promise<TensorProto> {
  const { values, indices } = sparse;
  if (values === undefined || indices === undefined) {
    throw new EspalierError('CORRUPT', 'A sparse tensor lacks its values or its indices.');
  }
  const dims = sparse.dims.map(Number);
  const dense = makeTensor(values.name, values.dataType, dims);
  const type = dataType(values.dataType);
  if (type.bits === null) {
    throw new EspalierError(
      'UNSUPPORTED',
      `Sparse tensor ${quote(values)} of ${type.name} can't be made dense.`,
    );
  }
  const total = elementCount(dense);
  const places = linearIndices(values, dims, indices, await readInts(model, indices));
  const count = elementCount(values);
  if (places.length !== count) {
    throw new EspalierError(
      'CORRUPT',
      `Sparse tensor ${quote(values)} has ${count} values but ${places.length} indices.`,
    );
  }
  const bytes = await model.payload(values).read();
  dense.rawData =
    type.bits < 8
      ? scatterBits(bytes, places, total, type.bits)
      : scatter(bytes, places, total, type.bits / 8);
  return dense;
}

/** Positions in row-major order, checked against the dense size. */
function linearIndices(
  values: TensorProto,
  dims: readonly number[],
  indices: TensorProto,
  numbers: readonly bigint[],
): number[] {
  const outside = () =>
    new EspalierError(
      'CORRUPT',
      `Sparse tensor ${quote(values)} has an index outside its ${dims.join('×')} elements.`,
    );
  const rank = indices.dims.length > 1 ? dims.length : 1;
  const sizes = rank === 1 ? [dims.reduce((product, dim) => product * dim, 1)] : dims;
  if (indices.dims.length > 1 && Number(indices.dims[1]) !== rank) {
    throw new EspalierError(
      'CORRUPT',
      `Sparse tensor ${quote(values)} has indices of another rank than its own.`,
    );
  }
  const places: number[] = [];
  for (let i = 0; i + rank <= numbers.length; i += rank) {
    let place = 0;
    for (let axis = 0; axis < rank; axis++) {
      const index = Number(numbers[i + axis]);
      const size = sizes[axis]!;
      if (index < 0 || index >= size) throw outside();
      place = place * size + index;
    }
    places.push(place);
  }
  return places;
}

function scatter(
  bytes: Uint8Array,
  places: readonly number[],
  total: number,
  size: number,
): Uint8Array<ArrayBuffer> {
  const dense = new Uint8Array(total * size);
  for (const [i, place] of places.entries())
    dense.set(bytes.subarray(i * size, (i + 1) * size), place * size);
  return dense;
}

function scatterBits(
  bytes: Uint8Array,
  places: readonly number[],
  total: number,
  bits: number,
): Uint8Array<ArrayBuffer> {
  const codes = unpackBits(bytes, places.length, bits, false);
  const dense = new Uint8Array(total);
  for (const [i, place] of places.entries()) dense[place] = codes[i]!;
  return packBits(dense, bits);
}

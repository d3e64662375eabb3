import type { TensorProto } from 'onnx-buf';
import { dataType } from '../../../model/dtypes.ts';
import type { Model } from '../../../model/model.ts';
import { DerivedPayload, type Payload } from '../../../model/payload.ts';
import { dimsOf, makeTensor } from '../../../model/tensors.ts';

/** For each axis the positions that stay, in order; undefined: all. */
export type Keep = readonly (readonly number[] | undefined)[];

/** A new tensor with the chosen positions of each axis. Its bytes are cut out whenever they are read. */
export function cutTensor(model: Model, tensor: TensorProto, keep: Keep, name: string): TensorProto {
  const dims = dimsOf(tensor);
  const cut = makeTensor(
    name,
    tensor.dataType,
    dims.map((dim, axis) => keep[axis]?.length ?? dim),
  );
  const elementBytes = dataType(tensor.dataType).bits! / 8;
  model.setPayload(cut, cutPayload(model.payload(tensor), dims, elementBytes, keep));
  return cut;
}

/** @param dims of the source */
function cutPayload(source: Payload, dims: readonly number[], elementBytes: number, keep: Keep): Payload {
  const bytes = dims.reduce((product, dim, axis) => product * (keep[axis]?.length ?? dim), elementBytes);
  return new DerivedPayload(bytes, async () => cutBytes(await source.read(), dims, elementBytes, keep));
}

/** Axis by axis, the outermost first: the later ones have less to copy then. */
function cutBytes(source: Uint8Array, dims: readonly number[], elementBytes: number, keep: Keep): Uint8Array {
  let bytes = source;
  const sizes = [...dims];
  keep.forEach((positions, axis) => {
    if (positions === undefined) return;
    const outer = sizes.slice(0, axis).reduce((product, size) => product * size, 1);
    const row = sizes.slice(axis + 1).reduce((product, size) => product * size, elementBytes);
    bytes = takeRows(bytes, outer, sizes[axis]!, row, positions);
    sizes[axis] = positions.length;
  });
  return bytes;
}

function takeRows(
  bytes: Uint8Array,
  outer: number,
  size: number,
  row: number,
  positions: readonly number[],
): Uint8Array {
  const result = new Uint8Array(outer * positions.length * row);
  let to = 0;
  for (let o = 0; o < outer; o++) {
    const base = o * size * row;
    for (const position of positions) {
      const from = base + position * row;
      // A call for every single number would cost more than the copying.
      if (row <= 8) for (let i = 0; i < row; i++) result[to + i] = bytes[from + i]!;
      else result.set(bytes.subarray(from, from + row), to);
      to += row;
    }
  }
  return result;
}

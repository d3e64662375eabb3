import { create } from '@bufbuild/protobuf';
import { GraphProtoSchema } from 'onnx-buf';
import type { Emit } from './emit.ts';
import { tensorInfo } from './tensor-info.ts';

/** A value whose first axis is the batch. */
export interface BatchValue {
  readonly name: string;
  readonly shape: readonly number[];
}

/**
 * A sum over the samples of a batch, added up piece by piece in a Scan: what `partial` makes on the way from one piece of each value to the
 * piece's share of the sum, of the given shape, stays in the processor's cache.
 * @param piece samples in a piece; divides the batch
 */
export function sumOverPieces(
  emit: Emit,
  values: readonly BatchValue[],
  piece: number,
  sum: { readonly shape: readonly number[]; readonly dtype: number },
  partial: (emit: Emit, pieces: readonly string[]) => string,
): string {
  const batch = values[0]!.shape[0]!;
  if (piece === batch)
    return partial(
      emit,
      values.map(({ name }) => name),
    );
  const body = create(GraphProtoSchema, { name: emit.name('pieces') });
  const inner = emit.inside(body);
  const before = inner.name('sum');
  const parts = values.map(({ shape }) => ({ name: inner.name('piece'), dims: [piece, ...shape.slice(1)] }));
  body.input.push(
    tensorInfo(before, sum.dtype, sum.shape),
    ...parts.map(({ name, dims }) => tensorInfo(name, sum.dtype, dims)),
  );
  const share = partial(
    inner,
    parts.map(({ name }) => name),
  );
  body.output.push(tensorInfo(inner.add(before, share), sum.dtype, sum.shape));
  const apart = values.map(({ name, shape }) =>
    emit.reshape(name, [batch / piece, piece, ...shape.slice(1)]),
  );
  const result = emit.name('Scan');
  emit.append('Scan', [emit.filled(sum.shape, 0, sum.dtype), ...apart], [result], {
    body: { graph: body },
    num_scan_inputs: values.length,
  });
  return result;
}

/**
 * Samples in a piece, which divide the batch: the most that take no more than `most` bytes, by default what stays in a core's cache, yet at
 * least a number of them, and fewer than the batch unless that is too few.
 */
export function pieceOf(
  batch: number,
  bytesPerSample: number,
  { least = 1, most = CACHED_BYTES } = {},
): number {
  let piece = 1;
  for (let size = 2; size <= batch; size++) {
    const fits = size < batch && size * bytesPerSample <= most;
    if (batch % size === 0 && (fits || piece < least)) piece = size;
  }
  return piece;
}

/** What is read again soon, of the 1 to 2 MB beside a core: measured on convolutions of LeNet-5 and ResNet-20. */
export const CACHED_BYTES = 800_000;

import type { Batch, Dataset, Feeds, NdArray } from '../data/types.ts';
import { makeArray } from '../data/convert.ts';
import { throwIfAborted } from '../errors.ts';
import type { JobContext } from '../passes/types.ts';
import { RemainingTime } from './remaining-time.ts';
import type { Session } from './types.ts';

/** Input elements a run should about have: enough to keep the cores busy, few enough to answer a cancel quickly. */
const ELEMENTS_PER_RUN = 600_000;
const MAX_BATCH = 128;

/** The batch size that the model's inputs are made for, when all of them fix the same one. */
export function fixedBatch(session: Session): number | undefined {
  const firsts = session.inputs
    .filter(({ shape }) => (shape?.length ?? 0) > 0)
    .map(({ shape }) => shape?.[0]);
  const [first] = firsts;
  return typeof first === 'number' && first > 0 && firsts.every(dim => dim === first) ? first : undefined;
}

/** Samples a run for a dataset, from the size of one sample. `fixed` is the batch that whatever is run takes only, if there is one. */
export function batchSize(
  session: Session,
  dataset: Dataset,
  sample: Batch,
  wanted: number | undefined,
  fixed = fixedBatch(session),
): number {
  if (!dataset.batchable) return 1;
  if (fixed !== undefined) return fixed;
  if (wanted !== undefined) return Math.max(1, Math.floor(wanted));
  const elements = Object.values(sample.feeds).reduce((sum, { data }) => sum + data.length, 0);
  // A power of two, so that the same data give the same batches on every machine.
  const fitting = 2 ** Math.floor(Math.log2(Math.max(1, ELEMENTS_PER_RUN / Math.max(1, elements))));
  return Math.max(1, Math.min(MAX_BATCH, fitting));
}

/**
 * A dataset in batches that the model takes, read one ahead while ONNX Runtime works on the last one; reports progress.
 * With a fixed batch (that of the session, unless another is given) the last one is filled up by repeating its last sample: `count` says how
 * many are real.
 */
export async function* batches(
  session: Session,
  dataset: Dataset,
  ctx: JobContext,
  wanted?: number,
  fixed = fixedBatch(session),
): AsyncGenerator<Batch> {
  const size = batchSize(session, dataset, await dataset.batch(0, 1), wanted, fixed);
  const time = new RemainingTime(dataset.size);
  let next: Promise<Batch> | undefined;
  try {
    for (let start = 0; start < dataset.size; start += size) {
      throwIfAborted(ctx.signal);
      const batch = await (next ?? dataset.batch(start, Math.min(size, dataset.size - start)));
      const following = start + size;
      next =
        following < dataset.size
          ? dataset.batch(following, Math.min(size, dataset.size - following))
          : undefined;
      // A failure is thrown when its turn comes; until then nobody must be told of it.
      next?.catch(() => undefined);
      yield { ...batch, feeds: filledUp(batch, fixed) };
      ctx.progress({
        fraction: Math.min(1, following / dataset.size),
        message: `${Math.min(following, dataset.size)} of ${dataset.size} samples`,
        secondsLeft: time.after(following),
      });
    }
  } finally {
    await next?.catch(() => undefined);
  }
}

/** What is fed to a model that takes only batches of `size`. */
export function filledUp({ feeds, count }: Batch, size: number | undefined): Feeds {
  if (size === undefined || count >= size) return feeds;
  return Object.fromEntries(
    Object.entries(feeds).map(([name, array]) => [name, padArray(array, count, size)]),
  );
}

/** The first axis filled up from `count` to `size` with copies of the last entry. */
export function padArray(array: NdArray, count: number, size: number): NdArray {
  if (array.dims[0] !== count) return array;
  const each = array.data.length / count;
  const dims = [size, ...array.dims.slice(1)];
  if (Array.isArray(array.data)) {
    const { data } = array;
    return {
      ...array,
      dims,
      data: Array.from(
        { length: size * each },
        (_, i) => data[Math.min(i, data.length - each + (i % each))]!,
      ),
    };
  }
  const out = makeArray(array.dtype, size * each) as Float32Array;
  const data = array.data as Float32Array;
  out.set(data);
  for (let row = count; row < size; row++) out.set(data.subarray(data.length - each), row * each);
  return { ...array, dims, data: out };
}

import { makeArray } from '../../data/convert.ts';
import type { Batch, Dataset, Feeds, NdArray, NdData } from '../../data/types.ts';
import { EspalierError, throwIfAborted } from '../../errors.ts';

/** Data up to this size are read once and kept; larger ones are read sample by sample, every time. */
const MEMORY_BYTES = 600 << 20;
const READ_AT_ONCE = 256;
/** Reads that are under way at the same time. */
const PARALLEL_READS = 16;

/** Samples by index, in any order. */
export interface Samples {
  readonly size: number;
  /** @throws EspalierError `BAD_DATA` for a label outside 0 … classes − 1, or for what can't be read */
  gather(indices: ArrayLike<number>, classes: number): Promise<{ feeds: Feeds; labels: Int32Array }>;
}

/**
 * A labelled dataset with access to single samples.
 * @throws EspalierError `BAD_DATA` without labels, without samples, or for samples of different shapes
 */
export async function openSamples(dataset: Dataset, signal?: AbortSignal): Promise<Samples> {
  if (!dataset.hasLabels)
    throw new EspalierError('BAD_DATA', `${dataset.name} has no labels, and training needs them.`);
  if (dataset.size === 0) throw new EspalierError('BAD_DATA', `${dataset.name} has no samples.`);
  if (!dataset.batchable) {
    throw new EspalierError(
      'BAD_DATA',
      `The samples of ${dataset.name} have different shapes, so they can't be put into batches.`,
      'Give data of one shape, or resize pictures with --resize.',
    );
  }
  const first = await dataset.batch(0, 1);
  const bytes = Object.values(first.feeds).reduce((sum, { data }) => sum + byteLength(data), 0);
  const source =
    bytes * dataset.size <= MEMORY_BYTES ? await readAll(dataset, first, signal) : singleReads(dataset);
  return {
    size: dataset.size,
    async gather(indices, classes) {
      const batch = await source(indices);
      for (let i = 0; i < batch.labels.length; i++)
        checkLabel(batch.labels[i]!, indices[i]!, classes, dataset.name);
      return batch;
    },
  };
}

type Gather = (indices: ArrayLike<number>) => Promise<{ feeds: Feeds; labels: Int32Array }>;

function byteLength(data: NdData): number {
  return Array.isArray(data) ? Infinity : data.byteLength;
}

function checkLabel(label: number, sample: number, classes: number, name: string): void {
  if (label >= 0 && label < classes) return;
  throw new EspalierError(
    'BAD_DATA',
    `Sample ${sample} of ${name} has label ${label}, but the model has ${classes} classes (0 to ${classes - 1}).`,
    'Check that data and model belong together, and that labels start at 0.',
  );
}

type Numbers = Exclude<NdData, string[]>;

async function readAll(dataset: Dataset, first: Batch, signal: AbortSignal | undefined): Promise<Gather> {
  const labels = new Int32Array(dataset.size);
  const whole = new Map<string, { array: NdArray; data: Numbers; each: number }>();
  for (const [name, array] of Object.entries(first.feeds)) {
    const each = array.data.length;
    whole.set(name, { array, data: makeArray(array.dtype, each * dataset.size), each });
  }
  for (let start = 0; start < dataset.size; start += READ_AT_ONCE) {
    throwIfAborted(signal);
    const batch = await dataset.batch(start, Math.min(READ_AT_ONCE, dataset.size - start));
    labels.set(batch.labels!, start);
    for (const [name, { data, each }] of whole)
      copy(data, start * each, batch.feeds[name]!.data as Numbers, 0, batch.count * each);
  }
  return indices => {
    const feeds: Record<string, NdArray> = {};
    for (const [name, { array, data, each }] of whole) {
      const rows = makeArray(array.dtype, each * indices.length);
      for (let i = 0; i < indices.length; i++) copy(rows, i * each, data, indices[i]! * each, each);
      feeds[name] = { dtype: array.dtype, dims: [indices.length, ...array.dims.slice(1)], data: rows };
    }
    return Promise.resolve({ feeds, labels: Int32Array.from(indices, index => labels[index]!) });
  };
}

/** Both arrays are of the same type: they hold the same input. */
function copy(to: Numbers, at: number, from: Numbers, start: number, count: number): void {
  (to as Float32Array).set((from as Float32Array).subarray(start, start + count), at);
}

function singleReads(dataset: Dataset): Gather {
  return async indices => {
    const batches: Batch[] = [];
    for (let start = 0; start < indices.length; start += PARALLEL_READS) {
      const count = Math.min(PARALLEL_READS, indices.length - start);
      const reads = Array.from({ length: count }, (_, i) => dataset.batch(indices[start + i]!, 1));
      batches.push(...(await Promise.all(reads)));
    }
    const feeds: Record<string, NdArray> = {};
    for (const [name, { dtype, dims, data }] of Object.entries(batches[0]!.feeds)) {
      const rows = makeArray(dtype, data.length * batches.length);
      for (const [i, batch] of batches.entries())
        copy(rows, i * data.length, batch.feeds[name]!.data as Numbers, 0, data.length);
      feeds[name] = { dtype, dims: [batches.length, ...dims.slice(1)], data: rows };
    }
    return { feeds, labels: Int32Array.from(batches, batch => batch.labels![0]!) };
  };
}

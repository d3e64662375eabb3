import type { Dataset } from '../../../src/core/data/types.ts';

/** Samples of one input that are in memory already; labels where there are any. */
export function memoryDataset(
  input: string,
  shape: readonly number[],
  values: Float32Array,
  labels?: Int32Array,
): Dataset {
  const each = shape.reduce((product, dim) => product * dim, 1);
  return {
    name: 'memory',
    size: values.length / each,
    hasLabels: labels !== undefined,
    batchable: true,
    batch: (start, count) => {
      const data = values.subarray(start * each, (start + count) * each);
      const feeds = { [input]: { dtype: 'float32', dims: [data.length / each, ...shape], data } };
      const own = labels?.subarray(start, start + count);
      return Promise.resolve({ start, count, feeds, ...(own && { labels: own }) });
    },
    close: () => Promise.resolve(),
  };
}

/** The whole of a dataset with one input, read into memory. */
export async function inMemory(dataset: Dataset, input: string): Promise<Dataset> {
  const values: Float32Array[] = [];
  const labels: number[] = [];
  let shape: readonly number[] = [];
  for (let start = 0; start < dataset.size; start += 500) {
    const batch = await dataset.batch(start, Math.min(500, dataset.size - start));
    const array = batch.feeds[input]!;
    shape = array.dims.slice(1);
    values.push(array.data as Float32Array);
    labels.push(...(batch.labels ?? []));
  }
  const all = new Float32Array(values.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of values) {
    all.set(part, at);
    at += part.length;
  }
  return memoryDataset(input, shape, all, Int32Array.from(labels));
}

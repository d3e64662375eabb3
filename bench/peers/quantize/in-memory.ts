import type { Dataset } from '../../../src/core/data/types.ts';
import { memoryDataset } from '../../../test/fixtures/memory-dataset.ts';

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
  return memoryDataset(shape, all, { input, labels: Int32Array.from(labels) });
}

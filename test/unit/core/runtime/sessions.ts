import type { Dataset, NdArray } from '../../../../src/core/data/types.ts';
import { openSession, type Session } from '../../../../src/core/runtime/index.ts';
import type { ModelProto } from 'onnx-buf';
import { encode } from '../../../fixtures/build.ts';

export const quiet = { progress: () => undefined, log: () => undefined };

export const open = (proto: ModelProto): Promise<Session> => openSession(encode(proto));

export const floatArray = (dims: readonly number[], values: readonly number[]): NdArray => ({
  dtype: 'float32',
  dims,
  data: Float32Array.from(values),
});

/** Rows of floats as a dataset for input `x`; counts how it is read. */
export function rowsDataset(
  rows: readonly (readonly number[])[],
  labels?: readonly number[],
): Dataset & { reads: number[][] } {
  const reads: number[][] = [];
  return {
    name: 'rows',
    size: rows.length,
    hasLabels: labels !== undefined,
    batchable: true,
    reads,
    batch: (start, count) => {
      reads.push([start, count]);
      const part = rows.slice(start, start + count);
      const feeds = { x: floatArray([part.length, rows[0]!.length], part.flat()) };
      return Promise.resolve({
        start,
        count: part.length,
        feeds,
        ...(labels === undefined ? {} : { labels: Int32Array.from(labels.slice(start, start + count)) }),
      });
    },
    close: () => Promise.resolve(),
  };
}

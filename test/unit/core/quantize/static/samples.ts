import type { Dataset } from '../../../../../src/core/data/types.ts';

/** Samples of the input `x` with the shape of one. */
export function fixedSamples(values: Float32Array, shape: readonly number[], input = 'x'): Dataset {
  const each = shape.reduce((product, dim) => product * dim, 1);
  return {
    name: 'fixed',
    size: values.length / each,
    hasLabels: false,
    batchable: true,
    batch: (start, count) => {
      const data = values.slice(start * each, (start + count) * each);
      const dims = [data.length / each, ...shape];
      return Promise.resolve({ start, count, feeds: { [input]: { dtype: 'float32', dims, data } } });
    },
    close: () => Promise.resolve(),
  };
}

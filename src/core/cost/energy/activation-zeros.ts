import type { Dataset } from '../../data/types.ts';
import type { Model } from '../../model/model.ts';
import type { JobContext } from '../../passes/types.ts';
import { captureValues } from '../../prune/criteria/capture.ts';

/**
 * Fractions of zeros in the named values of the main graph, over a dataset.
 * @throws EspalierError `BAD_DATA`, `RUNTIME`, `CANCELLED`
 */
export async function measureZeros(
  model: Model,
  names: readonly string[],
  dataset: Dataset,
  job: JobContext,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, { zeros: number; elements: number }>();
  await captureValues(model, [...new Set(names)], dataset, job, ({ name, dims, values, count }) => {
    // A batch that was filled up with copies has fewer real samples than rows.
    const rows = dims[0] ?? 1;
    const real = rows > count && count > 0 ? (values.length / rows) * count : values.length;
    const tally = counts.get(name) ?? { zeros: 0, elements: 0 };
    for (let i = 0; i < real; i++) if (values[i] === 0) tally.zeros++;
    tally.elements += real;
    counts.set(name, tally);
  });
  return new Map([...counts].map(([name, { zeros, elements }]) => [name, elements ? zeros / elements : 0]));
}

import { throwIfAborted } from '../errors.ts';
import { argMax, crossEntropy } from '../runtime/accuracy.ts';
import type { Accuracy } from '../../protocol/report.ts';
import type { Samples } from './data/samples.ts';
import type { Scorer } from './step/scorer.ts';

/** Top-1 accuracy and mean cross-entropy over some samples, with the parameters as they are. The last batch is filled up. */
export async function evaluate(
  scorer: Scorer,
  samples: Samples,
  indices: Int32Array,
  batch: number,
  values: readonly Float32Array[],
  signal: AbortSignal | undefined,
): Promise<Accuracy> {
  let wrong = 0;
  let loss = 0;
  for (let start = 0; start < indices.length; start += batch) {
    throwIfAborted(signal);
    const count = Math.min(batch, indices.length - start);
    const wanted = Int32Array.from({ length: batch }, (_, i) => indices[start + Math.min(i, count - 1)]!);
    const { feeds, labels } = await samples.gather(wanted, scorer.classes);
    const scores = (await scorer.run(feeds, values)).data as Float32Array;
    for (let i = 0; i < count; i++) {
      const row = scores.subarray(i * scorer.classes, (i + 1) * scorer.classes);
      if (argMax(row) !== labels[i]) wrong++;
      loss += crossEntropy(row, labels[i]!, false);
    }
  }
  const { length } = indices;
  return { samples: length, wrong, accuracy: (length - wrong) / length, loss: loss / length };
}

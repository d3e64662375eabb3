import type { Accuracy } from '../../protocol/report.ts';
import type { Batch, Dataset, NdArray } from '../data/types.ts';
import { EspalierError, throwIfAborted } from '../errors.ts';
import type { JobContext } from '../passes/types.ts';
import { batches, fixedBatch } from './batches.ts';
import { toNumbers } from '../data/convert.ts';
import type { Session } from './types.ts';

export interface AccuracyOptions {
  /** Samples a run. Default: by the size of the input; a model with a fixed batch decides itself. */
  readonly batch?: number;
  /** The output that holds the class scores. Default: the first. */
  readonly output?: string;
  /** Whether that output is probabilities already. Default: found out from the first batch: rows ≥ 0 that sum to 1. */
  readonly probabilities?: boolean;
}

/**
 * Top-1 accuracy over a labelled dataset. `wrong` counts samples whose largest output (the first of equal ones) is not the label; `loss` is the
 * mean cross-entropy in nats, of the outputs themselves when they are probabilities, else of their softmax.
 * @throws EspalierError `BAD_DATA` without labels, for outputs that are no class scores `[batch, classes]`, or labels beyond them
 */
export async function evaluateAccuracy(
  session: Session,
  dataset: Dataset,
  ctx: JobContext,
  options: AccuracyOptions = {},
): Promise<Accuracy> {
  if (!dataset.hasLabels) {
    throw new EspalierError(
      'BAD_DATA',
      `${dataset.name} has no labels.`,
      'Without labels, compare with another model: --against.',
    );
  }
  const output = chooseOutput(session, options.output);
  let samples = 0;
  let wrong = 0;
  let loss = 0;
  let probabilities = options.probabilities;
  for await (const batch of batches(session, dataset, ctx, options.batch)) {
    const results = await session.run(batch.feeds, [output]);
    throwIfAborted(ctx.signal);
    const { scores, classes } = classScores(
      results[output],
      output,
      batch,
      fixedBatch(session) !== undefined,
    );
    probabilities ??= areProbabilities(scores, classes);
    const labels = batch.labels!;
    for (let i = 0; i < batch.count; i++) {
      const label = labels[i]!;
      checkLabel(label, classes, dataset, batch.start + i);
      const row = scores.subarray(i * classes, (i + 1) * classes);
      if (argMax(row) !== label) wrong++;
      loss += crossEntropy(row, label, probabilities);
    }
    samples += batch.count;
  }
  return { samples, wrong, accuracy: (samples - wrong) / samples, loss: loss / samples };
}

function chooseOutput(session: Session, wanted: string | undefined): string {
  const name = wanted ?? session.outputNames[0];
  if (name === undefined || !session.outputNames.includes(name)) {
    throw new EspalierError(
      'BAD_DATA',
      `The model has no output "${name ?? ''}".`,
      `Its outputs: ${session.outputNames.join(', ')}.`,
    );
  }
  return name;
}

/** The scores as `[count, classes]`; trailing axes of size 1 (as global pooling leaves them) are no obstacle. */
function classScores(
  array: NdArray | undefined,
  output: string,
  batch: Batch,
  padded: boolean,
): { scores: Float32Array | Float64Array; classes: number } {
  const dims = array?.dims ?? [];
  const [rows, classes = 0, ...rest] = dims;
  if (
    array === undefined ||
    dims.length < 2 ||
    rest.some(dim => dim !== 1) ||
    (padded ? rows! < batch.count : rows !== batch.count)
  ) {
    throw new EspalierError(
      'BAD_DATA',
      `Output "${output}" has the shape [${dims.join(', ')}]; accuracy needs class scores of the shape [${batch.count}, classes].`,
      'Compare with another model (--against) instead, or name the output that classifies.',
    );
  }
  return { scores: toNumbers(array), classes };
}

function checkLabel(label: number, classes: number, dataset: Dataset, sample: number): void {
  if (label >= 0 && label < classes) return;
  throw new EspalierError(
    'BAD_DATA',
    `Sample ${sample} of ${dataset.name} has label ${label}, but the model has ${classes} classes (0 to ${classes - 1}).`,
    'Check that data and model belong together, and that labels start at 0.',
  );
}

/** Index of the largest value, the first of equal ones; NaN is never the largest. */
export function argMax(row: ArrayLike<number>): number {
  let best = -1;
  for (let i = 0; i < row.length; i++) {
    const value = row[i]!;
    if (!Number.isNaN(value) && (best < 0 || value > row[best]!)) best = i;
  }
  return best;
}

/** Whether every row is non-negative and sums to 1 within the rounding of float16. */
export function areProbabilities(scores: ArrayLike<number>, classes: number): boolean {
  for (let start = 0; start < scores.length; start += classes) {
    let sum = 0;
    for (let i = start; i < start + classes; i++) {
      if (!(scores[i]! >= 0)) return false;
      sum += scores[i]!;
    }
    if (Math.abs(sum - 1) > 2e-3) return false;
  }
  return classes > 1;
}

/** −log p(label), in nats. A probability of 0 counts as the smallest normal float32, so that one sample can't make the mean infinite. */
export function crossEntropy(
  row: Float32Array | Float64Array,
  label: number,
  probabilities: boolean,
): number {
  if (probabilities) return -Math.log(Math.max(row[label]!, 1.1754943508222875e-38));
  let max = -Infinity;
  for (const score of row) max = Math.max(max, score);
  let sum = 0;
  for (const score of row) sum += Math.exp(score - max);
  return Math.log(sum) + max - row[label]!;
}

import { Random } from '../../../data/index.ts';
import { plural } from '../../../passes/text.ts';
import { Turns } from '../../../turns.ts';
import { NEVER, neverAnswered } from './class-statistics.ts';
import type { FitRequest, FittedHead, Head } from './head.ts';
import { trainMachine } from './svm-machine.ts';

/** Numbers of the samples that are kept: it goes through them many times, in another order each time. */
const MAX_NUMBERS = 16e6;

/** Linear support vector machines, one class against the others. Source: Tian, Arbel and Clark 2017 (which head); Hsieh et al. 2008 (how). */
export const svm = {
  id: 'svm',
  title: 'Support vector machine',
  help: 'Linear, each class against the others, squared hinge loss: for classes that overlap little. Needs labelled data.',
  needs: 'labels',
  settings: {
    penalty: {
      type: 'number',
      title: 'Penalty of errors',
      help: 'How much a sample on the wrong side costs: more fits the data closer, less keeps the margin wide. Features are scaled to spread 1.',
      default: 0.1,
      min: 1e-6,
      max: 1e6,
    },
  },
  async fit(request: FitRequest): Promise<FittedHead> {
    const { features, classes } = request;
    const { rows, labels, seen } = await collect(request);
    const scales = standardize(rows, features);
    const weights = new Float32Array(features * classes);
    const bias = new Float32Array(classes).fill(NEVER);
    const counts = new Float64Array(classes);
    for (const label of labels) counts[label]!++;
    const turns = new Turns(request.job.signal);
    for (let label = 0; label < classes; label++) {
      if (counts[label] === 0) continue;
      const signs = Int8Array.from(labels, one => (one === label ? 1 : -1));
      const { penalty } = request.settings;
      const machine = await trainMachine({ rows, signs, penalty, seed: request.seed + label, turns });
      bias[label] = machine.weights[features]!;
      for (let f = 0; f < features; f++) {
        const w = machine.weights[f]! / scales.spread[f]!;
        weights[f * classes + label] = w;
        bias[label]! -= w * scales.mean[f]!;
      }
    }
    const some = labels.length < seen ? ` of ${seen}, chosen by lot` : '';
    return {
      note: `A linear support vector machine on ${plural(features, 'map')}, fitted to ${plural(labels.length, 'sample')}${some}.${neverAnswered(counts)}`,
      write: (writer, x) => writer.product(x, weights, bias),
    };
  },
} satisfies Head;

interface Samples {
  /** `[sample][features]` */
  readonly rows: Float32Array;
  readonly labels: Int32Array;
  readonly seen: number;
}

/** All samples; of too many, some by lot, each with the same chance. */
async function collect({ features, samples, seed, forEachBatch }: FitRequest): Promise<Samples> {
  const limit = Math.max(1, Math.min(samples, Math.floor(MAX_NUMBERS / features)));
  const rows = new Float32Array(limit * features);
  const labels = new Int32Array(limit);
  const random = new Random(seed);
  let seen = 0;
  await forEachBatch(batch => {
    for (let i = 0; i < batch.count; i++, seen++) {
      const place = seen < limit ? seen : random.below(seen + 1);
      if (place >= limit) continue;
      rows.set(batch.rows.subarray(i * features, (i + 1) * features), place * features);
      labels[place] = batch.labels![i]!;
    }
  });
  const count = Math.min(seen, limit);
  return { rows: rows.subarray(0, count * features), labels: labels.subarray(0, count), seen };
}

/** Brings every feature to mean 0 and spread 1, in place. */
function standardize(rows: Float32Array, features: number): { mean: Float64Array; spread: Float64Array } {
  const count = rows.length / features;
  const mean = new Float64Array(features);
  const spread = new Float64Array(features);
  for (let i = 0; i < rows.length; i++) mean[i % features]! += rows[i]! / count;
  for (let i = 0; i < rows.length; i++)
    spread[i % features]! += (rows[i]! - mean[i % features]!) ** 2 / count;
  for (let f = 0; f < features; f++) spread[f] = Math.sqrt(spread[f]!) || 1;
  for (let i = 0; i < rows.length; i++) rows[i] = (rows[i]! - mean[i % features]!) / spread[i % features]!;
  return { mean, spread };
}

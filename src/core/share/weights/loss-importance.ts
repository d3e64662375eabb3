import type { Dataset } from '../../data/types.ts';
import type { Model } from '../../model/model.ts';
import type { JobContext } from '../../passes/types.ts';
import type { Weight } from '../../passes/weights.ts';
import { forEachGradient } from '../../train/weight-gradients.ts';
import type { Importance } from './importance.ts';

/** Samples whose gradients are looked at, one by one. */
const MOST_SAMPLES = 512;

/**
 * How much an error in each weight matters to the loss: the mean square of the loss's gradient, sample by sample, which is the diagonal of the
 * empirical Fisher information and an estimate of the second derivative where the model is trained (Choi, El-Khamy and Lee 2017, Towards the Limit of
 * Network Quantization, section 3.4). Single squares are noisy, so that of outputs by inputs the product of means takes their place,
 * E[δ²]·E[x²], as in Martens and Grosse 2015, Optimizing Neural Networks with Kronecker-factored Approximate Curvature, section 3.
 * @throws EspalierError `BAD_DATA` without labels, `UNSUPPORTED` for operators without a gradient, `CANCELLED`
 */
export async function lossImportance(
  model: Model,
  weights: readonly Weight[],
  dataset: Dataset,
  job: JobContext,
): Promise<Importance> {
  const sums = new Map<string, Float64Array>(weights.map(({ name }) => [name, new Float64Array()]));
  const visit = (name: string, gradient: Float32Array): void => {
    let sum = sums.get(name);
    if (sum === undefined) return;
    if (sum.length === 0) sums.set(name, (sum = new Float64Array(gradient.length)));
    for (let i = 0; i < sum.length; i++) sum[i] = sum[i]! + gradient[i]! ** 2;
  };
  const options = { batch: 1, count: MOST_SAMPLES };
  await forEachGradient(model, dataset, job, ({ name }, gradient) => visit(name, gradient), options);
  return weight => {
    const sum = sums.get(weight.name);
    return sum?.length === weight.elements && sum.some(value => value > 0)
      ? factored(weight, sum)
      : undefined;
  };
}

/** Row means by column means: rows are outputs, columns all that one of them reads. */
function factored({ dims, uses }: Weight, sum: Float64Array): Float32Array {
  const axis = uses[0]?.axes.output ?? 0;
  const inner = dims.slice(axis + 1).reduce((product, dim) => product * dim, 1);
  const outputs = dims[axis]!;
  const rows = new Float64Array(outputs);
  const columns = new Float64Array(sum.length / outputs);
  const place = (i: number) => {
    const outer = Math.floor(i / (inner * outputs));
    return [Math.floor(i / inner) % outputs, outer * inner + (i % inner)] as const;
  };
  let total = 0;
  for (const [i, value] of sum.entries()) {
    const [row, column] = place(i);
    rows[row] = rows[row]! + value;
    columns[column] = columns[column]! + value;
    total += value;
  }
  return Float32Array.from(sum, (_, i) => {
    const [row, column] = place(i);
    return (rows[row]! / total) * columns[column]!;
  });
}

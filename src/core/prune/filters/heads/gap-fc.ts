import { formatPercent, plural } from '../../../passes/text.ts';
import { Turns } from '../../../turns.ts';
import { solveCholesky } from '../refit/cholesky.ts';
import { GramMatrix, ProductSession } from '../refit/gram.ts';
import { ridgeSystem } from '../refit/ridge.ts';
import type { FitRequest, Head } from './head.ts';

/**
 * Global average pooling and one layer, whose weights come closest to the scores of the stack that they replace, by least squares over the
 * data. Source: Luo and Wu 2017, An Entropy-based Pruning Method for CNN Compression (which head; they train it).
 */
export const gapFc: Head = {
  id: 'gap-fc',
  title: 'Global average pooling and one layer',
  help: 'Fitted to what the old layers say, without labels (Luo and Wu 2017). Better with several samples for each map, and training after it.',
  needs: 'calibration',
  pooling: 'mean',
  settings: {},
  async fit(request) {
    const { features, classes } = request;
    const gram = await gatherGram(request);
    const { weights, bias, explained } = await solve(gram, features, classes, new Turns(request.job.signal));
    const few =
      gram.rows < 3 * features
        ? ` That is few for ${plural(features, 'map')}: more data would make it better.`
        : '';
    return {
      note:
        `Global average pooling and one layer of ${features} × ${classes} weights, fitted to the old scores of ${plural(gram.rows, 'sample')}: ` +
        `${formatPercent(explained)} of their variance is explained.${few}`,
      write: (writer, x) => writer.product(x, weights, bias),
    };
  },
};

/** Products of all pairs of features, a one, and scores. */
async function gatherGram({ features, classes, forEachBatch }: FitRequest): Promise<GramMatrix> {
  const width = features + 1 + classes;
  const gram = new GramMatrix(width);
  const product = await ProductSession.open();
  try {
    await forEachBatch(async ({ count, rows, scores }) => {
      const joined = new Float32Array(count * width);
      for (let i = 0; i < count; i++) {
        joined.set(rows.subarray(i * features, (i + 1) * features), i * width);
        joined[i * width + features] = 1;
        joined.set(scores!.subarray(i * classes, (i + 1) * classes), i * width + features + 1);
      }
      await gram.add(product, joined);
    });
  } finally {
    await product.close();
  }
  return gram;
}

interface Solution {
  /** `[features, classes]` */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  /** Part of the scores' variance that the layer explains. */
  readonly explained: number;
}

async function solve(
  { sums, size, rows }: GramMatrix,
  features: number,
  classes: number,
  turns: Turns,
): Promise<Solution> {
  const inputs = Array.from({ length: features + 1 }, (_, i) => i);
  const { factor } = await ridgeSystem(sums, size, inputs, turns);
  const weights = new Float32Array(features * classes);
  const bias = new Float32Array(classes);
  let [left, whole] = [0, 0];
  for (let c = 0; c < classes; c++) {
    await turns.pass();
    const column = features + 1 + c;
    const right = Float64Array.from(inputs, i => sums[i * size + column]!);
    const solved = right.slice();
    solveCholesky(factor, inputs.length, solved);
    for (let f = 0; f < features; f++) weights[f * classes + c] = solved[f]!;
    bias[c] = solved[features]!;
    const squares = sums[column * size + column]!;
    whole += squares - sums[features * size + column]! ** 2 / Math.max(1, rows);
    left +=
      squares +
      inputs.reduce((sum, i) => sum + solved[i]! * (dot(sums, i * size, solved) - 2 * right[i]!), 0);
  }
  return { weights, bias, explained: whole > 0 ? Math.max(0, 1 - left / whole) : 1 };
}

function dot(sums: Float64Array, start: number, vector: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += sums[start + i]! * vector[i]!;
  return sum;
}

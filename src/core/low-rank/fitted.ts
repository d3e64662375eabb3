import type { Model } from '../model/model.ts';
import { readFloats } from '../model/values.ts';
import { telling } from '../passes/quiet.ts';
import type { PassContext } from '../passes/types.ts';
import { fitMasked, layerProducts, linearLayer } from '../prune/refit-sparse/index.ts';
import { Turns } from '../turns.ts';
import { rowFactors, transposed, type Decomposition } from './forms/index.ts';
import type { LowRankLayer } from './layers.ts';
import { cumulative, firstRows, matrix, type Algebra } from './matrix.ts';

export interface FitTask {
  readonly context: Pick<PassContext, 'model' | 'dataset' | 'seed' | 'signal' | 'progress' | 'log'>;
  /** The model as it was before any layer was changed. */
  readonly original: Model;
  readonly layer: LowRankLayer;
  readonly algebra: Algebra;
}

/**
 * The decomposition whose outputs come closest to the layer's old ones, on the inputs that it gets now: M fits the layer to them by least
 * squares, the directions U of most energy among the outputs M·x are kept, and the factors are U and Uᵀ·M. Zhang, Zou, He, Sun 2016,
 * section 3.2, asymmetric reconstruction; without the mean, as biases stay.
 * @returns or why it can't be fitted, as the end of "not fitted because …"
 * @throws EspalierError `BAD_DATA`, `RUNTIME`, `CANCELLED`
 */
export async function fittedDecomposition(task: FitTask): Promise<Decomposition | string> {
  const { context, original, layer, algebra } = task;
  const { model, dataset, seed, signal } = context;
  const linear = linearLayer(layer.weight);
  if (typeof linear === 'string') return linear;
  const weights = linear.toRows(await readFloats(model, layer.weight.constant.tensor));
  const job = telling(context, () => undefined);
  const products = await layerProducts({ model, original, layer: linear, weights, dataset, seed, job });
  const kept = new Uint8Array(weights.length).fill(1);
  const fit = await fitMasked(products, { weights, kept, bias: false, turns: new Turns(signal) });
  const { outputs, length } = linear;
  const fitted = matrix(outputs, length, fit.weights);
  const gram = matrix(length, length, withoutConstant(products.gram, length));
  const covariance = await algebra.rightTransposed(await algebra.product(fitted, gram), fitted);
  const { energy, directions } = await algebra.basis(covariance);
  const found = {
    kept: cumulative(energy),
    async at(rank: number, own: Algebra) {
      const basis = firstRows(directions, rank);
      return { left: transposed(basis), right: await own.product(basis, fitted) };
    },
  };
  return rowFactors(found, layer.sizes);
}

/** Products of the inputs alone, scaled to a mean of 1 on the diagonal. */
function withoutConstant(gram: Float64Array, length: number): Float32Array {
  const size = length + 1;
  let trace = 0;
  for (let i = 0; i < length; i++) trace += gram[i * size + i]!;
  const scale = trace > 0 ? length / trace : 1;
  const result = new Float32Array(length * length);
  for (let i = 0; i < length; i++) {
    for (let j = 0; j < length; j++) result[i * length + j] = gram[i * size + j]! * scale;
  }
  return result;
}

import { zerosLike, type Optimizer, type OptimizerFactory, type OptimizerSpec } from './optimizer.ts';
import type { Parameter } from '../parameters.ts';

/** Kingma and Ba 2015, algorithm 1; weight decay is added to the gradient. `momentum` is β₁. */
export const adam: OptimizerFactory = (parameters, spec) => make(parameters, spec, false);

/** Loshchilov and Hutter 2019, algorithm 2: weight decay acts on the weights themselves. */
export const adamw: OptimizerFactory = (parameters, spec) => make(parameters, spec, true);

function make(
  parameters: readonly Parameter[],
  { momentum: beta1, beta2, epsilon }: OptimizerSpec,
  decoupled: boolean,
): Optimizer {
  const first = zerosLike(parameters);
  const second = zerosLike(parameters);
  let correction1 = 1;
  let correction2 = 1;
  return {
    begin(step) {
      correction1 = 1 - beta1 ** (step + 1);
      correction2 = 1 - beta2 ** (step + 1);
    },
    // The mean of gradients, not their sum.
    gain: 1,
    state: first.map((one, i) => [one, second[i]!]),
    update(index, values, gradient, { rate, weightDecay }) {
      const m = first[index]!;
      const v = second[index]!;
      const shrink = decoupled ? 1 - rate * weightDecay : 1;
      const decay = decoupled ? 0 : weightDecay;
      for (let i = 0; i < values.length; i++) {
        const g = gradient[i]! + decay * values[i]!;
        const mean = beta1 * m[i]! + (1 - beta1) * g;
        const square = beta2 * v[i]! + (1 - beta2) * g * g;
        m[i] = mean;
        v[i] = square;
        values[i] =
          values[i]! * shrink - (rate * (mean / correction1)) / (Math.sqrt(square / correction2) + epsilon);
      }
    },
  };
}

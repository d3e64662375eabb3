import { zerosLike, type OptimizerFactory } from './optimizer.ts';

/**
 * Stochastic gradient descent as Caffe orders it: h ← momentum · h + rate · (g + decay · w); w ← w − h. A change of the rate
 * thus does not touch what momentum already holds.
 */
export const sgdCaffe: OptimizerFactory = (parameters, { momentum }) => {
  const velocity = zerosLike(parameters);
  return {
    begin: () => undefined,
    gain: 1 / (1 - momentum),
    state: velocity.map(one => [one]),
    update(index, values, gradient, { rate, weightDecay }) {
      const h = velocity[index]!;
      for (let i = 0; i < values.length; i++) {
        const w = values[i]!;
        const moved = momentum * h[i]! + rate * (gradient[i]! + weightDecay * w);
        h[i] = moved;
        values[i] = w - moved;
      }
    },
  };
};

/** As PyTorch orders it: h ← momentum · h + g + decay · w; w ← w − rate · h (with Nesterov: rate · (g + decay · w + momentum · h)). */
export const sgdTorch: OptimizerFactory = (parameters, { momentum, nesterov }) => {
  const velocity = zerosLike(parameters);
  return {
    begin: () => undefined,
    gain: 1 / (1 - momentum),
    state: velocity.map(one => [one]),
    update(index, values, gradient, { rate, weightDecay }) {
      const h = velocity[index]!;
      for (let i = 0; i < values.length; i++) {
        const w = values[i]!;
        const g = gradient[i]! + weightDecay * w;
        const moved = momentum * h[i]! + g;
        h[i] = moved;
        values[i] = w - rate * (nesterov ? g + momentum * moved : moved);
      }
    },
  };
};

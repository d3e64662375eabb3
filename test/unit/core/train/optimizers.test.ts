import { describe, expect, it } from 'vitest';
import { optimizers, type OptimizerName } from '../../../../src/core/train/optimizers/index.ts';
import type { Parameter } from '../../../../src/core/train/parameters.ts';

/** The published recurrences for a single number, in double precision. */
const references: Record<OptimizerName, (w: number, gradients: readonly number[]) => number> = {
  sgd: (w, gradients) => {
    let h = 0;
    for (const g of gradients) {
      h = 0.9 * h + 0.1 * (g + 0.01 * w);
      w -= h;
    }
    return w;
  },
  'sgd-torch': (w, gradients) => {
    let h = 0;
    for (const g of gradients) {
      h = 0.9 * h + g + 0.01 * w;
      w -= 0.1 * h;
    }
    return w;
  },
  adam: (w, gradients) => adamReference(w, gradients, false),
  adamw: (w, gradients) => adamReference(w, gradients, true),
};

function adamReference(w: number, gradients: readonly number[], decoupled: boolean): number {
  let m = 0;
  let v = 0;
  gradients.forEach((given, i) => {
    const g = decoupled ? given : given + 0.01 * w;
    if (decoupled) w -= 0.1 * 0.01 * w;
    m = 0.9 * m + 0.1 * g;
    v = 0.99 * v + 0.01 * g * g;
    w -= (0.1 * (m / (1 - 0.9 ** (i + 1)))) / (Math.sqrt(v / (1 - 0.99 ** (i + 1))) + 1e-8);
  });
  return w;
}

describe('optimizers', () => {
  it.each(Object.keys(optimizers) as OptimizerName[])('%s does what is published', name => {
    const start = [0.5, -2, 0, 3];
    const gradients = [
      [1, -1, 0.5, 0],
      [0.2, 3, -0.5, 0],
      [-4, 0.1, 0.5, 1],
    ];
    const values = Float32Array.from(start);
    const parameter = { values } as unknown as Parameter;
    const optimizer = optimizers[name]([parameter], {
      momentum: 0.9,
      nesterov: false,
      beta2: 0.99,
      epsilon: 1e-8,
    });
    gradients.forEach((gradient, step) => {
      optimizer.begin(step);
      optimizer.update(0, values, Float32Array.from(gradient), { rate: 0.1, weightDecay: 0.01 });
    });
    start.forEach((w, i) => {
      const expected = references[name](
        w,
        gradients.map(row => row[i]!),
      );
      expect(values[i]).toBeCloseTo(expected, 4);
    });
  });
});

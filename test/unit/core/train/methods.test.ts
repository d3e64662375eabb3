import { describe, expect, it } from 'vitest';
import { gradual } from '../../../../src/core/train/methods/gradual.ts';
import { groupLasso } from '../../../../src/core/train/methods/group-lasso.ts';
import type { MethodContext } from '../../../../src/core/train/methods/method.ts';
import { surgery } from '../../../../src/core/train/methods/surgery.ts';
import { tie } from '../../../../src/core/train/methods/tie.ts';
import { thresholding } from '../../../../src/core/train/methods/thresholding.ts';
import { sgdCaffe } from '../../../../src/core/train/optimizers/sgd.ts';
import type { Parameter } from '../../../../src/core/train/parameters.ts';
import { noise } from '../passes/support.ts';
import { node } from '../../../fixtures/build.ts';
import { trainToy } from './toys.ts';

/** One convolution of 4 filters with 3 channels of 2 × 2. */
function context(values = noise(48), steps = 100): MethodContext {
  const parameters = [
    { name: 'w', node: node('Conv', ['x', 'w'], ['y']), dims: [4, 3, 2, 2], values } as unknown as Parameter,
  ];
  const optimizer = sgdCaffe(parameters, { momentum: 0.9, nesterov: false, beta2: 0, epsilon: 0 });
  return { parameters, chosen: [0], optimizer, steps, seed: 1 };
}

const zeros = (values: ArrayLike<number>) => Array.from(values).filter(value => value === 0).length;

describe('surgery', () => {
  const spec = { layers: [[0]], until: () => 10, gamma: 0, power: 1 };

  it('cuts below 0.9 and splices above 1.1 of mean + rate · deviation of the magnitudes, and else leaves masks alone', () => {
    // Mean 1, deviation 0: the base is 1.
    const values = Float32Array.from([1, -1, 1, -1]);
    const made = context(values);
    const method = surgery({ ...spec, rate: () => 0 })(made);
    values.set([0.89, -0.91, 1.09, 1.5]);
    method.beforeStep!(0);
    expect([...method.effective[0]!]).toEqual([...Float32Array.from([0, -0.91, 1.09, 1.5])]);
    values.set([1.09, -0.5, 0.95, 1.5]);
    method.beforeStep!(1);
    expect([...method.effective[0]!]).toEqual([...Float32Array.from([0, 0, 0.95, 1.5])]);
    values.set([1.11, -1.2, 0.1, 1.5]);
    method.beforeStep!(2);
    expect([...method.effective[0]!]).toEqual([...Float32Array.from([1.11, -1.2, 0, 1.5])]);
    // From step 10 on masks stay.
    values.set([0, 2, 2, 2]);
    method.beforeStep!(10);
    expect([...method.effective[0]!]).toEqual([0, 2, 0, 2]);
  });

  it('trains what is cut off: weights come back', async () => {
    const layers = [[0, 1]];
    const result = await trainToy({
      steps: 60,
      method: surgery({ ...spec, layers, rate: () => 0.5, until: () => 50 }),
    });
    const own = result.parameters[0]!.values;
    const masked = result.values[0]!;
    expect(zeros(masked)).toBeGreaterThan(3);
    expect(zeros(own)).toBe(0);
    masked.forEach((value, i) => expect(value === 0 || value === own[i]).toBe(true));
  });
});

describe('gradual pruning', () => {
  it('follows the cubic schedule to its target, and what is pruned stays pruned', () => {
    const made = context();
    const method = gradual({ target: () => 0.75, rising: 0.5, every: 10 })(made);
    const { values } = made.parameters[0]!;
    const seen: number[] = [];
    let before: number[] = [];
    for (let step = 0; step < 100; step++) {
      method.beforeStep!(step);
      seen.push(zeros(values));
      const pruned = [...values.keys()].filter(i => values[i] === 0);
      expect(pruned).toEqual(expect.arrayContaining(before));
      before = pruned;
      const gradient = new Float32Array(48).fill(1);
      method.adjust!(0, gradient, 0.1);
      made.optimizer.update(0, values, gradient, { rate: 0.01, weightDecay: 0.1 });
    }
    expect(seen[0]).toBe(0);
    expect(seen[10]).toBe(Math.round(48 * 0.75 * (1 - 0.8 ** 3)));
    expect(seen[50]).toBe(36);
    expect(seen[99]).toBe(36);
    expect([method.isReady!(50), method.isReady!(51)]).toEqual([false, true]);
  });
});

describe('iterative hard thresholding', () => {
  it('wakes weights up between rounds, and ends at the target', () => {
    const made = context();
    const method = thresholding({ target: () => 0.5, rounds: 2, awake: 0.4 })(made);
    const { values } = made.parameters[0]!;
    const seen: number[] = [];
    for (let step = 0; step < 100; step++) {
      method.beforeStep!(step);
      seen.push(zeros(values));
      const gradient = noise(48, step);
      method.adjust!(0, gradient, 0.1);
      made.optimizer.update(0, values, gradient, { rate: 0.01, weightDecay: 0 });
    }
    expect(seen[0]).toBe(48 - Math.round(48 * (1 - 0.5 * (1 - 0.5 ** 3))));
    expect(seen[29]).toBe(seen[0]);
    expect(seen[40]).toBe(0);
    expect(seen.slice(50).every(count => count === 24)).toBe(true);
  });
});

describe('tied weights', () => {
  it('trains shared values by the sums of their gradients; zeros stay', () => {
    const values = Float32Array.from({ length: 48 }, (_, i) => [0, 0.5, -1][i % 3]!);
    const made = context(values);
    const method = tie(made);
    const gradients = noise(48);
    const gradient = gradients.slice();
    method.adjust!(0, gradient, 0.1);
    made.optimizer.update(0, values, gradient, { rate: 0.1, weightDecay: 0 });
    const sum = (cluster: number) =>
      gradients.reduce((total, g, i) => total + (i % 3 === cluster ? g : 0), 0);
    values.forEach((value, i) => {
      const start = [0, 0.5, -1][i % 3]!;
      expect(value).toBeCloseTo(i % 3 === 0 ? 0 : start - 0.1 * sum(i % 3), 5);
    });
    expect(new Set(values).size).toBe(3);
  });
});

describe('group lasso', () => {
  const none = { filter: 0, channel: 0, shape: 0, depth: 0 };

  it.each([
    ['filter', (n: number) => `${n}`],
    ['channel', (_: number, c: number) => `${c}`],
    ['shape', (_: number, c: number, at: number) => `${c},${at}`],
    ['depth', () => ''],
  ] as const)('adds λ · w / ‖group‖ to the gradient: %s', (kind, groupOf) => {
    const made = context();
    const { values } = made.parameters[0]!;
    const method = groupLasso({ step: 'subgradient', strengths: () => ({ ...none, [kind]: 0.3 }) })(made);
    const gradient = new Float32Array(48);
    method.adjust!(0, gradient, 1);
    const groups = Array.from(values, (_, i) => groupOf(Math.floor(i / 12), Math.floor(i / 4) % 3, i % 4));
    groups.forEach((group, i) => {
      const norm = Math.sqrt(
        values.reduce((sum, value, j) => sum + (groups[j] === group ? value ** 2 : 0), 0),
      );
      expect(gradient[i]).toBeCloseTo((0.3 * values[i]!) / norm, 6);
    });
  });

  it('takes small values to zero after a step, or shrinks whole groups to zero', () => {
    const made = context(Float32Array.from({ length: 48 }, (_, i) => (i < 12 ? 0.00009 : 1)));
    groupLasso({ step: 'subgradient', strengths: () => ({ ...none, filter: 1 }) })(made).afterStep!(0, 0.1);
    expect(zeros(made.parameters[0]!.values)).toBe(12);
    const other = context(Float32Array.from({ length: 48 }, (_, i) => (i < 12 ? 0.1 : 1)));
    groupLasso({ step: 'proximal', strengths: () => ({ ...none, filter: 1 }) })(other).afterStep!(0, 0.05);
    const { values } = other.parameters[0]!;
    expect(zeros(values)).toBe(12);
    // Momentum 0.9 moves weights ten times as far as the rate says.
    expect(values[12]).toBeCloseTo(1 - (10 * 0.05) / Math.sqrt(12), 6);
  });

  it('shrinks groups to zero that noise keeps waking up', () => {
    const made = context(new Float32Array(48));
    const { values } = made.parameters[0]!;
    const method = groupLasso({ step: 'proximal', strengths: () => ({ ...none, filter: 0.001 }) })(made);
    for (let at = 0; at < 100; at++) {
      const noisy = noise(48, at).map(value => 0.01 * value);
      made.optimizer.update(0, values, noisy, { rate: 0.001, weightDecay: 0 });
      method.afterStep!(at, 0.001);
      expect(zeros(values)).toBe(48);
    }
  });

  it.each(['subgradient', 'proximal'] as const)('ends where loss and pull balance: %s', step => {
    // The loss is half the squared distance to `target`: the optimum has filters of norm 5 − λ, or none.
    const target = Float32Array.from({ length: 48 }, (_, i) => (i < 12 ? 1 : 25) / Math.sqrt(300));
    const made = context(Float32Array.from(target));
    const { values } = made.parameters[0]!;
    const method = groupLasso({ step, strengths: () => ({ ...none, filter: 0.5 }) })(made);
    for (let at = 0; at < 1000; at++) {
      const gradient = values.map((value, i) => value - target[i]!);
      method.adjust?.(0, gradient, 0.01);
      made.optimizer.update(0, values, gradient, { rate: 0.01, weightDecay: 0 });
      method.afterStep!(at, 0.01);
    }
    expect(Math.hypot(...values.subarray(0, 12))).toBeLessThan(0.05);
    expect(Math.hypot(...values.subarray(12, 24))).toBeCloseTo(4.5, 2);
  });
});

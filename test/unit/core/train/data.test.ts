import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { augment } from '../../../../src/core/train/data/augment.ts';
import { SampleOrder, split } from '../../../../src/core/train/data/order.ts';
import { openSamples } from '../../../../src/core/train/data/samples.ts';
import { initialize } from '../../../../src/core/train/initialize.ts';
import type { Parameter } from '../../../../src/core/train/parameters.ts';
import { schedule } from '../../../../src/core/train/schedules.ts';
import { node } from '../../../fixtures/build.ts';
import { toyData } from './toys.ts';

describe('the order of samples', () => {
  it('has every sample once an epoch, whatever the batch, and does not depend on where one starts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 60 }),
        fc.nat(),
        (size, batch, seed) => {
          const indices = Int32Array.from({ length: size }, (_, i) => 100 + i);
          const order = new SampleOrder(indices, batch, seed);
          const row: number[] = [];
          for (let step = 0; row.length < 2 * size; step++) row.push(...order.at(step));
          for (const epoch of [row.slice(0, size), row.slice(size, 2 * size)])
            expect(epoch.sort((a, b) => a - b)).toEqual([...indices]);
          expect(new SampleOrder(indices, batch, seed).at(3)).toEqual(order.at(3));
        },
      ),
    );
  });

  it('splits into parts that have nothing in common', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 200 }),
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        (size, share) => {
          const { training, validation } = split(size, share, 7);
          expect([...training, ...validation].sort((a, b) => a - b)).toEqual([...Array(size).keys()]);
          expect(training.length).toBeGreaterThan(0);
          expect(validation.length > 0).toBe(share > 0);
        },
      ),
    );
  });
});

describe('samples', () => {
  it('come in the order asked for, with their labels', async () => {
    const dataset = toyData(20);
    const samples = await openSamples(dataset);
    const { feeds, labels } = await samples.gather([7, 0, 7], 3);
    const each = async (index: number) => (await dataset.batch(index, 1)).feeds.x!.data as Float32Array;
    const [seven, zero] = [await each(7), await each(0)];
    expect([...(feeds.x!.data as Float32Array)]).toEqual([...seven, ...zero, ...seven]);
    expect(labels[0]).toBe((await dataset.batch(7, 1)).labels![0]);
    expect(feeds.x!.dims).toEqual([3, 1, 6, 6]);
  });
});

describe('augmentation', () => {
  const picture = {
    dtype: 'float32',
    dims: [1, 2, 3, 4],
    data: Float32Array.from({ length: 24 }, (_, i) => i + 1),
  };

  it('shifts all channels alike, and mirrors', () => {
    const seen = new Set<string>();
    for (let step = 0; step < 200; step++) {
      const moved = augment({ x: picture }, { shift: 1, flip: true }, 3, step).x!.data as Float32Array;
      const at = (c: number, y: number, x: number) => moved[(c * 3 + y) * 4 + x]!;
      const found = [-1, 0, 1].flatMap(dy =>
        [-1, 0, 1].flatMap(dx =>
          [false, true]
            .filter(flip => {
              const expected = (c: number, y: number, x: number) => {
                const [row, column] = [y + dy, (flip ? 3 - x : x) + dx];
                return row < 0 || row > 2 || column < 0 || column > 3 ? 0 : (c * 3 + row) * 4 + column + 1;
              };
              return [...moved.keys()].every(i => {
                const [c, y, x] = [Math.floor(i / 12), Math.floor(i / 4) % 3, i % 4];
                return at(c, y, x) === expected(c, y, x);
              });
            })
            .map(flip => `${dy} ${dx} ${flip}`),
        ),
      );
      expect(found).toHaveLength(1);
      seen.add(found[0]!);
    }
    expect(seen.size).toBe(18);
  });

  it('leaves the batch alone when nothing is asked for', () => {
    const feeds = { x: picture };
    expect(augment(feeds, { shift: 0, flip: false }, 1, 1)).toBe(feeds);
  });
});

describe('schedules', () => {
  const spec = { steps: 100, warmup: 0, gamma: 0.1, power: 0.75, milestones: [50, 80] };

  it.each([
    ['constant', [0, 99], [1, 1]],
    ['step', [49, 50, 80], [1, 0.1, 0.01]],
    ['inv', [0, 10], [1, 2 ** -0.75]],
    ['cosine', [0, 50, 100], [1, 0.5, 0]],
  ] as const)('%s', (policy, steps, expected) => {
    const rate = schedule({ ...spec, policy });
    steps.forEach((step, i) => expect(rate(step)).toBeCloseTo(expected[i]!, 10));
  });

  it('warm up linearly', () => {
    const rate = schedule({ ...spec, policy: 'constant', warmup: 4 });
    expect([0, 1, 3, 4].map(rate)).toEqual([0.2, 0.4, 0.8, 1]);
  });
});

describe('initial weights', () => {
  const convolution = (values: Float32Array) =>
    ({
      node: node('Conv', ['x', 'w'], ['y']),
      name: 'w',
      kind: 'weight',
      dims: [400, 5, 3, 3],
      values,
    }) as unknown as Parameter;

  it.each([
    ['xavier', Math.sqrt(1 / 45)],
    ['msra', Math.sqrt(2 / 45)],
  ] as const)('%s has the deviation that the fan-in asks for', (how, deviation) => {
    const values = new Float32Array(400 * 45);
    initialize([convolution(values)], how, 1);
    const square = values.reduce((sum, value) => sum + value ** 2, 0) / values.length;
    expect(Math.abs(Math.sqrt(square) / deviation - 1)).toBeLessThan(0.03);
    if (how === 'xavier') expect(Math.max(...values)).toBeLessThanOrEqual(Math.sqrt(3 / 45));
  });
});

import { describe, expect, it } from 'vitest';
import { randomDataset } from '../../../../src/core/data/random.ts';
import { FidelitySums, klDivergence } from '../../../../src/core/runtime/fidelity-sums.ts';
import { measureFidelity } from '../../../../src/core/runtime/index.ts';
import { model, node, value, weight } from '../../../fixtures/build.ts';
import { floatArray, open, quiet, rowsDataset } from './sessions.ts';

/** y = x + bias, and an integer output. */
const shifted = (
  bias: readonly number[],
  names = { input: 'x', output: 'y' },
  batch: number | string = 'n',
): ReturnType<typeof model> =>
  model({
    nodes: [
      node('Add', [names.input, 'b'], [names.output]),
      node('ArgMax', [names.output], ['top'], { axis: 1, keepdims: 0 }),
    ],
    inputs: [value(names.input, 'float32', [batch, 3])],
    outputs: [value(names.output, 'float32', [batch, 3]), value('top', 'int64', [batch])],
    weights: [weight('b', 'float32', [3], bias)],
  });

const ROWS = [
  [1, 2, 3],
  [3, 2.75, 0],
  [0, 0, 4],
];

describe('measureFidelity', () => {
  it('by hand', async () => {
    const [a, b] = [await open(shifted([0, 0, 0])), await open(shifted([0, 0.5, 0]))];
    const result = await measureFidelity(a, b, rowsDataset(ROWS), quiet);
    // Σa² = 14 + 16.5625 + 16, Σ(a−b)² = 3 · 0.25.
    expect(result.sqnrDb).toBeCloseTo(10 * Math.log10(46.5625 / 0.75), 6);
    // Row 1 changes its largest from 0 to 1.
    expect(result.agreement).toBeCloseTo(2 / 3, 12);
    const cosines = [
      (1 + 5 + 9) / Math.sqrt(14 * (1 + 6.25 + 9)),
      (9 + 2.75 * 3.25) / Math.sqrt(16.5625 * (9 + 3.25 ** 2)),
      16 / Math.sqrt(16 * 16.25),
    ];
    expect(result.cosine).toBeCloseTo(cosines.reduce((sum, cosine) => sum + cosine) / 3, 6);
    expect(result.kl).toBeGreaterThan(0);
    expect(result).toMatchObject({ identical: false, inputs: 'rows', samples: 3 });
    expect(result.notes).toEqual(['Not of a float type and therefore not compared: top.']);
  });

  it('of a model with itself', async () => {
    const a = await open(shifted([1, 2, 3]));
    const result = await measureFidelity(a, a, rowsDataset(ROWS), quiet);
    expect(result).toMatchObject({ identical: true, agreement: 1, sqnrDb: null, kl: 0 });
    expect(result.cosine).toBeCloseTo(1, 12);
  });

  it('is the same for a fixed batch: what fills up does not count', async () => {
    const free = await measureFidelity(
      await open(shifted([0, 0, 0])),
      await open(shifted([0, 0.5, 0])),
      rowsDataset(ROWS),
      quiet,
    );
    const fixed = (bias: readonly number[]): ReturnType<typeof open> =>
      open(shifted(bias, { input: 'x', output: 'y' }, 2));
    const padded = await measureFidelity(
      await fixed([0, 0, 0]),
      await fixed([0, 0.5, 0]),
      rowsDataset(ROWS),
      quiet,
    );
    expect(padded).toEqual(free);
  });

  it('pairs by position when names differ, and says so', async () => {
    const b = await open(shifted([0, 0, 0], { input: 'image', output: 'logits' }));
    const result = await measureFidelity(await open(shifted([0, 0, 0])), b, rowsDataset(ROWS), quiet);
    expect(result.identical).toBe(true);
    expect(result.notes?.join(' ')).toMatch(/inputs differently.*outputs differently/);
  });

  it('refuses models with different inputs', async () => {
    const two = model({
      nodes: [node('Add', ['p', 'q'], ['y'])],
      inputs: [value('p', 'float32', ['n', 3]), value('q', 'float32', ['n', 3])],
      outputs: [value('y', 'float32', ['n', 3])],
    });
    await expect(
      measureFidelity(await open(shifted([0, 0, 0])), await open(two), rowsDataset(ROWS), quiet),
    ).rejects.toThrow(/different inputs \(x and p, q\)/);
  });

  it('compares class indices where there is nothing else', async () => {
    const indices = (bias: readonly number[]): ReturnType<typeof model> => {
      const proto = shifted(bias);
      proto.graph!.output.shift();
      return proto;
    };
    const result = await measureFidelity(
      await open(indices([0, 0, 0])),
      await open(indices([0, 0.5, 0])),
      rowsDataset(ROWS),
      quiet,
    );
    expect(result).toMatchObject({ sqnrDb: null, cosine: null, kl: null, identical: false });
    expect(result.agreement).toBeCloseTo(2 / 3, 12);
  });

  it('takes random inputs, sample by sample where there is no batch', async () => {
    const recurrent = model({
      nodes: [node('Concat', ['x', 'h'], ['y'], { axis: 0 })],
      inputs: [value('x', 'float32', ['seq', 4]), value('h', 'float32', [2, 4])],
      outputs: [value('y', 'float32')],
    });
    const session = await open(recurrent);
    const dataset = randomDataset(session.inputs, { seed: 1, samples: 3 });
    const result = await measureFidelity(session, session, dataset, quiet);
    expect(result).toMatchObject({ identical: true, samples: 3, inputs: 'random inputs, seed 1' });
  });
});

describe('FidelitySums', () => {
  const compare = (a: number[], b: number[], dims: number[]): FidelitySums => {
    const sums = new FidelitySums();
    sums.add('y', floatArray(dims, a), floatArray(dims, b), true);
    return sums;
  };

  it('leaves out NaN and infinity, and says so', () => {
    const sums = compare([NaN, 2, Infinity, 4], [1, 2, Infinity, 3], [1, 4]);
    expect(sums.result()).toMatchObject({ identical: false, cosine: null });
    expect(sums.result().sqnrDb).toBeCloseTo(10 * Math.log10(20 / 1), 9);
    expect(sums.notes()).toEqual([
      '2 of 4 output values are NaN or infinite in one of the models and were left out.',
    ]);
    // Two models that both break down do not agree on anything.
    expect(compare([NaN, Infinity], [NaN, Infinity], [1, 2]).result()).toMatchObject({
      identical: false,
      agreement: null,
    });
  });

  it('takes classes along the second axis of pictures', () => {
    // [1, 2, 1, 2]: two classes at two places; the second place changes its class.
    expect(compare([5, 1, 0, 2], [5, 3, 0, 2], [1, 2, 1, 2]).result().agreement).toBe(0.5);
  });

  it('has no agreement where there is one value', () => {
    expect(compare([5, 1], [4, 1], [2, 1]).result()).toMatchObject({ agreement: null, kl: null });
  });

  it('notes outputs of different shapes', () => {
    const sums = new FidelitySums();
    sums.add('boxes', floatArray([1, 4], [1, 2, 3, 4]), floatArray([0, 4], []), true);
    expect(sums.notes()[0]).toMatch(/different shapes for some inputs \(boxes\)/);
    expect(sums.result()).toMatchObject({ identical: false, agreement: null });
  });

  it('has no SQNR without a signal', () => {
    const sums = compare([0, 0], [1, 0], [1, 2]);
    expect(sums.result()).toMatchObject({ sqnrDb: null, cosine: 0, identical: false });
    expect(sums.notes()[0]).toMatch(/all zero/);
  });

  it('KL by hand, of scores and of probabilities', () => {
    const ln = Math.log;
    const expected = 0.5 * ln(0.5 / 0.25) + 0.5 * ln(0.5 / 0.75);
    expect(klDivergence(Float64Array.from([0.5, 0.5]), Float64Array.from([0.25, 0.75]))).toBeCloseTo(
      expected,
      12,
    );
    expect(klDivergence(Float64Array.from([7, 7]), Float64Array.from([ln(1), ln(3)]))).toBeCloseTo(
      expected,
      12,
    );
    expect(klDivergence(Float64Array.from([1, 0]), Float64Array.from([0, 1]))).toBeCloseTo(87.34, 1);
  });
});

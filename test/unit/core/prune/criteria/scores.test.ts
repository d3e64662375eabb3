import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../../../src/core/data/types.ts';
import { createModel } from '../../../../../src/core/formats/index.ts';
import { coupleChannels, findGroups } from '../../../../../src/core/graph/channels/index.ts';
import { criteria, criterionById } from '../../../../../src/core/prune/criteria/index.ts';
import { entropyOf } from '../../../../../src/core/prune/criteria/entropy.ts';
import { sumsOfDistances } from '../../../../../src/core/prune/criteria/fpgm.ts';
import { ClassSums } from '../../../../../src/core/prune/criteria/lda.ts';
import { scoreGroups } from '../../../../../src/core/prune/filters/scores.ts';
import { model, node, value } from '../../../../fixtures/build.ts';
import { memoryDataset } from '../../../../fixtures/memory-dataset.ts';
import { tensorOf } from '../../passes/support.ts';

const quiet = { progress: () => undefined, log: () => undefined };

/** Four pictures of one channel and 1×2 pixels, two of each class. */
const pictures: Dataset = memoryDataset([1, 1, 2], Float32Array.of(1, -1, 2, -3, -1, -1, -2, 4), {
  name: 'four pictures',
  labels: Int32Array.of(0, 0, 1, 1),
});

/** Filters +1, −2 and 0.5 (with a bias of 1), behind them norm and ReLU, or nothing. */
async function scores(criterion: string, { norm = true } = {}): Promise<number[] | undefined> {
  const nodes = [node('Conv', ['x', 'w', 'b'], ['c'], {}, { name: 'conv' })];
  if (norm)
    nodes.push(
      node('BatchNormalization', ['c', 's', 'o', 'm', 'v'], ['n'], { epsilon: { float: 0 } }),
      node('Relu', ['n'], ['r']),
    );
  nodes.push(node('Conv', [norm ? 'r' : 'c', 'w2'], ['y']));
  const proto = model({
    nodes,
    inputs: [value('x', 'float32', ['batch', 1, 1, 2])],
    outputs: [value('y', 'float32')],
    weights: [
      tensorOf('w', [3, 1, 1, 1], [1, -2, 0.5]),
      tensorOf('b', [3], [0, 0, 1]),
      tensorOf('s', [3], [1, -3, 1]),
      tensorOf('o', [3], [0, 0, 0]),
      tensorOf('m', [3], [0, 0, 0]),
      tensorOf('v', [3], [1, 9, 1]),
      tensorOf('w2', [1, 3, 1, 1], [1, 1, 1]),
    ],
  });
  const coupling = await coupleChannels(createModel(proto));
  const [group] = findGroups(coupling);
  const found = await scoreGroups({
    coupling,
    groups: [group!],
    criterion: criterionById(criterion),
    job: quiet,
    dataset: pictures,
    seed: 0,
  });
  const own = found.get(group!);
  return own && [...own].map(score => Number(score.toFixed(6)));
}

describe('scores by hand', () => {
  test.each([
    ['l1', [1, 2, 0.5]],
    ['l2', [1, 2, 0.5]],
    // |1+2| + |1−0.5|, |−2−1| + |−2−0.5|, |0.5−1| + |0.5+2|
    ['fpgm', [3.5, 5.5, 3]],
    ['bn-scale', [1, 3, 1]],
    // After ReLU channel 0 is x: 3 of 8 positive; channel 1 is −3·(−2x)/3 = 2x; channel 2 is x/2 + 1, which is 0 for −2 and below 0 for −3.
    ['apoz', [3 / 8, 3 / 8, 6 / 8]],
  ])('%s', async (criterion, expected) => {
    expect(await scores(criterion)).toEqual(expected);
  });

  test('entropy of means: three of four pictures differ', async () => {
    // Means of ReLU(x): 0.5, 1, 0, 2: four values in four bins.
    expect((await scores('entropy'))![0]).toBe(2);
  });

  test('separation of classes by maxima', async () => {
    // Maxima of ReLU(x): 1, 2 | 0, 4: means 1.5 and 2; SSB 0.25, SSW 0.5 + 8.
    expect((await scores('lda'))![0]).toBeCloseTo(0.25 / 8.75, 5);
  });

  test('what a criterion needs and the layer has not', async () => {
    expect(await scores('apoz', { norm: false })).toBeUndefined();
    expect(await scores('bn-scale', { norm: false })).toBeUndefined();
    expect(await scores('entropy', { norm: false })).toHaveLength(3);
  });

  test('every criterion has its own name, and is found by it', () => {
    for (const criterion of criteria) expect(criterionById(criterion.id)).toBe(criterion);
    expect(() => criterionById('nosuch')).toThrow('There is no criterion');
  });
});

describe('parts', () => {
  test('entropy', () => {
    expect(entropyOf([3, 3, 3], 100)).toBe(0);
    expect(entropyOf([0, 1], 100)).toBe(1);
    expect(entropyOf([0, 0, 0, 1], 2)).toBeCloseTo(0.811278, 6);
  });

  test('distances', async () => {
    const rows = [Float32Array.of(0, 0), Float32Array.of(3, 4), Float32Array.of(0, 0)];
    expect([...(await sumsOfDistances(rows))]).toEqual([5, 10, 5]);
  });

  test('a channel that never changes separates nothing; one that is the class separates all', () => {
    const sums = new ClassSums(2);
    for (const [a, label] of [
      [1, 0],
      [1, 0],
      [5, 1],
      [5, 1],
    ] as const) {
      sums.add([7, a], label);
    }
    expect([...sums.separation()]).toEqual([0, 1]);
  });
});

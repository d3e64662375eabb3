import type { ModelProto } from 'onnx-buf';
import { describe, expect, test } from 'vitest';
import { createModel, encodeModel } from '../../../../../src/core/formats/index.ts';
import type { Model } from '../../../../../src/core/model/model.ts';
import { parseSettings } from '../../../../../src/core/passes/settings.ts';
import type { PassOutcome } from '../../../../../src/core/passes/types.ts';
import {
  ClassStatistics,
  linearHead,
  quadraticHead,
} from '../../../../../src/core/prune/filters/heads/class-statistics.ts';
import { pruneLda } from '../../../../../src/core/prune/filters/prune-lda.ts';
import { evaluateAccuracy, openSession } from '../../../../../src/core/runtime/index.ts';
import type { SettingValues } from '../../../../../src/protocol/settings.ts';
import { model, node, value } from '../../../../fixtures/build.ts';
import { brightChannels } from './bright-channels.ts';
import {
  contextFor,
  findTensor,
  noise,
  noisy,
  previewOf,
  runOrt,
  feed,
  tensorOf,
} from '../../passes/support.ts';

const quiet = { progress: () => undefined, log: () => undefined };

/** Maps 0, 3 and 5 of the second layer see one channel each; the others see nothing but noise of their own making. */
function classifier(softmax = false): ModelProto {
  const first = new Float32Array(6 * 3);
  first.set([1, 0, 0, 0, 1, 0, 0, 0, 1]);
  const second = new Float32Array(8 * 6);
  for (const [map, from] of [
    [0, 0],
    [3, 1],
    [5, 2],
  ] as const) {
    second[map * 6 + from] = 1;
  }
  const noiseMaps = noise(8 * 6, 5, 0.01);
  return model({
    nodes: [
      node('Conv', ['x', 'a.w'], ['a'], {}, { name: 'a' }),
      node('Conv', ['a', 'b.w', 'b.b'], ['b'], {}, { name: 'b' }),
      node('Relu', ['b'], ['r']),
      node('Flatten', ['r'], ['f']),
      node('Gemm', ['f', 'c.w'], [softmax ? 'scores' : 'y'], {}, { name: 'c' }),
      ...(softmax ? [node('Softmax', ['scores'], ['y'], { axis: 1 })] : []),
    ],
    inputs: [value('x', 'float32', ['batch', 3, 4, 4])],
    outputs: [value('y', 'float32', ['batch', 3])],
    weights: [
      tensorOf('a.w', [6, 3, 1, 1], first),
      tensorOf(
        'b.w',
        [8, 6, 1, 1],
        second.map((w, i) => w + noiseMaps[i]!),
      ),
      tensorOf('b.b', [8], new Float32Array(8).fill(0.5)),
      noisy('c.w', [128, 3], 9),
    ],
  });
}

async function prune(settings: SettingValues, proto = classifier()): Promise<PassOutcome & { model: Model }> {
  const work = createModel(proto).clone();
  const context = { ...(await contextFor(work)), dataset: brightChannels(90, 1) };
  return { ...(await pruneLda.run(context, parseSettings(pruneLda, settings))), model: work };
}

async function accuracy(pruned: Model): Promise<number> {
  const session = await openSession(await encodeModel(pruned));
  const { accuracy: share } = await evaluateAccuracy(session, brightChannels(60, 2), quiet);
  await session.release();
  return share;
}

describe('maps that separate the classes', () => {
  test('layers that are left out keep their channels, and a pattern that matches nothing is an error', async () => {
    const { model: pruned } = await prune({ ratio: 0.5, lower: 0.5, multiple: 1, exclude: 'a' });
    expect(findTensor(pruned, 'a.w').dims[0]).toBe(6n);
    expect(findTensor(pruned, 'b.w').dims[0]).toBe(4n);
    await expect(prune({ include: 'nothing*' })).rejects.toMatchObject({ code: 'NO_MATCH' });
  });

  test.each([
    ['linear', 0],
    ['bayes', 0],
    ['svm', 0],
    ['linear', 0.5],
  ])('%s classifier, %d of the layer below', async (head, lower) => {
    const { model: pruned, notes } = await prune({ ratio: 5 / 8, head, lower });
    const left = findTensor(pruned, 'b.w');
    expect(left.dims.map(Number).slice(0, 2)).toEqual([3, lower > 0 ? 3 : 6]);
    expect(pruned.graph.initializer.some(tensor => tensor.name === 'c.w')).toBe(false);
    expect(await accuracy(pruned)).toBeGreaterThan(0.95);
    expect(notes.join(' ')).toContain('fitted to 90 samples');
  });

  test('the classifier that is there may stay', async () => {
    const { model: pruned } = await prune({ ratio: 0.5, head: 'keep', features: 'b' });
    expect(findTensor(pruned, 'c.w').dims.map(Number)).toEqual([64, 3]);
  });

  test('probabilities stay probabilities', async () => {
    const { model: pruned } = await prune({ ratio: 0.5 }, classifier(true));
    const [y] = await runOrt(pruned, { x: feed([2, 3, 4, 4]) });
    const sum = [...(y!.data as Float32Array).slice(0, 3)].reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo(1, 5);
  });

  test('what can not be done', async () => {
    await expect(prune({ features: 'c' })).rejects.toMatchObject({ code: 'NO_MATCH' });
    const unlabelled = { ...brightChannels(3, 1), hasLabels: false };
    const work = createModel(classifier()).clone();
    const context = { ...(await contextFor(work)), dataset: unlabelled };
    await expect(pruneLda.run(context, parseSettings(pruneLda, {}))).rejects.toMatchObject({
      code: 'BAD_DATA',
    });
  });

  test('before it is run', async () => {
    const { layers, summary } = await previewOf(pruneLda, classifier());
    expect(layers.filter(({ channels }) => channels?.before !== channels?.after)).toMatchObject([
      { name: 'b', channels: { before: 8, after: 4 } },
    ]);
    expect(summary).toContain('give way to: Linear discriminant');
  });
});

describe('discriminants', () => {
  /** Class 0 around (0, 0), class 1 around (4, 0), spread 1 and 2 along the axes. */
  const statistics = new ClassStatistics(2, 3);
  for (const [x, y] of [
    [1, 2],
    [1, -2],
    [-1, 2],
    [-1, -2],
  ] as const) {
    statistics.add([x, y], 0);
    statistics.add([4 + x, y], 1);
  }

  test('linear: the border is half way, where the spread counts', async () => {
    const { weights, bias } = await linearHead(statistics);
    const score = (x: number, y: number, label: number): number =>
      x * weights[label]! + y * weights[3 + label]! + bias[label]!;
    // Σ is diag(1, 4), a little more by the ridge; equal priors of a half.
    expect(score(1, 0, 1) - score(1, 0, 0)).toBeCloseTo(4 - 8, 2);
    expect(score(2, 5, 1)).toBeCloseTo(score(2, 5, 0), 2);
    expect(score(2, 5, 2)).toBeLessThan(-1e5);
  });

  test('quadratic: −½ d² − ½ ln|Σ| + ln P', async () => {
    const { whiten, shift, bias } = await quadraticHead(statistics, 0);
    const score = (x: number, y: number, label: number): number => {
      let sum = 0;
      for (let j = 0; j < 2; j++) {
        const at = label * 2 + j;
        sum += (x * whiten[at]! + y * whiten[6 + at]! + shift[at]!) ** 2;
      }
      return -sum / 2 + bias[label]!;
    };
    expect(score(1, 2, 0)).toBeCloseTo(-0.5 * (1 + 1) - 0.5 * Math.log(4) + Math.log(0.5), 5);
    expect(score(6, 0, 1)).toBeCloseTo(-0.5 * 4 - 0.5 * Math.log(4) + Math.log(0.5), 5);
  });
});

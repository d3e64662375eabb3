import type { ModelProto } from 'onnx-buf';
import { describe, expect, test } from 'vitest';
import { Random } from '../../../../../src/core/data/index.ts';
import { createModel, encodeModel } from '../../../../../src/core/formats/index.ts';
import type { Model } from '../../../../../src/core/model/model.ts';
import { parseSettings } from '../../../../../src/core/passes/settings.ts';
import type { PassOutcome } from '../../../../../src/core/passes/types.ts';
import { heads } from '../../../../../src/core/prune/filters/heads/index.ts';
import { score, trainMachine } from '../../../../../src/core/prune/filters/heads/svm-machine.ts';
import { replaceClassifier } from '../../../../../src/core/prune/filters/replace-classifier.ts';
import { evaluateAccuracy, openSession } from '../../../../../src/core/runtime/index.ts';
import type { SettingValues } from '../../../../../src/protocol/settings.ts';
import { ints, model, node, value } from '../../../../fixtures/build.ts';
import { brightChannels } from './bright-channels.ts';
import { contextFor, feed, maxGap, noise, noisy, previewOf, runOrt, tensorOf } from '../../passes/support.ts';

const quiet = { progress: () => undefined, log: () => undefined };

/** Weights of a product that reads the mean of each of 6 maps, written for their 16 positions. */
function meanReader(outputs: number): Float32Array {
  const each = noise(6 * outputs, 8);
  return Float32Array.from(
    { length: 96 * outputs },
    (_, i) => each[Math.floor(i / outputs / 16) * outputs + (i % outputs)]! / 16,
  );
}

interface Shape {
  readonly softmax?: boolean;
  readonly reshape?: boolean;
}

/** A convolution and two products without anything between, that look at nothing but means. */
function stack({ softmax = false, reshape = false }: Shape = {}): ModelProto {
  return model({
    nodes: [
      node('Conv', ['x', 'a.w', 'a.b'], ['a'], { pads: [1, 1, 1, 1] }, { name: 'a' }),
      node('Relu', ['a'], ['r']),
      ...(reshape
        ? [
            node('Shape', ['x'], ['size']),
            node('Gather', ['size', 'zero'], ['batch']),
            node('Concat', ['batch', 'rest'], ['to'], { axis: 0 }),
            node('Reshape', ['r', 'to'], ['f']),
          ]
        : [node('Flatten', ['r'], ['f'])]),
      node('MatMul', ['f', 'b.w'], ['b'], {}, { name: 'b' }),
      node('Gemm', ['b', 'c.w', 'c.b'], [softmax ? 'scores' : 'y'], {}, { name: 'c' }),
      ...(softmax ? [node('Softmax', ['scores'], ['y'], { axis: 1 })] : []),
    ],
    inputs: [value('x', 'float32', ['batch', 3, 4, 4])],
    outputs: [value('y', 'float32', ['batch', 3])],
    weights: [
      noisy('a.w', [6, 3, 3, 3], 3),
      noisy('a.b', [6], 4),
      tensorOf('b.w', [96, 8], meanReader(8)),
      noisy('c.w', [8, 3], 6),
      noisy('c.b', [3], 7),
      ...(reshape ? [ints('zero', [0]), ints('rest', [-1])] : []),
    ],
  });
}

async function replace(
  settings: SettingValues,
  proto = stack(),
  data = brightChannels(240, 1),
): Promise<PassOutcome & { model: Model }> {
  const work = createModel(proto).clone();
  const context = { ...(await contextFor(work)), dataset: data };
  return {
    ...(await replaceClassifier.run(context, parseSettings(replaceClassifier, settings))),
    model: work,
  };
}

async function accuracy(proto: Model): Promise<number> {
  const session = await openSession(await encodeModel(proto));
  const { accuracy: share } = await evaluateAccuracy(session, brightChannels(90, 2), quiet);
  await session.release();
  return share;
}

describe('global average pooling and one layer', () => {
  test.each([[{}], [{ softmax: true }], [{ reshape: true }]])(
    'a stack that looks at means only is replaced without a trace: %j',
    async shape => {
      const proto = stack(shape);
      const { model: small, notes, layersChanged } = await replace({}, proto, brightChannels(240, 1, false));
      const x = { x: feed([5, 3, 4, 4]) };
      const [before, after] = [(await runOrt(proto, x))[0]!, (await runOrt(small, x))[0]!];
      const size = Math.max(...(before.data as Float32Array).map(Math.abs));
      expect(maxGap(before, after)).toBeLessThan(0.01 * size);
      expect(notes[0]).toMatch(/6 × 3 weights, fitted to the old scores of 240 samples: (99\.9|100\.0) %/);
      expect(layersChanged).toBe(2);
      expect(small.graph.initializer.map(one => one.name)).not.toContain('b.w');
      expect(small.graph.node.map(one => one.opType)).toContain('GlobalAveragePool');
    },
  );

  test('least squares: no other weights are closer to the old scores', async () => {
    const proto = stack();
    const tensor = proto.graph!.initializer.find(one => one.name === 'b.w')!;
    // Now positions matter, and it can't be exact.
    Object.assign(tensor, noisy('b.w', [96, 8], 31));
    const data = brightChannels(240, 1, false);
    const { model: small, notes } = await replace({}, proto, data);
    expect(notes[0]).toMatch(/ \d\d?\.\d % of their variance/);
    const { feeds } = await data.batch(0, 240);
    const old = (await runOrt(proto, feeds))[0]!.data as Float32Array;
    const errorOf = async (): Promise<number> => {
      const now = (await runOrt(small, feeds))[0]!.data as Float32Array;
      return now.reduce((sum, v, i) => sum + (v - old[i]!) ** 2, 0);
    };
    const least = await errorOf();
    const weight = small.graph.initializer.find(one => one.name.endsWith('scores.w'))!;
    const bytes = await small.payload(weight).read();
    const random = new Random(5);
    for (let trial = 0; trial < 5; trial++) {
      const changed = new Float32Array(bytes.slice().buffer).map(w => w + 0.3 * random.normal());
      small.setPayload(weight, new Uint8Array(changed.buffer));
      expect(await errorOf()).toBeGreaterThan(least);
    }
  });

  test('few data are told of', async () => {
    expect((await replace({}, stack(), brightChannels(6, 1))).notes[0]).toContain('few for 6 maps');
  });
});

describe('classifiers from labels', () => {
  test.each(['linear', 'bayes', 'svm'])('%s', async kind => {
    for (const pooling of ['max', 'mean']) {
      const { model: small, notes } = await replace({ kind, pooling });
      expect(await accuracy(small)).toBeGreaterThan(0.9);
      expect(notes[0]).toContain('fitted to 240 samples');
      expect(small.graph.node.map(one => one.opType)).toContain(
        pooling === 'max' ? 'GlobalMaxPool' : 'GlobalAveragePool',
      );
    }
  });

  test('the same seed gives the same bytes', async () => {
    const [a, b] = [await replace({ kind: 'svm' }), await replace({ kind: 'svm' })];
    expect(await encodeModel(a.model)).toEqual(await encodeModel(b.model));
  });

  test('another layer by name', async () => {
    const { model: small } = await replace({ kind: 'linear', features: 'a' });
    expect(small.graph.initializer.map(one => one.name)).not.toContain('c.w');
  });

  test('every head has its own name', () => {
    expect(new Set(heads.map(head => head.id)).size).toBe(heads.length);
  });
});

describe('what can not be done', () => {
  test('labels that are missing', async () => {
    await expect(replace({ kind: 'svm' }, stack(), brightChannels(9, 1, false))).rejects.toMatchObject({
      code: 'BAD_DATA',
      message: 'replace-classifier with kind=svm needs labelled data, and these have no labels.',
    });
  });

  test('names that are not there', async () => {
    await expect(replace({ features: 'aa' })).rejects.toMatchObject({ code: 'NO_MATCH' });
    await expect(replace({ features: 'b' })).resolves.toBeDefined();
  });

  test('layers that are to stay', async () => {
    const { layersChanged, notes } = await replace({ exclude: ['c'] });
    expect(layersChanged).toBe(0);
    expect(notes[0]).toContain('"c"');
    expect((await replace({ include: ['b'] })).layersChanged).toBe(0);
    expect((await replace({ include: ['b', 'c.w'] })).layersChanged).toBe(2);
    await expect(replace({ exclude: ['nosuch'] })).rejects.toMatchObject({ code: 'NO_MATCH' });
  });

  test.each([
    ['no convolution', ['Flatten', 'b.w'], 'UNSUPPORTED'],
    ['nothing behind the convolutions', ['GlobalAveragePool', ''], 'UNSUPPORTED'],
  ])('%s', async (_, [op, weight], code) => {
    const first = weight === '' ? [node('Conv', ['x', 'c.w'], ['h'], {}, { name: 'c' })] : [];
    const from = weight === '' ? 'h' : 'x';
    const last =
      weight === ''
        ? [node('GlobalAveragePool', [from], ['g']), node('Flatten', ['g'], ['y'])]
        : [node('Flatten', [from], ['f']), node('MatMul', ['f', 'b.w'], ['y'])];
    expect(last[0]!.opType).toBe(op);
    const proto = model({
      nodes: [...first, ...last],
      inputs: [value('x', 'float32', ['batch', 3, 4, 4])],
      outputs: [value('y', 'float32', ['batch', 3])],
      weights: weight === '' ? [noisy('c.w', [3, 3, 1, 1])] : [noisy('b.w', [48, 3])],
    });
    await expect(replace({}, proto)).rejects.toMatchObject({ code });
  });
});

test('before it is run', async () => {
  const { layers, summary } = await previewOf(replaceClassifier, stack());
  expect(layers.map(layer => layer.name)).toEqual(['b', 'c']);
  expect(summary).toBe(
    '2 layers with 792 weights behind the maps "r" give way to: Global average pooling and one layer, for 3 scores.',
  );
});

describe('support vector machines', () => {
  test('by hand: two points, the border half way', async () => {
    // min ½(w² + b²) + C·Σ…²: by symmetry b = 0, and w = 2·2C(1 − w) for the points ±1.
    const machine = await trainMachine({
      rows: Float32Array.of(1, -1),
      signs: Int8Array.of(1, -1),
      penalty: 1,
      seed: 0,
    });
    expect(machine.weights[0]).toBeCloseTo(4 / 5, 3);
    expect(machine.weights[1]).toBeCloseTo(0, 3);
  });

  test.each([
    [0.01, 1],
    [0.1, 2],
    [1, 3],
    [10, 4],
  ])('the primal and the dual meet: penalty %d', async (penalty, seed) => {
    const [count, features] = [120, 5];
    const rows = noise(count * features, seed);
    const random = new Random(seed);
    const signs = Int8Array.from({ length: count }, (_, i) =>
      rows[i * features]! + 0.5 * random.normal() > 0 ? 1 : -1,
    );
    const { weights, alphas } = await trainMachine({ rows, signs, penalty, seed });
    const square = weights.reduce((sum, w) => sum + w * w, 0) / 2;
    const hinge = Array.from(signs, (y, i) => Math.max(0, 1 - y * score(rows, i * features, weights)) ** 2);
    const primal = square + penalty * hinge.reduce((a, b) => a + b, 0);
    const dual = alphas.reduce((sum, a) => sum + a - (a * a) / (4 * penalty), 0) - square;
    expect(alphas.every(a => a >= 0)).toBe(true);
    expect(primal).toBeGreaterThanOrEqual(dual - 1e-6);
    expect((primal - dual) / primal).toBeLessThan(1e-3);
  });
});

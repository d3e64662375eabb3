import { describe, expect, it } from 'vitest';
import { createModel } from '../../../../src/core/formats/index.ts';
import { buildScopes } from '../../../../src/core/graph/scope.ts';
import { findParameters } from '../../../../src/core/train/parameters.ts';
import { StepRunner } from '../../../../src/core/train/step/runner.ts';
import { Scorer } from '../../../../src/core/train/step/scorer.ts';
import { model, node, value } from '../../../fixtures/build.ts';
import { noisy, tensorOf } from '../passes/support.ts';
import { flat, toyNet, trainToy } from './toys.ts';

const [BATCH, INPUTS, CLASSES] = [4, 6, 3];

function dense() {
  return createModel(
    model({
      inputs: [value('x', 'float32', ['N', INPUTS])],
      outputs: [value('y', 'float32', ['N', CLASSES])],
      nodes: [node('Gemm', ['x', 'w', 'b'], ['y'], { transB: 1 }, { name: 'fc' })],
      weights: [noisy('w', [CLASSES, INPUTS], 1), tensorOf('b', [CLASSES], new Float32Array(CLASSES))],
    }),
  );
}

/** Rounded to uint8 over the range of all values and 0, and back. */
function roundedTo8Bits(values: Float32Array): number[] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const scale = (high - low) / 255;
  const zeroPoint = Math.round(-low / scale);
  return Array.from(values, one => (Math.round(one / scale + zeroPoint) - zeroPoint) * scale);
}

describe('activations rounded in training', () => {
  const data = Float32Array.from({ length: BATCH * INPUTS }, (_, i) => Math.sin(3.7 * i) * (1 + i / 10));
  const feeds = { x: { dtype: 'float32', dims: [BATCH, INPUTS], data } } as const;
  const labels = new Int32Array(BATCH).map((_, i) => i % CLASSES);

  it('layers compute with inputs of 8 bits, and gradients pass the rounding', async () => {
    const network = dense();
    const parameters = await findParameters(network, buildScopes(network));
    const values = parameters.map(one => one.values);
    const [weights] = values as [Float32Array];
    const near = roundedTo8Bits(data);
    const expected = Array.from({ length: BATCH * CLASSES }, (_, at) => {
      const [row, column] = [Math.floor(at / CLASSES), at % CLASSES];
      let sum = 0;
      for (let i = 0; i < INPUTS; i++) sum += near[row * INPUTS + i]! * weights[column * INPUTS + i]!;
      return sum;
    });
    const options = { batch: BATCH, roundActivations: true };
    const scorer = await Scorer.create(network, parameters, [], options);
    const scores = (await scorer.run(feeds, values)).data as Float32Array;
    for (const [at, score] of scores.entries()) expect(score).toBeCloseTo(expected[at]!, 4);

    const loss = { kind: 'cross-entropy' } as const;
    const runner = await StepRunner.create(network, parameters, [], {
      ...options,
      loss,
      batchStatistics: false,
    });
    const { gradients } = await runner.run({ feeds, labels }, values);
    for (let column = 0; column < CLASSES; column++) {
      for (let i = 0; i < INPUTS; i++) {
        let sum = 0;
        for (let row = 0; row < BATCH; row++) {
          const raw = expected.slice(row * CLASSES, (row + 1) * CLASSES).map(Math.exp);
          const softmax = raw[column]! / raw.reduce((a, b) => a + b, 0);
          sum += ((softmax - (labels[row] === column ? 1 : 0)) / BATCH) * near[row * INPUTS + i]!;
        }
        expect(gradients[0]![column * INPUTS + i]).toBeCloseTo(sum, 4);
      }
    }
    await scorer.release();
    await runner.release();
  });

  it('a network is trained that way, through all its layers', async () => {
    const options = { steps: 60, validation: 0.2, evaluateEvery: 20 };
    const [plain, rounded] = [
      await trainToy(options),
      await trainToy(
        { ...options, roundActivations: true, batchStatistics: true },
        { proto: toyNet({ norm: true }) },
      ),
    ];
    expect(flat(rounded)).not.toEqual(flat(plain));
    expect(rounded.best!.accuracy).toBeGreaterThan(rounded.initial!.accuracy);
    expect(rounded.best!.accuracy).toBeGreaterThanOrEqual(0.9);
  });
});

import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/core/data/types.ts';
import { createModel } from '../../../../src/core/formats/index.ts';
import { selectWeights } from '../../../../src/core/passes/layer-selection.ts';
import { importanceOf } from '../../../../src/core/share/weights/importance.ts';
import { lossImportance } from '../../../../src/core/share/weights/loss-importance.ts';
import { model, node, value } from '../../../fixtures/build.ts';
import { memoryDataset } from '../../../fixtures/memory-dataset.ts';
import { contextFor, noise, noisy, valuesOf } from '../passes/support.ts';

const quiet = { progress: () => undefined, log: () => undefined };
const [SAMPLES, INPUTS, CLASSES] = [20, 5, 3];
const pictures = noise(SAMPLES * INPUTS, 3);
const labels = Int32Array.from({ length: SAMPLES }, (_, i) => (i * 7) % CLASSES);

function dataset(hasLabels: boolean): Dataset {
  return memoryDataset([INPUTS], pictures, { name: 'noise', labels: hasLabels ? labels : undefined });
}

/** A product whose weight is stored `[inputs, classes]`, or the other way round. */
function network(transposed: boolean, op = 'Identity') {
  return model({
    inputs: [value('x', 'float32', ['n', INPUTS])],
    outputs: [value('y', 'float32', ['n', CLASSES])],
    nodes: [
      node('Gemm', ['x', 'w'], ['h'], transposed ? { transB: 1 } : {}, { name: 'layer' }),
      node(op, ['h'], ['y'], {}, { name: 'end' }),
    ],
    weights: [noisy('w', transposed ? [CLASSES, INPUTS] : [INPUTS, CLASSES], 4)],
  });
}

const options = { include: [], exclude: [], minElements: 0, embeddings: false, types: ['float32'] };

describe('importance by the loss', () => {
  it.each([true, false])('is E[δ²] by E[x²] of the cross-entropy, transposed %s', async transposed => {
    const m = createModel(network(transposed));
    const context = await contextFor(m);
    const [weight] = selectWeights(context.scope, options).weights;
    const importance = (await lossImportance(m, [weight!], dataset(true), quiet))(weight!)!;
    const w = await valuesOf(m, 'w');
    const at = (i: number, c: number) => (transposed ? c * INPUTS + i : i * CLASSES + c);
    const squares = new Float64Array(INPUTS * CLASSES);
    for (let s = 0; s < SAMPLES; s++) {
      const x = pictures.subarray(s * INPUTS, (s + 1) * INPUTS);
      const scores = Array.from({ length: CLASSES }, (_, c) =>
        x.reduce((sum, v, i) => sum + v * w[at(i, c)]!, 0),
      );
      const total = scores.reduce((sum, score) => sum + Math.exp(score), 0);
      for (let c = 0; c < CLASSES; c++) {
        const delta = Math.exp(scores[c]!) / total - (labels[s] === c ? 1 : 0);
        for (let i = 0; i < INPUTS; i++) squares[at(i, c)]! += (delta * x[i]!) ** 2;
      }
    }
    const all = squares.reduce((sum, v) => sum + v, 0);
    for (let c = 0; c < CLASSES; c++) {
      for (let i = 0; i < INPUTS; i++) {
        let [row, column] = [0, 0];
        for (let k = 0; k < INPUTS; k++) row += squares[at(k, c)]!;
        for (let k = 0; k < CLASSES; k++) column += squares[at(i, k)]!;
        expect(importance[at(i, c)]! / ((row * column) / all)).toBeCloseTo(1, 4);
      }
    }
  });
});

describe('which importance', () => {
  async function measured(
    settings: { weighted: boolean; weighing?: string },
    hasLabels: boolean,
    op = 'Identity',
  ) {
    const m = createModel(network(false, op));
    const context = { ...(await contextFor(m)), dataset: dataset(hasLabels) };
    const { weights } = selectWeights(context.scope, options);
    return (await importanceOf(context, weights, settings, quiet))(weights[0]!);
  }

  it('auto: the loss with labels, the inputs without', async () => {
    const auto = { weighted: true, weighing: 'auto' };
    const byInputs = await measured({ weighted: true }, true);
    expect(await measured(auto, false)).toEqual(byInputs);
    expect(await measured(auto, true)).not.toEqual(byInputs);
    expect(await measured(auto, true)).toEqual(await measured({ weighted: true, weighing: 'loss' }, true));
  });

  it('auto: the inputs where no gradient comes through', async () => {
    const byInputs = await measured({ weighted: true }, true, 'Hardmax');
    expect(byInputs).toBeDefined();
    expect(await measured({ weighted: true, weighing: 'auto' }, true, 'Hardmax')).toEqual(byInputs);
    expect(await measured({ weighted: true, weighing: 'loss' }, true, 'Hardmax')).toBeUndefined();
  });

  it('the loss without labels is an error', async () => {
    const loss = measured({ weighted: true, weighing: 'loss' }, false);
    await expect(loss).rejects.toMatchObject({ code: 'BAD_DATA' });
  });

  it('none, unless it is wanted', async () => {
    expect(await measured({ weighted: false, weighing: 'auto' }, true)).toBeUndefined();
  });
});

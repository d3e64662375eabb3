import fc from 'fast-check';
import type { ModelProto } from 'onnx-buf';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../../src/core/data/types.ts';
import { createModel } from '../../../../../src/core/formats/index.ts';
import { encodeFloats } from '../../../../../src/core/model/values.ts';
import { surveyWeights } from '../../../../../src/core/passes/weights.ts';
import { conjugateGradients } from '../../../../../src/core/prune/refit-sparse/conjugate-gradients.ts';
import {
  fitMasked,
  refitSparse,
  relativeError,
  type LayerProducts,
} from '../../../../../src/core/prune/refit-sparse/index.ts';
import { Turns } from '../../../../../src/core/turns.ts';
import { model, node, value, type AttributeValue } from '../../../../fixtures/build.ts';
import { memoryDataset } from '../../../../fixtures/memory-dataset.ts';
import { contextFor, findTensor, maxGap, noise, noisy, runOrt, valuesOf } from '../../passes/support.ts';

const turns = new Turns(undefined);

function dataOf(dims: readonly number[], samples: number, seed = 5): Dataset {
  const each = dims.reduce((product, dim) => product * dim, 1);
  return memoryDataset(dims, noise(each * samples, seed), { name: 'noise' });
}

/** Products of random rows and wanted results. */
function productsOf(size: number, outputs: number, seed: number): LayerProducts {
  const rows = 3 * size;
  const x = noise(rows * size, seed);
  for (let r = 0; r < rows; r++) x[r * size + size - 1] = 1;
  const y = noise(rows * outputs, seed + 1);
  const gram = new Float64Array(size * size);
  const cross = new Float64Array(outputs * size);
  const energy = new Float64Array(outputs);
  for (let r = 0; r < rows; r++) {
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) gram[i * size + j]! += x[r * size + i]! * x[r * size + j]!;
      for (let o = 0; o < outputs; o++) cross[o * size + i]! += y[r * outputs + o]! * x[r * size + i]!;
    }
    for (let o = 0; o < outputs; o++) energy[o]! += y[r * outputs + o]! ** 2;
  }
  return { size, gram, cross, energy, rows };
}

describe('masked least squares', () => {
  it('leaves no better weights on the kept places, and touches no others', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 9 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 999 }),
        fc.boolean(),
        async (length, outputs, seed, bias) => {
          const products = productsOf(length + 1, outputs, seed);
          const kept = Uint8Array.from(noise(outputs * length, seed + 2), v => (v > 0 ? 1 : 0));
          const weights = noise(outputs * length, seed + 3).map((v, i) => (kept[i] === 1 ? v : 0));
          const fit = await fitMasked(products, { weights, kept, bias, ridge: 0, turns });
          expect(fit.weights.every((v, i) => kept[i] === 1 || v === 0)).toBe(true);
          if (!bias) expect([...fit.bias].every(v => v === 0)).toBe(true);
          // The gradient of the error is zero along every free place.
          const { size, gram, cross } = products;
          for (let o = 0; o < outputs; o++) {
            const a = [...fit.weights.subarray(o * length, (o + 1) * length), fit.bias[o]!];
            for (let i = 0; i < size; i++) {
              if (i < length ? kept[o * length + i] === 0 : !bias) continue;
              const slope = a.reduce((sum, v, j) => sum + gram[i * size + j]! * v, -cross[o * size + i]!);
              expect(Math.abs(slope)).toBeLessThan(1e-4 * gram[i * size + i]!);
            }
          }
          expect(fit.errorAfter!).toBeLessThanOrEqual(fit.errorBefore! + 1e-9);
        },
      ),
      { seed: 7, numRuns: 40 },
    );
  });

  it('gives the same by conjugate gradients', async () => {
    const products = productsOf(40, 6, 3);
    const weights = noise(6 * 39, 8);
    const kept = Uint8Array.from(noise(6 * 39, 9), v => (v > 0 ? 1 : 0));
    const masked = weights.map((v, i) => (kept[i] === 1 ? v : 0));
    const exact = await fitMasked(products, { weights: masked, kept, bias: true, ridge: 0.01, turns });
    const start = new Float64Array(6 * 40);
    const rows: Int32Array[] = [];
    let trace = 0;
    for (let i = 0; i < 39; i++) trace += products.gram[i * 40 + i]!;
    for (let o = 0; o < 6; o++) {
      start.set(masked.subarray(o * 39, (o + 1) * 39), o * 40);
      rows.push(
        Int32Array.from([...Array.from({ length: 39 }, (_, i) => i).filter(i => kept[o * 39 + i] === 1), 39]),
      );
    }
    const found = await conjugateGradients(products, rows, start, (0.01 * trace) / 39 + 1e-9, turns);
    for (let o = 0; o < 6; o++) {
      for (let i = 0; i < 39; i++) expect(found[o * 40 + i]).toBeCloseTo(exact.weights[o * 39 + i]!, 3);
      expect(found[o * 40 + 39]).toBeCloseTo(exact.bias[o]!, 3);
    }
    expect(relativeError(products, found)).toBeCloseTo(exact.errorAfter!, 5);
  });
});

/** Inputs 0 and 1 are the same, so that either can stand in for the other. */
function doubled(op: 'Gemm' | 'MatMul' | 'Conv'): ModelProto {
  const isConv = op === 'Conv';
  const two = node('Concat', ['x', 'x'], ['two'], { axis: 1 });
  const inputs = op === 'Conv' ? ['two', 'w', 'b'] : op === 'Gemm' ? ['two', 'w', 'b'] : ['two', 'w'];
  const attributes: Record<string, AttributeValue> = isConv
    ? { kernel_shape: [3, 3], pads: [1, 1, 1, 1] }
    : {};
  return model({
    inputs: [value('x', 'float32', isConv ? ['n', 2, 5, 5] : ['n', 4])],
    outputs: [value('y', 'float32', isConv ? ['n', 3, 5, 5] : ['n', 3])],
    nodes: [two, node(op, inputs, ['y'], attributes, { name: 'layer' })],
    weights: [
      noisy('w', isConv ? [3, 4, 3, 3] : [8, 3], 2),
      ...(op === 'MatMul' ? [] : [noisy('b', [3], 3)]),
    ],
  });
}

describe('refitting a pruned layer', () => {
  it.each(['Gemm', 'MatMul', 'Conv'] as const)('%s finds what stands in for a pruned input', async op => {
    const proto = doubled(op);
    const original = createModel(proto);
    const pruned = original.clone();
    const values = (await valuesOf(original, 'w')).slice();
    // The second copy of the inputs goes.
    for (let i = 0; i < values.length; i++) {
      const input = op === 'Conv' ? Math.floor(i / 9) % 4 : Math.floor(i / 3);
      if (input >= (op === 'Conv' ? 2 : 4)) values[i] = 0;
    }
    const tensor = findTensor(pruned, 'w');
    pruned.setPayload(tensor, encodeFloats(values, tensor.dataType));
    const dims = op === 'Conv' ? [2, 5, 5] : [4];
    const context = { ...(await contextFor(pruned)), dataset: dataOf(dims, 40) };
    const [weight] = surveyWeights(context.scope).weights;
    const fit = await refitSparse({ context, original, weight: weight!, ridge: 1e-7 });
    if (typeof fit === 'string') throw new Error(fit);
    expect(fit.errorBefore!).toBeGreaterThan(0.05);
    expect(fit.errorAfter!).toBeLessThan(1e-5);
    const after = await valuesOf(pruned, 'w');
    expect(after.every((v, i) => values[i] !== 0 || v === 0)).toBe(true);
    const x = { dtype: 'float32', dims: [2, ...dims], data: noise(2 * dims.reduce((a, b) => a * b, 1), 77) };
    const [a] = await runOrt(original, { x });
    const [b] = await runOrt(pruned, { x });
    expect(maxGap(a, b)).toBeLessThan(1e-3);
  });

  it('says why a layer is not fitted', async () => {
    const proto = model({
      inputs: [value('x', 'float32', [1, 4, 5, 5])],
      outputs: [value('y', 'float32', [1, 4, 5, 5])],
      nodes: [node('Conv', ['x', 'w'], ['y'], { group: 4, kernel_shape: [1, 1] })],
      weights: [noisy('w', [4, 1, 1, 1])],
    });
    const original = createModel(proto);
    const context = { ...(await contextFor(original.clone())), dataset: dataOf([4, 5, 5], 4) };
    const [weight] = surveyWeights(context.scope).weights;
    expect(await refitSparse({ context, original, weight: weight! })).toBe('its convolution has groups');
  });

  it('needs data', async () => {
    const original = createModel(doubled('Gemm'));
    const context = await contextFor(original.clone());
    const [weight] = surveyWeights(context.scope).weights;
    await expect(refitSparse({ context, original, weight: weight! })).rejects.toMatchObject({
      code: 'BAD_DATA',
    });
  });
});

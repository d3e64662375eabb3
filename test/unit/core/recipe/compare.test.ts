import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openModel } from '../../../../src/core/formats/index.ts';
import { compareModels, previewPass, runRecipe } from '../../../../src/core/recipe/index.ts';
import { model, node, value } from '../../../fixtures/build.ts';
import { tempFolder } from '../formats/temp-folder.ts';
import { noisy } from '../passes/support.ts';
import { classifier, place, quiet } from './sample.ts';

const folder = tempFolder();

describe('compareModels', () => {
  it('gives the figures of the report', async () => {
    const a = await place(folder, classifier());
    const report = await runRecipe(
      { path: a, recipe: { version: 1, steps: [{ pass: 'prune-magnitude', settings: { ratio: 0.4 } }] } },
      quiet,
    );
    const comparison = await compareModels({ a, b: report.output }, quiet);
    expect(comparison.before).toEqual(report.before);
    const { fidelity, ...after } = report.after;
    expect(comparison.after).toEqual(after);
    expect(comparison.fidelity).toEqual(fidelity);
    expect(comparison.layers).toEqual(report.layers);
  });

  it('of a model with itself says identical', async () => {
    const a = await place(folder, classifier(), { name: 'same.onnx' });
    const { fidelity } = await compareModels({ a, b: a }, quiet);
    expect(fidelity).toMatchObject({ identical: true, agreement: 1 });
  });

  it.each([
    [1, 'N'],
    ['N', 1],
    [4, 'N'],
    ['N', 5],
    [2, 3],
    ['N', 128],
  ] as const)('compares models for batches of %s and of %s', async (first, second) => {
    const [a, b] = await Promise.all(
      ([first, second] as const).map((batch, i) => {
        const proto = model({
          nodes: [node('MatMul', ['x', 'w'], ['m']), node('Relu', ['m'], ['y'])],
          inputs: [value('x', 'float32', [batch, 8])],
          outputs: [value('y', 'float32')],
          weights: [noisy('w', [8, 10])],
        });
        return place(folder, proto, { name: `batch-${i}-${first}-${second}.onnx` });
      }),
    );
    const { fidelity, notes } = await compareModels({ a: a!, b: b! }, quiet);
    expect(notes).toEqual([]);
    expect(fidelity).toMatchObject({ samples: 16, agreement: 1 });
    // Kernels for one row and for many may round otherwise.
    expect(fidelity!.identical || fidelity!.sqnrDb! > 120).toBe(true);
  });

  it('says why models for different batches can not be compared', async () => {
    const files = ([1, 'N'] as const).map(batch => {
      const proto = model({
        nodes: [node('ReduceSum', ['x'], ['y'], { keepdims: 0 })],
        inputs: [value('x', 'float32', [batch, 8])],
        outputs: [value('y', 'float32', [])],
        weights: [],
      });
      return place(folder, proto, { name: `sum-${batch}.onnx` });
    });
    const [a, b] = await Promise.all(files);
    const { fidelity, notes } = await compareModels({ a: a!, b: b! }, quiet);
    expect(fidelity).toBeNull();
    expect(notes.join()).toContain('output "y" can not be told apart by samples');
  });

  it('compares sizes of models that can not be run, or not on the same inputs', async () => {
    const a = await place(folder, classifier(), { name: 'a.onnx' });
    const foo = model({
      nodes: [node('Foo', ['x', 'w'], ['y'])],
      inputs: [value('x', 'float32', [1, 3])],
      outputs: [value('y', 'float32')],
      weights: [noisy('w', [4, 4])],
    });
    const b = await place(folder, foo, { name: 'foo.onnx' });
    const comparison = await compareModels({ a, b }, quiet);
    expect(comparison.fidelity).toBeNull();
    expect(comparison.notes.join()).toMatch(/outputs were not compared.*foo\.onnx/);
    expect(comparison.after.bytes).toBe(fs.statSync(b).size);
    const other = model({
      nodes: [node('MatMul', ['p', 'w'], ['m']), node('Add', ['m', 'q'], ['y'])],
      inputs: [value('p', 'float32', [1, 4]), value('q', 'float32', [1, 4])],
      outputs: [value('y', 'float32')],
      weights: [noisy('w', [4, 4])],
    });
    const c = await place(folder, other, { name: 'other.onnx' });
    expect((await compareModels({ a, b: c }, quiet)).notes.join()).toMatch(/outputs were not compared/);
  });

  it('fails when the data that were given do not fit', async () => {
    const a = await place(folder, classifier(), { name: 'd.onnx' });
    await expect(
      compareModels({ a, b: a, data: { source: path.join(folder, 'none.npz') } }, quiet),
    ).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('previewPass', () => {
  it('reads no weights', async () => {
    const file = await place(folder, classifier(), { name: 'p.onnx', externalData: true });
    fs.rmSync(`${file}.data`);
    const opened = await openModel(file);
    const preview = await previewPass(opened, 'prune-magnitude', { ratio: '0.25' });
    expect(preview.layers.map(({ name, effect }) => [name, effect])).toEqual([
      ['/conv/Conv', '432 zeros'],
      ['/fc1/Gemm', '768 zeros'],
      ['/fc2/MatMul', '120 zeros'],
    ]);
    await expect(previewPass(opened, 'prune-magnitude', { include: 'nothing' })).rejects.toMatchObject({
      code: 'NO_MATCH',
    });
    await opened.close();
  });
});

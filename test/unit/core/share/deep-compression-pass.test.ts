import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openModel } from '../../../../src/core/formats/index.ts';
import { unpackFile } from '../../../../src/core/recipe/archive/unpack-file.ts';
import { runRecipe } from '../../../../src/core/recipe/index.ts';
import { tempFolder } from '../formats/temp-folder.ts';
import { valuesOf } from '../passes/support.ts';

const folder = tempFolder();
const quiet = { progress: () => undefined, log: () => undefined };
const sample = path.resolve('samples/resnet20-cifar10.onnx');

/** Few and small ones: fitting takes its time. */
const LAYERS = 'onnx::Conv_266,onnx::Conv_269,linear.weight';

const AT_ONCE = { prune: 'ratio', retrain: 'off', centroids: 'off' };

const compress = (settings: Record<string, number | boolean | string>, out: string, data: boolean) =>
  runRecipe(
    {
      path: sample,
      out: path.join(folder, out),
      ...(data && {
        data: {
          source: path.resolve('samples/cifar10'),
          scale: 1 / 255,
          mean: [0.485, 0.456, 0.406],
          std: [0.229, 0.224, 0.225],
          limit: 20,
        },
      }),
      recipe: { version: 1, steps: [{ pass: 'deep-compression', settings: { ...AT_ONCE, ...settings } }] },
    },
    quiet,
  );

describe('Deep Compression of the sample', { timeout: 180_000 }, () => {
  it('gives an archive that holds pruned and shared weights, and the table of the paper', async () => {
    const report = await compress(
      { ratio: 0.4, bits: 5, layerRatios: 'linear*=0.2', refit: false },
      'deep.espz',
      true,
    );
    expect(report.output).toBe(path.join(folder, 'deep.espz'));
    expect(report.packed?.bytesAfter).toBe(report.after.bytes);
    expect(report.after.bytes).toBeLessThan(report.before.bytes * 0.15);
    const [steps, table] = report.passes[0]!.tables!;
    expect(steps!.rows.map(([title]) => title)).toEqual(['Original', 'Prune', 'Share']);
    expect(table!.rows.length).toBe(report.layers.length + 1);
    expect(table!.rows.at(-1)![0]).toBe('Total');
    const unpacked = await unpackFile({ path: report.output, out: path.join(folder, 'back.onnx') }, quiet);
    const model = await openModel(unpacked.output);
    const values = await valuesOf(model, 'linear.weight');
    expect(new Set(values.map(v => v + 0)).size).toBeLessThanOrEqual(32);
    expect(values.filter(v => v === 0).length).toBe(Math.floor(0.2 * values.length));
    await model.close();
  });

  it('the fit makes up for much of what pruning costs', async () => {
    const without = await compress(
      { ratio: 0.8, bits: 6, include: LAYERS, refit: false },
      'plain.onnx',
      true,
    );
    const fitted = await compress({ ratio: 0.8, bits: 6, include: LAYERS }, 'fitted.onnx', true);
    expect(fitted.passes[0]!.notes.join()).toContain('Fitted 3 layers');
    expect(without.packed).toBeUndefined();
    expect(fitted.after.fidelity!.sqnrDb!).toBeGreaterThan(without.after.fidelity!.sqnrDb! + 2);
  });
});

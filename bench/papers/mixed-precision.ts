// Bits for each layer beside the same bits for all, without retraining: ResNet-20 on CIFAR-10 (JPEG pictures), weights quantized to the same
// bytes. Sensitivity is measured on training pictures, accuracy on test pictures. Bytes of the model as ONNX, and packed into an
// archive, where five bits take five. Data: ../shared/data. Ends with an error when a suggested recipe is no better, or larger.
// node scripts/run-ts.mjs bench/papers/mixed-precision.ts [training pictures] [test pictures]
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { analyzeSensitivity } from '../../src/core/analysis/sensitivity/index.ts';
import { suggestRecipe } from '../../src/core/analysis/suggest/index.ts';
import { summarize } from '../../src/core/cost/summary.ts';
import { openDataset } from '../../src/core/data/index.ts';
import type { Dataset } from '../../src/core/data/types.ts';
import { openModel, writeModel } from '../../src/core/formats/index.ts';
import type { Model } from '../../src/core/model/model.ts';
import { passById } from '../../src/core/passes/index.ts';
import { packFile } from '../../src/core/recipe/archive/pack-file.ts';
import { runPasses, resolveSteps } from '../../src/core/recipe/run-passes.ts';
import { evaluateAccuracy, openSession } from '../../src/core/runtime/index.ts';
import type { Recipe } from '../../src/protocol/report.ts';

const data = path.resolve(process.env.ESPALIER_ROOT ?? '.', '../shared/data/cifar10');
const quiet = { progress: () => undefined, log: () => undefined };
const PASS = 'quantize-weights';
const SETTINGS = { minElements: 0 };

async function main(): Promise<void> {
  if (!existsSync(data)) {
    console.log('mixed precision: skipped, ../shared/data is not here');
    return;
  }
  const [training = 1000, testing = 2000] = process.argv.slice(2).map(Number);
  const folder = await mkdtemp(path.join(tmpdir(), 'espalier-bench-'));
  const model = await openModel(path.join(data, 'resnet20-cifar10.onnx'));
  try {
    for (const name of ['test', 'train10k'])
      execFileSync('tar', ['xf', path.join(data, `cifar10-jpeg-${name}.tar`), '-C', folder]);
    const train = await openPictures(model, path.join(folder, 'train'), training);
    const test = await openPictures(model, path.join(folder, 'test'), testing);
    const request = {
      model,
      dataset: train,
      passes: [PASS],
      metric: 'kl',
      settings: { [PASS]: SETTINGS },
    } as const;
    const report = await analyzeSensitivity(request, quiet);
    const dense = await measure(model, test, folder);
    console.log(
      `ResNet-20, ${train.size} pictures for the analysis (${report.seconds.toFixed(0)} s), ${test.size} for the accuracy`,
    );
    console.log(
      `as it is: ${percent(dense.accuracy)}, ONNX ${dense.onnx} bytes, archive ${dense.archive} bytes`,
    );
    console.log(
      'bits   uniform: accuracy, ONNX, archive     suggested: accuracy, ONNX, archive     difference',
    );
    for (const bits of [5, 4, 3]) {
      const uniform: Recipe = { version: 1, steps: [{ pass: PASS, settings: { ...SETTINGS, bits } }] };
      const share = await shareOf(model, train, bits);
      const budget = { of: 'bytes', share } as const;
      const { recipe, layers } = await suggestRecipe(request, report, PASS, budget, quiet);
      const a = await apply(model, uniform, test, folder);
      const b = await apply(model, recipe, test, folder);
      if (b.accuracy <= a.accuracy || b.archive > 1.01 * a.archive) process.exitCode = 1;
      console.log(
        `${bits}      ${shown(a)}          ${shown(b)}          ${signed(100 * (b.accuracy - a.accuracy))} points`,
      );
      console.log(`       ${layers.map(({ setting }) => setting ?? 32).join(' ')}`);
    }
    await train.close();
    await test.close();
  } finally {
    await model.close();
    await rm(folder, { recursive: true });
  }
}

interface Measured {
  readonly accuracy: number;
  readonly onnx: number;
  readonly archive: number;
}

/** What the same bits for all leave of the bytes of weights. */
async function shareOf(model: Model, dataset: Dataset, bits: number): Promise<number> {
  const { contextOf } = await import('../../src/core/analysis/sensitivity/analyze.ts');
  const { parseSettings } = await import('../../src/core/passes/index.ts');
  const pass = passById(PASS);
  const context = await contextOf({ model, dataset }, quiet);
  const settings = parseSettings(pass, SETTINGS);
  const layers = await pass.sensitivity!.layers(context, settings);
  const cost = await pass.sensitivity!.cost(context, settings);
  return (await cost(new Map(layers.map(({ name }) => [name, bits])))).bytes;
}

async function openPictures(model: Model, folder: string, limit: number): Promise<Dataset> {
  const { inputs } = await summarize(model);
  const [mean, std] = [
    [0.485, 0.456, 0.406],
    [0.229, 0.224, 0.225],
  ];
  return openDataset({ source: folder, scale: 1 / 255, mean, std, limit }, { inputs });
}

async function apply(model: Model, recipe: Recipe, dataset: Dataset, folder: string): Promise<Measured> {
  const copy = model.clone();
  await runPasses(copy, resolveSteps(recipe), {
    seed: 0,
    dataset,
    original: model,
    checkpoint: undefined,
    options: {},
    context: () => quiet,
  });
  return measure(copy, dataset, folder);
}

async function measure(model: Model, dataset: Dataset, folder: string): Promise<Measured> {
  const file = path.join(folder, 'measured.onnx');
  const archive = path.join(folder, 'measured.espz');
  await writeModel(model, file);
  const session = await openSession(file);
  try {
    const { accuracy } = await evaluateAccuracy(session, dataset, quiet);
    await packFile({ path: file, out: archive }, quiet);
    return { accuracy, onnx: (await stat(file)).size, archive: (await stat(archive)).size };
  } finally {
    await session.release();
    await rm(archive, { force: true });
  }
}

function shown({ accuracy, onnx, archive }: Measured): string {
  return `${percent(accuracy)}, ${onnx}, ${archive}`;
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
}

function percent(fraction: number): string {
  return `${(100 * fraction).toFixed(1)} %`;
}

await main();

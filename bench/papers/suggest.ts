// Suggested settings of each layer beside the same setting for all, without retraining: ResNet-20 on CIFAR-10 (JPEG pictures), filters pruned
// to the same multiply-accumulates. Sensitivity is measured on training pictures, accuracy on test pictures. Data: ../shared/data.
// node scripts/run-ts.mjs bench/papers/suggest.ts [training pictures] [test pictures]
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { analyzeSensitivity } from '../../src/core/analysis/sensitivity/index.ts';
import { suggestRecipe } from '../../src/core/analysis/suggest/index.ts';
import { summarize } from '../../src/core/cost/summary.ts';
import { openDataset } from '../../src/core/data/index.ts';
import type { Dataset } from '../../src/core/data/types.ts';
import { encodeModel, openModel } from '../../src/core/formats/index.ts';
import type { Model } from '../../src/core/model/model.ts';
import { runPasses, resolveSteps } from '../../src/core/recipe/run-passes.ts';
import { evaluateAccuracy, openSession } from '../../src/core/runtime/index.ts';
import type { Recipe } from '../../src/protocol/report.ts';

const data = path.resolve(process.env.ESPALIER_ROOT ?? '.', '../shared/data/cifar10');
const quiet = { progress: () => undefined, log: () => undefined };
const PASS = 'prune-filters';
const SETTINGS = { multiple: 1 };

async function main(): Promise<void> {
  if (!existsSync(data)) {
    console.log('suggest: skipped, ../shared/data is not here');
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
    const settings = { [PASS]: SETTINGS };
    const request = { model, dataset: train, passes: [PASS], metric: 'loss', settings } as const;
    const report = await analyzeSensitivity(request, quiet);
    const dense = await measure(model, test);
    console.log(
      `ResNet-20, ${train.size} pictures for the analysis (${report.seconds.toFixed(0)} s), ${test.size} for the accuracy`,
    );
    console.log(`as it is: ${percent(dense.accuracy)} of ${(dense.macs / 1e6).toFixed(1)} M MACs`);
    console.log('MACs allowed   uniform: MACs, accuracy     suggested: MACs, accuracy     difference');
    for (const share of [0.9, 0.8, 0.7, 0.6, 0.5]) {
      const { recipe } = await suggestRecipe(request, report, PASS, { of: 'macs', share }, quiet);
      const uniform = { ...SETTINGS, mode: 'uniform', of: 'macs', ratio: 1 - share };
      const plain: Recipe = { version: 1, steps: [{ pass: PASS, settings: uniform }] };
      const [a, b] = [await apply(model, plain, test), await apply(model, recipe, test)];
      const shown = ({ macs, accuracy }: Measured): string =>
        `${percent(macs / dense.macs)}, ${percent(accuracy)}`;
      console.log(
        `${percent(share)}         ${shown(a)}            ${shown(b)}           ${signed(100 * (b.accuracy - a.accuracy))} points`,
      );
    }
    await train.close();
    await test.close();
  } finally {
    await model.close();
    await rm(folder, { recursive: true });
  }
}

interface Measured {
  readonly macs: number;
  readonly accuracy: number;
}

async function openPictures(model: Model, folder: string, limit: number): Promise<Dataset> {
  const { inputs } = await summarize(model);
  const [mean, std] = [
    [0.485, 0.456, 0.406],
    [0.229, 0.224, 0.225],
  ];
  return openDataset({ source: folder, scale: 1 / 255, mean, std, limit }, { inputs });
}

async function apply(model: Model, recipe: Recipe, dataset: Dataset): Promise<Measured> {
  const copy = model.clone();
  await runPasses(copy, resolveSteps(recipe), {
    seed: 0,
    dataset,
    original: model,
    checkpoint: undefined,
    options: {},
    context: () => quiet,
  });
  return measure(copy, dataset);
}

async function measure(model: Model, dataset: Dataset): Promise<Measured> {
  const session = await openSession(await encodeModel(model));
  try {
    const { accuracy } = await evaluateAccuracy(session, dataset, quiet);
    return { accuracy, macs: (await summarize(model)).totals.macs ?? NaN };
  } finally {
    await session.release();
  }
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
}

function percent(fraction: number): string {
  return `${(100 * fraction).toFixed(1)} %`;
}

await main();

// What the benches on ResNet-20 and CIFAR-10 (JPEG pictures, ../shared/data) have in common.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { summarize } from '../../../src/core/cost/summary.ts';
import { openDataset } from '../../../src/core/data/index.ts';
import type { Dataset } from '../../../src/core/data/types.ts';
import { openModel } from '../../../src/core/formats/index.ts';
import type { Model } from '../../../src/core/model/model.ts';
import { resolveSteps, runPasses } from '../../../src/core/recipe/run-passes.ts';
import type { Recipe } from '../../../src/protocol/report.ts';

const data = path.resolve(process.env.ESPALIER_ROOT ?? '.', '../shared/data/cifar10');
export const quiet = { progress: () => undefined, log: () => undefined };

export interface Bench {
  readonly model: Model;
  /** Training pictures: what passes and analyses may see. */
  readonly train: Dataset;
  /** Test pictures: for the accuracy alone. */
  readonly test: Dataset;
  /** For files that go when the bench ends. */
  readonly folder: string;
}

/** Unpacks the pictures, as many as the command line says, and removes them at the end. Says so where there are no data. */
export async function withResNet20(name: string, bench: (given: Bench) => Promise<void>): Promise<void> {
  if (!existsSync(data)) {
    console.log(`${name}: skipped, ../shared/data is not here`);
    return;
  }
  const [training = 1000, testing = 2000] = process.argv.slice(2).map(Number);
  const folder = await mkdtemp(path.join(tmpdir(), 'espalier-bench-'));
  const model = await openModel(path.join(data, 'resnet20-cifar10.onnx'));
  try {
    for (const part of ['test', 'train10k'])
      execFileSync('tar', ['xf', path.join(data, `cifar10-jpeg-${part}.tar`), '-C', folder]);
    const train = await openPictures(model, path.join(folder, 'train'), training);
    const test = await openPictures(model, path.join(folder, 'test'), testing);
    await bench({ model, train, test, folder });
    await train.close();
    await test.close();
  } finally {
    await model.close();
    await rm(folder, { recursive: true });
  }
}

/** Pictures as the network was trained on them. */
export async function openPictures(model: Model, folder: string, limit: number): Promise<Dataset> {
  const { inputs } = await summarize(model);
  const [mean, std] = [
    [0.485, 0.456, 0.406],
    [0.229, 0.224, 0.225],
  ];
  return openDataset({ source: folder, scale: 1 / 255, mean, std, limit }, { inputs });
}

/** A copy of the model on which the recipe was run. */
export async function applied(model: Model, recipe: Recipe, dataset: Dataset): Promise<Model> {
  const copy = model.clone();
  await runPasses(copy, resolveSteps(recipe), {
    seed: 0,
    dataset,
    original: model,
    checkpoint: undefined,
    options: {},
    context: () => quiet,
  });
  return copy;
}

export function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
}

export function percent(fraction: number): string {
  return `${(100 * fraction).toFixed(1)} %`;
}

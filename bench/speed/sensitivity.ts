// How long a sensitivity analysis takes: the plain way (write each variant, load it, run it all) beside ours, with the same figures. The plain
// way is timed twice: reading the pictures as every evaluation does, and with pictures that are kept decoded in memory.
// ResNet-20 on CIFAR-10, 19 convolutions × 9 ratios × 1,000 pictures. The data are beside the checkout (../shared/data).
// node scripts/run-ts.mjs bench/speed/sensitivity.ts [pictures] [layers]
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SettingValues } from '../../src/protocol/settings.ts';
import type { SensitivityReport } from '../../src/protocol/sensitivity.ts';
import { analyzeSensitivity } from '../../src/core/analysis/sensitivity/index.ts';
import { cutPart } from '../../src/core/analysis/sensitivity/measure-layer.ts';
import { contextOf } from '../../src/core/analysis/sensitivity/analyze.ts';
import type { Batch, Dataset } from '../../src/core/data/types.ts';
import { summarize } from '../../src/core/cost/summary.ts';
import { openModel, writeModel } from '../../src/core/formats/index.ts';
import { buildScopes } from '../../src/core/graph/scope.ts';
import { inferShapes } from '../../src/core/graph/shapes/index.ts';
import type { Model } from '../../src/core/model/model.ts';
import { nodeMacs } from '../../src/core/cost/node-macs.ts';
import { parseSettings, passById } from '../../src/core/passes/index.ts';
import { evaluateAccuracy, openSession, type Session } from '../../src/core/runtime/index.ts';
import { openPictures } from '../papers/resnet20/index.ts';

const RATIOS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
const data = path.resolve(process.env.ESPALIER_ROOT ?? '.', '../shared/data/cifar10');
const quiet = { progress: () => undefined, log: () => undefined };

async function main(): Promise<void> {
  if (!existsSync(data)) {
    console.log('sensitivity: skipped, ../shared/data is not here');
    return;
  }
  const pictures = Number(process.argv[2] ?? 1000);
  const folder = await mkdtemp(path.join(tmpdir(), 'espalier-bench-'));
  const model = await openModel(path.join(data, 'resnet20-cifar10.onnx'));
  try {
    execFileSync('tar', ['xf', path.join(data, 'cifar10-jpeg-test.tar'), '-C', folder]);
    const dataset = await openPictures(model, path.join(folder, 'test'), pictures);
    const include = (await convolutions(model)).slice(0, Number(process.argv[3] ?? 19));
    for (const pass of ['prune-magnitude', 'prune-filters']) {
      await compare(model, dataset, pass, include, folder);
    }
  } finally {
    await model.close();
    await rm(folder, { recursive: true });
  }
}

/** The pictures decoded once. */
function inMemory(dataset: Dataset): Dataset {
  const batches = new Map<string, Promise<Batch>>();
  return {
    ...dataset,
    name: dataset.name,
    size: dataset.size,
    hasLabels: dataset.hasLabels,
    batchable: dataset.batchable,
    batch: (start, count) => {
      const key = `${start}+${count}`;
      let batch = batches.get(key);
      if (!batch) batches.set(key, (batch = dataset.batch(start, count)));
      return batch;
    },
    close: () => dataset.close(),
  };
}

async function convolutions(model: Model): Promise<string[]> {
  const { nodes } = await summarize(model);
  return nodes.filter(node => node.op === 'Conv').map(node => node.name);
}

async function compare(
  model: Model,
  dataset: Dataset,
  pass: string,
  include: readonly string[],
  folder: string,
): Promise<void> {
  const settings = { [pass]: { include, ...(pass === 'prune-filters' && { multiple: 1 }) } };
  const request = { model, dataset, passes: [pass], metric: 'accuracy', points: RATIOS, settings } as const;
  // Warms both ways up: pictures are decoded, code is compiled.
  await analyzeSensitivity({ ...request, points: [0.5] }, quiet);
  const [ours, ...oursTime] = await timed(() => analyzeSensitivity(request, quiet));
  const held = inMemory(dataset);
  // Has them decoded before they are timed.
  const wholeSeconds = await secondsOfModel(model, held, folder);
  const plain = await plainWay({ model, dataset, held, report: ours, settings: settings[pass]!, folder });
  const bound = wholeSeconds * (await suffixShare(model, dataset, ours, settings[pass]!));
  const variants = ours.layers.length * RATIOS.length;
  const different = ours.layers.flatMap((layer, i) =>
    layer.points.filter((point, j) => point.value !== plain.values[i]![j]),
  ).length;
  const row = (what: string, [seconds, cpu]: Time): string =>
    `  ${what}: ${seconds.toFixed(1)} s, processors ${cpu.toFixed(1)} s: ${(seconds / oursTime[0]).toFixed(2)} times ours, processors ${(cpu / oursTime[1]).toFixed(2)} times\n`;
  console.log(
    `${pass}: ${ours.layers.length} layers × ${RATIOS.length} ratios × ${dataset.size} pictures, ${variants} variants\n` +
      `  ours: ${oursTime[0].toFixed(1)} s, processors ${oursTime[1].toFixed(1)} s\n` +
      row('plain way', plain.reading) +
      row('plain way, pictures kept decoded in memory', plain.held) +
      `  accuracies that differ: ${different} of ${variants}\n` +
      `  sum of the suffixes at the whole model's speed ${bound.toFixed(1)} s: ours takes ${(oursTime[0] / bound).toFixed(2)} of it`,
  );
}

/** Seconds by the clock, and of all processors together. */
type Time = readonly [seconds: number, cpuSeconds: number];

/** What `work` gives, and the seconds it took: by the clock, and of all processors together. */
async function timed<T>(work: () => Promise<T>): Promise<[result: T, seconds: number, cpuSeconds: number]> {
  const started = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return [result, (performance.now() - started) / 1000, (user + system) / 1e6];
}

interface Plain {
  readonly model: Model;
  readonly dataset: Dataset;
  readonly held: Dataset;
  readonly report: SensitivityReport;
  readonly settings: SettingValues;
  readonly folder: string;
}

async function plainWay(task: Plain): Promise<{ values: number[][]; reading: Time; held: Time }> {
  const values: number[][] = [];
  const reading: [number, number] = [0, 0];
  const held: [number, number] = [0, 0];
  const add = (sum: [number, number], ...times: readonly Time[]): void => {
    for (const [seconds, cpu] of times) {
      sum[0] += seconds;
      sum[1] += cpu;
    }
  };
  for (const layer of task.report.layers) {
    const own: number[] = [];
    for (const ratio of RATIOS) {
      const file = path.join(task.folder, 'variant.onnx');
      const [session, ...making] = await timed(() => plainVariant(task, layer, ratio, file));
      const [{ accuracy }, ...fromDisk] = await timed(() => evaluateAccuracy(session, task.dataset, quiet));
      const [, ...fromMemory] = await timed(() => evaluateAccuracy(session, task.held, quiet));
      await session.release();
      await rm(file);
      add(reading, making, fromDisk);
      add(held, making, fromMemory);
      own.push(accuracy);
    }
    values.push(own);
  }
  return { values, reading, held };
}

/** Writes the variant and loads it. */
async function plainVariant(
  { model, dataset, report, settings }: Plain,
  layer: SensitivityReport['layers'][number],
  ratio: number,
  file: string,
): Promise<Session> {
  const pass = passById(layer.pass);
  const variant = model.clone();
  const scope = buildScopes(variant);
  const shapes = await inferShapes(variant, scope);
  // Sets of channels may share layers: the step that changes this one alone.
  const named = report.layers.map(one => ({ ...one, open: () => Promise.reject(new Error('not run')) }));
  const [step] = pass.sensitivity!.steps(new Map([[layer.name, ratio]]), settings, named);
  const own = parseSettings(pass, {
    ...step,
    include: layer.pass === 'prune-filters' ? [] : step!.include!,
  });
  await pass.run({ ...quiet, model: variant, scope, shapes, sizes: {}, dataset, seed: 0 }, own);
  await writeModel(variant, file);
  return openSession(file);
}

/** Seconds the model as it is takes for all pictures, at its best of three. */
async function secondsOfModel(model: Model, dataset: Dataset, folder: string): Promise<number> {
  const file = path.join(folder, 'whole.onnx');
  await writeModel(model, file);
  const session = await openSession(file);
  let best = Infinity;
  for (let turn = 0; turn < 3; turn++) {
    const started = performance.now();
    await evaluateAccuracy(session, dataset, quiet);
    best = Math.min(best, (performance.now() - started) / 1000);
  }
  await session.release();
  await rm(file);
  return best;
}

/** Multiply-accumulates of all variants' suffixes, as multiples of the whole model's. */
async function suffixShare(
  model: Model,
  dataset: Dataset,
  { layers }: SensitivityReport,
  settings: Readonly<Record<string, unknown>>,
): Promise<number> {
  const whole = await macsOf(model);
  let sum = 0;
  for (const { pass } of layers.slice(0, 1)) {
    const { sensitivity, ...rest } = passById(pass);
    const own = parseSettings({ ...rest, ...(sensitivity && { sensitivity }) }, settings as never);
    const context = await contextOf({ model, dataset }, quiet);
    for (const layer of await sensitivity!.layers(context, own)) {
      sum += (await macsOf((await cutPart(model, layer)).model)) * RATIOS.length;
    }
  }
  return sum / whole;
}

/** For one picture. */
async function macsOf(model: Model): Promise<number> {
  const scope = buildScopes(model);
  const shapes = await inferShapes(model, scope, { batch: 1 });
  return scope.nodes.reduce((sum, node) => sum + (nodeMacs(node, scope, shapes) ?? 0), 0);
}

await main();

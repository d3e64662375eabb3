// L1 pruning of the first convolution of ResNet-56's blocks, then training (Li et al. 2016, table 1: ResNet-56-pruned-A and -B on CIFAR-10): what
// goes, and the error beside that of the model before it, on JPEG pictures, 10,000 for training and as many for testing. Then a table of other ways
// to choose the same number of filters as B: entropy, class separation (LDA), zeros (APoZ), the best of random masks, chance.
// Data: ../shared/data/cifar10. Usage: filters-resnet56.ts [A|B|criteria]… [epochs=1]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { summarize } from '../../src/core/cost/summary.ts';
import { openDataset } from '../../src/core/data/index.ts';
import { openModel } from '../../src/core/formats/index.ts';
import { runRecipe } from '../../src/core/recipe/index.ts';
import { evaluateAccuracy, openSession } from '../../src/core/runtime/index.ts';
import type { DatasetSpec } from '../../src/protocol/dataset.ts';
import type { RecipeStep } from '../../src/protocol/report.ts';
import type { SettingValues } from '../../src/protocol/settings.ts';

const data = path.resolve('../shared/data/cifar10');
const quiet = { progress: () => undefined, log: () => undefined };

interface Configuration {
  readonly name: string;
  /** The share of the filters that goes, of each stage. */
  readonly shares: string;
  /** Layers that stay, as the paper counts them: the first convolution of the nth block is layer 2n. */
  readonly skipped: readonly number[];
  /** Per cent of multiply-accumulates and of parameters that go, and the error before and after. */
  readonly macs: number;
  readonly params: number;
  readonly errors: readonly [number, number];
}

const configurations: readonly Configuration[] = [
  {
    name: 'A',
    shares: '0.1, 0.1, 0.1',
    skipped: [16, 20, 38, 54],
    macs: 10.4,
    params: 9.4,
    errors: [6.96, 6.9],
  },
  {
    name: 'B',
    shares: '0.6, 0.3, 0.1',
    skipped: [16, 18, 20, 34, 38, 54],
    macs: 27.6,
    params: 13.7,
    errors: [6.96, 6.94],
  },
];
/** Points of error that it may lose. */
const ALLOWED = 0.5;
/** Each of the three stages has as many blocks. */
const BLOCKS = 9;

/** The first convolution of the block with that layer. */
function weightName(layer: number): string {
  const block = layer / 2 - 1;
  return `layer${Math.floor(block / BLOCKS) + 1}.${block % BLOCKS}.conv1.weight`;
}

function pictures(archive: string, folder: string): DatasetSpec {
  let source = mkdtempSync(path.join(folder, 'pictures-'));
  execFileSync('tar', ['xf', path.join(data, archive), '-C', source]);
  for (let entries = readdirSync(source); entries.length === 1; entries = readdirSync(source))
    source = path.join(source, entries[0]!);
  return { source, scale: 1 / 255, mean: [0.485, 0.456, 0.406], std: [0.229, 0.224, 0.225] };
}

/** Per cent of the pictures. */
async function errorOf(file: string, testing: DatasetSpec): Promise<number> {
  const session = await openSession(file, { threads: 1 });
  const dataset = await openDataset(testing, session);
  const { accuracy } = await evaluateAccuracy(session, dataset, quiet);
  await dataset.close();
  await session.release();
  return 100 * (1 - accuracy);
}

async function sizes(file: string): Promise<{ readonly macs: number; readonly params: number }> {
  const model = await openModel(file);
  const { macs, params } = (await summarize(model)).totals;
  await model.close();
  return { macs: macs!, params };
}

const tuning = {
  keep: 'nothing',
  batch: 64,
  learningRate: 0.01,
  weightDecay: 0.0001,
  batchNorm: 'batch',
  shift: 4,
  flip: true,
  validation: 0,
  threads: 2,
};

interface Bench {
  readonly folder: string;
  readonly epochs: number;
  readonly dense: string;
  readonly before: Awaited<ReturnType<typeof sizes>>;
  readonly denseError: number;
  readonly training: DatasetSpec;
  readonly testing: DatasetSpec;
}

interface Result {
  /** Per cent that went. */
  readonly gone: { readonly macs: number; readonly params: number };
  /** Per cent of the test pictures, as pruned and trained. */
  readonly errors: readonly [number, number];
}

let files = 0;

/** Prunes by a pass that looks at a few of the pictures, and trains on all. */
async function pruneAndTrain(bench: Bench, pass: string, settings: SettingValues): Promise<Result> {
  const { dense, before, training, testing, epochs, folder } = bench;
  const apply = async (from: string, name: string, step: RecipeStep, data: DatasetSpec) => {
    const out = path.join(folder, `${files++}-${name}.onnx`);
    await runRecipe({ path: from, recipe: { version: 1, seed: 0, steps: [step] }, data, out }, quiet);
    return out;
  };
  const pruned = await apply(dense, 'pruned', { pass, settings }, { ...training, limit: 500 });
  const step = { pass: 'fine-tune', settings: { ...tuning, epochs } };
  const tuned = epochs > 0 ? await apply(pruned, 'tuned', step, training) : pruned;
  const after = await sizes(tuned);
  const gone = (what: 'macs' | 'params') => 100 * (1 - after[what] / before[what]);
  return {
    gone: { macs: gone('macs'), params: gone('params') },
    errors: [await errorOf(pruned, testing), await errorOf(tuned, testing)],
  };
}

const filtersOf = ({ shares, skipped }: Configuration) => ({
  mode: 'stages',
  stages: shares,
  include: ['layer?.?.conv1.weight'],
  exclude: skipped.map(weightName),
  multiple: 1,
});

const change = (...list: readonly number[]): string => list.map(one => one.toFixed(2)).join(' → ');

async function published(bench: Bench, configuration: Configuration): Promise<void> {
  const { name, ...paper } = configuration;
  const started = performance.now();
  const pruning = { criterion: 'l1', ...filtersOf(configuration) };
  const { gone, errors } = await pruneAndTrain(bench, 'prune-filters', pruning);
  const passed =
    errors[1] <= bench.denseError + ALLOWED &&
    gone.macs >= paper.macs - 0.1 &&
    gone.params >= paper.params - 0.1;
  console.log(
    [
      `ResNet-56 ${name}`,
      `paper MACs −${paper.macs} %, parameters −${paper.params} %, error ${change(...paper.errors)} %`,
      `ours −${gone.macs.toFixed(1)} %, −${gone.params.toFixed(1)} %, error ${change(bench.denseError, ...errors)} %`,
      `${((performance.now() - started) / 1000).toFixed(0)} s`,
      passed ? 'ok' : 'MISSED',
    ].join('  '),
  );
  if (!passed) process.exitCode = 1;
}

const ways: readonly (readonly [name: string, pass: string, settings: SettingValues])[] = [
  ['L1', 'prune-filters', { criterion: 'l1' }],
  ['entropy', 'prune-filters', { criterion: 'entropy' }],
  ['LDA', 'prune-filters', { criterion: 'lda' }],
  ['APoZ', 'prune-filters', { criterion: 'apoz' }],
  ['best of 100 random masks', 'prune-random-masks', { masks: 100 }],
  ['random', 'prune-filters', { criterion: 'random' }],
];

async function main(folder: string): Promise<void> {
  const wanted = process.argv.slice(2);
  const names = wanted.filter(one => !one.startsWith('epochs='));
  const dense = path.join(data, 'resnet56-cifar10-bn.onnx');
  const testing = pictures('cifar10-jpeg-test.tar', folder);
  const bench: Bench = {
    folder,
    epochs: Number(wanted.find(one => one.startsWith('epochs='))?.slice('epochs='.length) ?? 1),
    dense,
    before: await sizes(dense),
    denseError: await errorOf(dense, testing),
    training: pictures('cifar10-jpeg-train10k.tar', folder),
    testing,
  };
  const isAsked = (name: string) => names.length === 0 || names.includes(name);
  for (const one of configurations) if (isAsked(one.name)) await published(bench, one);
  if (!isAsked('criteria')) return;
  console.log(`Filters of B, chosen otherwise; error of the model before: ${bench.denseError.toFixed(2)} %`);
  for (const [name, pass, settings] of ways) {
    const { gone, errors } = await pruneAndTrain(bench, pass, {
      ...settings,
      ...filtersOf(configurations[1]!),
    });
    console.log(
      `${name.padEnd(26)} MACs −${gone.macs.toFixed(1)} %, parameters −${gone.params.toFixed(1)} %, error pruned → trained ${change(...errors)} %`,
    );
  }
}

if (existsSync(data)) {
  const folder = mkdtempSync(path.join(tmpdir(), 'espalier-resnet56-'));
  try {
    await main(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
} else console.log('filters-resnet56: skipped, ../shared/data is not here');

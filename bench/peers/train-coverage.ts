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
import { findParameters } from '../../src/core/train/parameters.ts';
import { findStatistics } from '../../src/core/train/step/batch-norm.ts';
import { fixedInputBatch } from '../../src/core/train/step/fixed-batch.ts';
import { StepRunner, type StepBatch } from '../../src/core/train/step/runner.ts';

const [folder = path.resolve('artifacts/peers'), pattern = ''] = process.argv.slice(2);
/** What the first step should lower the loss by, if it were a plane. */
const SHARE = 0.001;

interface Row {
  readonly parameters: number;
  readonly before: number;
  readonly after: number;
  /** Slope by differences over slope by gradients. */
  readonly ratio: number;
  readonly seconds: number;
}

async function examine(file: string): Promise<Row> {
  const model = await openModel(file);
  try {
    const batch = fixedInputBatch(model) ?? 2;
    const scope = buildScopes(model);
    const parameters = await findParameters(model, scope);
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
      const step = (SHARE * first.loss) / square;
      const lossAt = async (along: number) => {
        const moved = values.map((one, i) => {
          const gradient = first.gradients[i];
          return gradient ? one.map((value, at) => value - along * gradient[at]!) : one;
        });
        return (await runner.run(data, moved)).loss;
      };
      const [after, behind] = [await lossAt(step), await lossAt(-step)];
      const ratio = (behind - after) / (2 * step * square);
      return { parameters: parameters.length, before: first.loss, after, ratio, seconds };
    } finally {
      await runner.release();
    }
  } finally {
    await model.close();
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
    const { parameters, before, after, ratio, seconds } = await examine(file);
    const isRight = Math.abs(ratio - 1) < 0.05 && after < before;
    if (isRight) good++;
    console.log(
      [
        name,
        `${String(parameters).padStart(4)} parameters`,
        `loss ${before.toFixed(4)} → ${after.toFixed(4)}`,
        `slope ${ratio.toFixed(4)}`,
        `${seconds.toFixed(2)} s`,
        isRight ? 'ok' : 'WRONG',
      ].join('  '),
    );
  } catch (error) {
    console.log(`${name}  ${error instanceof Error ? error.message : String(error)}`);
  }
}
console.log(`${good} of ${files.length} learn`);
if (good < files.length) process.exitCode = 1;

// Static int8 by ONNX Runtime's own quantizer (quantize_static.py) and by Espalier, on the same calibration pictures: accuracy on the test pictures,
// speed of the models, and time to quantize, side by side. Data: ../shared/data/cifar10. Python with onnxruntime: the argument, or $PYTHON.
//   node scripts/run-ts.mjs bench/peers/quantize-static.ts [python] [model] [methods] [test pictures]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { summarize } from '../../src/core/cost/summary.ts';
import { openDataset } from '../../src/core/data/index.ts';
import type { Dataset } from '../../src/core/data/types.ts';
import { openModel, writeModel } from '../../src/core/formats/index.ts';
import { buildScopes } from '../../src/core/graph/scope.ts';
import { inferShapes } from '../../src/core/graph/shapes/index.ts';
import { parseSettings } from '../../src/core/passes/settings.ts';
import { quantizeStatic } from '../../src/core/quantize/static/index.ts';
import { evaluateAccuracy, openSession } from '../../src/core/runtime/index.ts';

const [
  ,
  ,
  python = process.env.PYTHON ?? 'python3',
  name = 'resnet20-cifar10-bn',
  methods = 'minmax,percentile,entropy',
  limit = '10000',
] = process.argv;
const data = path.resolve('../shared/data/cifar10');
const quiet = { progress: () => undefined, log: () => undefined };
const CALIBRATION = 256;

async function open(archive: string, folder: string, count: number): Promise<Dataset> {
  execFileSync('tar', ['xf', path.join(data, archive), '-C', folder]);
  let source = folder;
  for (let entries = readdirSync(source); entries.length === 1; entries = readdirSync(source))
    source = path.join(source, entries[0]!);
  const model = await openModel(path.join(data, `${name}.onnx`));
  const { inputs } = await summarize(model);
  await model.close();
  const spec = {
    source,
    scale: 1 / 255,
    mean: [0.485, 0.456, 0.406],
    std: [0.229, 0.224, 0.225],
    limit: count,
  };
  return openDataset(spec, { inputs });
}

async function accuracy(file: string, dataset: Dataset): Promise<number> {
  const session = await openSession(file);
  const result = await evaluateAccuracy(session, dataset, quiet);
  await session.release();
  return result.accuracy;
}

/** Median time of theirs over ours, run in turns. */
async function speedRatio(theirs: string, ours: string, dataset: Dataset): Promise<number> {
  const sessions = [await openSession(theirs, { threads: 1 }), await openSession(ours, { threads: 1 })];
  const { feeds } = await dataset.batch(0, 8);
  const times: number[][] = [[], []];
  for (let turn = 0; turn < 60; turn++) {
    for (const [i, session] of sessions.entries()) {
      const started = performance.now();
      await session.run(feeds);
      if (turn >= 5) times[i]!.push(performance.now() - started);
    }
  }
  for (const session of sessions) await session.release();
  const [a, b] = times.map(list => list.toSorted((x, y) => x - y)[Math.floor(list.length / 2)]!);
  return a! / b!;
}

async function quantize(source: string, out: string, method: string, dataset: Dataset): Promise<number> {
  const started = performance.now();
  const original = await openModel(source);
  const model = original.clone();
  const scope = buildScopes(model);
  const settings = parseSettings(quantizeStatic, { method });
  await quantizeStatic.run(
    { ...quiet, model, scope, shapes: await inferShapes(model, scope, {}), sizes: {}, dataset, seed: 0 },
    settings,
  );
  await writeModel(model, out);
  await original.close();
  return (performance.now() - started) / 1000;
}

async function main(folder: string): Promise<void> {
  const calibration = await open(
    'cifar10-jpeg-train10k.tar',
    mkdtempSync(path.join(folder, 'train-')),
    CALIBRATION,
  );
  const test = await open('cifar10-jpeg-test.tar', mkdtempSync(path.join(folder, 'test-')), Number(limit));
  const { feeds } = await calibration.batch(0, calibration.size);
  const { data: pictures } = Object.values(feeds)[0]!;
  writeFileSync(path.join(folder, 'pictures.f32'), pictures as Float32Array);
  const source = path.join(data, `${name}.onnx`);
  const float = await accuracy(source, test);
  console.log(`${name}: float ${(100 * float).toFixed(2)} % of ${test.size}`);
  for (const method of methods.split(',')) {
    const [theirs, ours] = [
      path.join(folder, `theirs-${method}.onnx`),
      path.join(folder, `ours-${method}.onnx`),
    ];
    const script = path.resolve('bench/peers/quantize_static.py');
    const printed = execFileSync(
      python,
      [script, source, path.join(folder, 'pictures.f32'), theirs, method],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    const { seconds, version } = JSON.parse(printed.toString().trim().split('\n').at(-1)!) as {
      seconds: number;
      version: string;
    };
    const own = await quantize(source, ours, method, calibration);
    const [a, b] = [await accuracy(theirs, test), await accuracy(ours, test)];
    const ratio = await speedRatio(theirs, ours, test);
    console.log(
      `${method.padEnd(11)} ONNX Runtime ${version}: ${(100 * a).toFixed(2)} %, Espalier ${(100 * b).toFixed(2)} %; ` +
        `speed ours/theirs ${ratio.toFixed(2)}; time to quantize ours/theirs ${(own / seconds).toFixed(2)}`,
    );
  }
}

if (!existsSync(data)) {
  console.log(`quantize-static: skipped, there is no ${data}`);
} else {
  const folder = mkdtempSync(path.join(tmpdir(), 'espalier-bench-'));
  try {
    await main(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

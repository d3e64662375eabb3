// Static int8 by ONNX Runtime's own quantizer (quantize_static.py) and by Espalier, each in a process of its own, on the same calibration
// pictures: accuracy on the test pictures, agreement with the float model, speed of the models in turns, and time and memory to quantize.
// Which pictures a model is calibrated on moves its accuracy by tenths of a point: `sets` of 256 training pictures are taken in turn, and
// the means are told at the end, and whether what is promised holds. Data: ../shared/data/cifar10. Python with onnxruntime and onnx: the argument, or $PYTHON.
//   node scripts/run-ts.mjs bench/peers/quantize-static.ts [python] [models] [methods] [test pictures] [sets] [key=value,…]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
import { evaluateAccuracy, measureFidelity, openSession } from '../../src/core/runtime/index.ts';
import { memoryDataset } from '../../test/fixtures/memory-dataset.ts';
import { inMemory } from './quantize/in-memory.ts';
import { chance, Tally, type Pair } from './quantize/tally.ts';

const [
  ,
  self,
  python = process.env.PYTHON ?? 'python3',
  names = 'resnet20-cifar10-bn,resnet56-cifar10-bn',
  methods = 'minmax,percentile,entropy',
  limit = '10000',
  sets = '1',
  extra = '',
] = process.argv;
const data = path.resolve('../shared/data/cifar10');
const quiet = { progress: () => undefined, log: () => undefined };
const CALIBRATION = 256;

/** What a process used to quantize: seconds of the clock and of the processor, and its largest resident size in bytes. */
interface Used {
  /** From start to end of the process, as one who quantizes a model waits for it. */
  readonly whole: number;
  /** Without loading programs and modules. */
  readonly seconds: number;
  readonly cpu: number;
  readonly peak: number;
  readonly version?: string;
}

async function open(archive: string, folder: string, count: number): Promise<Dataset> {
  const target = mkdtempSync(path.join(folder, 'pictures-'));
  execFileSync('tar', ['xf', path.join(data, archive), '-C', target]);
  let source = target;
  for (let entries = readdirSync(source); entries.length === 1; entries = readdirSync(source))
    source = path.join(source, entries[0]!);
  const model = await openModel(path.join(data, 'resnet20-cifar10.onnx'));
  const { inputs } = await summarize(model);
  await model.close();
  const spec = {
    source,
    scale: 1 / 255,
    mean: [0.485, 0.456, 0.406],
    std: [0.229, 0.224, 0.225],
    limit: count,
  };
  return inMemory(await openDataset(spec, { inputs }), inputs[0]!.name);
}

const first = (dataset: Dataset, size: number): Dataset => ({
  ...dataset,
  size: Math.min(size, dataset.size),
});

interface Judged {
  readonly accuracy: number;
  readonly text: string;
}

/** What is told of a model: its accuracy, and how close it is to the float one. */
async function judge(file: string, float: string, dataset: Dataset): Promise<Judged> {
  const session = await openSession(file);
  const reference = await openSession(float);
  const { accuracy } = await evaluateAccuracy(session, dataset, quiet);
  const { agreement, sqnrDb } = await measureFidelity(reference, session, first(dataset, 1000), quiet);
  await Promise.all([session.release(), reference.release()]);
  const close = `agrees ${(100 * (agreement ?? 0)).toFixed(2)} %, ${sqnrDb?.toFixed(1) ?? '∞'} dB`;
  return { accuracy, text: `${(100 * accuracy).toFixed(2)} % (${close})` };
}

/** Which pictures a model gets right. */
async function rightOnes(file: string, dataset: Dataset): Promise<boolean[]> {
  const session = await openSession(file);
  const right: boolean[] = [];
  for (let start = 0; start < dataset.size; start += 100) {
    const { feeds, labels } = await dataset.batch(start, Math.min(100, dataset.size - start));
    const [scores] = Object.values(await session.run(feeds));
    const classes = scores!.dims[1]!;
    for (const [i, label] of labels!.entries()) {
      const own = (scores!.data as Float32Array).subarray(i * classes, (i + 1) * classes);
      right.push(own.indexOf(Math.max(...own)) === label);
    }
  }
  await session.release();
  return right;
}

/** Of the pictures that only one of two models gets right, those of each. */
async function onlyOne(ours: string, theirs: string, dataset: Dataset): Promise<Pair> {
  const [a, b] = [await rightOnes(ours, dataset), await rightOnes(theirs, dataset)];
  return {
    ours: a.filter((right, i) => right && !b[i]).length,
    theirs: b.filter((right, i) => right && !a[i]).length,
  };
}

/** Median time of theirs over ours, run in turns. */
async function speedRatio(theirs: string, ours: string, dataset: Dataset): Promise<number> {
  const sessions = [await openSession(theirs, { threads: 1 }), await openSession(ours, { threads: 1 })];
  const { feeds } = await dataset.batch(0, 8);
  const times: number[][] = [[], []];
  for (let turn = 0; turn < 120; turn++) {
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

/** In the process of its own: quantizes, and prints what that used. */
async function quantize(source: string, pictures: string, out: string, settings: string): Promise<void> {
  // Loads ONNX Runtime, as the other one has done by then.
  await (await openSession(source)).release();
  const started = performance.now();
  const before = process.cpuUsage();
  const bytes = readFileSync(pictures);
  const original = await openModel(source);
  const { inputs } = await summarize(original);
  const values = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  const dataset = memoryDataset([3, 32, 32], values, { input: inputs[0]!.name });
  const model = original.clone();
  const scope = buildScopes(model);
  await quantizeStatic.run(
    { ...quiet, model, scope, shapes: await inferShapes(model, scope, {}), sizes: {}, dataset, seed: 0 },
    parseSettings(quantizeStatic, JSON.parse(settings) as Record<string, string>),
  );
  await writeModel(model, out);
  await original.close();
  const { user, system } = process.cpuUsage(before);
  const used: Omit<Used, 'whole'> = {
    seconds: (performance.now() - started) / 1000,
    cpu: (user + system) / 1e6,
    peak: process.resourceUsage().maxRSS * 1024,
  };
  console.log(JSON.stringify(used));
}

function lastLine(command: string, args: readonly string[]): Used {
  const started = performance.now();
  const printed = execFileSync(command, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const whole = (performance.now() - started) / 1000;
  return { whole, ...(JSON.parse(printed.toString().trim().split('\n').at(-1)!) as Omit<Used, 'whole'>) };
}

const describe = ({ whole, seconds, cpu, peak }: Used): string =>
  `${whole.toFixed(2)} s, ${seconds.toFixed(2)} without loading, ${cpu.toFixed(2)} s of processor, ${(peak / 2 ** 20).toFixed(0)} MiB`;

const tally = new Tally();

async function one(name: string, pictures: string, test: Dataset, folder: string): Promise<void> {
  const source = path.join(data, `${name}.onnx`);
  const float = await judge(source, source, test);
  console.log(`${name}: float ${float.text}, ${test.size} pictures`);
  const more = Object.fromEntries(
    extra
      .split(',')
      .filter(Boolean)
      .map(pair => pair.split('=')),
  ) as Record<string, string>;
  const script = path.resolve('bench/peers/quantize_static.py');
  for (const method of methods.split(',')) {
    const [theirs, ours] = ['theirs', 'ours'].map(who => path.join(folder, `${who}-${method}.onnx`)) as [
      string,
      string,
    ];
    const settings = JSON.stringify({ method, check: false, ...more });
    const b = lastLine(process.execPath, [self!, '--quantize', source, pictures, ours, settings]);
    const own = await judge(ours, source, test);
    console.log(`  ${method.padEnd(10)} Espalier      ${own.text}; ${describe(b)}`);
    if (!['minmax', 'percentile', 'entropy'].includes(method)) continue;
    const a = lastLine(python, [script, source, pictures, theirs, method]);
    const other = await judge(theirs, source, test);
    const [only, speed] = [await onlyOne(ours, theirs, test), await speedRatio(theirs, ours, test)];
    tally.add(`${name} ${method}`, {
      float: float.accuracy,
      accuracy: { ours: own.accuracy, theirs: other.accuracy },
      only,
      speed,
      time: b.whole / a.whole,
      memory: b.peak / a.peak,
    });
    console.log(`  ${method.padEnd(10)} ORT ${a.version?.padEnd(9)} ${other.text}; ${describe(a)}`);
    console.log(
      `  ${method.padEnd(10)} right only with ours ${only.ours}, with theirs ${only.theirs}: p = ${chance(only).toFixed(2)}`,
    );
    console.log(
      `  ${method.padEnd(10)} speed of the models ours/theirs ${speed.toFixed(2)}; to quantize, ours/theirs: ` +
        `time ${(b.whole / a.whole).toFixed(2)}, without loading ${(b.seconds / a.seconds).toFixed(2)}, processor ${(b.cpu / a.cpu).toFixed(2)}, peak memory ${(b.peak / a.peak).toFixed(2)}`,
    );
  }
}

async function main(folder: string): Promise<void> {
  const calibration = await open('cifar10-jpeg-train10k.tar', folder, Number(sets) * CALIBRATION);
  const test = await open('cifar10-jpeg-test.tar', folder, Number(limit));
  const pictures = path.join(folder, 'pictures.f32');
  for (let set = 0; set < Number(sets); set++) {
    const { feeds } = await calibration.batch(set * CALIBRATION, CALIBRATION);
    writeFileSync(pictures, Object.values(feeds)[0]!.data as Float32Array);
    for (const name of names.split(',')) await one(name, pictures, test, folder);
  }
  if (!tally.tell()) process.exitCode = 1;
}

if (python === '--quantize') {
  const [source, pictures, out, settings] = process.argv.slice(3) as [string, string, string, string];
  await quantize(source, pictures, out, settings);
} else if (!existsSync(data)) {
  console.log(`quantize-static: skipped, there is no ${data}`);
} else {
  const folder = mkdtempSync(path.join(tmpdir(), 'espalier-bench-'));
  try {
    await main(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

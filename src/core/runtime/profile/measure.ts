import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import type { MeasuredEnergy, MeasuredLayer, MeasuredReport } from '../../../protocol/measured.ts';
import { listNodes, type PlacedNode } from '../../cost/node-list.ts';
import { randomDataset } from '../../data/random.ts';
import type { Dataset, Feeds } from '../../data/types.ts';
import { throwIfAborted } from '../../errors.ts';
import { openModel, writeModel } from '../../formats/index.ts';
import { buildScopes } from '../../graph/scope.ts';
import type { Model } from '../../model/model.ts';
import type { JobContext } from '../../passes/types.ts';
import { fixedBatch } from '../batches.ts';
import { findRunnableInputs } from '../check.ts';
import { runnable } from '../runnable.ts';
import { openSession } from '../session.ts';
import type { Session } from '../types.ts';
import { attributeKernels, divideTimes, type GraphNode } from './attribute.ts';
import { median } from './median.ts';
import { profileKernels, WARM_UP } from './profiled.ts';
import { findCounters, measureEnergy } from './rapl.ts';

const TARGET_SECONDS = 2;
const LEAST_RUNS = 10;
const MOST_RUNS = 500;
/** Above it the optimised model, which is only read for its nodes, gets its weights in a file of their own. */
const LARGE_BYTES = 1 << 30;

export interface MeasureOptions {
  readonly batch?: number | undefined;
  readonly freeDims?: Readonly<Record<string, number>> | undefined;
  readonly runs?: number | undefined;
}

interface Timed {
  readonly feeds: Feeds;
  /** Samples of a run. */
  readonly batch: number;
  /** Microseconds of each run. */
  readonly latencies: readonly number[];
  readonly energy: MeasuredEnergy | { readonly reason: string };
}

/**
 * Times of a model's nodes on this machine: the whole without the profiler; then its kernels as ONNX Runtime optimises
 * them, told to nodes with the help of a run without optimisation; and the energy where the machine counts it.
 * @throws EspalierError `BAD_DATA`, `RUNTIME`, `CANCELLED`
 */
export async function measureTimes(
  model: Model,
  file: string,
  options: MeasureOptions,
  dataset: Dataset | undefined,
  job: JobContext,
): Promise<MeasuredReport> {
  const folder = await mkdtemp(path.join(tmpdir(), 'espalier-profile-'));
  const given = await runnable(file, job.signal);
  try {
    job.progress({ fraction: null, message: 'Running the model' });
    const timed = await timeWhole(given.path, options, dataset, job.signal);
    const runs = timed.latencies.length;
    const named = await distinctlyNamed(model, given.path, folder);
    const optimisedFile = path.join(folder, 'optimised.onnx');
    job.progress({ fraction: 0.4, message: 'Profiling the optimised model' });
    const kernels = await profileKernels(
      named.file,
      timed.feeds,
      folder,
      { optimization: 'all', runs, optimizedModelPath: optimisedFile, config: dumpConfig(model) },
      job.signal,
    );
    job.progress({ fraction: 0.75, message: 'Profiling the model as it is' });
    const plain = { optimization: 'disabled', runs: Math.max(LEAST_RUNS, runs >> 2) } as const;
    const alone = await profileKernels(named.file, timed.feeds, folder, plain, job.signal);
    const optimised = await graphNodes(optimisedFile);
    return makeReport({
      nodes: named.nodes,
      names: named.names,
      kernels,
      alone,
      optimised,
      timed,
      random: !dataset,
    });
  } finally {
    await given.release();
    await rm(folder, { recursive: true, force: true });
  }
}

async function timeWhole(
  file: string,
  options: MeasureOptions,
  dataset: Dataset | undefined,
  signal: AbortSignal | undefined,
): Promise<Timed> {
  const session = await openSession(file);
  try {
    const { feeds, batch } = await inputsFor(session, options, dataset, signal);
    for (let i = 0; i < WARM_UP; i++) await session.run(feeds);
    const latencies: number[] = [];
    const start = performance.now();
    while (wantsMore(latencies.length, performance.now() - start, options.runs)) {
      throwIfAborted(signal);
      const before = performance.now();
      await session.run(feeds);
      latencies.push((performance.now() - before) * 1000);
    }
    const counters = await findCounters();
    const work = async (): Promise<void> => {
      throwIfAborted(signal);
      await session.run(feeds);
    };
    const energy =
      'reason' in counters
        ? counters
        : await measureEnergy({ counters, work, seconds: 3, idleSeconds: 1.5, inferences: batch });
    return { feeds, batch, latencies, energy };
  } finally {
    await session.release();
  }
}

function wantsMore(done: number, milliseconds: number, wanted: number | undefined): boolean {
  if (wanted !== undefined) return done < wanted;
  return done < LEAST_RUNS || (done < MOST_RUNS && milliseconds < TARGET_SECONDS * 1000);
}

async function inputsFor(
  session: Session,
  { batch = 1, freeDims = {} }: MeasureOptions,
  dataset: Dataset | undefined,
  signal: AbortSignal | undefined,
): Promise<{ readonly feeds: Feeds; readonly batch: number }> {
  const samples = fixedBatch(session) ?? batch;
  if (dataset) {
    const { feeds, count } = await dataset.batch(0, Math.min(samples, dataset.size));
    return { feeds, batch: count };
  }
  const { dims, idLimit } = await findRunnableInputs(session, { dims: freeDims, signal });
  const made = randomDataset(session.inputs, { seed: 0, samples, dims, idLimit });
  const { feeds, count } = await made.batch(0, samples);
  return { feeds, batch: made.batchable ? count : samples };
}

/**
 * The profile tells nodes by their names, unescaped in its JSON. A model without distinct, harmless names is copied, its
 * nodes numbered.
 */
async function distinctlyNamed(
  model: Model,
  file: string,
  folder: string,
): Promise<{
  readonly file: string;
  readonly nodes: readonly PlacedNode[];
  readonly names: readonly string[];
}> {
  const all = listNodes(buildScopes(model));
  const main = all.filter(({ parent }) => parent === undefined);
  const used = all.map(({ node }) => node.name);
  // eslint-disable-next-line no-control-regex -- exactly those may not stand in JSON
  const harmless = used.every(name => name !== '' && !/["\\\u0000-\u001f]/.test(name));
  const nodes = withoutConstant(main);
  if (harmless && new Set(used).size === used.length) {
    return { file, nodes, names: nodes.map(({ node }) => node.name) };
  }
  const copy = model.clone();
  copy.graph.node.forEach((node, index) => (node.name = `espalier_${index}`));
  const target = path.join(folder, 'numbered.onnx');
  await writeModel(copy, target);
  const position = new Map(model.graph.node.map((node, index) => [node, index]));
  return { file: target, nodes, names: nodes.map(({ node }) => `espalier_${position.get(node)!}`) };
}

/** Without what ONNX Runtime computes once, when it loads the model: nodes that read constants only. */
function withoutConstant(nodes: readonly PlacedNode[]): readonly PlacedNode[] {
  const constant = new Set(nodes[0]?.scope.graph.initializer.map(({ name }) => name) ?? []);
  return nodes.filter(({ node }) => {
    const draws = /^(Random|Multinomial|Bernoulli)/.test(node.opType);
    if (draws || !node.input.every(name => name === '' || constant.has(name))) return true;
    for (const name of node.output) constant.add(name);
    return false;
  });
}

function dumpConfig(model: Model): Record<string, string> {
  const bytes = model.graph.initializer.reduce(
    (sum, { dims }) => sum + dims.reduce((product, dim) => product * Number(dim), 4),
    0,
  );
  return bytes < LARGE_BYTES
    ? {}
    : {
        'session.optimized_model_external_initializers_file_name': 'optimised.bin',
        'session.optimized_model_external_initializers_min_size_in_bytes': '1024',
      };
}

async function graphNodes(file: string): Promise<readonly GraphNode[]> {
  const model = await openModel(file);
  try {
    return model.graph.node.map(({ name, input, output }) => ({
      name,
      input: [...input],
      output: [...output],
    }));
  } finally {
    await model.close();
  }
}

interface Findings {
  readonly nodes: readonly PlacedNode[];
  /** As the profiler knows them. */
  readonly names: readonly string[];
  readonly kernels: ReadonlyMap<string, number>;
  readonly alone: ReadonlyMap<string, number>;
  readonly optimised: readonly GraphNode[];
  readonly timed: Timed;
  readonly random: boolean;
}

function makeReport(findings: Findings): MeasuredReport {
  const { nodes, names, kernels, alone, optimised, timed, random } = findings;
  const { batch } = timed;
  const source = nodes.map(({ node }, i) => ({ name: names[i]!, input: node.input, output: node.output }));
  const attribution = attributeKernels(source, optimised);
  const known = new Set(optimised.map(({ name }) => name));
  // Kernels of sub-graphs run within those of the main graph, which have their time already.
  const main = new Map([...kernels].filter(([name]) => known.has(name)));
  const alones = names.map(name => alone.get(name) ?? null);
  const { times, other } = divideTimes(main, attribution, alones);
  const fused = partners([...attribution.nodes.values()], nodes);
  const layers = nodes.map((placed, i): MeasuredLayer => {
    const { id, name, node } = placed;
    const own = alones[i] ?? null;
    return {
      id,
      name,
      op: node.opType,
      microseconds: times[i]! / batch,
      alone: own === null ? null : own / batch,
      fused: fused[i]!,
    };
  });
  return {
    machine: cpus()[0]?.model.trim() ?? process.arch,
    runs: timed.latencies.length,
    batch,
    random,
    latency: median(timed.latencies) / batch,
    kernels: [...main.values()].reduce((sum, time) => sum + time, 0) / batch,
    other: other / batch,
    layers,
    energy: timed.energy,
    notes: notesOf(timed, random),
  };
}

/** For each node the names of the others that some kernel does together with it. */
function partners(groups: readonly (readonly number[])[], nodes: readonly PlacedNode[]): readonly string[][] {
  const found = nodes.map(() => new Set<number>());
  for (const group of groups) for (const a of group) for (const b of group) if (a !== b) found[a]!.add(b);
  return found.map(others => [...others].toSorted((a, b) => a - b).map(index => nodes[index]!.name));
}

function notesOf({ batch, energy }: Timed, random: boolean): string[] {
  return [
    `Measured with ONNX Runtime on this machine's processor, batch ${batch}; figures are medians, for one inference.`,
    random ? 'The inputs were made up.' : 'The inputs are the first of the data.',
    'Where one kernel does the work of several nodes, its time is divided by what they take without optimisation.',
    'Kernels are timed by the profiler, which takes some time itself; nodes below about 10 µs are mostly that.',
    'reason' in energy
      ? energy.reason
      : 'Energy is of the whole processor above idle, while inferences follow each other; other programs count too.',
  ];
}

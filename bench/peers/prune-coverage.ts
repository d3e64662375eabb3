// Takes channels out of every exported model at random and checks, in ONNX Runtime, that what is left computes what the original
// computes with those channels set to zero. Prints a line per model, with the reason where something could not be done.
//   node scripts/run-ts.mjs bench/peers/prune-coverage.ts [folder of exports] [pattern]
import { existsSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { create } from '@bufbuild/protobuf';
import { ValueInfoProtoSchema } from 'onnx-buf';
import { Random, randomDataset } from '../../src/core/data/index.ts';
import type { Feeds, NdArray } from '../../src/core/data/types.ts';
import { toNumbers } from '../../src/core/data/convert.ts';
import { openModel, writeModel } from '../../src/core/formats/index.ts';
import type { Model } from '../../src/core/model/model.ts';
import { elementCount, readFloats } from '../../src/core/model/values.ts';
import {
  channelCountOfLayers,
  coupleChannels,
  findGroups,
  type ChannelGroup,
} from '../../src/core/graph/channels/index.ts';
import { removeUnused } from '../../src/core/graph/unused.ts';
import { maskChannels } from '../../src/core/prune/filters/mask.ts';
import { keepEveryAxis } from '../../src/core/prune/filters/plan.ts';
import { removeChannels } from '../../src/core/prune/filters/removal/index.ts';
import { fixedBatch } from '../../src/core/runtime/batches.ts';
import { findRunnableInputs, openSession } from '../../src/core/runtime/index.ts';
import { mkdtemp, rm } from 'node:fs/promises';

const RATIO = 0.3;
const [folder = path.resolve('artifacts/peers'), pattern = ''] = process.argv.slice(2);
const quiet = { optimization: 'disabled' as const };

interface Row {
  readonly name: string;
  readonly channels: number;
  readonly free: number;
  readonly removed: number;
  readonly gap: number | null;
  readonly problem: string;
  readonly note?: string;
  readonly reasons: ReadonlyMap<string, number>;
}

async function examine(file: string): Promise<Row> {
  const name = path.basename(file, '.onnx');
  const original = await openModel(file);
  const model = original.clone();
  await livenUp(model);
  compareBeforeChoices(model);
  let [channels, free, removed] = [0, 0, 0];
  const reasons = new Map<string, number>();
  const temp = await mkdtemp(path.join(os.tmpdir(), 'espalier-cover-'));
  try {
    const work = model.clone();
    const coupling = await coupleChannels(work);
    const groups = findGroups(coupling);
    for (const group of groups) {
      channels += channelCountOfLayers(group);
      if (group.frozen === undefined) free += channelCountOfLayers(group);
      else reasons.set(group.frozen, (reasons.get(group.frozen) ?? 0) + channelCountOfLayers(group));
    }
    const random = new Random(7);
    const removal = new Set<number>();
    for (const group of groups.filter(one => one.frozen === undefined))
      removed += pick(group, random, removal);
    keepEveryAxis(coupling, new Map(), removal);
    if (free === 0) {
      const [reason = 'it has no layers'] = reasons.keys();
      return {
        name,
        channels,
        free,
        removed,
        gap: null,
        problem: '',
        note: `(all frozen: ${reason})`,
        reasons,
      };
    }
    if (removed === 0) throw new Error('nothing to take out');
    await removeChannels(coupling, removal);
    const masked = model.clone();
    maskChannels(await coupleChannels(masked), removal);
    const files = ['pruned', 'masked', 'original'].map(one => path.join(temp, `${one}.onnx`));
    await writeModel(work, files[0]!);
    await writeModel(masked, files[1]!);
    await writeModel(model, files[2]!);
    const gap = await compare(files);
    // Sums in another order may fall on the other side of a step.
    const quantized = model.graph.node.some(node => node.opType === 'QuantizeLinear');
    const problem = gap <= (quantized ? 0.1 : 1e-4) ? '' : `differs by ${gap.toExponential(1)}`;
    return {
      name,
      channels,
      free,
      removed,
      gap,
      problem,
      note: quantized ? '(within quantization steps)' : '',
      reasons,
    };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { name, channels, free, removed, gap: null, problem, reasons };
  } finally {
    await original.close();
    await rm(temp, { recursive: true, force: true });
  }
}

/** 30 % of the units of a group, never all of them. */
function pick(group: ChannelGroup, random: Random, removal: Set<number>): number {
  const units = [...group.units];
  const count = Math.min(units.length - 1, Math.round(units.length * RATIO));
  let channels = 0;
  for (let i = 0; i < count; i++) {
    const at = random.below(units.length);
    const [unit] = units.splice(at, 1);
    removal.add(unit!.root);
    for (const positions of unit!.positions) channels += positions.length;
  }
  return channels;
}

/** Models that were never trained have biases of 0 and scales of 1, and last layers of zeros: faults would not show. */
async function livenUp(model: Model): Promise<void> {
  const random = new Random(5);
  for (const tensor of model.graph.initializer) {
    if (tensor.dataType !== 1 || tensor.dims.length === 0 || elementCount(tensor) < 2) continue;
    const values = await readFloats(model, tensor);
    const [first] = values;
    if ((first !== 0 && first !== 1) || values.some(value => value !== first)) continue;
    const lively = values.map(value => value + 0.1 * random.normal());
    model.setPayload(tensor, new Uint8Array(lively.buffer));
  }
}

/** Rankings swap entries that are almost equal: what is ranked is compared, instead of what comes out of it. */
function compareBeforeChoices(model: Model): void {
  const ranked = model.graph.node.filter(({ opType }) => opType === 'TopK' || opType === 'NonMaxSuppression');
  const names = new Set(
    ranked.flatMap(node => (node.opType === 'TopK' ? node.input.slice(0, 1) : node.input.slice(0, 2))),
  );
  const made = new Set(model.graph.node.flatMap(node => node.output));
  const seen = [...names].filter(name => made.has(name));
  if (seen.length === 0) return;
  model.graph.output = seen.map(name => create(ValueInfoProtoSchema, { name }));
  removeUnused(model);
}

/** The gap between pruned and masked. */
async function compare(files: readonly string[]): Promise<number> {
  const probe = await openSession(files[2]!, quiet);
  let feeds: Feeds;
  try {
    const found = await findRunnableInputs(probe, { seed: 3, signal: undefined });
    const batch = fixedBatch(probe) ?? 2;
    feeds = (
      await randomDataset(probe.inputs, {
        seed: 3,
        samples: batch,
        dims: found.dims,
        idLimit: found.idLimit,
      }).batch(0, batch)
    ).feeds;
  } finally {
    await probe.release();
  }
  const outputs: Readonly<Record<string, NdArray>>[] = [];
  for (const file of files) {
    const session = await openSession(file, quiet);
    outputs.push(await session.run(feeds));
    await session.release();
  }
  if (relativeGap(outputs[2]!, outputs[1]!) === 0)
    throw new Error('the channels make no difference: nothing is proved');
  return relativeGap(outputs[0]!, outputs[1]!);
}

/** The largest difference beside the largest value of each output. */
function relativeGap(a: Readonly<Record<string, NdArray>>, b: Readonly<Record<string, NdArray>>): number {
  let worst = 0;
  for (const [name, array] of Object.entries(b)) {
    const other = a[name];
    if (other?.dims.join() !== array.dims.join()) return Infinity;
    if (array.dtype === 'string') continue;
    const [x, y] = [toNumbers(other), toNumbers(array)];
    let [gap, size] = [0, 0];
    for (let i = 0; i < x.length; i++) {
      const difference = Math.abs(x[i]! - y[i]!);
      if (Number.isNaN(x[i]!) !== Number.isNaN(y[i]!)) return Infinity;
      if (difference > gap) gap = difference;
      size = Math.max(size, Math.abs(y[i]!));
    }
    worst = Math.max(worst, gap / Math.max(size, 1e-12));
  }
  return worst;
}

const files = existsSync(folder)
  ? readdirSync(folder)
      .filter(name => name.endsWith('.onnx') && name.includes(pattern))
      .map(name => path.join(folder, name))
  : [];
let failed = 0;
for (const file of files) {
  const started = performance.now();
  const row = await examine(file);
  if (row.problem !== '') failed++;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const share = row.channels === 0 ? 0 : row.free / row.channels;
  console.log(
    [
      row.name.padEnd(44),
      `${(share * 100).toFixed(0).padStart(3)} % free`,
      `${String(row.removed).padStart(6)} of ${String(row.channels).padStart(6)} out`,
      row.gap === null ? '       -' : row.gap.toExponential(1).padStart(8),
      `${seconds.padStart(5)} s`,
      row.problem === '' ? `ok ${row.note ?? ''}`.trimEnd() : row.problem,
    ].join('  '),
  );
  if (process.env.REASONS)
    for (const [reason, count] of row.reasons) console.log(`      ${count} channels: ${reason}`);
}
console.log(`${files.length - failed} of ${files.length} as they should be`);
if (failed > 0) process.exitCode = 1;

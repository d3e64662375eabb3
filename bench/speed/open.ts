// How long until the tree of a big model is there, against Python's `onnx.load` of the same file in the same run.
// usage: node scripts/run-ts.mjs bench/speed/open.ts     (PYTHON=<an interpreter that has onnx>)
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { openModel } from '../../src/core/formats/index.ts';
import { summarize } from '../../src/core/cost/summary.ts';
import { BIG_MODELS, bigModel } from './big-models.ts';

const ROUNDS = 5;
const root = process.env.ESPALIER_ROOT ?? process.cwd();

interface Measured {
  readonly seconds: number;
  readonly addedBytes: number;
}

interface Peer {
  readonly seconds: number;
  readonly peakRssBytes: number;
}

if (process.argv[2] === '--child') {
  process.stdout.write(JSON.stringify(await openOnce(process.argv[3]!)));
} else {
  process.exitCode = (await compare()) ? 0 : 1;
}

/** In a process of its own, so that nothing is warm and the memory is this model's alone. */
async function openOnce(file: string): Promise<Measured> {
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const model = await openModel(file);
  const summary = await summarize(model);
  const seconds = (performance.now() - start) / 1000;
  const addedBytes = process.memoryUsage().rss - before;
  if (summary.totals.macs === null) throw new Error('the big model has unknown counts');
  await model.close();
  return { seconds, addedBytes };
}

async function compare(): Promise<boolean> {
  const python = process.env.PYTHON ?? 'python3';
  let good = true;
  for (const spec of BIG_MODELS) {
    const file = await bigModel(spec);
    const ours: Measured[] = [];
    const theirs: Peer[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(child(process.execPath, [process.argv[1]!, '--child', file]) as Measured);
      theirs.push(child(python, [path.join(root, 'bench/peers/load_time.py'), file]) as Peer);
    }
    const a = median(ours.map(run => run.seconds));
    const b = median(theirs.map(run => run.seconds));
    const memory = Math.max(...ours.map(run => run.addedBytes)) / 1e6;
    const peerMemory = Math.max(...theirs.map(run => run.peakRssBytes)) / 1e6;
    console.log(
      `${spec.name}: tree in ${(a * 1000).toFixed(0)} ms, onnx.load ${(b * 1000).toFixed(0)} ms: ` +
        `ratio ${(a / b).toFixed(3)} (goal < 0.1); adds ${memory.toFixed(0)} MB (goal < 100), ` +
        `onnx.load peaks at ${peerMemory.toFixed(0)} MB`,
    );
    good &&= a / b < 0.1 && memory < 100;
  }
  return good;
}

function child(command: string, args: string[]): unknown {
  const { stdout, stderr, status } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
  return JSON.parse(stdout);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

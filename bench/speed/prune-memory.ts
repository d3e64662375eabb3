// Memory that pruning a big model by the command line takes, every process of it counted.
// Run as root on Linux with control groups (version 1), the whole job is held to 3 GB by the kernel, page cache included;
// elsewhere the memory of its own (not backed by files) is watched.
// usage: node scripts/run-ts.mjs bench/speed/prune-memory.ts
import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { BIG_MODELS, bigModel } from './big-models.ts';

const LIMIT = 3e9;
const GROUP = '/sys/fs/cgroup/memory/espalier-bench';
const root = process.env.ESPALIER_ROOT ?? process.cwd();

let good = true;
for (const spec of BIG_MODELS) {
  const file = await bigModel(spec);
  for (const mode of ['ratio', 'global']) good = (await prune(file, mode)) && good;
}
process.exitCode = good ? 0 : 1;

async function prune(file: string, mode: string): Promise<boolean> {
  const folder = mkdtempSync(path.join(path.dirname(file), 'out-'));
  const limited = limitMemory();
  const settings = ['--set', `mode=${mode}`, '--set', 'ratio=0.5', '--out', path.join(folder, 'pruned.onnx')];
  const command = [
    process.execPath,
    path.join(root, 'dist/cli.js'),
    'compress',
    file,
    '--pass',
    'prune-magnitude',
  ];
  const enter = limited ? `echo $$ > ${GROUP}/cgroup.procs; ` : '';
  const child = spawn('sh', ['-c', `${enter}exec "$@"`, 'sh', ...command, ...settings, '--json'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', text => (errors += String(text)));
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, ownMemory(child.pid!))), 50);
  const code = await new Promise<number | null>(resolve => child.on('close', resolve));
  clearInterval(timer);
  const names = readdirSync(folder);
  const written = names.reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
  rmSync(folder, { recursive: true });
  if (limited) rmdirSync(GROUP);
  if (code !== 0) {
    console.log(`${path.basename(file)}, ${mode}: failed with ${code}\n${errors.slice(-2000)}`);
    return false;
  }
  const held = limited
    ? `held to ${LIMIT / 1e9} GB by the kernel, page cache included`
    : 'not held by the kernel';
  console.log(
    `${path.basename(file)}, ${mode}: wrote ${(written / 1e9).toFixed(2)} GB, ${held}; ` +
      `peak of its own memory ${(peak / 1e9).toFixed(2)} GB (goal < ${LIMIT / 1e9} GB)`,
  );
  return peak < LIMIT;
}

/** A control group in which all memory, page cache too, ends at the limit. False where that can't be set. */
function limitMemory(): boolean {
  try {
    mkdirSync(GROUP, { recursive: true });
    writeFileSync(`${GROUP}/memory.limit_in_bytes`, String(LIMIT));
    return true;
  } catch {
    return false;
  }
}

/** Bytes not backed by files, of a process and all its descendants. */
function ownMemory(pid: number): number {
  let bytes = 0;
  const queue = [pid];
  while (queue.length > 0) {
    const id = queue.pop()!;
    try {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      bytes += Number(/^RssAnon:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024;
      const children = readFileSync(`/proc/${id}/task/${id}/children`, 'utf8');
      queue.push(...children.split(' ').filter(Boolean).map(Number));
    } catch {
      // It ended between two looks.
    }
  }
  return bytes;
}

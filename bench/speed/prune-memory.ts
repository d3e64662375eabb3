// Peak memory of pruning a big model by the command line, every process of it counted.
// usage: node scripts/run-ts.mjs bench/speed/prune-memory.ts     (Linux: reads /proc)
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { BIG_MODELS, bigModel } from './big-models.ts';

const LIMIT = 3e9;
const root = process.env.ESPALIER_ROOT ?? process.cwd();

let good = true;
for (const spec of BIG_MODELS) {
  const file = await bigModel(spec);
  for (const mode of ['ratio', 'global']) good = (await prune(file, mode)) && good;
}
process.exitCode = good ? 0 : 1;

async function prune(file: string, mode: string): Promise<boolean> {
  const folder = mkdtempSync(path.join(path.dirname(file), 'out-'));
  const out = path.join(folder, 'pruned.onnx');
  const args = [
    'compress',
    file,
    '--pass',
    'prune-magnitude',
    '--set',
    `mode=${mode}`,
    '--set',
    'ratio=0.5',
    '--out',
    out,
  ];
  const child = spawn(process.execPath, [path.join(root, 'dist/cli.js'), ...args, '--json'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', text => (errors += String(text)));
  let peak = 0;
  let peakAnonymous = 0;
  const timer = setInterval(() => {
    const { rss, anonymous } = memoryOf(child.pid!);
    peak = Math.max(peak, rss);
    peakAnonymous = Math.max(peakAnonymous, anonymous);
  }, 50);
  const code = await new Promise<number | null>(resolve => child.on('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(errors);
  const written = readdirSync(folder).reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
  rmSync(folder, { recursive: true });
  console.log(
    `${path.basename(file)}, ${mode}: peak ${(peak / 1e9).toFixed(2)} GB resident (goal < ${LIMIT / 1e9} GB), ` +
      `of it ${(peakAnonymous / 1e9).toFixed(2)} GB not backed by files; wrote ${(written / 1e9).toFixed(2)} GB`,
  );
  return peak < LIMIT;
}

/** Memory of a process and all its descendants. */
function memoryOf(pid: number): { rss: number; anonymous: number } {
  let rss = 0;
  let anonymous = 0;
  const queue = [pid];
  while (queue.length > 0) {
    const id = queue.pop()!;
    try {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      const kilobytes = (key: string) =>
        Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) * 1024;
      rss += kilobytes('VmRSS');
      anonymous += kilobytes('RssAnon');
      queue.push(
        ...readFileSync(`/proc/${id}/task/${id}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
      );
    } catch {
      // It ended between two looks.
    }
  }
  return { rss, anonymous };
}

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../../..');
const outdir = path.join(root, 'artifacts/cli-under-test');
/** The bundled command line. */
export const programFile = path.join(outdir, 'cli.js');

/** What the program keeps goes there: nothing of an earlier run is found, nothing is left to the user's own. */
const cache = mkdtempSync(path.join(tmpdir(), 'espalier-cli-cache-'));
process.on('exit', () => rmSync(cache, { recursive: true, force: true }));

/**
 * Bundles the command line and its worker as they are shipped, in a folder of the tests' own. Files are put there whole: tests beside these
 * may be building and running the same ones.
 */
export async function buildProgram(): Promise<void> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [
      { in: 'src/cli/main.ts', out: 'cli' },
      { in: 'src/worker/main.ts', out: 'worker' },
    ],
    outdir,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['onnxruntime-node'],
    logLevel: 'error',
    write: false,
  });
  mkdirSync(outdir, { recursive: true });
  for (const { path: file, contents } of outputFiles) {
    const own = `${file}.${process.pid}`;
    writeFileSync(own, contents);
    renameSync(own, file);
  }
}

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `espalier …`. `onStart` gets the process, to disturb it. */
export function espalier(
  args: readonly string[],
  onStart?: (child: ChildProcess, stderr: () => string) => void,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [programFile, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, XDG_CACHE_HOME: cache },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (data: Buffer) => (out += data.toString()));
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    child.on('error', reject);
    child.on('close', code => resolve({ code, out, err }));
    onStart?.(child, () => err);
  });
}

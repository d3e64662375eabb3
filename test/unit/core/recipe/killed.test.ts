import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { Random } from '../../../../src/core/data/index.ts';
import { openModel, sweepStaleTemps } from '../../../../src/core/formats/index.ts';
import { openSession } from '../../../../src/core/runtime/index.ts';
import { model, node, value } from '../../../fixtures/build.ts';
import { tempFolder } from '../formats/temp-folder.ts';
import { noisy } from '../passes/support.ts';
import { place, sha256 } from './sample.ts';

// Below the repository, so that the bundle finds ONNX Runtime.
const script = path.resolve('dist/test/killed-job.cjs');
const root = tempFolder();

beforeAll(() => {
  buildSync({
    entryPoints: [path.join(import.meta.dirname, 'killed-job.ts')],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['onnxruntime-node'],
  });
});

/** Large enough that writing it takes a moment. */
function large() {
  return model({
    nodes: [node('MatMul', ['x', 'w1'], ['h']), node('MatMul', ['h', 'w2'], ['y'])],
    inputs: [value('x', 'float32', [1, 1024])],
    outputs: [value('y', 'float32')],
    weights: [noisy('w1', [1024, 2048], 1), noisy('w2', [2048, 1024], 2)],
  });
}

/** Runs the job and kills it `delay` ms after it began; how long it took if it was not killed. */
function runAndKill(
  file: string,
  pass: string,
  delay: number,
): Promise<{ milliseconds: number; killed: boolean }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, file, pass], { stdio: ['ignore', 'pipe', 'pipe'] });
    let started = 0;
    let errors = '';
    child.stderr.on('data', text => (errors += String(text)));
    child.stdout.once('data', () => {
      started = performance.now();
      setTimeout(() => child.kill('SIGKILL'), delay);
    });
    child.on('close', (code, signal) => {
      const milliseconds = performance.now() - started;
      if (signal === null && code !== 0) reject(new Error(errors));
      else resolve({ milliseconds, killed: signal !== null });
    });
  });
}

describe('a job that is killed', () => {
  it.each([
    ['prune-magnitude', false],
    ['quantize-weights', true],
  ])(
    '%s leaves the original and no half file, whenever it dies (side file: %s)',
    async (pass, externalData) => {
      const folder = fs.mkdtempSync(path.join(root, 'kill-'));
      const file = await place(folder, large(), { externalData });
      const before = fs.readdirSync(folder).map(name => [name, sha256(path.join(folder, name))] as const);
      const whole = await runAndKill(file, pass, 60_000);
      expect(whole.killed).toBe(false);
      const first = fs.readdirSync(folder);
      const outputs = first.filter(name => !before.some(([known]) => known === name)).sort();
      expect(outputs).toHaveLength(externalData ? 2 : 1);
      const wanted = outputs.map(name => sha256(path.join(folder, name)));
      for (const name of outputs) fs.rmSync(path.join(folder, name));

      const random = new Random(11);
      let kills = 0;
      // A machine that is less busy than it was ends sooner: the moments follow the fastest run seen.
      let fastest = whole.milliseconds;
      for (let i = 0; i < 8; i++) {
        const { killed, milliseconds } = await runAndKill(file, pass, random.uniform() * fastest * 1.1);
        if (killed) kills++;
        else fastest = Math.min(fastest, milliseconds);
        const visible = fs.readdirSync(folder).filter(name => !name.startsWith('.'));
        const made = visible.filter(name => !before.some(([known]) => known === name)).sort();
        // A model that is there under its name is the whole one.
        if (made.some(name => name.endsWith('.onnx'))) {
          expect(made.map(name => sha256(path.join(folder, name)))).toEqual(wanted);
          const session = await openSession(path.join(folder, made[0]!));
          await session.release();
        } else {
          expect(made).toEqual([]);
        }
        for (const [name, hash] of before) expect(sha256(path.join(folder, name))).toBe(hash);
        // What lies hidden is swept up by whoever comes next.
        await sweepStaleTemps(folder);
        for (const name of made) fs.rmSync(path.join(folder, name));
        expect(fs.readdirSync(folder).sort()).toEqual(before.map(([name]) => name).sort());
      }
      expect(kills).toBeGreaterThan(3);
      const opened = await openModel(file);
      await opened.close();
    },
    180_000,
  );
});

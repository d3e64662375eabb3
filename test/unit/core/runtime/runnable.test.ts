import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { runnable } from '../../../../src/core/runtime/runnable.ts';
import { openSession } from '../../../../src/core/runtime/index.ts';
import { packModel } from '../../../../src/core/share/archive/pack.ts';
import { encode, model, node, value } from '../../../fixtures/build.ts';
import { tempFolder } from '../formats/temp-folder.ts';
import { classifier, place, sha256 } from '../recipe/sample.ts';

const folder = tempFolder();

/** Temporary folders of this process. */
const temporary = () => fs.readdirSync(tmpdir()).filter(name => name.startsWith(`.espalier.${process.pid}-`));

async function archiveOf(file: string): Promise<string> {
  const archive = file.replace(/onnx$/, 'espz');
  await packModel(file, archive);
  return archive;
}

it('a model is runnable as it is', async () => {
  const file = await place(folder, classifier(), { name: 'plain.onnx' });
  const made = await runnable(file);
  expect(made.path).toBe(file);
  await made.release();
  expect(fs.existsSync(file)).toBe(true);
});

it('an archive is unpacked for as long as it is needed, where nobody else reads it', async () => {
  const file = await place(folder, classifier(), { name: 'packed.onnx' });
  const made = await runnable(await archiveOf(file));
  expect(path.basename(made.path)).toBe('packed.onnx');
  expect(sha256(made.path)).toBe(sha256(file));
  if (process.platform !== 'win32') expect(fs.statSync(path.dirname(made.path)).mode & 0o077).toBe(0);
  expect(temporary()).toHaveLength(1);
  await made.release();
  expect(temporary()).toEqual([]);
});

it('what can not be unpacked, cancelled or not loaded leaves nothing', async () => {
  const file = await place(folder, classifier(), { name: 'damaged.onnx' });
  const archive = await archiveOf(file);
  await expect(runnable(archive, AbortSignal.abort())).rejects.toMatchObject({ code: 'CANCELLED' });
  const bytes = fs.readFileSync(archive);
  fs.writeFileSync(archive, bytes.with(bytes.length - 3, bytes.at(-3)! ^ 1));
  await expect(openSession(archive)).rejects.toMatchObject({ code: 'CORRUPT' });
  const unknown = model({
    nodes: [node('NoSuchOperator', ['x'], ['y'])],
    inputs: [value('x', 'float32', [1])],
    outputs: [value('y', 'float32', [1])],
  });
  fs.writeFileSync(path.join(folder, 'unknown.onnx'), encode(unknown));
  const packed = await archiveOf(path.join(folder, 'unknown.onnx'));
  await expect(openSession(packed)).rejects.toMatchObject({
    code: 'RUNTIME',
    message: expect.stringContaining('unknown.espz') as string,
  });
  expect(temporary()).toEqual([]);
});

it('what a process that was killed left is swept', async () => {
  const file = await place(folder, classifier(), { name: 'swept.onnx' });
  // No process has this number: it is beyond the highest one.
  const stale = path.join(tmpdir(), '.espalier.4194305-00000000.espalier-tmp');
  fs.mkdirSync(stale, { recursive: true });
  fs.writeFileSync(path.join(stale, 'model.onnx'), 'left');
  const made = await runnable(await archiveOf(file));
  await made.release();
  expect(fs.existsSync(stale)).toBe(false);
});

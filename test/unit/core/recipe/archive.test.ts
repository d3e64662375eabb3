import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openModel } from '../../../../src/core/formats/index.ts';
import { packFile } from '../../../../src/core/recipe/archive/pack-file.ts';
import { unpackFile } from '../../../../src/core/recipe/archive/unpack-file.ts';
import { compareModels, runRecipe } from '../../../../src/core/recipe/index.ts';
import { openSession } from '../../../../src/core/runtime/index.ts';
import type { PackLevel } from '../../../../src/protocol/report.ts';
import { encode, external, model, node, value } from '../../../fixtures/build.ts';
import { tempFolder } from '../formats/temp-folder.ts';
import { classifier, place, quiet, sha256, watched } from './sample.ts';

const root = tempFolder();
let counter = 0;

function newFolder(): string {
  const folder = path.join(root, String(counter++));
  fs.mkdirSync(folder);
  return folder;
}

/** Names in a folder and below it, hidden ones too. */
const list = (folder: string) =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => name.split(path.sep).join('/'))
    .sort();

/** Adds two weights that are in side files, one of them in a folder. */
function withSideFiles(folder: string, inFolder = 'weights/a.bin'): string {
  const proto = model({
    nodes: [node('Add', ['x', 'a'], ['s']), node('Add', ['s', 'b'], ['y'])],
    inputs: [value('x', 'float32', [700])],
    outputs: [value('y', 'float32', [700])],
    weights: [
      external('a', 'float32', [700], { location: inFolder }),
      external('b', 'float32', [700], { location: 'b.bin' }),
    ],
  });
  const floats = (phase: number) => Float32Array.from({ length: 700 }, (_, i) => Math.sin(phase + i));
  fs.mkdirSync(path.join(folder, path.dirname(inFolder)), { recursive: true });
  fs.writeFileSync(path.join(folder, inFolder), floats(1));
  fs.writeFileSync(path.join(folder, 'b.bin'), floats(2));
  fs.writeFileSync(path.join(folder, 'model.onnx'), encode(proto));
  return path.join(folder, 'model.onnx');
}

describe('packFile', () => {
  it('writes an archive beside the model, and reports on it', async () => {
    const folder = newFolder();
    const file = await place(folder, classifier());
    const before = sha256(file);
    const job = watched();
    const report = await packFile({ path: file }, job);
    expect(list(folder)).toEqual(['model.espz', 'model.onnx']);
    expect(sha256(file)).toBe(before);
    expect(report).toMatchObject({
      source: file,
      output: path.join(folder, 'model.espz'),
      level: 'default',
      bytesBefore: fs.statSync(file).size,
      bytesAfter: fs.statSync(path.join(folder, 'model.espz')).size,
      isZippedEstimate: false,
    });
    expect(report.tensors.map(tensor => [tensor.name, tensor.bytesBefore])).toEqual([
      ['conv.w', 64 * 27 * 4],
      ['fc1.w', 48 * 64 * 4],
      ['fc2.w', 48 * 10 * 4],
    ]);
    const parts = [report.skeleton, ...report.tensors];
    const total = (key: 'bytesBefore' | 'bytesAfter') => parts.reduce((sum, part) => sum + part[key], 0);
    expect(total('bytesBefore')).toBe(report.bytesBefore);
    // What is left is the header and the table of contents.
    expect(report.bytesAfter - total('bytesAfter')).toBeGreaterThan(0);
    expect(report.bytesAfter - total('bytesAfter')).toBeLessThan(150);
    const fractions = job.seen.map(({ fraction }) => fraction ?? 0);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
  });

  it('takes a free name, or replaces the one it is given', async () => {
    const folder = newFolder();
    const file = await place(folder, classifier());
    for (let i = 0; i < 3; i++) await packFile({ path: file }, quiet);
    expect(list(folder)).toEqual(['model-2.espz', 'model-3.espz', 'model.espz', 'model.onnx']);
    const out = path.join(folder, 'model.espz');
    fs.writeFileSync(out, 'old');
    expect((await packFile({ path: file, out }, quiet)).output).toBe(out);
    expect(sha256(out)).toBe(sha256(path.join(folder, 'model-2.espz')));
  });

  it('has levels, all of which give back the same', async () => {
    const folder = newFolder();
    const file = await place(folder, classifier());
    for (const level of ['fast', 'default', 'best', 'paper'] as const) {
      const { output } = await packFile({ path: file, level }, quiet);
      const unpacked = await unpackFile({ path: output }, quiet);
      expect(sha256(unpacked.output)).toBe(sha256(file));
    }
  });

  it.each([
    ['an unknown level', 'model.onnx', { level: 'most' as PackLevel }, 'BAD_SETTING'],
    ['a name that is not one of an archive', 'model.onnx', { out: 'small.zip' }, 'USAGE'],
    ['a model that is not there', 'none.onnx', {}, 'NOT_FOUND'],
    ['a text', 'text.onnx', {}, 'NOT_A_MODEL'],
    ['a folder that is not there', 'model.onnx', { out: 'no/where.espz' }, 'NOT_FOUND'],
  ] as const)(
    'refuses %s',
    async (_name, name, { out, ...more }: { out?: string; level?: PackLevel }, code) => {
      const folder = newFolder();
      await place(folder, classifier());
      fs.writeFileSync(path.join(folder, 'text.onnx'), 'this is no model');
      const given = out === undefined ? {} : { out: path.join(folder, out) };
      const job = packFile({ path: path.join(folder, name), ...given, ...more }, quiet);
      await expect(job).rejects.toMatchObject({ code });
      expect(list(folder)).toEqual(['model.onnx', 'text.onnx']);
    },
  );

  it('does not pack an archive', async () => {
    const folder = newFolder();
    const { output } = await packFile({ path: await place(folder, classifier()) }, quiet);
    await expect(packFile({ path: output }, quiet)).rejects.toMatchObject({ code: 'NOTHING_TO_DO' });
  });

  it('says which tensor lacks its side file', async () => {
    const folder = newFolder();
    const file = withSideFiles(folder);
    fs.rmSync(path.join(folder, 'b.bin'));
    await expect(packFile({ path: file }, quiet)).rejects.toMatchObject({ code: 'EXTERNAL_DATA' });
    expect(list(folder)).toEqual(['model.onnx', 'weights', 'weights/a.bin']);
  });

  it('leaves nothing when it is cancelled', async () => {
    const folder = newFolder();
    const file = await place(folder, classifier());
    for (const after of [0, 1, 2, 3]) {
      const controller = new AbortController();
      const job = watched(controller.signal);
      const progress = job.progress.bind(job);
      job.progress = now => {
        progress(now);
        if (job.seen.length > after) controller.abort();
      };
      await expect(packFile({ path: file }, job)).rejects.toMatchObject({ code: 'CANCELLED' });
      expect(list(folder)).toEqual(['model.onnx']);
    }
  });
});

describe('unpackFile', () => {
  it('gives back the file to the byte, under a free name', async () => {
    const folder = newFolder();
    const file = await place(folder, classifier());
    const { output } = await packFile({ path: file }, quiet);
    const report = await unpackFile({ path: output }, quiet);
    expect(report).toMatchObject({
      source: output,
      output: path.join(folder, 'model-2.onnx'),
      files: [path.join(folder, 'model-2.onnx')],
      bytesBefore: fs.statSync(output).size,
      bytesAfter: fs.statSync(file).size,
    });
    expect(sha256(report.output)).toBe(sha256(file));
    const hash = sha256(file);
    fs.rmSync(file);
    expect((await unpackFile({ path: output }, quiet)).output).toBe(file);
    expect(sha256(file)).toBe(hash);
  });

  it('puts side files beside the model, under their own names', async () => {
    const folder = newFolder();
    const { output } = await packFile({ path: withSideFiles(folder) }, quiet);
    const elsewhere = newFolder();
    fs.renameSync(output, path.join(elsewhere, 'other.espz'));
    const report = await unpackFile({ path: path.join(elsewhere, 'other.espz') }, quiet);
    expect(list(elsewhere)).toEqual(['b.bin', 'other.espz', 'other.onnx', 'weights', 'weights/a.bin']);
    expect(report.files.map(file => path.relative(elsewhere, file))).toEqual([
      'other.onnx',
      path.join('weights', 'a.bin'),
      'b.bin',
    ]);
    for (const [name, origin] of [
      ['other.onnx', 'model.onnx'],
      ['b.bin', 'b.bin'],
      ['weights/a.bin', 'weights/a.bin'],
    ] as const) {
      expect(sha256(path.join(elsewhere, name))).toBe(sha256(path.join(folder, origin)));
    }
  });

  it('makes nothing outside of the folder, and takes back the folders it made', async () => {
    const folder = newFolder();
    const packed = await packFile({ path: withSideFiles(folder, 'weights/deep/a.bin') }, quiet);
    const [elsewhere, outside] = [newFolder(), newFolder()];
    const out = path.join(elsewhere, 'model.onnx');
    fs.symlinkSync(outside, path.join(elsewhere, 'weights'));
    const job = unpackFile({ path: packed.output, out }, quiet);
    await expect(job).rejects.toMatchObject({ code: 'EXTERNAL_DATA' });
    expect([list(elsewhere), list(outside)]).toEqual([['weights'], []]);
    fs.rmSync(path.join(elsewhere, 'weights'));
    fs.writeFileSync(path.join(elsewhere, 'b.bin'), 'mine');
    await expect(unpackFile({ path: packed.output, out }, quiet)).rejects.toMatchObject({ code: 'USAGE' });
    expect(list(elsewhere)).toEqual(['b.bin']);
    fs.rmSync(path.join(elsewhere, 'b.bin'));
    await unpackFile({ path: packed.output, out }, quiet);
    expect(list(elsewhere)).toContain('weights/deep/a.bin');
  });

  it('where a side file would be in the way, all goes into a new folder', async () => {
    const folder = newFolder();
    const file = withSideFiles(folder);
    const hashes = ['model.onnx', 'b.bin', 'weights/a.bin'].map(name => sha256(path.join(folder, name)));
    const { output } = await packFile({ path: file }, quiet);
    fs.mkdirSync(path.join(folder, 'model-2'));
    for (const name of ['model', 'model-3']) {
      const report = await unpackFile({ path: output }, quiet);
      expect(report.output).toBe(path.join(folder, name, 'model.onnx'));
      const unpacked = ['model.onnx', 'b.bin', 'weights/a.bin'].map(each => path.join(folder, name, each));
      expect([...report.files].sort()).toEqual([...unpacked].sort());
      expect(unpacked.map(sha256)).toEqual(hashes);
      const opened = await openModel(report.output);
      expect(await opened.payload(opened.graph.initializer[0]!).read()).toHaveLength(2800);
      await opened.close();
    }
    expect(fs.readdirSync(folder).sort()).toEqual(
      ['b.bin', 'model', 'model-2', 'model-3', 'model.espz', 'model.onnx', 'weights'].sort(),
    );
  });

  it('takes the name it is given, and does not replace side files or the archive', async () => {
    const folder = newFolder();
    const { output } = await packFile({ path: withSideFiles(folder) }, quiet);
    const before = list(folder);
    const job = unpackFile({ path: output, out: path.join(folder, 'again.onnx') }, quiet);
    await expect(job).rejects.toMatchObject({ code: 'USAGE' });
    await expect(unpackFile({ path: output, out: output }, quiet)).rejects.toMatchObject({ code: 'USAGE' });
    expect(list(folder)).toEqual(before);
    const elsewhere = path.join(newFolder(), 'again.onnx');
    expect((await unpackFile({ path: output, out: elsewhere }, quiet)).output).toBe(elsewhere);
    expect(list(path.dirname(elsewhere))).toEqual(['again.onnx', 'b.bin', 'weights', 'weights/a.bin']);
  });

  it('of a damaged archive gives an error and no file', async () => {
    const folder = newFolder();
    const file = await place(folder, classifier());
    const { output } = await packFile({ path: file }, quiet);
    const whole = fs.readFileSync(output);
    for (const [bytes, code] of [
      [whole.with(whole.length - 5, whole.at(-5)! ^ 4), 'CORRUPT'],
      [whole.subarray(0, 500), 'CORRUPT'],
      [fs.readFileSync(file), 'NOT_A_MODEL'],
    ] as const) {
      fs.writeFileSync(output, bytes);
      await expect(unpackFile({ path: output }, quiet)).rejects.toMatchObject({ code });
      expect(list(folder)).toEqual(['model.espz', 'model.onnx']);
    }
  });

  it('leaves nothing when it is cancelled', async () => {
    const folder = newFolder();
    const { output } = await packFile({ path: withSideFiles(folder) }, quiet);
    const before = list(folder);
    const job = watched(AbortSignal.abort());
    await expect(unpackFile({ path: output }, job)).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(list(folder)).toEqual(before);
  });
});

describe('an archive in place of a model', () => {
  it('runs, with its side files, and leaves nothing behind', async () => {
    const folder = newFolder();
    const file = withSideFiles(folder);
    const { output } = await packFile({ path: file }, quiet);
    const elsewhere = path.join(newFolder(), 'alone.espz');
    fs.renameSync(output, elsewhere);
    const x = { dtype: 'float32', dims: [700], data: new Float32Array(700).fill(1) };
    const outputs = [];
    for (const each of [file, elsewhere]) {
      const session = await openSession(each);
      outputs.push((await session.run({ x })).y);
      await session.release();
    }
    expect(outputs[1]).toEqual(outputs[0]);
    expect(list(path.dirname(elsewhere))).toEqual(['alone.espz']);
  });

  it('is compared and compressed; the result is an ONNX file beside it', async () => {
    const folder = newFolder();
    const file = await place(folder, classifier());
    const { output } = await packFile({ path: file }, quiet);
    const { fidelity, before, after } = await compareModels({ a: file, b: output }, quiet);
    expect(fidelity).toMatchObject({ identical: true });
    expect(after.params).toBe(before.params);
    expect(after.bytes).toBe(fs.statSync(output).size);
    const recipe = { version: 1, steps: [{ pass: 'prune-magnitude', settings: { ratio: 0.5 } }] } as const;
    const fromArchive = await runRecipe({ path: output, recipe }, quiet);
    expect(path.dirname(fromArchive.output)).toBe(folder);
    expect(path.basename(fromArchive.output)).toMatch(/^model\.pruned.*\.onnx$/);
    const fromFile = await runRecipe({ path: file, recipe }, quiet);
    expect(fromArchive.after.nonzero).toBe(fromFile.after.nonzero);
    expect(list(folder)).toHaveLength(4);
  });
});

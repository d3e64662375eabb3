import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import {
  encodeModel,
  hashFile,
  hashModel,
  openModel,
  writeModel,
} from '../../../../src/core/formats/index.ts';
import { createModel } from '../../../../src/core/formats/index.ts';
import { Archive } from '../../../../src/core/share/archive/open.ts';
import { packModel } from '../../../../src/core/share/archive/pack.ts';
import { summarize } from '../../../../src/core/cost/summary.ts';
import { allTensors } from '../../../../src/core/model/walk.ts';
import { encode, external, model, node, value } from '../../../fixtures/build.ts';
import { noisy } from '../passes/support.ts';
import { classifier } from '../recipe/sample.ts';
import { place, tempFolder } from './temp-folder.ts';

const folder = tempFolder();
let counter = 0;

/** A model file and its archive. */
async function packed(proto = classifier(), files: Readonly<Record<string, Uint8Array>> = {}) {
  const file = place(folder, String(counter++), { 'model.onnx': encode(proto), ...files });
  const archive = file.replace(/onnx$/, 'espz');
  await packModel(file, archive);
  return { file, archive };
}

/** A number of floats, not all alike. */
const sides = (count: number, first: number) =>
  new Uint8Array(Float32Array.from({ length: count }, (_, i) => first + Math.sin(i)).buffer);
/** Two weights in side files, one of them in a folder. */
const twoFiles = () =>
  model({
    nodes: [node('Add', ['a', 'b'], ['y'])],
    outputs: [value('y', 'float32')],
    weights: [
      external('a', 'float32', [700], { location: 'weights/a.bin' }),
      external('b', 'float32', [700], { location: 'b.bin', offset: 64, length: 2800 }),
    ],
  });

describe('a model in an archive', () => {
  it('has the structure and the tensors of the file', async () => {
    const { file, archive } = await packed();
    const [original, opened] = [await openModel(file), await openModel(archive)];
    const [before, after] = [[...allTensors(original.proto)], [...allTensors(opened.proto)]];
    expect(after.map(tensor => tensor.name)).toEqual(before.map(tensor => tensor.name));
    for (const [i, tensor] of after.entries()) {
      expect(await opened.payload(tensor).read()).toEqual(await original.payload(before[i]!).read());
    }
    expect(await encodeModel(opened)).toEqual(new Uint8Array(fs.readFileSync(file)));
    await original.close();
    await opened.close();
  });

  it('tells what it is, and the size of the archive', async () => {
    const { archive } = await packed();
    const opened = await openModel(archive);
    const summary = await summarize(opened);
    expect(summary).toMatchObject({
      format: 'espz',
      path: archive,
      fileBytes: fs.statSync(archive).size,
      sideFiles: [],
      warnings: [],
    });
    expect(await hashModel(opened)).toBe(await hashFile(archive));
    await opened.close();
  });

  it('decodes no tensor before it is asked for, and then only that one', async () => {
    const block = vi.spyOn(Archive.prototype, 'block');
    try {
      const { archive } = await packed();
      const blocks = new Set<number>();
      block.mockClear();
      const opened = await openModel(archive);
      for (const [index] of block.mock.calls) blocks.add(index);
      expect([...blocks], 'the one of the structure').toEqual([0]);
      block.mockClear();
      await opened.payload(opened.graph.initializer[1]!).read();
      expect(block).toHaveBeenCalledOnce();
      await opened.close();
    } finally {
      block.mockRestore();
    }
  });

  it('finds its side files in the archive, not on disk', async () => {
    const { file, archive } = await packed(twoFiles(), {
      'weights/a.bin': sides(700, 1),
      'b.bin': Buffer.concat([new Uint8Array(64), sides(700, 5), new Uint8Array(9)]),
    });
    fs.rmSync(path.join(path.dirname(file), 'weights'), { recursive: true });
    fs.rmSync(path.join(path.dirname(file), 'b.bin'));
    const opened = await openModel(archive);
    const [a, b] = opened.graph.initializer;
    expect(await opened.payload(a!).read()).toEqual(sides(700, 1));
    expect(await opened.payload(b!).read()).toEqual(sides(700, 5));
    const written = await writeModel(opened, path.join(folder, 'alone.onnx'));
    expect(written.files).toHaveLength(1);
    await opened.close();
    const alone = await openModel(written.files[0]!);
    expect(await alone.payload(alone.graph.initializer[1]!).read()).toEqual(sides(700, 5));
    await alone.close();
  });

  it('can be edited and written as ONNX like any other, the archive staying as it is', async () => {
    const { archive } = await packed();
    const before = await hashFile(archive);
    const opened = await openModel(archive);
    const copy = opened.clone();
    const bytes = new Uint8Array(48 * 10 * 4);
    copy.setPayload(copy.graph.initializer[3]!, bytes);
    const out = path.join(folder, 'edited.onnx');
    await writeModel(copy, out);
    await expect(writeModel(copy, archive)).rejects.toMatchObject({ code: 'USAGE' });
    const edited = await openModel(out);
    expect(await edited.payload(edited.graph.initializer[3]!).read()).toEqual(bytes);
    expect(await edited.payload(edited.graph.initializer[0]!).read()).toEqual(
      await opened.payload(opened.graph.initializer[0]!).read(),
    );
    expect(await hashFile(archive)).toBe(before);
    for (const each of [opened, copy, edited]) await each.close();
  });

  it('keeps no file open once it is closed', async () => {
    if (process.platform !== 'linux') return;
    const { archive } = await packed();
    const openFiles = () =>
      fs.readdirSync('/proc/self/fd').filter(fd => {
        try {
          return fs.readlinkSync(`/proc/self/fd/${fd}`) === archive;
        } catch {
          return false;
        }
      }).length;
    const opened = await openModel(archive);
    const copy = opened.clone();
    await opened.close();
    expect(openFiles()).toBe(1);
    await copy.close();
    expect(openFiles()).toBe(0);
  });
});

describe('what is no good archive', () => {
  it.each([
    ['something else', () => Buffer.from('not an archive at all'), 'NOT_A_MODEL', /archive/],
    ['an empty file', () => Buffer.alloc(0), 'NOT_A_MODEL', /archive/],
    [
      'a model under the name of an archive',
      () => Buffer.from(encode(classifier())),
      'NOT_A_MODEL',
      /archive/,
    ],
  ] as const)('%s', async (_name, bytes, code, message) => {
    const file = path.join(folder, `bad${counter++}.espz`);
    fs.writeFileSync(file, bytes());
    await expect(openModel(file)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message) as string,
    });
  });

  it('a later version, one that is cut off, one with a changed byte', async () => {
    const { archive } = await packed();
    const whole = fs.readFileSync(archive);
    const variants: [Uint8Array, string][] = [
      [whole.with(4, 99), 'UNSUPPORTED'],
      [whole.subarray(0, whole.length - 1), 'CORRUPT'],
      // In the checksum of the table of contents.
      [whole.with(9, whole[9]! ^ 1), 'CORRUPT'],
    ];
    for (const [bytes, code] of variants) {
      fs.writeFileSync(archive, bytes);
      await expect(openModel(archive)).rejects.toMatchObject({ code });
    }
    // In the last tensor: the model opens, and the fault is found by who reads it.
    fs.writeFileSync(archive, whole.with(whole.length - 3, whole.at(-3)! ^ 1));
    const opened = await openModel(archive);
    await expect(opened.payload(opened.graph.initializer.at(-1)!).read()).rejects.toMatchObject({
      code: 'CORRUPT',
      message: expect.stringContaining('model.espz') as string,
    });
    await opened.close();
  });

  it('an archive under the name of a model is told what it is', async () => {
    const { archive } = await packed();
    const renamed = archive.replace(/model\.espz$/, 'renamed.onnx');
    fs.renameSync(archive, renamed);
    await expect(openModel(renamed)).rejects.toMatchObject({
      code: 'NOT_A_MODEL',
      message: expect.stringContaining('Espalier archive') as string,
      hint: expect.stringContaining('.espz') as string,
    });
  });

  it('a side file that was not packed', async () => {
    const proto = createModel(twoFiles());
    // Only one of the two is there: packing must say so.
    const file = place(folder, String(counter++), {
      'model.onnx': encode(proto.proto),
      'b.bin': sides(800, 0),
    });
    await expect(packModel(file, `${file}.espz`)).rejects.toMatchObject({ code: 'EXTERNAL_DATA' });
    expect(fs.readdirSync(path.dirname(file)).sort()).toEqual(['b.bin', 'model.onnx']);
  });
});

it('tensors of every size and place come back', async () => {
  const weights = [0, 1, 255, 256, 1023, 1024, 5000].map((count, i) => noisy(`w${i}`, [count], i));
  const { file, archive } = await packed(model({ weights, outputs: [value('y', 'float32')] }));
  const opened = await openModel(archive);
  expect(await encodeModel(opened)).toEqual(new Uint8Array(fs.readFileSync(file)));
  await opened.close();
});

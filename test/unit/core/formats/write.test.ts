import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  createModel,
  encodeModel,
  hashFile,
  openModel,
  sweepStaleTemps,
  uniqueOutputPath,
  writeModel,
} from '../../../../src/core/formats/index.ts';
import { writeAtomically } from '../../../../src/core/formats/io/atomic-files.ts';
import { plan } from '../../../../src/core/formats/onnx/plan.ts';
import { getMetadata, setMetadata } from '../../../../src/core/model/metadata.ts';
import { ChunkedPayload, DerivedPayload } from '../../../../src/core/model/payload.ts';
import { makeTensor } from '../../../../src/core/model/tensors.ts';
import { readFloats } from '../../../../src/core/model/values.ts';
import { encode, model, node, weight } from '../../../fixtures/build.ts';
import { place, tempFolder } from './temp-folder.ts';

const root = tempFolder();
let counter = 0;
const newFolder = () => path.dirname(place(root, String(counter++), { keep: new Uint8Array(0) }));
const sample = () =>
  model({
    nodes: [node('Relu', ['w'], ['y'])],
    weights: [weight('w', 'float32', [500]), weight('v', 'int8', [3000])],
  });

describe('writing several files', () => {
  const pending = (folder: string, ...names: string[]) =>
    names.map(name => ({
      path: path.join(folder, name),
      write: (sink: { write(bytes: Uint8Array): Promise<void> }) => sink.write(Buffer.from(`new ${name}`)),
    }));
  const contents = (folder: string) =>
    Object.fromEntries(
      fs
        .readdirSync(folder, { withFileTypes: true })
        .map(entry => [
          entry.name,
          entry.isFile() ? fs.readFileSync(path.join(folder, entry.name), 'utf8') : '(folder)',
        ]),
    );

  it('replaces them all and leaves nothing else', async () => {
    const folder = newFolder();
    fs.writeFileSync(path.join(folder, 'b'), 'old b');
    await writeAtomically(pending(folder, 'a', 'b', 'c'));
    expect(contents(folder)).toEqual({ a: 'new a', b: 'new b', c: 'new c', keep: '' });
  });

  it.each([1, 2, 3])('brings back what was replaced when number %d of them fails', async failing => {
    const folder = newFolder();
    const names = ['a', 'b', 'c'];
    const bad = names[failing - 1]!;
    for (const name of names)
      if (name !== bad && name !== 'b') fs.writeFileSync(path.join(folder, name), `old ${name}`);
    // A folder that isn't empty can't be replaced by a file.
    fs.mkdirSync(path.join(folder, bad, 'inside'), { recursive: true });
    const before = contents(folder);
    await expect(writeAtomically(pending(folder, ...names))).rejects.toMatchObject({ code: 'IO' });
    expect(contents(folder)).toEqual(before);
  });
});

describe('writing', () => {
  it('copies an unchanged model to the byte, and so does an unchanged clone', async () => {
    const file = place(root, String(counter++), { 'model.onnx': encode(sample()) });
    const opened = await openModel(file);
    for (const [name, source] of [
      ['copy', opened],
      ['clone', opened.clone()],
    ] as const) {
      const target = path.join(path.dirname(file), `${name}.onnx`);
      await writeModel(source, target);
      expect(fs.readFileSync(target).equals(fs.readFileSync(file))).toBe(true);
    }
    await opened.close();
  });

  it('sees an edit made in place in the bytes of a small tensor', async () => {
    const opened = await openModel(
      place(root, String(counter++), {
        'model.onnx': encode(model({ weights: [weight('w', 'int8', [4])] })),
      }),
    );
    opened.graph.initializer[0]!.rawData[0] = 77;
    const written = await encodeModel(opened);
    expect(written).toContain(77);
    await opened.close();
  });

  it('writes what was set, from memory, computed or in chunks', async () => {
    const folder = newFolder();
    const made = createModel(sample());
    const [w, v] = made.graph.initializer;
    made.setPayload(
      w!,
      new DerivedPayload(2000, () =>
        Promise.resolve(new Uint8Array(Float32Array.from({ length: 500 }, () => 2.5).buffer)),
      ),
    );
    made.setPayload(
      v!,
      new ChunkedPayload(3000, function* () {
        for (let i = 0; i < 3; i++) yield new Uint8Array(1000).fill(i);
      }),
    );
    setMetadata(made, 'espalier.recipe', '{}');
    const file = path.join(folder, 'out.onnx');
    const { files, bytes } = await writeModel(made, file);
    expect(files).toEqual([file]);
    expect(bytes).toBe(fs.statSync(file).size);
    const again = await openModel(file);
    expect([...new Set(await readFloats(again, again.graph.initializer[0]!))]).toEqual([2.5]);
    expect([...(await again.payload(again.graph.initializer[1]!).read())].filter(x => x === 2)).toHaveLength(
      1000,
    );
    expect(getMetadata(again, 'espalier.recipe')).toBe('{}');
    // The same message in memory is the same file.
    expect(fs.readFileSync(file).equals(await encodeModel(made))).toBe(true);
    await again.close();
  });

  it('puts models beyond 2 GiB into a side file, or refuses when that is not wanted', () => {
    const proto = model({ weights: [0, 1, 2].map(i => makeTensor(`w${i}`, 1, [2 ** 28])) });
    const made = createModel(proto);
    for (const tensor of made.graph.initializer)
      made.setPayload(tensor, new ChunkedPayload(2 ** 30, () => []));
    const laidOut = plan(made, '/x/big.onnx', 'auto');
    expect(laidOut.side.map(piece => piece.offset)).toEqual([0, 2 ** 30, 2 ** 31]);
    expect(laidOut.model.byteLength).toBeLessThan(1000);
    expect(() => plan(made, '/x/big.onnx', false)).toThrow(expect.objectContaining({ code: 'TOO_LARGE' }));
  });

  it('refuses to write over the original or its side files', async () => {
    const file = place(root, String(counter++), { 'model.onnx': encode(sample()) });
    const opened = await openModel(file);
    await expect(writeModel(opened, file)).rejects.toMatchObject({ code: 'USAGE' });
    const link = path.join(path.dirname(file), 'link.onnx');
    fs.symlinkSync(file, link);
    await expect(writeModel(opened, link)).rejects.toMatchObject({ code: 'USAGE' });
    await opened.close();
  });

  it.each([
    ['fails', () => Promise.reject(new Error('out of luck')), 'INTERNAL'],
    ['gives fewer bytes than it said', () => Promise.resolve(new Uint8Array(5)), 'INTERNAL'],
  ])('leaves nothing behind when a payload %s', async (_, compute, code) => {
    const folder = newFolder();
    const made = createModel(sample());
    made.setPayload(made.graph.initializer[0]!, new DerivedPayload(2000, compute));
    await expect(writeModel(made, path.join(folder, 'x.onnx'))).rejects.toMatchObject({ code });
    expect(fs.readdirSync(folder)).toEqual(['keep']);
  });

  it('leaves nothing behind when it is aborted half-way', async () => {
    const folder = newFolder();
    const abort = new AbortController();
    const made = createModel(model({ weights: [makeTensor('w', 2, [50 * 2 ** 20])] }));
    let during: string[] = [];
    made.setPayload(
      made.graph.initializer[0]!,
      new ChunkedPayload(50 * 2 ** 20, function* () {
        for (let i = 0; i < 50; i++) {
          if (i === 20) {
            during = fs.readdirSync(folder);
            abort.abort();
          }
          yield new Uint8Array(2 ** 20);
        }
      }),
    );
    const work = writeModel(made, path.join(folder, 'x.onnx'), { signal: abort.signal });
    await expect(work).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(
      during.some(name => new RegExp(`^\\.x\\.onnx\\.${process.pid}-[0-9a-f]+\\.espalier-tmp$`).test(name)),
    ).toBe(true);
    expect(fs.readdirSync(folder)).toEqual(['keep']);
  });

  it('says that the folder is not there', async () => {
    const made = createModel(sample());
    await expect(writeModel(made, path.join(root, 'nowhere', 'x.onnx'))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('takes the first file back when the second can not be put in place', async () => {
    const folder = newFolder();
    fs.mkdirSync(path.join(folder, 'b'));
    fs.writeFileSync(path.join(folder, 'b', 'full'), '');
    const write = async (sink: { write(bytes: Uint8Array): Promise<void> }) => sink.write(Uint8Array.of(1));
    const files = ['a', 'b'].map(name => ({ path: path.join(folder, name), write }));
    await expect(writeAtomically(files)).rejects.toMatchObject({ code: 'IO' });
    expect(fs.readdirSync(folder).sort()).toEqual(['b', 'keep']);
  });
});

describe('reading', () => {
  it.each([
    ['a folder', () => newFolder(), 'IO'],
    ['nothing', () => path.join(root, 'missing.onnx'), 'NOT_FOUND'],
    ['a path through a file', () => path.join(newFolder(), 'keep', 'x.onnx'), 'IO'],
  ])('refuses %s', async (_, make, code) => {
    await expect(openModel(make())).rejects.toMatchObject({ code });
  });

  it('keeps giving the bytes of the file it opened after another took its name', async () => {
    const file = place(root, String(counter++), { 'model.onnx': encode(sample()) });
    const opened = await openModel(file);
    fs.writeFileSync(`${file}.new`, 'something else');
    fs.renameSync(`${file}.new`, file);
    expect((await readFloats(opened, opened.graph.initializer[0]!))[0]).toBe(-3);
    await opened.close();
  });

  it('says so when the file is cut off after opening', async () => {
    const file = place(root, String(counter++), { 'model.onnx': encode(sample()) });
    const opened = await openModel(file);
    fs.truncateSync(file, 100);
    await expect(readFloats(opened, opened.graph.initializer[0]!)).rejects.toMatchObject({
      code: 'TRUNCATED',
    });
    await opened.close();
  });

  it('closes the file with the last of a model and its clones', async () => {
    const opened = await openModel(place(root, String(counter++), { 'model.onnx': encode(sample()) }));
    const copy = opened.clone();
    await opened.close();
    await opened.close();
    expect(await readFloats(copy, copy.graph.initializer[0]!)).toHaveLength(500);
    await copy.close();
    await expect(readFloats(copy, copy.graph.initializer[0]!)).rejects.toThrow(/closed/);
  });
});

describe('names and left-overs', () => {
  it('numbers names in use', () => {
    const folder = newFolder();
    const source = path.join(folder, 'net.ONNX');
    const next = () => path.basename(uniqueOutputPath(source, 'pruned50'));
    expect(next()).toBe('net.pruned50.onnx');
    fs.writeFileSync(path.join(folder, 'net.pruned50.onnx'), '');
    expect(next()).toBe('net.pruned50-2.onnx');
    // A side file of that name is in use as well.
    fs.writeFileSync(path.join(folder, 'net.pruned50-2.onnx.data'), '');
    expect(next()).toBe('net.pruned50-3.onnx');
  });

  it('sweeps temporary files of dead processes only', async () => {
    const folder = newFolder();
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'exit');
    const names = {
      dead: `.x.onnx.${child.pid!}-0a1b2c3d.espalier-tmp`,
      own: `.x.onnx.${process.pid}-0a1b2c3d.espalier-tmp`,
      other: '.x.onnx.tmp',
    };
    for (const name of Object.values(names)) fs.writeFileSync(path.join(folder, name), '');
    expect(await sweepStaleTemps(folder)).toEqual([names.dead]);
    expect(fs.readdirSync(folder).sort()).toEqual([names.other, names.own, 'keep'].sort());
    expect(await sweepStaleTemps(path.join(folder, 'nowhere'))).toEqual([]);
  });

  it('hashes as sha256sum does', async () => {
    const file = place(root, String(counter++), { abc: new TextEncoder().encode('abc') });
    // The test vector of FIPS 180-2.
    expect(await hashFile(file)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashFile, hashModel, openModel, writeModel } from '../../../../src/core/formats/index.ts';
import { externalReference, locationProblem } from '../../../../src/core/formats/onnx/external-data.ts';
import type { Model } from '../../../../src/core/model/model.ts';
import { readFloats } from '../../../../src/core/model/values.ts';
import { encode, external, model, value, weight } from '../../../fixtures/build.ts';
import { place, tempFolder } from './temp-folder.ts';

const folder = tempFolder();
let counter = 0;
const floats = (count: number, first = 0) =>
  new Uint8Array(Float32Array.from({ length: count }, (_, i) => first + i).buffer);

type Entries = Readonly<Record<string, string | number>>;

/** A model with one external tensor of `count` floats for each set of entries, beside its files. */
function write(
  tensors: readonly (readonly [number, Entries])[],
  files: Readonly<Record<string, Uint8Array>>,
) {
  const weights = tensors.map(([count, entries], i) => external(`w${i}`, 'float32', [count], entries));
  const proto = model({ weights, outputs: [value('y', 'float32')] });
  return place(folder, String(counter++), { 'model.onnx': encode(proto), ...files });
}

const first = (opened: Model) => opened.graph.initializer[0]!;
const read = async (opened: Model, index = 0) => [
  ...(await readFloats(opened, opened.graph.initializer[index]!)),
];

describe('external data', () => {
  it('comes from one file at offsets, or from many', async () => {
    const file = write(
      [
        [3, { location: 'a.bin' }],
        [2, { location: 'a.bin', offset: 4096, length: 8 }],
        [2, { location: 'sub/b.bin', offset: 4 }],
      ],
      {
        'a.bin': Uint8Array.of(...floats(3), ...new Uint8Array(4084), ...floats(2, 10)),
        'sub/b.bin': floats(3, 20),
      },
    );
    const opened = await openModel(file);
    expect(await read(opened, 0)).toEqual([0, 1, 2]);
    expect(await read(opened, 1)).toEqual([10, 11]);
    expect(await read(opened, 2)).toEqual([21, 22]);
    expect(opened.source!.sideFiles.map(side => path.relative(path.dirname(file), side))).toEqual([
      'a.bin',
      path.join('sub', 'b.bin'),
    ]);
    await opened.close();
  });

  it('streams in pieces of at most 8 MiB', async () => {
    const count = 3 * 1024 * 1024;
    const opened = await openModel(
      write([[count, { location: 'a.bin' }]], { 'a.bin': new Uint8Array(count * 4) }),
    );
    const sizes: number[] = [];
    for await (const chunk of opened.payload(first(opened)).stream()) sizes.push(chunk.byteLength);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8 * 1024 * 1024);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(count * 4);
    await opened.close();
  });

  it('is checked against a checksum when there is one', async () => {
    const bytes = floats(2);
    const checksum = createHash('sha1').update(bytes).digest('hex');
    const good = await openModel(write([[2, { location: 'a', checksum }]], { a: bytes }));
    expect(await read(good)).toEqual([0, 1]);
    const bad = await openModel(write([[2, { location: 'a', checksum }]], { a: floats(2, 5) }));
    await expect(read(bad)).rejects.toMatchObject({
      code: 'EXTERNAL_DATA',
      message: expect.stringMatching(/a is not the file .*"w0".*SHA-1/) as string,
    });
    await Promise.all([good.close(), bad.close()]);
  });

  it.each([
    ['missing', [2, { location: 'a.bin' }], {}, /"w0" is in "a.bin", which is not there/],
    ['a folder', [2, { location: 'sub' }], { 'sub/x': floats(1) }, /"w0" is in "sub", which can not be read/],
    [
      'short',
      [2, { location: 'a.bin', offset: 4 }],
      { 'a.bin': floats(2) },
      /a.bin has 8 bytes, but tensor "w0" needs bytes 4 to 12/,
    ],
    [
      'short by far',
      [2, { location: 'a.bin', offset: 2 ** 50 }],
      { 'a.bin': floats(2) },
      /needs bytes 1125899906842624/,
    ],
    ['an absolute path', [2, { location: '/etc/passwd' }], {}, /not a relative path/],
    ['a drive', [2, { location: 'C:\\secret' }], {}, /not a relative path/],
    ['another folder', [2, { location: '../a.bin' }], {}, /leaves the model's folder/],
    [
      'another folder, in two steps',
      [2, { location: 'sub/../../a.bin' }],
      { 'sub/x': floats(1) },
      /leaves the model's folder/,
    ],
    ['another folder, with backslashes', [2, { location: '..\\a.bin' }], {}, /leaves the model's folder/],
    [
      'a negative offset',
      [2, { location: 'a.bin', offset: -4 }],
      { 'a.bin': floats(2) },
      /offset that is no count: "-4"/,
    ],
    [
      'a length in words',
      [2, { location: 'a.bin', length: 'all' }],
      { 'a.bin': floats(2) },
      /length that is no count/,
    ],
    ['no location', [2, { offset: 0 }], {}, /names no file/],
  ] as [string, [number, Entries], Record<string, Uint8Array>, RegExp][])(
    'opens without it, and says so when it is read: %s',
    async (_, tensor, files, text) => {
      const opened = await openModel(write([tensor], files));
      expect(opened.graph.initializer).toHaveLength(1);
      await expect(read(opened)).rejects.toMatchObject({
        code: 'EXTERNAL_DATA',
        message: expect.stringMatching(text) as string,
      });
      await opened.close();
    },
  );

  it('names a tensor whose length is not that of its dims', async () => {
    const opened = await openModel(write([[2, { location: 'a.bin', length: 12 }]], { 'a.bin': floats(3) }));
    await expect(read(opened)).rejects.toMatchObject({
      code: 'CORRUPT',
      message: expect.stringContaining('"w0"') as string,
    });
    await opened.close();
  });

  it('does not follow links out of the folder, but follows those within', async () => {
    const file = write(
      [
        [2, { location: 'out.bin' }],
        [2, { location: 'dir/secret.bin' }],
        [2, { location: 'in.bin' }],
      ],
      { 'real.bin': floats(2, 7) },
    );
    const own = path.dirname(file);
    const outside = path.join(folder, `outside${counter}`);
    fs.mkdirSync(outside);
    fs.writeFileSync(path.join(outside, 'secret.bin'), floats(2));
    fs.symlinkSync(path.join(outside, 'secret.bin'), path.join(own, 'out.bin'));
    fs.symlinkSync(outside, path.join(own, 'dir'));
    fs.symlinkSync('real.bin', path.join(own, 'in.bin'));
    const opened = await openModel(file);
    await expect(read(opened, 0)).rejects.toThrow(/link that leaves/);
    await expect(read(opened, 1)).rejects.toThrow(/link that leaves/);
    expect(await read(opened, 2)).toEqual([7, 8]);
    await opened.close();
  });

  it('tells which locations it will never look at', async () => {
    const opened = await openModel(
      write(
        [
          [1, { location: '../up.bin' }],
          [1, { location: 'ok.bin' }],
        ],
        {},
      ),
    );
    expect(opened.source!.refusedFiles).toEqual(['../up.bin']);
    expect(opened.source!.sideFiles).toHaveLength(1);
    await opened.close();
  });

  it.each(['a', 'a/b', './a', 'a/../b', 'a..b', '..a', 'a/./b', 'ü'])('allows %s', location => {
    expect(locationProblem(location)).toBeUndefined();
  });

  it('takes the last of entries given twice', () => {
    const tensor = external('w', 'float32', [1], { location: 'a', offset: 1 });
    tensor.externalData.push(...external('w', 'float32', [1], { offset: 9, checksum: 'ABC' }).externalData);
    expect(externalReference(tensor)).toEqual({
      location: 'a',
      offset: 9,
      length: undefined,
      checksum: 'abc',
    });
  });
});

describe('writing external data', () => {
  it('makes a side file of its own, aligned, with small tensors inside', async () => {
    const proto = model({
      weights: [
        weight('a', 'float32', [300]),
        weight('small', 'float32', [10]),
        weight('b', 'float16', [2000]),
      ],
    });
    const file = place(folder, String(counter++), { 'model.onnx': encode(proto) });
    const opened = await openModel(file);
    const target = path.join(path.dirname(file), 'out.onnx');
    const result = await writeModel(opened, target, { externalData: true });
    expect(result.files).toEqual([target, `${target}.data`]);
    expect(result.bytes).toBe(fs.statSync(target).size + fs.statSync(`${target}.data`).size);

    const again = await openModel(target);
    const [a, small, b] = again.graph.initializer;
    expect(externalReference(a!)).toEqual({
      location: 'out.onnx.data',
      offset: 0,
      length: 1200,
      checksum: undefined,
    });
    expect(externalReference(b!)).toMatchObject({ offset: 4096, length: 4000 });
    expect(small!.externalData).toEqual([]);
    expect(small!.rawData).toHaveLength(40);
    for (const [i, tensor] of proto.graph!.initializer.entries()) {
      expect(Buffer.compare(await again.payload(again.graph.initializer[i]!).read(), tensor.rawData)).toBe(0);
    }
    await Promise.all([opened.close(), again.close()]);
  });

  it('never points at the files of the source, changed or not', async () => {
    const file = write([[1000, { location: 'weights.bin', offset: 16 }]], { 'weights.bin': floats(1004) });
    const opened = await openModel(file);
    const target = path.join(path.dirname(file), 'copy.onnx');
    await writeModel(opened, target);
    const single = path.join(path.dirname(file), 'single.onnx');
    expect((await writeModel(opened, single, { externalData: false })).files).toEqual([single]);
    fs.rmSync(path.join(path.dirname(file), 'weights.bin'));
    for (const copy of [target, single]) {
      const again = await openModel(copy);
      expect((await read(again)).slice(0, 3)).toEqual([4, 5, 6]);
      await again.close();
    }
    await opened.close();
  });

  it('leaves nothing when a side file of the source is missing', async () => {
    const file = write([[1000, { location: 'weights.bin' }]], {});
    const opened = await openModel(file);
    const target = path.join(path.dirname(file), 'copy.onnx');
    await expect(writeModel(opened, target)).rejects.toMatchObject({ code: 'EXTERNAL_DATA' });
    expect(fs.readdirSync(path.dirname(file))).toEqual(['model.onnx']);
    await opened.close();
  });

  it('is covered by the hash of the model', async () => {
    const file = write([[2, { location: 'a' }]], { a: floats(2) });
    const opened = await openModel(file);
    const before = await hashModel(opened);
    expect(before).not.toBe(await hashFile(file));
    fs.writeFileSync(path.join(path.dirname(file), 'a'), floats(2, 1));
    expect(await hashModel(opened)).not.toBe(before);
    await opened.close();
  });
});

import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { create, toBinary } from '@bufbuild/protobuf';
import fc from 'fast-check';
import { TensorProtoSchema } from 'onnx-buf';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { openDataset } from '../../../../src/core/data/index.ts';
import { takeInTurn } from '../../../../src/core/data/sources/class-folder.ts';
import type { Batch } from '../../../../src/core/data/types.ts';
import { EspalierError } from '../../../../src/core/errors.ts';
import type { DatasetSpec } from '../../../../src/protocol/dataset.ts';
import type { ValueSummary } from '../../../../src/protocol/summary.ts';
import { place, tempFolder } from '../formats/temp-folder.ts';
import { bytesOf, concat, floats, npy, zip } from './npy-writer.ts';

const folder = tempFolder();
let counter = 0;
const put = (files: Readonly<Record<string, Uint8Array>>): string => place(folder, String(counter++), files);
const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const input = (shape: ValueSummary['shape'], dtype = 'float32', name = 'x'): ValueSummary => ({
  name,
  dtype,
  shape,
});
const NCHW = [input(['batch', 1, 2, 2])];

/** An IDX file of bytes. */
function idx(dims: readonly number[], values: readonly number[], type = 0x08): Uint8Array {
  const header = new DataView(new ArrayBuffer(4 + 4 * dims.length));
  header.setUint8(2, type);
  header.setUint8(3, dims.length);
  dims.forEach((dim, i) => header.setUint32(4 + 4 * i, dim));
  return concat([bytesOf(header), Uint8Array.from(values)]);
}

/** A PNG of one colour. */
function png(height: number, width: number, colour: readonly [number, number, number]): Uint8Array {
  const picture = new PNG({ width, height });
  for (let i = 0; i < height * width; i++) picture.data.set([...colour, 255], 4 * i);
  return PNG.sync.write(picture, { colorType: 2 });
}

async function load(
  spec: DatasetSpec,
  inputs: readonly ValueSummary[],
  start = 0,
  count = 100,
): Promise<Batch> {
  const dataset = await openDataset(spec, { inputs });
  try {
    return await dataset.batch(start, count);
  } finally {
    await dataset.close();
  }
}

const values = (batch: Batch, name = 'x'): number[] =>
  Array.from(batch.feeds[name]!.data as ArrayLike<number | bigint>, Number);

async function refusal(spec: DatasetSpec, inputs: readonly ValueSummary[] = NCHW): Promise<EspalierError> {
  const error = await load(spec, inputs).then(
    () => new Error('nothing was thrown'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof EspalierError)) throw error;
  return error;
}

describe('IDX', () => {
  const pixels = [0, 1, 2, 3, 10, 11, 12, 13];
  const images = idx([2, 2, 2], pixels);
  const labels = idx([2], [7, 3]);

  it.each([
    ['train-images-idx3-ubyte', 'train-labels-idx1-ubyte', false],
    ['t10k-images.idx3-ubyte', 't10k-labels.idx1-ubyte', false],
    ['train-images-idx3-ubyte.gz', 'train-labels-idx1-ubyte.gz', true],
    ['images.idx', 'labels.idx', false],
  ])('%s finds its labels in %s', async (imageName, labelName, packed) => {
    const pack = packed
      ? (bytes: Uint8Array): Uint8Array => gzipSync(bytes)
      : (bytes: Uint8Array): Uint8Array => bytes;
    const source = put({ [imageName]: pack(images), [labelName]: pack(labels) });
    const batch = await load({ source, scale: 0.5 }, NCHW);
    expect(batch.feeds.x!.dims).toEqual([2, 1, 2, 2]);
    expect(values(batch)).toEqual(pixels.map(value => value / 2));
    expect(Array.from(batch.labels!)).toEqual([7, 3]);
  });

  it('finds packed labels of unpacked images', async () => {
    const source = put({ 'a-images-idx3-ubyte': images, 'a-labels-idx1-ubyte.gz': gzipSync(labels) });
    expect((await load({ source }, NCHW)).labels).toEqual(Int32Array.from([7, 3]));
  });

  it.each([
    ['flattened', input([null, 4]), [2, 4], [0, 1, 2, 3]],
    ['without a channel axis', input([null, 2, 2]), [2, 2, 2], [0, 1, 2, 3]],
    [
      'gray repeated to colour, NCHW',
      input([null, 3, 2, 2]),
      [2, 3, 2, 2],
      [0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3],
    ],
    [
      'gray repeated to colour, NHWC',
      input([null, 2, 2, 3]),
      [2, 2, 2, 3],
      [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3],
    ],
    ['as bytes', input([null, 1, 2, 2], 'uint8'), [2, 1, 2, 2], [0, 1, 2, 3]],
    ['as int64', input([null, 1, 2, 2], 'int64'), [2, 1, 2, 2], [0, 1, 2, 3]],
    ['into a model of unknown rank', input(null), [2, 1, 2, 2], [0, 1, 2, 3]],
  ])('%s', async (_, slot, dims, first) => {
    const batch = await load({ source: put({ 'a-images': images }) }, [slot]);
    expect(batch.feeds.x!.dims).toEqual(dims);
    expect(values(batch).slice(0, first.length)).toEqual(first);
  });

  it('takes other number types, big-endian', async () => {
    const body = [0x3f, 0x80, 0, 0, 0xc0, 0, 0, 0]; // 1, −2
    expect(
      values(await load({ source: put({ a: idx([1, 1, 2], body, 0x0d) }) }, [input([null, 1, 1, 2])])),
    ).toEqual([1, -2]);
  });

  it('takes a subset', async () => {
    const source = put({ 'a-images': images, 'a-labels': labels });
    const dataset = await openDataset({ source, offset: 1, limit: 5 }, { inputs: NCHW });
    expect([dataset.size, dataset.name]).toEqual([1, 'a-images (limit 5, offset 1)']);
    const batch = await dataset.batch(0, 10);
    expect([values(batch), Array.from(batch.labels!)]).toEqual([[10, 11, 12, 13], [3]]);
  });

  it.each([
    ['a label file', put({ 'a-labels': labels }), {}, /one axis only/],
    [
      'another number of labels',
      put({ 'a-images': images, 'a-labels': idx([3], [1, 2, 3]) }),
      {},
      /labels of shape \[3\] for the 2 samples of a-images/,
    ],
    [
      'truncated',
      put({ 'b-images': images.slice(0, 20) }),
      {},
      /b-images ends too early: .* 24 bytes, it has 20/,
    ],
    [
      'a damaged gzip file',
      put({ 'c-images.gz': gzipSync(images).subarray(0, 24) }),
      {},
      /c-images\.gz (is a damaged gzip|is no data)/,
    ],
    [
      'pictures of another size',
      put({ 'd-images': idx([1, 3, 2], [1, 2, 3, 4, 5, 6]) }),
      {},
      /Sample 0 of d-images is 3 × 2, .* takes 2 × 2/,
    ],
    ['a missing label file', put({ 'e-images': images }), { labels: '/nowhere/labels' }, /no .*labels/],
  ])('refuses %s', async (_, source, more, message) => {
    const error = await refusal({ source, ...more });
    expect(error.message).toMatch(message);
  });

  it('tells how to change the size', async () => {
    const error = await refusal({ source: put({ 'd-images': idx([1, 3, 2], [1, 2, 3, 4, 5, 6]) }) });
    expect(error.code).toBe('BAD_DATA');
    expect(error.hint).toContain('--resize 2,2');
  });

  it('damaged in any way: data or a clear error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(images.length),
        fc.nat(images.length - 1),
        fc.nat(255),
        async (length, at, byte) => {
          const bytes = images.slice(0, length);
          if (at < length) bytes[at] = byte;
          const source = put({ a: bytes });
          await load({ source }, NCHW).catch((error: unknown) => {
            expect(error).toBeInstanceOf(EspalierError);
            expect((error as EspalierError).code).toBe('BAD_DATA');
          });
        },
      ),
      { seed: 8, numRuns: 150 },
    );
  });
});

describe('npz', () => {
  const x = floats([2, 1, 2, 2], [0, 1, 2, 3, 4, 5, 6, 7]);
  const y = npy('<i8', [2], bytesOf(BigInt64Array.from([1n, 0n])));

  it.each([{}, { deflate: true }, { zip64: true }])('x and y, %o', async options => {
    const source = put({ 'a.npz': zip({ 'x.npy': x, 'y.npy': y }, options) });
    const batch = await load({ source, mean: 1 }, NCHW, 1, 1);
    expect([values(batch), Array.from(batch.labels!)]).toEqual([[3, 4, 5, 6], [0]]);
  });

  it('arrays named like the inputs, each in the type of its input', async () => {
    const inputs = [input(['b', 's'], 'int64', 'ids'), input(['b', 's'], 'float32', 'mask')];
    const ids = npy('<i4', [2, 3], bytesOf(Int32Array.from([1, 2, 3, 4, 5, 6])));
    const mask = npy('|b1', [2, 3], Uint8Array.from([1, 1, 0, 1, 1, 1]));
    const batch = await load({ source: put({ 'a.npz': zip({ 'ids.npy': ids, 'mask.npy': mask }) }) }, inputs);
    expect(batch.feeds.ids).toEqual({
      dtype: 'int64',
      dims: [2, 3],
      data: BigInt64Array.from([1n, 2n, 3n, 4n, 5n, 6n]),
    });
    expect(batch.feeds.mask).toEqual({
      dtype: 'float32',
      dims: [2, 3],
      data: Float32Array.from([1, 1, 0, 1, 1, 1]),
    });
  });

  it('pictures with channels last go into an NCHW input', async () => {
    // Two pixels of three channels.
    const bytes = npy('|u1', [1, 1, 2, 3], Uint8Array.from([1, 2, 3, 4, 5, 6]));
    const batch = await load({ source: put({ 'a.npz': zip({ 'x.npy': bytes }) }), mean: [1, 2, 3] }, [
      input([null, 3, 1, 2]),
    ]);
    expect(batch.feeds.x!.dims).toEqual([1, 3, 1, 2]);
    expect(values(batch)).toEqual([0, 3, 0, 3, 0, 3]);
  });

  it('pictures with channels first go into an NHWC input', async () => {
    const bytes = npy('|u1', [1, 3, 2, 2], Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]));
    const batch = await load({ source: put({ 'a.npz': zip({ 'x.npy': bytes }) }) }, [input([null, 2, 2, 3])]);
    expect(values(batch)).toEqual([1, 5, 9, 2, 6, 10, 3, 7, 11, 4, 8, 12]);
  });

  it('flat rows go into a picture input, and settings apply by channel', async () => {
    const flat = floats([1, 8], [1, 2, 3, 4, 5, 6, 7, 8]);
    const batch = await load({ source: put({ 'a.npz': zip({ 'x.npy': flat }) }), std: [1, 2] }, [
      input([null, 2, 2, 2]),
    ]);
    expect([batch.feeds.x!.dims, values(batch)]).toEqual([
      [1, 2, 2, 2],
      [1, 2, 3, 4, 2.5, 3, 3.5, 4],
    ]);
  });

  it('one-hot labels', async () => {
    const hot = floats([2, 3], [0, 0, 1, 1, 0, 0]);
    const batch = await load({ source: put({ 'a.npz': zip({ 'x.npy': x, 'labels.npy': hot }) }) }, NCHW);
    expect(Array.from(batch.labels!)).toEqual([2, 0]);
  });

  it('inputs without a common first axis are one sample', async () => {
    const inputs = [input(['s', 2], 'float32', 'x'), input([2, 1], 'float32', 'h')];
    const source = put({
      'a.npz': zip({ 'x.npy': floats([3, 2], [1, 2, 3, 4, 5, 6]), 'h.npy': floats([2, 1], [8, 9]) }),
    });
    const dataset = await openDataset({ source }, { inputs });
    expect([dataset.size, dataset.batchable]).toEqual([1, false]);
    expect((await dataset.batch(0, 1)).feeds.h!.dims).toEqual([2, 1]);
    await dataset.close();
  });

  it('a model without a batch axis gets one sample at a time', async () => {
    const source = put({ 'a.npz': zip({ 'x.npy': floats([2, 3, 1, 1], [1, 2, 3, 4, 5, 6]) }) });
    const dataset = await openDataset({ source }, { inputs: [input([3, 'h', 'w'])] });
    expect(dataset.batchable).toBe(false);
    expect((await dataset.batch(1, 1)).feeds.x).toEqual({
      dtype: 'float32',
      dims: [3, 1, 1],
      data: Float32Array.from([4, 5, 6]),
    });
    await dataset.close();
  });

  it.each([
    [
      'no x',
      { 'a.npz': zip({ 'z.npy': x }) },
      NCHW,
      /neither an array "x" nor arrays named like the model's inputs/,
    ],
    [
      'a missing input',
      { 'a.npz': zip({ 'a.npy': x }) },
      [input([null], 'float32', 'a'), input([null], 'float32', 'b')],
      /no array for the model's input b/,
    ],
    [
      'another shape',
      { 'a.npz': zip({ 'x.npy': floats([2, 5, 5], Array(50).fill(0) as number[]) }) },
      [input([null, 1, 2, 2])],
      /5 × 5/,
    ],
    [
      'too many axes',
      { 'a.npz': zip({ 'x.npy': floats([1, 1, 1, 1, 1], [0]) }) },
      NCHW,
      /shape \[1, 1, 1, 1, 1\]/,
    ],
    [
      'different numbers of samples',
      { 'a.npz': zip({ 'a.npy': x, 'b.npy': floats([3, 1], [1, 2, 3]) }) },
      [input(['n', 1, 2, 2], 'float32', 'a'), input(['n', 1], 'float32', 'b')],
      /different numbers of samples: a 2, b 3/,
    ],
    [
      'another number of labels',
      { 'a.npz': zip({ 'x.npy': x, 'y.npy': npy('<i8', [1], new Uint8Array(8)) }) },
      NCHW,
      /Array "y" of a\.npz has labels of shape \[1\] for the 2 samples/,
    ],
    [
      'labels that are no classes',
      { 'a.npz': zip({ 'x.npy': x, 'y.npy': floats([2], [0.5, 1]) }) },
      NCHW,
      /Label 0 of Array "y" of a\.npz is not a class index/,
    ],
    [
      'objects',
      { 'a.npz': zip({ 'x.npy': npy('|O', [1], new Uint8Array(8)) }) },
      NCHW,
      /Array "x" of a\.npz holds type \|O/,
    ],
    ['no arrays', { 'a.npz': zip({ 'readme.txt': text('hi') }) }, NCHW, /holds no NumPy arrays/],
    [
      'a cut-off archive',
      { 'a.npz': zip({ 'x.npy': x }).slice(0, 150) },
      NCHW,
      /a\.npz is not a complete zip archive/,
    ],
  ])('refuses %s', async (_, files, inputs, message) => {
    const error = await refusal({ source: put(files) }, inputs);
    expect(error.code).toBe('BAD_DATA');
    expect(error.message).toMatch(message);
  });

  it('damaged in any way: data or a clear error', async () => {
    const whole = zip({ 'x.npy': x, 'y.npy': y }, { deflate: true });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length),
        fc.nat(whole.length - 1),
        fc.nat(255),
        async (length, at, byte) => {
          const bytes = whole.slice(0, length % 3 === 0 ? length : whole.length);
          if (at < bytes.length) bytes[at] = byte;
          const source = put({ 'a.npz': bytes });
          await load({ source }, NCHW).catch((error: unknown) => expect(error).toBeInstanceOf(EspalierError));
        },
      ),
      { seed: 9, numRuns: 250 },
    );
  });
});

describe('folders of classes', () => {
  const RGB = [input(['n', 3, 2, 2])];
  const red = png(2, 2, [255, 0, 0]);
  const gray = png(2, 2, [51, 51, 51]);
  const files = {
    'set/b/1.png': red,
    'set/b/2.PNG': red,
    'set/a/1.png': gray,
    'set/c/.hidden.png': red,
    'set/c/notes.txt': text('x'),
    'set/c/1.png': red,
  };
  const set = (): string => path.dirname(path.dirname(put(files)));

  it('classes in the order of their names, samples taken in turn', async () => {
    const dataset = await openDataset({ source: set(), scale: 1 / 255 }, { inputs: RGB });
    expect(dataset.classes).toEqual(['a', 'b', 'c']);
    const batch = await dataset.batch(0, 10);
    expect(Array.from(batch.labels!)).toEqual([0, 1, 2, 1]);
    expect(values(batch).slice(0, 4)).toEqual(Array(4).fill(Math.fround(0.2)));
    expect(values(batch).slice(12, 24)).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('a limit takes a balanced beginning', () => {
    const { files: order, labels } = takeInTurn([['a1', 'a2', 'a3'], ['b1'], ['c1', 'c2']]);
    expect(order).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3']);
    expect(Array.from(labels)).toEqual([0, 1, 2, 0, 2, 0]);
  });

  it('resizes when asked, and feeds pictures of different sizes one at a time when the model takes any', async () => {
    const source = path.dirname(
      path.dirname(put({ 's/a/1.png': png(4, 6, [9, 9, 9]), 's/a/2.png': png(2, 2, [9, 9, 9]) })),
    );
    const any = [input(['n', 3, 'h', 'w'])];
    const mixed = await openDataset({ source }, { inputs: any });
    expect([
      mixed.batchable,
      (await mixed.batch(0, 2)).count,
      (await mixed.batch(0, 2)).feeds.x!.dims,
    ]).toEqual([false, 1, [1, 3, 4, 6]]);
    const resized = await openDataset({ source, resize: [3, 5] }, { inputs: any });
    const batch = await resized.batch(0, 2);
    expect([resized.batchable, batch.feeds.x!.dims, new Set(values(batch))]).toEqual([
      true,
      [2, 3, 3, 5],
      new Set([9]),
    ]);
    const uniform = await openDataset({ source: set() }, { inputs: any });
    expect(uniform.batchable).toBe(true);
  });

  it('gray for a model of one channel', async () => {
    expect(values(await load({ source: set(), offset: 1, limit: 1 }, NCHW))).toEqual([76, 76, 76, 76]); // 0.299 · 255 = 76.2
  });

  it.each([
    ['a cut-off picture', { 's/a/1.png': red.slice(0, 40) }, {}, /s.a.1\.png is (damaged|not a PNG)/],
    [
      'a picture of another format',
      { 's/a/1.webp': red },
      {},
      /1\.webp has a picture format that can't be read/,
    ],
    [
      'another size',
      { 's/a/1.png': png(3, 3, [0, 0, 0]) },
      {},
      /s.a.1\.png is 3 × 3, the model's input "x" takes 2 × 2/,
    ],
    ['no pictures', { 's/a/notes.txt': text('x') }, {}, /hold no PNG or JPEG/],
    [
      'a resize that the model does not take',
      { 's/a/1.png': red },
      { resize: [4, 4] as const },
      /resize is 4 × 4, but the model's input "x" takes 2 × 2/,
    ],
    ['labels', { 's/a/1.png': red }, { labels: 'labels.csv' }, /its sub-folders are the classes/],
    ['four channels', { 's/a/1.png': red }, { input: 'z' }, /no input "z"/],
  ])('refuses %s', async (_, content, more, message) => {
    const source = path.dirname(path.dirname(put(content)));
    const error = await refusal({ source, ...more }, RGB);
    expect(error.code).toBe('BAD_DATA');
    expect(error.message).toMatch(message);
  });

  it('a flat folder has labels in a table', async () => {
    const source = path.dirname(
      put({ '2.png': red, '1.png': gray, 'labels.csv': text('file,label\n1.png,cat\n2.png,ant\n') }),
    );
    const dataset = await openDataset({ source }, { inputs: RGB });
    expect([dataset.classes, Array.from((await dataset.batch(0, 2)).labels!)]).toEqual([
      ['ant', 'cat'],
      [1, 0],
    ]);
    const unlabelled = await openDataset({ source: path.dirname(put({ '1.png': gray })) }, { inputs: RGB });
    expect(unlabelled.hasLabels).toBe(false);
    const error = await refusal(
      { source: path.dirname(put({ '1.png': gray, '2.png': red, 'labels.csv': text('1.png,0') })) },
      RGB,
    );
    expect(error.message).toMatch(/labels\.csv has no label for 2\.png/);
  });
});

describe('test_data_set folders', () => {
  const tensor = (name: string, data: readonly number[], dims: readonly number[]): Uint8Array =>
    toBinary(
      TensorProtoSchema,
      create(TensorProtoSchema, { name, dataType: 1, dims: dims.map(BigInt), floatData: [...data] }),
    );
  const inputs = [input([1, 2], 'float32', 'a'), input([1], 'float32', 'b')];

  it('tensors by name, else by order; sets by number', async () => {
    const root = path.dirname(
      path.dirname(
        put({
          'test_data_set_0/input_0.pb': tensor('b', [5], [1]),
          'test_data_set_0/input_1.pb': tensor('a', [1, 2], [1, 2]),
          'test_data_set_10/input_0.pb': tensor('', [7, 8], [1, 2]),
          'test_data_set_10/input_1.pb': tensor('', [9], [1]),
          'test_data_set_2/input_0.pb': tensor('a', [3, 4], [1, 2]),
          'test_data_set_2/input_1.pb': tensor('b', [6], [1]),
          'model.onnx': text('not read'),
        }),
      ),
    );
    const dataset = await openDataset({ source: root }, { inputs });
    expect([dataset.size, dataset.batchable]).toEqual([3, false]);
    const all = await Promise.all([0, 1, 2].map(i => dataset.batch(i, 1)));
    expect(all.map(batch => [...values(batch, 'a'), ...values(batch, 'b')])).toEqual([
      [1, 2, 5],
      [3, 4, 6],
      [7, 8, 9],
    ]);
  });

  it.each([
    [
      'a missing input',
      { 'test_data_set_0/input_0.pb': tensor('', [1, 2], [1, 2]) },
      {},
      /test_data_set_0 has no input_1\.pb for the model's input "b"/,
    ],
    [
      'another shape',
      {
        'test_data_set_0/input_0.pb': tensor('', [1, 2, 3], [1, 3]),
        'test_data_set_0/input_1.pb': tensor('', [1], [1]),
      },
      {},
      /input_0\.pb has the shape \[1, 3\], the model's input "a" takes \[1, 2\]/,
    ],
    [
      'what is no tensor',
      { 'test_data_set_0/input_0.pb': Uint8Array.from([255, 255, 255]) },
      {},
      /input_0\.pb is not an ONNX tensor/,
    ],
    [
      'preprocessing',
      { 'test_data_set_0/input_0.pb': tensor('', [1], [1]) },
      { scale: 2 },
      /"scale" does not go with/,
    ],
  ])('refuses %s', async (_, files, more, message) => {
    const source = path.dirname(path.dirname(put(files)));
    expect((await refusal({ source, ...more }, inputs)).message).toMatch(message);
  });
});

describe('dataset.json', () => {
  const images = idx([2, 2, 2], [0, 1, 2, 3, 10, 11, 12, 13]);
  const json = (value: unknown): string =>
    put({
      'dataset.json': text(JSON.stringify(value)),
      'data/t-images': images,
      'labels.txt': text('4\n2\n'),
    });

  it('paths are relative to it, and flags go before it', async () => {
    const source = json({ source: 'data/t-images', labels: 'labels.txt', scale: 2, limit: 2 });
    const batch = await load({ source, limit: 1 }, NCHW);
    expect([values(batch), Array.from(batch.labels!)]).toEqual([[0, 2, 4, 6], [4]]);
  });

  it.each([
    [{ source: 'data/t-images', colour: 1 }, /unknown key "colour"/],
    [{}, /"source" of dataset\.json is missing/],
    [{ source: 3 }, /"source" of dataset\.json must be text/],
    [
      { source: 'data/t-images', scale: 'much' },
      /"scale" of dataset\.json must be a number or a list of numbers/,
    ],
    [{ source: 'data/t-images', resize: [2] }, /"resize/],
    [{ source: 'data/t-images', layout: 'CHW' }, /"layout" of dataset\.json must be "NCHW" or "NHWC"/],
    [{ source: 'data/t-images', limit: 0 }, /"limit" of dataset\.json must be at least 1/],
    [{ source: 'other.json' }, /names another \.json file/],
    [[1, 2], /"source" of dataset\.json is missing/],
    [3, /dataset\.json must hold an object with the key "source"/],
    [{ source: 'nothing-here' }, /There is no .*nothing-here/],
  ])('refuses %j', async (value, message) => {
    expect((await refusal({ source: json(value) })).message).toMatch(message);
  });

  it('refuses what is no JSON, and a file that is not there', async () => {
    expect((await refusal({ source: put({ 'd.json': text('{ "source": ') }) })).message).toMatch(
      /d\.json is not valid JSON/,
    );
    expect((await refusal({ source: path.join(folder, 'absent.json') })).code).toBe('NOT_FOUND');
  });
});

describe('openDataset', () => {
  it('tells what data can be', async () => {
    const error = await refusal({ source: put({ 'a.txt': text('hello') }) });
    expect(error.message).toBe('a.txt is no data that can be read.');
    expect(error.hint).toMatch(/IDX.*npz.*test_data_set.*sub-folder.*dataset\.json/);
    const empty = fs.mkdtempSync(path.join(folder, 'empty-'));
    expect((await refusal({ source: empty })).code).toBe('BAD_DATA');
  });

  it('asks which input is meant when there are several', async () => {
    const source = put({ 'a-images': idx([1, 2, 2], [1, 2, 3, 4]) });
    const inputs = [input([null, 1, 2, 2], 'float32', 'a'), input([null, 1, 2, 2], 'float32', 'b')];
    expect((await refusal({ source }, inputs)).hint).toMatch(/Name one of a, b with --input/);
    expect(Object.keys((await load({ source, input: 'b' }, inputs)).feeds)).toEqual(['b']);
  });
});

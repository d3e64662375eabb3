import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDataset } from '../../../../src/core/data/index.ts';
import { EspalierError } from '../../../../src/core/errors.ts';
import { NCHW, idx, input, load, put, refusal, values } from './dataset-files.ts';

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

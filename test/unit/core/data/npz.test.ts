import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDataset } from '../../../../src/core/data/index.ts';
import { EspalierError } from '../../../../src/core/errors.ts';
import { NCHW, input, load, put, refusal, text, values } from './dataset-files.ts';
import { bytesOf, floats, npy, zip } from './npy-writer.ts';

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

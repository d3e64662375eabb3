import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDataset } from '../../../../src/core/data/index.ts';
import { takeInTurn } from '../../../../src/core/data/sources/class-folder.ts';
import { NCHW, input, load, png, put, refusal, text, values } from './dataset-files.ts';

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

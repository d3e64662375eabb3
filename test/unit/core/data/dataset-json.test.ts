import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { NCHW, folder, idx, input, load, put, refusal, text, values } from './dataset-files.ts';

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
    [{ source: 'data/t-images', colour: 1 }, /dataset\.json:1:36: The key "colour" is not known/],
    [{}, /dataset\.json:1:1: "source" is missing/],
    [{ source: 3 }, /dataset\.json:1:11: "source" must be text/],
    [{ source: 'data/t-images', scale: 'much' }, /:1:35: "scale" must be a number or a list of numbers/],
    [{ source: 'data/t-images', resize: [2] }, /"resize/],
    [{ source: 'data/t-images', layout: 'CHW' }, /"layout" must be "NCHW" or "NHWC"/],
    [{ source: 'data/t-images', limit: 0 }, /"limit" must be at least 1/],
    [{ source: 'other.json' }, /names another \.json file/],
    [[1, 2], /dataset\.json:1:1: "source" is missing/],
    [3, /:1:1: Data are described by an object with the key "source"/],
    [{ source: 'nothing-here' }, /There is no .*nothing-here/],
  ])('refuses %j', async (value, message) => {
    expect((await refusal({ source: json(value) })).message).toMatch(message);
  });

  it('refuses what is no JSON, and a file that is not there', async () => {
    expect((await refusal({ source: put({ 'd.json': text('{ "source": ') }) })).message).toMatch(
      /d\.json:1:13: not JSON/,
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

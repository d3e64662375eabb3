import { describe, expect, it } from 'vitest';
import { guessDims, SIZE_GUESSES } from '../../../../src/core/data/guess-dims.ts';
import { randomDataset } from '../../../../src/core/data/random.ts';
import type { ValueSummary } from '../../../../src/protocol/summary.ts';

const input = (name: string, dtype: string, shape: ValueSummary['shape']): ValueSummary => ({
  name,
  dtype,
  shape,
});
const guess = SIZE_GUESSES[0]!;

describe('guessDims', () => {
  it.each([
    [
      'an image',
      [input('x', 'float32', ['batch', 3, 'height', 'width'])],
      { batch: 1, height: 224, width: 224 },
    ],
    [
      'an image without names',
      [input('x', 'float32', [null, 3, null, null])],
      { 'x.0': 1, 'x.2': 224, 'x.3': 224 },
    ],
    [
      'open channels',
      [input('x', 'float32', [null, null, null, null])],
      { 'x.0': 1, 'x.1': 3, 'x.2': 224, 'x.3': 224 },
    ],
    ['channels last', [input('x', 'float32', [null, null, null, 3])], { 'x.0': 1, 'x.1': 224, 'x.2': 224 }],
    ['tokens', [input('ids', 'int64', ['batch', 'sequence'])], { batch: 1, sequence: 16 }],
    ['sound', [input('wave', 'float32', ['batch', 'samples'])], { batch: 1, samples: 16000 }],
    ['−1 for open', [input('x', 'float32', [-1, 10])], { 'x.0': 1 }],
    [
      'a cache of keys and values',
      [
        input('attention_mask', 'int64', ['batch', 'past_sequence + sequence']),
        input('ids', 'int64', ['batch', 'sequence']),
        input('past.0.key', 'float32', ['batch', 4, 'past_sequence', 32]),
      ],
      { batch: 1, sequence: 16, past_sequence: 0, 'past_sequence + sequence': 16 },
    ],
  ])('%s', (_, inputs, expected) => {
    expect(guessDims(inputs, {}, guess)).toEqual(expected);
  });

  it('takes what is given, and computes sums from it', () => {
    const inputs = [input('ids', 'int64', ['b', 'seq']), input('mask', 'int64', ['b', '2*seq + 1'])];
    expect(guessDims(inputs, { seq: 5 }, guess)).toEqual({ b: 1, seq: 5, '2*seq + 1': 11 });
  });
});

describe('randomDataset', () => {
  const inputs = [
    input('input_ids', 'int64', ['batch', 'sequence']),
    input('attention_mask', 'int64', ['batch', 'sequence']),
    input('token_type_ids', 'int64', ['batch', 'sequence']),
    input('position_ids', 'int32', ['batch', 'sequence']),
    input('scores', 'float32', ['batch', 'sequence', 2]),
    input('flag', 'bool', ['batch']),
    input('half', 'float16', ['batch', 1]),
  ];
  const options = { seed: 5, samples: 6, dims: { sequence: 4 } };

  it('gives values that models accept', async () => {
    const dataset = randomDataset(inputs, options);
    const { feeds, count } = await dataset.batch(0, 4);
    expect(count).toBe(4);
    expect(dataset.name).toBe('random inputs, seed 5');
    expect(feeds.input_ids!.dims).toEqual([4, 4]);
    for (const id of feeds.input_ids!.data as BigInt64Array) expect(id >= 0n && id < 10n).toBe(true);
    expect(new Set(feeds.attention_mask!.data as BigInt64Array)).toEqual(new Set([1n]));
    expect(new Set(feeds.token_type_ids!.data as BigInt64Array)).toEqual(new Set([0n]));
    expect(Array.from(feeds.position_ids!.data as Int32Array).slice(0, 8)).toEqual([0, 1, 2, 3, 0, 1, 2, 3]);
    expect(feeds.scores!.dims).toEqual([4, 4, 2]);
    expect(feeds.flag!.data).toEqual(Uint8Array.from([1, 1, 1, 1]));
    expect(feeds.half!.data).toBeInstanceOf(Uint16Array);
  });

  it('gives each sample the same values however they are batched', async () => {
    const dataset = randomDataset(inputs, options);
    const together = (await dataset.batch(0, 6)).feeds.scores!.data as Float32Array;
    for (let i = 0; i < 6; i++) {
      const alone = (await dataset.batch(i, 1)).feeds.scores!.data;
      expect(together.slice(i * 8, (i + 1) * 8)).toEqual(alone);
    }
    expect(together.slice(0, 8)).not.toEqual(together.slice(8, 16));
  });

  it('stops at its end', async () => {
    expect((await randomDataset(inputs, options).batch(4, 10)).count).toBe(2);
  });

  it('takes inputs without a common first axis as one sample', async () => {
    const dataset = randomDataset(
      [input('x', 'float32', ['seq', 'b', 3]), input('h0', 'float32', [2, 'b', 5]), input('n', 'int64', [])],
      {
        seed: 0,
        samples: 3,
      },
    );
    expect(dataset.batchable).toBe(false);
    const { feeds, count } = await dataset.batch(1, 3);
    expect(count).toBe(1);
    expect([feeds.x!.dims, feeds.h0!.dims, feeds.n!.dims]).toEqual([[16, 1, 3], [2, 1, 5], []]);
  });

  it('refuses an input of unknown rank', () => {
    expect(() => randomDataset([input('x', 'float32', null)], options)).toThrow(
      /what shape its input "x" has/,
    );
  });
});

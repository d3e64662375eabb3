import { parseArgs } from 'node:util';
import { describe, expect, it } from 'vitest';
import { datasetOptions, parseDataset } from '../../../src/cli/dataset-flags.ts';
import { parseSizes, sizeOptions } from '../../../src/cli/size-flags.ts';
import { parseNumber, parsePair } from '../../../src/cli/usage.ts';

function dataset(...args: string[]) {
  return parseDataset(parseArgs({ args, options: datasetOptions }).values);
}

function sizes(...args: string[]) {
  return parseSizes(parseArgs({ args, options: sizeOptions }).values);
}

const isUsage = expect.objectContaining({ code: 'USAGE' }) as Error;

describe('--data and its preprocessing', () => {
  it('has only the keys that were given, so that a dataset.json keeps its own', () => {
    expect(dataset('--data', 'd')).toEqual({ source: 'd' });
    expect(Object.keys(dataset('--data', 'd')!)).toEqual(['source']);
    expect(dataset()).toBeUndefined();
  });

  it('reads numbers, fractions and lists', () => {
    const args = '--data d --scale 1/255 --mean .485,.456,.406 --std 2 --resize 32,24 --limit 10 --offset 0';
    expect(dataset(...args.split(' '), '--input', 'x', '--layout', 'nhwc', '--labels', 'l')).toEqual({
      source: 'd',
      scale: 1 / 255,
      mean: [0.485, 0.456, 0.406],
      std: 2,
      resize: [32, 24],
      limit: 10,
      offset: 0,
      input: 'x',
      layout: 'NHWC',
      labels: 'l',
    });
  });

  it('takes one number for a square, and negative ones', () => {
    expect(dataset('--data', 'd', '--resize', '224', '--mean=-0.5')).toMatchObject({
      resize: [224, 224],
      mean: -0.5,
    });
  });

  it.each([
    ['--scale', '1/0'],
    ['--scale', ''],
    ['--mean', '1,,2'],
    ['--std', '1/2/3'],
    ['--resize', '1,2,3'],
    ['--resize', '0'],
    ['--limit', '0'],
    ['--limit', '1.5'],
    ['--offset', '-1'],
    ['--layout', 'CHW'],
  ])('refuses %s=%s', (flag, text) => {
    expect(() => dataset('--data', 'd', `${flag}=${text}`)).toThrow(isUsage);
  });
});

describe('--batch and --dim', () => {
  it('become sizes', () => {
    expect(sizes()).toEqual({});
    expect(sizes('--batch', '4', '--dim', 'h=32', '--dim', 'x.3=64')).toEqual({
      batch: 4,
      freeDims: { h: 32, 'x.3': 64 },
    });
  });

  it.each([[['--batch', 'x']], [['--dim', 'h']], [['--dim', 'h=']], [['--dim', '=3']], [['--dim', 'h=0']]])(
    'refuse %j',
    args => {
      expect(() => sizes(...args)).toThrow(isUsage);
    },
  );
});

it('a value may hold an equals sign', () => {
  expect(parsePair('--set', 'a=b=c')).toEqual(['a', 'b=c']);
});

it('numbers may be written with an exponent', () => {
  expect(parseNumber('--scale', '1e-3')).toBe(0.001);
});

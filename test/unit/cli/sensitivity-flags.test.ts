import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sensitivityOptions, sensitivityParams } from '../../../src/cli/sensitivity-flags.ts';
import { parseCommandLine } from '../../../src/cli/usage.ts';

const parse = (...args: string[]) => {
  const { values, positionals } = parseCommandLine(['net.onnx', ...args], sensitivityOptions, ['MODEL']);
  return sensitivityParams(positionals[0]!, values);
};
const filters = ['--passes', 'prune-filters'] as const;

describe('espalier sensitivity --suggest', () => {
  it('takes a budget of MACs, bytes or energy, as a part of 1 or in per cent', () => {
    expect(parse(...filters, '--suggest', 'macs=0.5').suggest).toEqual({
      pass: 'prune-filters',
      budget: { of: 'macs', share: 0.5 },
    });
    expect(parse('--passes', 'quantize-weights', '--suggest', 'bytes=1/4').suggest).toEqual({
      pass: 'quantize-weights',
      budget: { of: 'bytes', share: 0.25 },
    });
    expect(parse(...filters, '--suggest', 'energy=80%').suggest?.budget).toEqual({
      of: 'energy',
      share: 0.8,
    });
  });

  it('takes a hardware profile for energy: an id as it is, a file by its whole path', () => {
    const profileOf = (profile: string) =>
      parse(...filters, '--suggest', 'energy=0.8', '--profile', profile).suggest?.budget;
    expect(profileOf('eyeriss-v1-65nm-16b')).toEqual({
      of: 'energy',
      share: 0.8,
      profile: 'eyeriss-v1-65nm-16b',
    });
    expect(profileOf('mine.json')?.profile).toBe(path.resolve('mine.json'));
  });

  it.each([
    ['a budget of something else', [...filters, '--suggest', 'time=0.5'], /macs=…, bytes=… or energy=…/],
    ['no share', [...filters, '--suggest', 'energy'], /takes name=value/],
    ['a share that is no number', [...filters, '--suggest', 'energy=half'], /takes a number/],
    ['no pass', ['--suggest', 'energy=0.5'], /needs one pass/],
    ['two passes', ['--passes', 'a,b', '--suggest', 'energy=0.5'], /needs one pass/],
    [
      'a profile for another budget',
      [...filters, '--suggest', 'macs=0.5', '--profile', 'x'],
      /for --suggest energy/,
    ],
    ['a profile without a budget', [...filters, '--profile', 'x'], /--profile needs --suggest/],
    ['a file for a recipe that nobody suggests', [...filters, '--out', 'r.json'], /--out needs --suggest/],
  ])('does not take %s', (_, args, message) => {
    expect(() => parse(...args)).toThrow(message);
    expect(() => parse(...args)).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });

  it('splits passes and points, and gives settings to their pass', () => {
    const params = parse(
      '--passes',
      'prune-filters, prune-magnitude',
      '--points',
      '1/4,0.5',
      '--set',
      'prune-filters.criterion=l2',
      '--set',
      'prune-magnitude.include=a,b',
      '--no-cache',
    );
    expect(params).toMatchObject({
      path: path.resolve('net.onnx'),
      passes: ['prune-filters', 'prune-magnitude'],
      points: [0.25, 0.5],
      settings: { 'prune-filters': { criterion: 'l2' }, 'prune-magnitude': { include: ['a', 'b'] } },
    });
    expect(params.cacheFolder).toBeUndefined();
  });
});

it('settings of passes are theirs alone, whatever the names', () => {
  const { settings } = parse('--set', 'p.a=1', '--set', 'p.b=x', '--set', '__proto__.c=1');
  expect(settings?.p).toEqual({ a: 1, b: 'x' });
  expect(({} as Record<string, unknown>).c).toBeUndefined();
});

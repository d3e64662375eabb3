import { expect, test } from 'vitest';
import { duration, percent, shortBytes, shortCount } from '../../../src/host/numbers.ts';

test.each([
  [null, '?'],
  [0, '0'],
  [847, '847'],
  [999, '999'],
  [1000, '1.00 k'],
  [12_400, '12.4 k'],
  [269_034, '269 k'],
  [999_600, '1.00 M'],
  [40_551_040, '40.6 M'],
  [1.2345e9, '1.23 G'],
  [3e12, '3.00 T'],
])('count %s', (count, text) => expect(shortCount(count)).toBe(text));

test.each([
  [null, '?'],
  [12, '12 B'],
  [1_094_789, '1.09 MB'],
  [5600, '5.60 kB'],
])('bytes %s', (bytes, text) => expect(shortBytes(bytes)).toBe(text));

test.each([
  [0, '0.0 %'],
  [0.0004, '<0.1 %'],
  [0.0123, '1.2 %'],
  [1, '100.0 %'],
])('share %s', (fraction, text) => expect(percent(fraction)).toBe(text));

test.each([
  [0.2, '1 s'],
  [59.4, '59 s'],
  [65, '1:05 min'],
  [3725, '1:02 h'],
])('%s seconds', (seconds, text) => expect(duration(seconds)).toBe(text));

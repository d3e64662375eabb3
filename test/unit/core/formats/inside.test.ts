import path from 'node:path';
import { expect, it } from 'vitest';
import { isInside } from '../../../../src/core/formats/io/inside.ts';

it.each([
  ['/a', '/a', true],
  ['/a', '/a/b/c', true],
  ['/a', '/a/..b', true],
  ['/a', '/a/..b/c', true],
  ['/a', '/b', false],
  ['/a', '/ab', false],
  ['/a/b', '/a', false],
  ['/', '/a', true],
])('in %s: %s? %s', (folder, file, expected) => {
  expect(isInside(path.resolve(folder), path.resolve(file))).toBe(expected);
});

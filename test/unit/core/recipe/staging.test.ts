import fs from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Staging } from '../../../../src/core/recipe/staging.ts';
import { tempFolder } from '../formats/temp-folder.ts';

const folder = tempFolder();

afterEach(() => vi.restoreAllMocks());

describe('publishing', () => {
  it.each([
    ['hard links', false],
    ['none, as some file systems', true],
  ])('never takes the name of a file that is there: with %s', async (_name, without) => {
    if (without)
      vi.spyOn(fs, 'link').mockRejectedValue(Object.assign(new Error('no links'), { code: 'EPERM' }));
    const target = path.join(folder, `model-${without}.onnx`);
    for (const [text, isFree] of [
      ['first', true],
      ['second', false],
    ] as const) {
      const staging = await Staging.create(target);
      await fs.writeFile(staging.path(target), text);
      expect(await staging.publish(target, false)).toBe(isFree);
      await staging.remove();
      expect(await fs.readFile(target, 'utf8')).toBe('first');
    }
  });
});

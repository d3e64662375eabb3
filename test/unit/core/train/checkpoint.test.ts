import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readCheckpoint, writeCheckpoint } from '../../../../src/core/train/checkpoint.ts';
import { tempFolder } from '../formats/temp-folder.ts';

const folder = tempFolder();
const SIZE = 300_000;
const head = (step: number) => ({ step, fingerprint: 'same', best: null, evaluationsSinceBest: 0 });

it('is whole, also when two are written at a time', async () => {
  const file = path.join(folder, 'training');
  await Promise.all(
    [1, 2, 3].map(step => writeCheckpoint(file, head(step), [new Float32Array(SIZE).fill(step)])),
  );
  const values = new Float32Array(SIZE);
  const found = await readCheckpoint(file, 'same', () => [values]);
  expect(values.every(value => value === found?.step)).toBe(true);
  expect(readdirSync(folder)).toEqual(['training']);
});

it('of a process that was killed while it wrote, only the one before is left', async () => {
  const file = path.join(folder, 'training');
  await writeCheckpoint(file, head(1), [new Float32Array(4)]);
  // No process has this number.
  writeFileSync(path.join(folder, '.training.99999999-0a1b2c3d.espalier-tmp'), 'half');
  expect((await readCheckpoint(file, 'same', () => [new Float32Array(4)]))?.step).toBe(1);
  expect(readdirSync(folder)).toEqual(['training']);
});

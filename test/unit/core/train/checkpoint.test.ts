import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

it('that is damaged anywhere is refused, or whole', async () => {
  const file = path.join(folder, 'damaged');
  const written = Float32Array.of(1, 2, 3, 4);
  await writeCheckpoint(file, head(1), [written]);
  const whole = readFileSync(file);
  const start = whole.indexOf(10) + 1;
  for (let at = 0; at < start; at++) {
    for (const bit of [1, 4, 64]) {
      const bytes = Buffer.from(whole);
      bytes[at]! ^= bit;
      writeFileSync(file, bytes);
      const values = new Float32Array(4);
      const found = await readCheckpoint(file, 'same', () => [values]).catch((error: unknown) => error);
      if (found instanceof Error) expect(found).toMatchObject({ code: 'BAD_DATA' });
      else expect(values).toEqual(written);
    }
  }
  for (let length = 0; length < whole.length; length++) {
    writeFileSync(file, whole.subarray(0, length));
    const job = readCheckpoint(file, 'same', () => [new Float32Array(4)]);
    await expect(job).rejects.toMatchObject({ code: 'BAD_DATA' });
  }
});

it('does not take the place of another file, which nobody is told to remove', async () => {
  const file = path.join(folder, 'model.onnx');
  writeFileSync(file, 'a model');
  const error: unknown = await readCheckpoint(file, 'same', () => []).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    code: 'BAD_DATA',
    message: `${file} is there already and is no checkpoint.`,
    hint: 'Give another name.',
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { encode } from '../../fixtures/build.ts';
import { bytesOf, npy } from '../core/data/npy-writer.ts';
import { toyData, toyNet } from '../core/train/toys.ts';
import { buildProgram, espalier } from './program.ts';

let folder = '';
const file = (name: string): string => path.join(folder, name);

async function writeData(name: string, labelOf?: (label: number) => number): Promise<void> {
  const { feeds, labels } = await toyData(60, labelOf).batch(0, 60);
  const pictures = feeds.x!;
  const files = {
    'x.npy': npy('<f4', pictures.dims, bytesOf(pictures.data as Float32Array)),
    'y.npy': npy('<i4', [60], bytesOf(labels!)),
  };
  writeFileSync(file(name), zipSync(files, { level: 0 }));
}

beforeAll(async () => {
  await buildProgram();
  folder = mkdtempSync(path.join(tmpdir(), 'espalier-train-cli-'));
  writeFileSync(file('net.onnx'), encode(toyNet()));
  await writeData('data.npz');
  await writeData('wrong.npz', label => label + 7);
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const train = (data: string, ...more: string[]) =>
  espalier([
    'train',
    file('net.onnx'),
    '--data',
    file(data),
    ...['steps=200', 'batch=12', 'learningRate=0.05', 'start=msra', 'threads=1'].flatMap(one => [
      '--set',
      one,
    ]),
    ...more,
  ]);

it('trains from random weights, the same bytes each time', async () => {
  const { code, out } = await train('data.npz', '--json', '--out', file('a.onnx'));
  expect(code).toBe(0);
  const report = JSON.parse(out) as {
    passes: { id: string }[];
    after: { accuracy: number };
    notes: string[];
  };
  expect(report.passes.map(({ id }) => id)).toEqual(['train']);
  expect(report.after.accuracy).toBeGreaterThan(0.9);
  expect(report.notes.join(' ')).toContain('samples that it was trained on');
  await train('data.npz', '--out', file('b.onnx'));
  await train('data.npz', '--out', file('c.onnx'), '--seed', '5');
  const [a, b, c] = ['a', 'b', 'c'].map(name => readFileSync(file(`${name}.onnx`)));
  expect(a!.equals(b!)).toBe(true);
  expect(a!.equals(c!)).toBe(false);
}, 60_000);

it('says what is wrong with labels, and leaves nothing behind', async () => {
  const { code, err } = await train('wrong.npz', '--out', file('no.onnx'));
  expect({ code }).toEqual({ code: 1 });
  expect(err).toMatch(/error\[BAD_DATA\]: Sample \d+ of .* has label \d+, but the model has 3 classes/);
  expect(() => readFileSync(file('no.onnx'))).toThrow(/ENOENT/);
}, 60_000);

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encode, external, model, node, value } from '../../fixtures/build.ts';
import { buildProgram, espalier } from './program.ts';

let folder = '';

beforeAll(async () => {
  await buildProgram();
  folder = mkdtempSync(path.join(tmpdir(), 'espalier-side-'));
  const proto = model({
    nodes: [node('MatMul', ['x', 'w'], ['y'], {}, { name: 'linear' })],
    inputs: [value('x', 'float32', [1, 64])],
    outputs: [value('y', 'float32')],
    weights: [external('w', 'float32', [64, 32], { location: 'w.bin' })],
  });
  writeFileSync(path.join(folder, 'm.onnx'), encode(proto));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a model whose side file is missing or cut short', () => {
  const file = () => path.join(folder, 'm.onnx');

  it('is inspected all the same, with zeros unknown and a warning', async () => {
    const { code, out } = await espalier(['inspect', file(), '--json']);
    expect(code).toBe(0);
    const summary = JSON.parse(out) as { totals: { params: number; sparsity: null }; warnings: string[] };
    expect(summary.totals).toMatchObject({ params: 2048, sparsity: null });
    expect(summary.warnings.join()).toContain(
      'Zeros are not counted. Tensor "w" is in "w.bin", which is not there.',
    );
  });

  it.each([
    ['missing', undefined, 'Tensor "w" is in "w.bin", which is not there.'],
    ['short', 100, 'w.bin has 100 bytes, but tensor "w" needs bytes 0 to 8192 of it.'],
  ])('%s: compressing it says so before anything else', async (_name, bytes, message) => {
    if (bytes !== undefined) writeFileSync(path.join(folder, 'w.bin'), new Uint8Array(bytes));
    const before = readdirSync(folder);
    const { code, err } = await espalier(['compress', file(), '--pass', 'prune-magnitude']);
    expect(code).toBe(1);
    expect(err).toContain(`error[EXTERNAL_DATA]: ${message}`);
    expect(readdirSync(folder)).toEqual(before);
  });
});

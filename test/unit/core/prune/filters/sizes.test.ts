import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runRecipe } from '../../../../../src/core/recipe/index.ts';
import type { Report } from '../../../../../src/protocol/report.ts';
import type { InspectOptions } from '../../../../../src/protocol/summary.ts';
import { encode, model, node, value } from '../../../../fixtures/build.ts';
import { noisy } from '../../passes/support.ts';

/** Two branches, each with layers of its own, on pictures of sizes that the model leaves open. */
function branches(): Uint8Array {
  const branch = (from: string, to: string) => [
    node('Conv', [from, `${to}1.w`], [`${to}1`], { pads: [1, 1, 1, 1] }, { name: `${to}1` }),
    node('Conv', [`${to}1`, `${to}2.w`], [`${to}2`], { pads: [1, 1, 1, 1] }, { name: `${to}2` }),
    node('GlobalAveragePool', [`${to}2`], [to], {}, { name: `${to}.pool` }),
  ];
  const weights = ['a', 'b'].flatMap((name, seed) => [
    noisy(`${name}1.w`, [24, 3, 3, 3], seed + 1),
    noisy(`${name}2.w`, [4, 24, 3, 3], seed + 3),
  ]);
  return encode(
    model({
      nodes: [...branch('x', 'a'), ...branch('z', 'b')],
      weights,
      inputs: [value('x', 'float32', ['N', 3, 'h', 'h']), value('z', 'float32', ['N', 3, 'k', 'k'])],
      outputs: [value('a', 'float32'), value('b', 'float32')],
    }),
  );
}

describe('sizes that a model leaves open', () => {
  let folder: string;
  let file: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'espalier-sizes-'));
    file = path.join(folder, 'branches.onnx');
    writeFileSync(file, branches());
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const half = { ratio: 0.5, of: 'macs', multiple: 1 };
  const run = (options: InspectOptions): Promise<Report> =>
    runRecipe(
      { path: file, recipe: { version: 1, steps: [{ pass: 'prune-filters', settings: half }] }, options },
      { progress: () => undefined, log: () => undefined },
    );

  test('without them no share of the compute can be aimed at', async () => {
    await expect(run({})).rejects.toMatchObject({
      code: 'BAD_SETTING',
      message: expect.stringContaining('multiply-accumulates of 4 nodes are not known') as string,
    });
  });

  test.each([
    [{ freeDims: { h: 16, k: 8 } }],
    [{ freeDims: { h: 8, k: 32 } }],
    [{ batch: 4, freeDims: { h: 8, k: 8 } }],
  ])('with %j half of it goes, as the report counts it', async options => {
    const { before, after } = await run(options);
    expect(before.macs).toBeGreaterThan(0);
    expect(Math.abs(after.macs! / before.macs! - 0.5)).toBeLessThan(0.02);
  });
});

import fs from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { zippedSize } from '../../../../src/core/recipe/zipped-size.ts';
import { tempFolder } from '../formats/temp-folder.ts';
import { noise } from '../passes/support.ts';

const folder = tempFolder();
const rule = { bytes: 1 << 16, maxPieces: 16, sampled: 8 };
const nothing = (): void => undefined;

/** Floats of which every second one is zero. */
function halfZero(name: string, count: number): string {
  const values = noise(count, count).map((value, i) => (i % 2 ? value : 0));
  const file = path.join(folder, name);
  fs.writeFileSync(file, new Uint8Array(values.buffer));
  return file;
}

describe('zippedSize', () => {
  it('is that of deflate, within a per cent, over all files', async () => {
    const files = [halfZero('a', 100_000), halfZero('b', 50_001), halfZero('empty', 0)];
    const whole = files.reduce((sum, file) => sum + deflateRawSync(fs.readFileSync(file)).byteLength, 0);
    const fractions: number[] = [];
    const { bytes, isEstimate } = await zippedSize(
      files,
      fraction => fractions.push(fraction),
      undefined,
      rule,
    );
    expect(isEstimate).toBe(false);
    expect(Math.abs(bytes / whole - 1)).toBeLessThan(0.01);
    expect(fractions.at(-1)).toBe(1);
  });

  it('is estimated from a sample for large files', async () => {
    const file = halfZero('large', 1_000_000);
    const exact = await zippedSize([file], nothing, undefined, { ...rule, maxPieces: 1000 });
    const estimate = await zippedSize([file], nothing, undefined, rule);
    expect(estimate.isEstimate).toBe(true);
    expect(Math.abs(estimate.bytes / exact.bytes - 1)).toBeLessThan(0.02);
  });

  it('can be cancelled, and names a file that is not there', async () => {
    const file = halfZero('c', 1000);
    await expect(zippedSize([file], nothing, AbortSignal.abort())).rejects.toMatchObject({
      code: 'CANCELLED',
    });
    await expect(zippedSize([path.join(folder, 'none')], nothing)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

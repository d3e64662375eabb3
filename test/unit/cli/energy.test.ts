import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textMeasured } from '../../../src/cli/format/measured.ts';
import { profiles } from '../../../src/core/cost/energy/index.ts';
import type { EnergyReport } from '../../../src/protocol/energy.ts';
import type { MeasuredReport } from '../../../src/protocol/measured.ts';
import { buildProgram, espalier } from './program.ts';

const SAMPLE = path.resolve(import.meta.dirname, '../../../samples/resnet20-cifar10.onnx');
const folder = await mkdtemp(path.join(tmpdir(), 'espalier-cli-energy-'));
beforeAll(buildProgram, 60_000);
afterAll(() => rm(folder, { recursive: true }));

describe('espalier energy', () => {
  it('takes zeros and widths, and a profile from a file', async () => {
    const file = path.join(folder, 'mine.json');
    await writeFile(file, JSON.stringify({ ...profiles[0]!, id: 'mine' }));
    const energy = async (...args: string[]): Promise<EnergyReport> => {
      const { code, out, err } = await espalier(['energy', SAMPLE, '--profile', file, '--json', ...args]);
      expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
      return JSON.parse(out) as EnergyReport;
    };
    const plain = await energy();
    expect(plain.profile).toBe('mine');
    const less = await energy('--activation-zeros', '1/2', '--weight-bits', '8');
    expect(less.total).toBeLessThan(plain.total!);
    expect(less.layers[0]!.assumed?.bits.weights).toBe(8);
  });

  it('says which entry of a profile is faulty', async () => {
    const file = path.join(folder, 'faulty.json');
    await writeFile(file, JSON.stringify({ ...profiles[0]!, glbBytes: 0 }));
    const { code, err } = await espalier(['energy', SAMPLE, '--profile', file]);
    expect(code).toBe(1);
    expect(err).toMatch(
      /error\[BAD_SETTING\]: faulty\.json:\d+:\d+: "glbBytes" must be a whole number of at least 1, not 0/,
    );
  });

  it('measures beside the estimate', async () => {
    const { code, out } = await espalier(['energy', SAMPLE, '--measure', '--runs', '10', '--json']);
    expect(code).toBe(0);
    const { measured, total } = JSON.parse(out) as EnergyReport & { measured: MeasuredReport };
    expect(measured).toMatchObject({ runs: 10, batch: 1, random: true });
    const conv = measured.layers.filter(({ op }) => op === 'Conv');
    expect(conv).toHaveLength(19);
    expect(conv.every(({ microseconds }) => microseconds > 0)).toBe(true);
    const sum = measured.layers.reduce((all, { microseconds }) => all + microseconds, measured.other);
    expect(sum).toBeCloseTo(measured.kernels, 3);
    expect(measured.other).toBeLessThan(0.05 * measured.kernels);
    expect(total).toBeGreaterThan(0);
    expect(textMeasured(measured, 120)).toMatch(
      /Measured on this machine[\s\S]*inference +[\d.]+ [mµ]?s \(median of 10\)[\s\S]*\/conv1\/Conv/,
    );
  }, 120_000);
});

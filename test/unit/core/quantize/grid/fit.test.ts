import { describe, expect, it } from 'vitest';
import {
  codeRange,
  codesOf,
  fitGrid,
  roundToGrid,
  type Grid,
} from '../../../../../src/core/quantize/grid/fit.ts';
import {
  scaleCount,
  scaleDims,
  scaleIndex,
  type GridLayout,
} from '../../../../../src/core/quantize/grid/layout.ts';
import { noise } from '../../passes/support.ts';

const channels: GridLayout = { dims: [4, 30], axis: 0, block: 0 };

async function fit(values: Float32Array, layout: GridLayout, bits: number, symmetric = true): Promise<Grid> {
  return (await fitGrid(values, layout, { bits, symmetric }, 'float32'))!;
}

function squares(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, i) => sum + (value - b[i]!) ** 2, 0);
}

describe('where scales lie', () => {
  it.each<[GridLayout, number[], number[]]>([
    [{ dims: [2, 3], axis: null, block: 0 }, [], [0, 0, 0, 0, 0, 0]],
    [{ dims: [2, 3], axis: 1, block: 0 }, [3], [0, 1, 2, 0, 1, 2]],
    [{ dims: [2, 3], axis: 1, block: 2 }, [2, 2], [0, 0, 1, 2, 2, 3]],
    [{ dims: [3, 2], axis: 0, block: 2 }, [2, 2], [0, 1, 0, 1, 2, 3]],
    [{ dims: [2, 2, 2], axis: 1, block: 1 }, [2, 2, 2], [0, 1, 2, 3, 4, 5, 6, 7]],
  ])('%j', (layout, dims, places) => {
    expect(scaleDims(layout)).toEqual(dims);
    expect(scaleCount(layout)).toBe(Math.max(...places) + 1);
    const index = scaleIndex(layout);
    expect(places.map((_, i) => index(i))).toEqual(places);
  });
});

describe('weights on a grid', () => {
  it.each([2, 3, 4, 8])('of %i bits have no more values than that, in range', async bits => {
    const values = noise(120, bits);
    for (const symmetric of [true, false]) {
      const grid = await fit(values, channels, bits, symmetric);
      const codes = codesOf(values, grid);
      const [low, high] = codeRange(grid);
      expect(Math.min(...codes)).toBeGreaterThanOrEqual(low);
      expect(Math.max(...codes)).toBeLessThanOrEqual(high);
      expect(new Set(codes).size).toBeLessThanOrEqual(2 ** bits);
    }
  });

  it.each([2, 3, 4])('of %i bits are about as near as the best of 2,000 scales', async bits => {
    const layout: GridLayout = { dims: [40], axis: null, block: 0 };
    const values = noise(40, bits + 5);
    const found = squares(values, roundToGrid(values, await fit(values, layout, bits)));
    const most = Math.max(...values.map(Math.abs));
    let least = Infinity;
    for (let i = 1; i <= 2000; i++) {
      const scales = Float32Array.of((2 * most * i) / 2000);
      const grid = { ...layout, bits, symmetric: true, scales, zeroPoints: null };
      least = Math.min(least, squares(values, roundToGrid(values, grid)));
    }
    expect(found).toBeLessThanOrEqual(1.03 * least);
  });

  it('keep zero as zero, also with zero points and where all are on one side', async () => {
    const values = Float32Array.from(noise(120, 4), v => Math.abs(v) + 1);
    values[7] = 0;
    for (const symmetric of [true, false]) {
      const rounded = roundToGrid(values, await fit(values, channels, 4, symmetric));
      expect(rounded[7]).toBe(0);
    }
    const lopsided = squares(values, roundToGrid(values, await fit(values, channels, 4, false)));
    expect(lopsided).toBeLessThan(
      0.5 * squares(values, roundToGrid(values, await fit(values, channels, 4, true))),
    );
  });

  it('have a scale of 1 where there is nothing, and none where there is no number', async () => {
    const values = new Float32Array(120);
    values[40] = 3;
    const { scales } = await fit(values, channels, 4);
    expect(scales[0]).toBe(1);
    values[3] = Infinity;
    expect(await fitGrid(values, channels, { bits: 4, symmetric: true }, 'float32')).toBeUndefined();
  });
});

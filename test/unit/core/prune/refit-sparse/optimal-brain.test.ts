import { describe, expect, it } from 'vitest';
import {
  fitMasked,
  optimalBrain,
  type LayerProducts,
} from '../../../../../src/core/prune/refit-sparse/index.ts';
import { Turns } from '../../../../../src/core/turns.ts';
import { noise } from '../../passes/support.ts';

const LENGTH = 7;
const OUTPUTS = 2;
const ROWS = 40;
const turns = new Turns(undefined);

/** Inputs that have to do with each other, and targets with some noise. The last column is the constant. */
function products(weights: Float32Array, empty: readonly number[] = []): LayerProducts {
  const size = LENGTH + 1;
  const common = noise(ROWS, 5);
  const own = noise(ROWS * LENGTH, 6);
  const x = (r: number, i: number): number =>
    i === LENGTH ? 1 : empty.includes(i) ? 0 : own[r * LENGTH + i]! + (1 + i / 4) * common[r]!;
  const extra = noise(ROWS * OUTPUTS, 7, 0.3);
  const gram = new Float64Array(size * size);
  const cross = new Float64Array(OUTPUTS * size);
  const energy = new Float64Array(OUTPUTS);
  for (let r = 0; r < ROWS; r++) {
    for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) gram[i * size + j]! += x(r, i) * x(r, j);
    for (let o = 0; o < OUTPUTS; o++) {
      let y = extra[r * OUTPUTS + o]! + o;
      for (let i = 0; i < LENGTH; i++) y += weights[o * LENGTH + i]! * x(r, i);
      energy[o]! += y * y;
      for (let i = 0; i < size; i++) cross[o * size + i]! += y * x(r, i);
    }
  }
  return { size, gram, cross, energy, rows: ROWS };
}

/** The damped error that the least squares solution on the kept places of one output leaves. */
async function harm(
  all: LayerProducts,
  weights: Float32Array,
  output: number,
  kept: readonly number[],
  bias: boolean,
) {
  const { size, gram } = all;
  const one: LayerProducts = {
    ...all,
    cross: all.cross.slice(output * size, (output + 1) * size),
    energy: all.energy.slice(output, output + 1),
  };
  const own = weights.slice(output * LENGTH, (output + 1) * LENGTH);
  const mask = Uint8Array.from({ length: LENGTH }, (_, i) => (kept.includes(i) ? 1 : 0));
  const fit = await fitMasked(one, { weights: own, kept: mask, bias, turns });
  let trace = 0;
  for (let i = 0; i < LENGTH; i++) trace += gram[i * size + i]!;
  const ridge = (0.01 * trace) / LENGTH;
  const held = own.reduce((sum, w, i) => sum + ridge * (fit.weights[i]! - w) ** 2, 0);
  return { error: fit.errorAfter! * one.energy[0]! + held, fit };
}

/** Greedy removal by trying each weight. */
async function byTrying(
  all: LayerProducts,
  weights: Float32Array,
  output: number,
  removed: number,
  bias: boolean,
) {
  let kept = Array.from({ length: LENGTH }, (_, i) => i);
  for (let step = 0; step < removed; step++) {
    let best = { error: Infinity, kept };
    for (const out of kept) {
      const rest = kept.filter(i => i !== out);
      const { error } = await harm(all, weights, output, rest, bias);
      if (error < best.error) best = { error, kept: rest };
    }
    kept = best.kept;
  }
  return { kept, fit: (await harm(all, weights, output, kept, bias)).fit };
}

describe('removal of weights one at a time', () => {
  it.each([true, false])(
    'removes those that trying each would, and fits the others as least squares do (bias: %s)',
    async bias => {
      const weights = noise(OUTPUTS * LENGTH, 8);
      const all = products(weights);
      for (let removed = 0; removed < LENGTH; removed++) {
        const found = await optimalBrain(all, {
          weights,
          removed: new Int32Array(OUTPUTS).fill(removed),
          bias,
          turns,
        });
        for (let output = 0; output < OUTPUTS; output++) {
          const wanted = await byTrying(all, weights, output, removed, bias);
          const own = found.weights.subarray(output * LENGTH, (output + 1) * LENGTH);
          expect(Array.from(own.keys()).filter(i => own[i] !== 0)).toEqual(wanted.kept);
          own.forEach((value, i) => expect(value).toBeCloseTo(wanted.fit.weights[i]!, 4));
          expect(found.bias[output]).toBeCloseTo(wanted.fit.bias[0]!, 4);
        }
      }
    },
  );

  it('counts zeros among those removed, and begins with inputs that are never there', async () => {
    const weights = noise(OUTPUTS * LENGTH, 9);
    weights[3] = 0;
    const all = products(weights, [5]);
    const removed = Int32Array.of(2, 1);
    const { weights: found } = await optimalBrain(all, { weights, removed, bias: false, turns });
    expect(found[3]).toBe(0);
    expect(found.subarray(0, LENGTH).filter(v => v === 0)).toHaveLength(2);
    expect(found.subarray(LENGTH).filter(v => v === 0)).toHaveLength(1);
    expect(found[LENGTH + 5]).toBe(0);
  });

  it('tells how far it is and can be ended', async () => {
    const weights = noise(OUTPUTS * LENGTH, 8);
    const done: number[] = [];
    const options = {
      weights,
      removed: Int32Array.of(3, 3),
      bias: true,
      onOutput: (n: number) => done.push(n),
    };
    await optimalBrain(products(weights), { ...options, turns });
    expect(done).toEqual([1, 2]);
    const abort = new AbortController();
    abort.abort();
    const ended = new Turns(abort.signal);
    await new Promise(resolve => setTimeout(resolve, 60));
    await expect(optimalBrain(products(weights), { ...options, turns: ended })).rejects.toMatchObject({
      code: 'CANCELLED',
    });
  });
});

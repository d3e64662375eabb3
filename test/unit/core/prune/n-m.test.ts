import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pruneMagnitude } from '../../../../src/core/prune/magnitude.ts';
import { keysOf, keyWidth } from '../../../../src/core/prune/magnitude-keys.ts';
import { nmMask, parseNm } from '../../../../src/core/prune/n-m.ts';
import { dataTypeByName } from '../../../../src/core/model/dtypes.ts';
import { encodeFloats } from '../../../../src/core/model/values.ts';
import { model, node, weight } from '../../../fixtures/build.ts';
import { noisy, previewOf, runPass, valuesOf } from '../passes/support.ts';

describe('nmMask', () => {
  it('keeps the N largest of every M along the axis', () => {
    const tensor = fc.record({
      dims: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 4 }),
      seed: fc.integer({ min: 0, max: 1000 }),
      group: fc.integer({ min: 2, max: 6 }),
      dtype: fc.constantFrom('float32', 'float16', 'float64'),
    });
    fc.assert(
      fc.property(tensor, fc.nat(), fc.nat(), ({ dims, seed, group, dtype }, axisPick, keepPick) => {
        const axis = axisPick % dims.length;
        const keep = 1 + (keepPick % (group - 1));
        const count = dims.reduce((product, dim) => product * dim, 1);
        const values = Float32Array.from({ length: count }, (_, i) => ((i * 7919 + seed * 104729) % 13) - 6);
        const { code } = dataTypeByName(dtype)!;
        const keys = keysOf(encodeFloats(values, code), code, keyWidth(code));
        const mask = nmMask(keys, dims, axis, { keep, group });
        checkGroups(values, mask, dims, axis, keep, group);
      }),
      { seed: 5, numRuns: 400 },
    );
  });

  it('takes the first of equal ones', () => {
    const keys = keysOf(encodeFloats(Float32Array.of(1, -1, 1, 1), 1), 1, 1);
    expect([...nmMask(keys, [1, 4], 1, { keep: 2, group: 4 })]).toEqual([1, 1, 0, 0]);
  });
});

function checkGroups(
  values: Float32Array,
  mask: Uint8Array,
  dims: readonly number[],
  axis: number,
  keep: number,
  group: number,
): void {
  const stride = dims.slice(axis + 1).reduce((product, dim) => product * dim, 1);
  const length = dims[axis]!;
  const groups = new Map<string, number[]>();
  for (let i = 0; i < values.length; i++) {
    const position = Math.floor(i / stride) % length;
    const outer = Math.floor(i / (stride * length));
    const key = `${outer}.${i % stride}.${Math.floor(position / group)}`;
    groups.set(key, [...(groups.get(key) ?? []), i]);
  }
  for (const members of groups.values()) {
    const kept = members.filter(i => mask[i] === 0);
    const gone = members.filter(i => mask[i] === 1);
    expect(kept.length).toBe(Math.min(keep, members.length));
    const smallestKept = Math.min(...kept.map(i => Math.abs(values[i]!)));
    for (const i of gone) expect(Math.abs(values[i]!)).toBeLessThanOrEqual(smallestKept);
  }
}

describe('N:M along the input channels', () => {
  it.each([
    ['Conv', [8, 16, 3, 3], {}, 1],
    ['MatMul', [16, 8], {}, 0],
    ['Gemm', [16, 8], {}, 0],
    ['Gemm', [8, 16], { transB: 1 }, 1],
    ['ConvTranspose', [16, 8, 2, 2], {}, 0],
  ] as const)('%s %j %j', async (op, dims, attributes, axis) => {
    const proto = model({ nodes: [node(op, ['x', 'w'], ['y'], attributes)], weights: [noisy('w', dims)] });
    const { model: pruned } = await runPass(pruneMagnitude, proto, { mode: 'nm', pattern: '2:4' });
    const values = await valuesOf(pruned, 'w');
    const stride = dims.slice(axis + 1).reduce<number>((product, dim) => product * dim, 1);
    const length = dims[axis];
    const counts = new Map<string, number>();
    for (let i = 0; i < values.length; i++) {
      const group = Math.floor((Math.floor(i / stride) % length) / 4);
      const key = `${Math.floor(i / (stride * length))}.${i % stride}.${group}`;
      counts.set(key, (counts.get(key) ?? 0) + (values[i] === 0 ? 0 : 1));
    }
    expect(counts.size).toBe(values.length / 4);
    expect([...counts.values()].every(count => count === 2)).toBe(true);
  });

  it('leaves layers with fewer input channels than a group alone: depthwise, first layers', async () => {
    const proto = model({
      nodes: [node('Conv', ['x', 'w'], ['y'], { group: 8 }, { name: 'depthwise' })],
      weights: [noisy('w', [8, 1, 3, 3])],
    });
    const { layersChanged, notes } = await runPass(pruneMagnitude, proto, { mode: 'nm' });
    expect(layersChanged).toBe(0);
    expect(notes.join()).toContain('"depthwise", because they have fewer than 4 input channels');
  });

  it('leaves weights alone whose users sum along different axes', async () => {
    const proto = model({
      nodes: [node('Gemm', ['x', 'w'], ['y']), node('Gemm', ['z', 'w'], ['v'], { transB: 1 })],
      weights: [weight('w', 'float32', [8, 8])],
    });
    expect((await runPass(pruneMagnitude, proto, { mode: 'nm' })).layersChanged).toBe(0);
  });

  it.each(['2:4', '3:7', '1:5'])('%s: the preview counts what the run makes', async pattern => {
    const proto = model({
      nodes: [
        node('Conv', ['x', 'first'], ['h'], {}, { name: 'first' }),
        node('Conv', ['h', 'second'], ['y'], {}, { name: 'second' }),
      ],
      weights: [noisy('first', [24, 1, 3, 3]), noisy('second', [10, 24, 3, 3], 2)],
    });
    const preview = await previewOf(pruneMagnitude, proto, { mode: 'nm', pattern });
    expect(preview.layers.map(({ name }) => name)).toEqual(['second']);
    const { model: pruned } = await runPass(pruneMagnitude, proto, { mode: 'nm', pattern });
    const zeros = (await valuesOf(pruned, 'second')).filter(v => v === 0).length;
    expect(preview.summary).toContain(`; ${zeros.toLocaleString('en-US')} of them become zero`);
  });

  it('is checked', async () => {
    expect(parseNm('4:2')).toBeUndefined();
    expect(parseNm('2:4')).toEqual({ keep: 2, group: 4 });
    const proto = model({ nodes: [node('MatMul', ['x', 'w'], ['y'])], weights: [noisy('w', [8, 8])] });
    await expect(runPass(pruneMagnitude, proto, { mode: 'nm', pattern: '4:4' })).rejects.toMatchObject({
      code: 'BAD_SETTING',
    });
  });
});

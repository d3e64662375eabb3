import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { countAccesses } from '../../../../../src/core/cost/energy/count.ts';
import { estimateEnergy, findProfile, mitToolInput } from '../../../../../src/core/cost/energy/index.ts';
import { parseProfile, sourceOf } from '../../../../../src/core/cost/energy/parse-profile.ts';
import { nativeBits, price } from '../../../../../src/core/cost/energy/price.ts';
import { macsOf, tensorWords } from '../../../../../src/core/cost/energy/problem.ts';
import { profiles } from '../../../../../src/core/cost/energy/profiles/index.ts';
import { nodeProblems } from '../../../../../src/core/cost/energy/problems/index.ts';
import type { ConvProblem } from '../../../../../src/core/cost/energy/types.ts';
import { applyZeros } from '../../../../../src/core/cost/energy/zeros.ts';
import { macRules } from '../../../../../src/core/cost/macs/index.ts';
import { problemRules } from '../../../../../src/core/cost/energy/problems/index.ts';
import { nodeMacs } from '../../../../../src/core/cost/node-macs.ts';
import type { Dataset } from '../../../../../src/core/data/types.ts';
import { createModel } from '../../../../../src/core/formats/index.ts';
import { buildScopes } from '../../../../../src/core/graph/scope.ts';
import { inferShapes } from '../../../../../src/core/graph/shapes/index.ts';
import { model, node, value, weight } from '../../../../fixtures/build.ts';
import { memoryDataset } from '../../../../fixtures/memory-dataset.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'espalier-profile-'));
afterAll(() => rm(folder, { recursive: true }));

const conv = (dims: readonly (number | string)[] = ['n', 3, 8, 8]) =>
  createModel(
    model({
      inputs: [value('x', 'float32', dims)],
      outputs: [value('y', 'float32')],
      nodes: [
        node('Conv', ['x', 'w'], ['c'], { pads: [1, 1, 1, 1] }, { name: 'conv' }),
        node('Relu', ['c'], ['r'], {}, { name: 'relu' }),
        node('GlobalAveragePool', ['r'], ['p'], {}, { name: 'pool' }),
        node('Flatten', ['p'], ['f'], {}, { name: 'flat' }),
        node('Gemm', ['f', 'v'], ['y'], {}, { name: 'fc' }),
      ],
      weights: [weight('w', 'float32', [16, 3, 3, 3]), weight('v', 'float32', [16, 10])],
    }),
  );

/** Convolutions side by side that are all of another size, so that each is mapped on its own. */
const manySizes = (count: number) => {
  const each = Array.from({ length: count }, (_, i) => i + 1);
  return createModel(
    model({
      inputs: [value('x', 'float32', [1, 16, 32, 32])],
      outputs: each.map(i => value(`y${i}`, 'float32')),
      nodes: each.map(i => node('Conv', ['x', `w${i}`], [`y${i}`], {}, { name: `conv${i}` })),
      weights: each.map(i => weight(`w${i}`, 'float32', [i, 16, 3, 3])),
    }),
  );
};

const sizes = fc.record({
  batch: fc.integer({ min: 1, max: 6 }),
  groups: fc.integer({ min: 1, max: 3 }),
  perGroup: fc.integer({ min: 1, max: 40 }),
  channels: fc.integer({ min: 1, max: 40 }),
  kernel: fc.integer({ min: 1, max: 14 }),
  stride: fc.integer({ min: 1, max: 3 }),
  output: fc.integer({ min: 1, max: 40 }),
});

const problems: fc.Arbitrary<ConvProblem> = sizes.map(({ perGroup, kernel, stride, output, ...rest }) => ({
  ...rest,
  filters: perGroup * rest.groups,
  kernel: [kernel, kernel],
  span: [kernel, kernel],
  stride: [stride, stride],
  output: [output, output],
}));

describe('T11: what must hold for every layer and profile', () => {
  const sum = (words: { inputs: number; weights: number; outputs: number }): number =>
    words.inputs + words.weights + words.outputs;

  it('memory sees each tensor at least once, and every product is counted', () => {
    fc.assert(
      fc.property(problems, fc.constantFrom(...profiles), (problem, profile) => {
        const { words, macs } = countAccesses(problem, profile);
        expect(sum(words.dram)).toBeGreaterThanOrEqual(sum(tensorWords(problem)));
        expect(macs).toBeGreaterThanOrEqual(macsOf(problem));
        expect(Object.values(words).every(level => Object.values(level).every(Number.isFinite))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('more zeros and fewer bits never cost more', () => {
    const share = fc.float({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(problems, fc.constantFrom(...profiles), share, share, (problem, profile, a, b) => {
        const dense = countAccesses(problem, profile);
        const bits = nativeBits(profile);
        const energy = (zeros: number): number => {
          const all = { inputs: zeros, weights: zeros, outputs: zeros };
          return price(applyZeros(dense, all, profile, bits), profile, bits).total;
        };
        expect(energy(Math.max(a, b))).toBeLessThanOrEqual(energy(Math.min(a, b)) * (1 + 1e-12));
        const half = { weights: bits.weights / 2, inputs: bits.inputs / 2, outputs: bits.outputs / 2 };
        expect(price(dense, profile, half).total).toBeLessThan(price(dense, profile, bits).total);
      }),
      { numRuns: 60 },
    );
  });

  it('run-length coding saves nothing below a quarter of zeros', () => {
    const profile = profiles[0]!;
    const problem: ConvProblem = {
      batch: 1,
      groups: 1,
      filters: 8,
      channels: 8,
      kernel: [3, 3],
      span: [3, 3],
      stride: [1, 1],
      output: [8, 8],
    };
    const dense = countAccesses(problem, profile);
    const dram = (inputs: number): number =>
      applyZeros(dense, { inputs, weights: 0, outputs: 0 }, profile, nativeBits(profile)).words.dram.inputs;
    expect(dram(0.25)).toBe(dense.words.dram.inputs);
    expect(dram(0.3)).toBeLessThan(dense.words.dram.inputs);
  });

  it('a larger batch makes a fully connected layer cheaper for each picture', async () => {
    const total = async (batch: number): Promise<number> => {
      const { layers } = await estimateEnergy(conv(), { batch });
      return layers.find(layer => layer.name === 'fc')!.total!;
    };
    expect(await total(16)).toBeLessThan(await total(1));
  });
});

describe('an estimate', () => {
  it('is for one inference, splits up without rest, and leaves out what is free', async () => {
    const report = await estimateEnergy(conv(), { batch: 4 });
    expect(report.batch).toBe(4);
    expect(report.layers.map(layer => layer.name)).toEqual(['conv', 'pool', 'fc']);
    for (const { total, compute, weights, inputs, outputs } of report.layers)
      expect(compute! + weights! + inputs! + outputs!).toBeCloseTo(total!, 6);
    expect(report.macs).toBe(16 * 27 * 64 + 160);
    const { compute, weights, inputs, outputs, total, levels } = report;
    expect(compute! + weights! + inputs! + outputs!).toBeCloseTo(total!, 6);
    expect(compute! + levels.dram + levels.glb + levels.noc + levels.rf).toBeCloseTo(total!, 6);
  });

  it('does not know what depends on unknown sizes, and never says 0', async () => {
    const report = await estimateEnergy(conv(['n', 3, 'h', 'w']));
    const layer = report.layers.find(({ name }) => name === 'conv')!;
    expect(layer.total).toBeNull();
    expect(layer.reason).toBeTruthy();
    expect(report.unknown).toContain('conv');
    expect(report.total).toBeGreaterThan(0);
  });

  it('counts with zeros of activations that were measured', async () => {
    const zeros: Dataset = memoryDataset([3, 8, 8], new Float32Array(2 * 192), { name: 'zeros' });
    const report = await estimateEnergy(conv(), {}, zeros);
    expect(report.samples).toBe(2);
    const layer = report.layers[0]!;
    expect(layer.assumed!.zeros.inputs).toBe(1);
    expect(layer.compute).toBe(0);
    expect(report.total!).toBeLessThan((await estimateEnergy(conv())).total!);
  });

  it('takes fewer bits, as asked for', async () => {
    const [wide, narrow] = [
      await estimateEnergy(conv()),
      await estimateEnergy(conv(), { weightBits: 8, activationBits: 8 }),
    ];
    expect(narrow.total!).toBeLessThan(wide.total!);
    expect(narrow.layers[0]!.assumed!.bits).toEqual({ weights: 8, inputs: 8, outputs: 8 });
    await expect(estimateEnergy(conv(), { weightBits: 0 })).rejects.toMatchObject({ code: 'BAD_SETTING' });
    await expect(estimateEnergy(conv(), { batch: 1.5 })).rejects.toMatchObject({ code: 'BAD_SETTING' });
  });

  it('counts zeros of weights only when it is not told how many there are', async () => {
    const asked: unknown[] = [];
    const countZeros = (counted: unknown) => {
      asked.push(counted);
      return Promise.resolve({ nodes: {}, total: 0 });
    };
    const net = conv();
    await estimateEnergy(net, { weightZeros: 0.5 }, undefined, undefined, countZeros);
    expect(asked).toEqual([]);
    await estimateEnergy(net, {}, undefined, undefined, countZeros);
    expect(asked).toEqual([net]);
  });

  it('hears of an abort while it counts', async () => {
    const signal = AbortSignal.timeout(5);
    const job = { signal, progress: () => undefined, log: () => undefined };
    await expect(estimateEnergy(manySizes(200), { weightZeros: 0 }, undefined, job)).rejects.toMatchObject({
      code: 'CANCELLED',
    });
  });

  it('is written in the format of the MIT tool, 25 numbers a layer', async () => {
    const base = conv();
    const text = await mitToolInput(base, await estimateEnergy(base, { batch: 2 }));
    const [first, second, ...rest] = text.trimEnd().split('\n');
    expect(first).toBe('1, 8, 8, 3, 2, 0, 16, 3, 3, 3, 16, 62, 16, 8, 8, 16, 2, 0, 16, 1, 1, 1, 1, 1, 1');
    expect(second!.split(', ')).toHaveLength(25);
    expect(rest).toEqual([]);
  });
});

describe('products of operators', () => {
  it('are known for every operator with multiply-accumulates', () => {
    const described = new Set(problemRules.flatMap(rule => rule.operators));
    const missing = macRules.flatMap(rule => rule.operators).filter(name => !described.has(name));
    expect(missing).toEqual(['com.microsoft:NhwcFusedConv']);
  });

  it('have as many multiply-accumulates as are counted', async () => {
    const cases = [
      [
        node('Conv', ['a', 'w'], ['y'], { group: 2, strides: [2, 1], dilations: [1, 2] }),
        [2, 8, 9, 9],
        [6, 4, 3, 3],
      ],
      [node('Conv', ['a', 'w'], ['y']), [2, 3, 5, 6, 7], [4, 3, 2, 3, 3]],
      [node('Conv', ['a', 'w'], ['y']), [2, 3, 20], [4, 3, 5]],
      [node('ConvTranspose', ['a', 'w'], ['y'], { strides: [2, 2] }), [1, 4, 5, 5], [4, 3, 2, 2]],
      [node('MatMul', ['a', 'w'], ['y']), [2, 3, 4, 5], [5, 7]],
      [node('MatMul', ['a', 'w'], ['y']), [2, 3, 4, 5], [2, 3, 5, 7]],
      [node('Gemm', ['a', 'w'], ['y'], { transB: 1 }), [3, 5], [7, 5]],
      [node('Einsum', ['a', 'w'], ['y'], { equation: 'bij,bjk->bik' }), [2, 3, 4], [2, 4, 5]],
    ] as const;
    for (const [operator, left, right] of cases) {
      const made = createModel(
        model({
          inputs: [value('a', 'float32', left), value('w', 'float32', right)],
          outputs: [value('y', 'float32')],
          nodes: [operator],
        }),
      );
      const scope = buildScopes(made);
      const shapes = await inferShapes(made, scope);
      const found = nodeProblems(made.graph.node[0]!, scope, shapes);
      expect(found!.reduce((sum, one) => sum + macsOf(one), 0)).toBe(
        nodeMacs(made.graph.node[0]!, scope, shapes),
      );
    }
  });
});

describe('profiles', () => {
  it('have a source for every number', () => {
    const paths = ['array.rows', 'bits.psum', 'glbBytes', 'unitPJ.dram', 'unitPJ.rf'];
    for (const profile of profiles) for (const at of paths) expect(sourceOf(profile, at)).toBeTruthy();
  });

  it.each([
    ['unitPJ.dram', -1, 'must be a number of at least 0, not -1'],
    ['unitPJ.dram', undefined, 'must be a number of at least 0'],
    ['dataflow', 'nlr', 'must be one of'],
    ['array.rows', 1.5, 'must be a whole number'],
    ['colour', 'red', 'is not known here'],
    ['registerFile', undefined, 'needs "registerFile"'],
    ['sources', {}, 'has no source'],
  ])('that are wrong in %s are refused by name', async (at, put, message) => {
    const data = structuredClone(profiles[0]!) as unknown as Record<string, unknown>;
    const keys = at.split('.');
    const last = keys.pop()!;
    const holder = keys.reduce((place, key) => place[key] as Record<string, unknown>, data);
    if (put === undefined) Reflect.deleteProperty(holder, last);
    else holder[last] = put;
    expect(() => parseProfile(data, 'mine.json')).toThrow(message);
    const file = path.join(folder, 'mine.json');
    await writeFile(file, JSON.stringify(data, null, 2));
    const error = await findProfile(file).catch((one: unknown) => one);
    expect(error).toMatchObject({ code: 'BAD_SETTING' });
    const [, line] = /^mine\.json:(\d+):\d+: /.exec((error as Error).message)!;
    // What is missing is shown at the object that lacks it.
    const shown = put === undefined || last === 'sources' ? /[{"]/ : new RegExp(`"${last}"`);
    expect((await readFile(file, 'utf8')).split('\n')[Number(line) - 1]).toMatch(shown);
  });

  it('of users are read from files', async () => {
    const file = path.join(folder, 'own.json');
    await writeFile(file, JSON.stringify({ ...profiles[0]!, id: 'own' }));
    expect((await estimateEnergy(conv(), { profile: file })).profile).toBe('own');
    await writeFile(file, '{');
    await expect(findProfile(file)).rejects.toMatchObject({ code: 'BAD_SETTING' });
    await expect(findProfile('nothing')).rejects.toThrow('no hardware profile');
    await expect(findProfile(path.join(folder, 'none.json'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

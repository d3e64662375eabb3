import { describe, expect, it } from 'vitest';
import { estimateEnergy, findProfile } from '../../../../src/core/cost/energy/index.ts';
import { summarize } from '../../../../src/core/cost/summary.ts';
import type { Dataset } from '../../../../src/core/data/types.ts';
import { createModel } from '../../../../src/core/formats/index.ts';
import { lowRank } from '../../../../src/core/low-rank/index.ts';
import type { Model } from '../../../../src/core/model/model.ts';
import { parseSettings, passById, passes } from '../../../../src/core/passes/index.ts';
import type { SettingValues } from '../../../../src/protocol/settings.ts';
import { model, node, value } from '../../../fixtures/build.ts';
import {
  contextFor,
  feed,
  findTensor,
  noise,
  noisy,
  previewOf,
  runOrt,
  runPass,
  tensorOf,
} from '../passes/support.ts';

const SAMPLES = 32;
const INPUT = [3, 8, 8];
const pictures = noise(SAMPLES * 192, 3);

const dataset: Dataset = {
  name: 'noise',
  size: SAMPLES,
  hasLabels: false,
  batchable: true,
  batch: (start, count) => {
    const data = pictures.slice(start * 192, (start + count) * 192);
    return Promise.resolve({
      start,
      count,
      feeds: { x: { dtype: 'float32', dims: [count, ...INPUT], data } },
    });
  },
  close: () => Promise.resolve(),
};

const network = (dtype = 'float32') =>
  model({
    inputs: [value('x', 'float32', ['n', ...INPUT])],
    outputs: [value('y', 'float32', ['n', 10])],
    nodes: [
      ...(dtype === 'float32' ? [] : [node('Cast', ['x'], ['xc'], { to: 10 })]),
      node(
        'Conv',
        [dtype === 'float32' ? 'x' : 'xc', 'w1', 'b1'],
        ['c1'],
        { pads: [1, 1, 1, 1] },
        { name: 'first' },
      ),
      node('Relu', ['c1'], ['r1']),
      node('Conv', ['r1', 'w2', 'b2'], ['c2'], { pads: [1, 1, 1, 1], strides: [2, 2] }, { name: 'second' }),
      node('Relu', ['c2'], ['r2']),
      node('Conv', ['r2', 'w3'], ['c3'], { group: 16, pads: [1, 1, 1, 1] }, { name: 'depthwise' }),
      node('Flatten', ['c3'], ['f']),
      node('Gemm', ['f', 'w4', 'b4'], [dtype === 'float32' ? 'y' : 'yc'], { transB: 1 }, { name: 'head' }),
      ...(dtype === 'float32' ? [] : [node('Cast', ['yc'], ['y'], { to: 1 })]),
    ],
    weights: [
      noisy('w1', [12, 3, 3, 3], 1, dtype),
      noisy('b1', [12], 2, dtype),
      noisy('w2', [16, 12, 3, 3], 3, dtype),
      noisy('b2', [16], 4, dtype),
      noisy('w3', [16, 1, 3, 3], 5, dtype),
      noisy('w4', [10, 256], 6, dtype),
      noisy('b4', [10], 7, dtype),
    ],
  });

async function run(settings: SettingValues, proto = network(), data?: Dataset) {
  const changed = createModel(proto).clone();
  const context = { ...(await contextFor(changed)), dataset: data };
  const outcome = await lowRank.run(context, parseSettings(lowRank, settings));
  return { ...outcome, model: changed };
}

async function macsOf(one: Model): Promise<Map<string, number>> {
  const { nodes } = await summarize(one, { batch: 1 });
  return new Map(nodes.map(({ name, macs }) => [name, macs ?? NaN]));
}

const sumOf = (macs: ReadonlyMap<string, number>, prefix: string): number =>
  [...macs].filter(([name]) => name.startsWith(prefix)).reduce((sum, [, one]) => sum + one, 0);

async function errorOf(one: Model): Promise<number> {
  const { feeds } = await dataset.batch(0, SAMPLES);
  const [wanted] = await runOrt(network(), feeds);
  const [found] = await runOrt(one, feeds);
  const energy = wanted!.data as Float32Array;
  const lost = (found!.data as Float32Array).reduce((sum, v, i) => sum + (v - energy[i]!) ** 2, 0);
  return lost / energy.reduce((sum, v) => sum + v * v, 0);
}

describe('low-rank', () => {
  it('is a pass like any other', () => {
    expect(passById('low-rank')).toBe(lowRank);
    expect(passes.filter(({ sensitivity }) => sensitivity)).toContain(lowRank);
  });

  it.each(['auto', 'spatial', 'tucker', 'filters'])(
    'takes as much of the multiply-accumulates as is asked (%s), which the model counts',
    async convolutions => {
      const before = await macsOf(createModel(network()));
      const { model: after, layersChanged, notes, tables } = await run({ ratio: 0.4, convolutions });
      expect(layersChanged).toBe(3);
      const macs = await macsOf(after);
      for (const name of ['first', 'second', 'head']) {
        const left = sumOf(macs, name) / before.get(name)!;
        expect(left).toBeLessThanOrEqual(0.6 + 1e-9);
        expect(left).toBeGreaterThan(0.2);
        const row = tables![0]!.rows.find(([layer]) => layer === name)!;
        expect(row[2]).toBe(`${(100 * left).toFixed(1)} %`);
      }
      expect(notes.join(' ')).toMatch(/"depthwise", because their convolutions have groups/);
      const [y] = await runOrt(after, { x: feed([2, ...INPUT]) });
      expect(y!.dims).toEqual([2, 10]);
      const names = after.graph.initializer.map(({ name }) => name);
      expect(names).not.toContain('w2');
      expect(names).toContain('w3');
    },
  );

  it('finds a matrix of low rank, and gives the same with less', async () => {
    const [a, b] = [noise(40 * 3, 1), noise(3 * 30, 2)];
    const product = Float32Array.from({ length: 40 * 30 }, (_, i) => {
      const [row, column] = [Math.floor(i / 30), i % 30];
      return [0, 1, 2].reduce((sum, k) => sum + a[row * 3 + k]! * b[k * 30 + column]!, 0);
    });
    const proto = model({
      inputs: [value('x', 'float32', ['n', 40])],
      outputs: [value('y', 'float32', ['n', 30])],
      nodes: [node('MatMul', ['x', 'w'], ['y'])],
      weights: [tensorOf('w', [40, 30], product)],
    });
    const { model: after } = await runPass(lowRank, proto, { mode: 'energy', energy: 0.99999 });
    expect(after.graph.initializer.map(({ dims }) => dims.map(Number))).toEqual([
      [40, 3],
      [3, 30],
    ]);
    const x = feed([5, 40]);
    const [wanted] = await runOrt(proto, { x });
    const [found] = await runOrt(after, { x });
    found!.data.forEach((v, i) => expect(Number(v)).toBeCloseTo(Number(wanted!.data[i]), 3));
  });

  it('leaves alone what would not become smaller, and says so', async () => {
    const full = await run({ mode: 'energy', energy: 1 });
    expect(full.layersChanged).toBe(0);
    expect(full.notes.join(' ')).toMatch(/at that rank they would not become smaller/);
    const high = await run({ mode: 'rank', rank: 1000 });
    expect(high.layersChanged).toBe(0);
    const most = await run({ ratio: 0.99 });
    expect(most.layersChanged).toBe(0);
    expect(most.notes.join(' ')).toMatch(/even rank 1 would take more/);
    expect((await run({ mode: 'rank', rank: 2 })).layersChanged).toBe(3);
  });

  it('takes patterns, shared weights and other types', async () => {
    expect((await run({ include: ['second'] })).tables![0]!.rows).toHaveLength(1);
    await expect(run({ include: ['depthwise', 'nothing'] })).rejects.toThrow(/matches no node/);
    const shared = network();
    shared.graph!.node.push(node('Conv', ['r1', 'w2'], ['other'], {}, { name: 'twin' }));
    shared.graph!.output.push(value('other', 'float32'));
    expect((await run({}, shared)).notes.join(' ')).toMatch(
      /"second", because several nodes share their weights/,
    );
    const half = await run({ ratio: 0.3 }, network('float16'));
    expect(half.layersChanged).toBe(3);
    expect(findTensor(half.model, 'w2/low_rank_last').dataType).toBe(10);
    const [y] = await runOrt(half.model, { x: feed([1, ...INPUT]) });
    expect(Array.from(y!.data as Float32Array).every(Number.isFinite)).toBe(true);
  });

  it('fits to the outputs on data, which loses less of them', async () => {
    const common = { ratio: 0.5, convolutions: 'filters' } as const;
    const plain = await errorOf((await run(common)).model);
    const fitted = await run({ ...common, fit: 'outputs' }, network(), dataset);
    expect(fitted.layersChanged).toBe(3);
    expect(await errorOf(fitted.model)).toBeLessThan(0.8 * plain);
    await expect(run({ ...common, fit: 'outputs' })).rejects.toThrow(/low-rank with fit=outputs needs data/);
  });

  it('shows before what it would do', async () => {
    const { layers, summary } = await previewOf(lowRank, network(), { ratio: 0.5 });
    expect(layers.map(({ name }) => name)).toEqual(['first', 'second', 'head']);
    expect(layers[1]!.effect).toMatch(/filters of 3×1, then 1×3, or .* filters of 3×3, then 1×1, or 1×1 to/);
    expect(layers[2]!.effect).toMatch(/^two products by rank \d+$/);
    expect(summary).toMatch(/3 layers with .* at most 50 % of their multiply-accumulates|at most 50.0 %/);
    expect((await previewOf(lowRank, network(), { ratio: 0.99 })).summary).toBe(
      'No layer would become smaller.',
    );
  });
});

describe('its sensitivity', () => {
  const alone = async (settings: SettingValues, data?: Dataset) => {
    const base = createModel(network()).clone();
    const context = { ...(await contextFor(base)), dataset: data };
    const parsed = parseSettings(lowRank, settings);
    return { base, context, parsed, layers: await lowRank.sensitivity!.layers(context, parsed) };
  };

  it.each([{ fit: 'none' }, { fit: 'outputs' }])(
    'of a layer is what the pass on that layer alone gives (%o)',
    async given => {
      const { base, layers } = await alone(given, dataset);
      expect(layers.map(({ name }) => name)).toEqual(['first', 'second', 'head']);
      const x = feed([2, ...INPUT]);
      for (const layer of layers) {
        const opened = base.clone();
        const opening = await layer.open(opened);
        const [found] = await runOrt(opened, { x, ...(await opening.variant(0.5)) });
        const applied = await run({ ...given, ratio: 0.5, include: [layer.name] }, network(), dataset);
        const [wanted] = await runOrt(applied.model, { x });
        found!.data.forEach((v, i) => expect(Number(v)).toBeCloseTo(Number(wanted!.data[i]), 2));
      }
    },
  );

  it('tells what is left of bytes, MACs and energy, as the applied steps leave it', async () => {
    const { base, context, parsed, layers } = await alone({});
    const profile = await findProfile('eyeriss-v1-65nm-16b');
    const costOf = await lowRank.sensitivity!.cost(context, parsed, profile);
    expect(await costOf(new Map())).toEqual({ bytes: 1, macs: 1, energy: 1 });
    const chosen = new Map([
      ['first', 0.2],
      ['second', 0.5],
      ['head', 0.7],
    ]);
    const cost = await costOf(chosen);
    const steps = lowRank.sensitivity!.steps(chosen, parsed, layers);
    expect(steps.map(({ ratio, include }) => [ratio, include])).toEqual([
      [0.2, ['first']],
      [0.5, ['second']],
      [0.7, ['head']],
    ]);
    let after = base;
    for (const step of steps) {
      const next = after.clone();
      await lowRank.run(await contextFor(next), parseSettings(lowRank, step));
      after = next;
    }
    const [a, b] = [await summarize(base, { batch: 1 }), await summarize(after, { batch: 1 })];
    expect(cost.macs).toBeCloseTo(b.totals.macs! / a.totals.macs!, 6);
    const energy = async (one: Model) => {
      const { total, control } = await estimateEnergy(one, { profile: profile.id });
      return total! + control!;
    };
    expect(cost.energy).toBeCloseTo((await energy(after)) / (await energy(base)), 3);
  });
});

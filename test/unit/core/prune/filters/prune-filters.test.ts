import type { ModelProto } from 'onnx-buf';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../../../src/core/data/types.ts';
import { createModel } from '../../../../../src/core/formats/index.ts';
import { estimateEnergy } from '../../../../../src/core/cost/energy/index.ts';
import { summarize } from '../../../../../src/core/cost/summary.ts';
import type { Model } from '../../../../../src/core/model/model.ts';
import { parseSettings } from '../../../../../src/core/passes/settings.ts';
import type { PassOutcome } from '../../../../../src/core/passes/types.ts';
import { pruneFilters } from '../../../../../src/core/prune/filters/prune-filters.ts';
import type { SettingValues } from '../../../../../src/protocol/settings.ts';
import { model, node, value } from '../../../../fixtures/build.ts';
import { dataset, network } from './network.ts';
import {
  contextFor,
  feed,
  findTensor,
  maxGap,
  noisy,
  previewOf,
  runOrt,
  tensorOf,
  valuesOf,
} from '../../passes/support.ts';

async function prune(
  settings: SettingValues,
  proto = network(),
  data?: Dataset,
): Promise<PassOutcome & { model: Model }> {
  const work = createModel(proto).clone();
  const context = { ...(await contextFor(work)), dataset: data };
  return { ...(await pruneFilters.run(context, parseSettings(pruneFilters, settings))), model: work };
}

const dims = (pruned: Model, name: string): string => findTensor(pruned, name).dims.join('×');
const widths = (pruned: Model): number[] =>
  ['c1.w', 'c2.w', 'p.w'].map(name => Number(findTensor(pruned, name).dims[0]));

describe('how much', () => {
  test('the same share of every layer; tied layers lose the same channels', async () => {
    const { model: pruned, layersChanged, notes } = await prune({ ratio: 0.5, multiple: 1 });
    expect(['c1.w', 'c1.b', 'c2.w', 'p.w', 'fc.w', 'fc.b'].map(name => dims(pruned, name))).toEqual([
      '8×3×3×3',
      '8',
      '12×8×3×3',
      '12×8×1×1',
      '10×12',
      '10',
    ]);
    expect(layersChanged).toBe(3);
    expect(notes.join(' ')).toContain('c2 + proj');
    const [output] = await runOrt(pruned, { x: feed([2, 3, 8, 8]) });
    expect(output!.dims).toEqual([2, 10]);
  });

  test.each([
    [{ ratio: 0.3, multiple: 8 }, [8, 16, 16]],
    [{ ratio: 0.3, multiple: 1 }, [11, 16, 16]],
    [{ ratio: 0.2, multiple: 16 }, [16, 16, 16]],
    [{ ratio: 0.9, multiple: 1, minKept: 6 }, [6, 6, 6]],
    [{ ratio: 1, multiple: 1 }, [1, 1, 1]],
    [{ ratio: 1, multiple: 8 }, [8, 8, 8]],
    [{ mode: 'layers', layers: 'c*=0.5, c2=0.25', multiple: 1 }, [8, 18, 18]],
    [{ mode: 'layers', layers: 'p.w=0.5', multiple: 1 }, [16, 12, 12]],
    [{ mode: 'stages', stages: '0.5', multiple: 1 }, [8, 12, 12]],
    [{ mode: 'stages', stages: '0.5', multiple: 1, exclude: ['c1'] }, [16, 12, 12]],
    [{ mode: 'layers', layers: '"c2"=0.25', multiple: 1 }, [16, 18, 18]],
    [{ ratio: 0.5, multiple: 1, include: ['c1'] }, [8, 24, 24]],
    [{ ratio: 0.5, multiple: 1, exclude: ['proj'] }, [8, 24, 24]],
  ])('%j leaves %j', async (settings, expected) => {
    const { model: pruned } = await prune(settings);
    expect(widths(pruned)).toEqual(expected);
  });

  test('one ranking for all layers', async () => {
    const { model: pruned } = await prune({ mode: 'global', ratio: 0.4, multiple: 1 });
    const [a, b] = widths(pruned);
    expect(a! + b!).toBe(24);
  });

  test.each([
    ['macs', 0.5, 'uniform'],
    ['macs', 0.3, 'global'],
    ['params', 0.6, 'uniform'],
    ['bytes', 0.25, 'uniform'],
  ] as const)('%s less by %d, %s, met within 2 %%', async (of, ratio, mode) => {
    const { model: pruned, notes } = await prune({ of, ratio, mode, multiple: 1 });
    const [before, after] = [await summarize(createModel(network())), await summarize(pruned)];
    const share =
      of === 'macs' ? after.totals.macs! / before.totals.macs! : after.totals.params / before.totals.params;
    // The small net moves in large steps: a filter of c2 and proj is 2.5 % of it.
    expect(Math.abs(share - (1 - ratio))).toBeLessThan(0.02);
    expect(notes.join(' ')).toContain(`of the ${of} are left`);
  });

  test.each([
    ['eyeriss-v1-65nm-16b', 0.3, 'uniform'],
    ['generic-45nm-fp32', 0.5, 'uniform'],
    ['mobile-npu-7nm-int8', 0.4, 'global'],
  ] as const)('energy on %s less by %d, %s, met within 2 %%', async (profile, ratio, mode) => {
    const { model: pruned, notes } = await prune({ of: 'energy', profile, ratio, mode, multiple: 1 });
    const totals = await Promise.all(
      [createModel(network()), pruned].map(async one => {
        const { total, control } = await estimateEnergy(one, { profile });
        return total! + (control ?? 0);
      }),
    );
    const share = totals[1]! / totals[0]!;
    expect(Math.abs(share - (1 - ratio))).toBeLessThan(0.02);
    // What was worked out without taking anything out is what the small model's own estimate says.
    const told = Number(/(\d+\.\d) % of the energy is left/.exec(notes.join(' '))![1]);
    expect(told / 100).toBeCloseTo(share, 3);
  });

  test('nothing to do', async () => {
    const { layersChanged, notes } = await prune({ ratio: 0 });
    expect(layersChanged).toBe(0);
    expect(notes[0]).toContain('ratio');
  });

  test('a model whose layers are all frozen says why', async () => {
    const proto = model({
      nodes: [node('Conv', ['x', 'w'], ['y'], {}, { name: 'only' })],
      inputs: [value('x', 'float32', [1, 3, 4, 4])],
      outputs: [value('y', 'float32')],
      weights: [noisy('w', [5, 3, 3, 3])],
    });
    const { layersChanged, notes } = await prune({}, proto);
    expect(layersChanged).toBe(0);
    expect(notes.join(' ')).toContain('it is the model\'s output "y"');
    await expect(prune({ include: ['only'] }, proto)).rejects.toMatchObject({ code: 'NO_MATCH' });
  });

  test('patterns that match nothing, empty lists', async () => {
    await expect(prune({ include: ['nosuch'] })).rejects.toMatchObject({ code: 'NO_MATCH' });
    await expect(prune({ mode: 'layers', layers: 'nosuch=0.5' })).rejects.toMatchObject({ code: 'NO_MATCH' });
    await expect(prune({ mode: 'stages', stages: '0.1,0.1,0.1' })).rejects.toMatchObject({
      code: 'BAD_SETTING',
    });
    await expect(prune({ mode: 'layers' })).rejects.toMatchObject({ code: 'BAD_SETTING' });
    expect(() => parseSettings(pruneFilters, { layers: 'c1=1.5' })).toThrow('written like');
  });
});

describe('which', () => {
  test('the filters with the smallest sums of magnitudes', async () => {
    const proto = network();
    const weights = await valuesOf(createModel(proto), 'c1.w');
    const sums = Array.from({ length: 16 }, (_, f) =>
      weights.subarray(f * 27, (f + 1) * 27).reduce((sum, w) => sum + Math.abs(w), 0),
    );
    const kept = [...sums.keys()]
      .sort((a, b) => sums[b]! - sums[a]!)
      .slice(0, 8)
      .sort((a, b) => a - b);
    const { model: pruned } = await prune({ include: ['c1'], ratio: 0.5 });
    const left = await valuesOf(pruned, 'c1.w');
    expect([...left]).toEqual(kept.flatMap(f => [...weights.subarray(f * 27, (f + 1) * 27)]));
  });

  test.each(['l1', 'l2', 'fpgm', 'random', 'apoz', 'entropy', 'lda'])('%s runs', async criterion => {
    const data = dataset([0, 1, 0, 1]);
    const { model: pruned } = await prune({ criterion, ratio: 0.5 }, network(), data);
    expect(Number(findTensor(pruned, 'c1.w').dims[0])).toBe(8);
  });

  test('greedy scoring forgets channels that are gone', async () => {
    const run = async (scoring: string): Promise<number[]> => {
      const { model: pruned } = await prune(
        { scoring, ratio: 0.5, multiple: 1, exclude: ['proj'], criterion: 'l1' },
        chain(),
      );
      return [...(await valuesOf(pruned, 'c2.b'))];
    };
    expect(await run('independent')).toEqual([1]);
    expect(await run('greedy')).toEqual([0]);
  });

  test('data that are missing', async () => {
    await expect(prune({ criterion: 'apoz' })).rejects.toMatchObject({ code: 'BAD_DATA' });
    await expect(prune({ criterion: 'lda' }, network(), dataset())).rejects.toMatchObject({
      code: 'BAD_DATA',
    });
    await expect(prune({ repair: 'bias' })).rejects.toMatchObject({ code: 'BAD_DATA' });
  });

  test('layers that the criterion can not judge are left alone', async () => {
    const { layersChanged, notes } = await prune({ criterion: 'bn-scale', ratio: 0.5 });
    expect(layersChanged).toBe(0);
    expect(notes.join(' ')).toContain('bn-scale does not apply');
  });
});

/** Two filters each; filter 1 of the second layer is large only by what it takes of filter 0 of the first, which is small. */
function chain(): ModelProto {
  return model({
    nodes: [
      node('Conv', ['x', 'c1.w'], ['a'], {}, { name: 'c1' }),
      node('Conv', ['a', 'c2.w', 'c2.b'], ['b'], {}, { name: 'c2' }),
      node('Conv', ['b', 'c3.w'], ['y'], {}, { name: 'c3' }),
      node('Conv', ['a', 'c3.w'], ['z'], {}, { name: 'proj' }),
    ],
    inputs: [value('x', 'float32', [1, 1, 2, 2])],
    outputs: [value('y', 'float32'), value('z', 'float32')],
    weights: [
      tensorOf('c1.w', [2, 1, 1, 1], [0.1, 1]),
      tensorOf('c2.w', [2, 2, 1, 1], [0, 2, 5, 1]),
      tensorOf('c2.b', [2], [0, 1]),
      tensorOf('c3.w', [1, 2, 1, 1], [1, 1]),
    ],
  });
}

describe('repair', () => {
  test('channels that are constant go without a trace', async () => {
    const proto = network();
    const tensor = proto.graph!.initializer.find(one => one.name === 'c1.w')!;
    const weights = new Float32Array(tensor.rawData.slice().buffer);
    // Filters 3 and 7 are zero: they put out their biases, 0.4 and 0.9.
    for (const filter of [3, 7]) weights.fill(0, filter * 27, (filter + 1) * 27);
    tensor.rawData = new Uint8Array(weights.buffer);
    const bias = proto.graph!.initializer.find(one => one.name === 'c1.b')!;
    const biases = new Float32Array(bias.rawData.slice().buffer);
    [biases[3], biases[7]] = [0.4, 0.9];
    bias.rawData = new Uint8Array(biases.buffer);
    for (const one of proto.graph!.node) one.attribute = one.attribute.filter(({ name }) => name !== 'pads');
    // Unpadded, so that no border sees anything else; the projection is as large as a 3×3 kernel then.
    const projection = proto.graph!.initializer.findIndex(one => one.name === 'p.w');
    proto.graph!.initializer[projection] = noisy('p.w', [24, 16, 3, 3], 5);
    const settings = { include: ['c1'], ratio: 2 / 16, multiple: 1 };
    const x = { x: feed([2, 3, 8, 8]) };
    const [before] = await runOrt(proto, x);
    const plain = await prune(settings, proto);
    const repaired = await prune({ ...settings, repair: 'bias' }, proto, dataset());
    const size = Math.max(...(before!.data as Float32Array).map(Math.abs));
    expect(maxGap(before, (await runOrt(plain.model, x))[0])).toBeGreaterThan(0.01 * size);
    expect(maxGap(before, (await runOrt(repaired.model, x))[0])).toBeLessThan(1e-5 * size);
    expect(repaired.notes.join(' ')).toContain('2 layers');
  });
});

describe('before it is run', () => {
  test('the preview tells widths and what is left', async () => {
    const { layers, summary } = await previewOf(pruneFilters, network(), { ratio: 0.5 });
    const changed = layers.filter(({ channels }) => channels?.before !== channels?.after);
    expect(changed.map(({ name, channels }) => `${name}: ${channels?.before} → ${channels?.after}`)).toEqual([
      'c1: 16 → 8',
      'c2: 24 → 16',
      'proj: 24 → 16',
    ]);
    expect(summary).toMatch(/2 sets of channels that can go; about \d+\.\d % of the parameters/);
  });

  test.each([
    [{}, 'filters30'],
    [{ ratio: 0.5, of: 'macs', mode: 'global', criterion: 'fpgm' }, 'filters50-macs-global-fpgm'],
    [{ mode: 'layers', layers: 'a=0.5' }, 'filters-by-layer'],
  ])('%j is called %s', (settings, expected) => {
    expect(pruneFilters.suffix(parseSettings(pruneFilters, settings))).toBe(expected);
  });
});

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { randomDataset } from '../../../../src/core/data/random.ts';
import { createModel, openModel } from '../../../../src/core/formats/index.ts';
import { attributeKernels, divideTimes } from '../../../../src/core/runtime/profile/attribute.ts';
import { kernelTimes } from '../../../../src/core/runtime/profile/events.ts';
import { measureTimes } from '../../../../src/core/runtime/profile/measure.ts';
import { findCounters, joulesBetween, measureEnergy } from '../../../../src/core/runtime/profile/rapl.ts';
import { encode, model, node, value, weight } from '../../../fixtures/build.ts';
import { tempFolder } from '../formats/temp-folder.ts';

const folder = tempFolder();
const QUIET = { progress: () => undefined, log: () => undefined };
const part = (name: string, input: string[], output: string[]) => ({ name, input, output });

describe('kernels of an optimised graph', () => {
  const source = [
    part('conv', ['x'], ['c']),
    part('relu', ['c'], ['r']),
    part('pool', ['r'], ['p']),
    part('view', ['p'], ['v']),
    part('fc', ['v'], ['y']),
  ];
  const optimised = [
    part('reorder', ['x'], ['x_blocked']),
    part('r_nchwc', ['x_blocked'], ['reorder_token_0']),
    part('p_nchwc', ['reorder_token_0'], ['reorder_token_1']),
    part('back', ['reorder_token_1'], ['p']),
    part('fc', ['p'], ['y']),
  ];

  it('belong to what writes the same value, and to what is fused into it', () => {
    const { nodes } = attributeKernels(source, optimised);
    expect(nodes.get('r_nchwc')).toEqual([0, 1]);
    expect(nodes.get('p_nchwc')).toEqual([2]);
    expect(nodes.get('back')).toEqual([2]);
    expect(nodes.get('fc')).toEqual([3, 4]);
  });

  it('belong to their reader when they only change the layout, and to nobody when nothing is behind them', () => {
    const { nodes } = attributeKernels(source, [...optimised, part('lost', ['q'], ['z'])]);
    expect(nodes.get('reorder')).toEqual([0, 1]);
    expect(nodes.get('lost')).toEqual([]);
  });

  it('are divided by the times alone; nothing is lost', () => {
    const times = new Map([
      ['reorder', 4],
      ['r_nchwc', 100],
      ['p_nchwc', 10],
      ['back', 2],
      ['fc', 6],
      ['lost', 3],
    ]);
    const attribution = attributeKernels(source, [...optimised, part('lost', ['q'], ['z'])]);
    const { times: found, other } = divideTimes(times, attribution, [90, 10, 5, null, null]);
    expect(found[0]).toBeCloseTo(0.9 * 104, 12);
    expect(found[1]).toBeCloseTo(0.1 * 104, 12);
    expect(found[2]).toBe(12);
    expect([found[3], found[4]]).toEqual([3, 3]);
    expect(other).toBe(3);
    expect(found.reduce((sum, time) => sum + time, other)).toBeCloseTo(125, 10);
  });
});

describe('a profile', () => {
  const event = (name: string, dur: number, cat = 'Node') => ({ cat, name, dur, ts: 0, ph: 'X' });

  it('gives the median of each kernel, without the first runs', () => {
    const events = [900, 800, 3, 1, 2].map(dur => event('conv_kernel_time', dur));
    const text = JSON.stringify([event('model_run', 7, 'Session'), ...events, event('fc_fence_before', 1)]);
    expect([...kernelTimes(text, 2)]).toEqual([['conv', 2]]);
  });

  it('that is damaged is an error', () => {
    expect(() => kernelTimes('[{"name": "a"b"}]', 0)).toThrow(/is not JSON/);
    expect(() => kernelTimes('{}', 0)).toThrow(/is no list/);
  });
});

describe('measuring a model', () => {
  const network = (names: readonly string[]) =>
    model({
      inputs: [value('x', 'float32', ['n', 3, 16, 16])],
      outputs: [value('y', 'float32', ['n', 10])],
      nodes: [
        node('Conv', ['x', 'w'], ['c'], { pads: [1, 1, 1, 1] }, { name: names[0]! }),
        node('Relu', ['c'], ['r'], {}, { name: names[1]! }),
        node('GlobalAveragePool', ['r'], ['p'], {}, { name: names[2]! }),
        node('Flatten', ['p'], ['f'], {}, { name: names[3]! }),
        node('Gemm', ['f', 'v'], ['y'], {}, { name: names[4]! }),
      ],
      weights: [weight('w', 'float32', [16, 3, 3, 3]), weight('v', 'float32', [16, 10])],
    });

  async function measured(names: readonly string[], options = {}, withData = false) {
    const file = path.join(folder, `net${Math.random()}.onnx`);
    writeFileSync(file, encode(network(names)));
    const opened = await openModel(file);
    const inputs = [{ name: 'x', dtype: 'float32', shape: ['n', 3, 16, 16] }];
    const data = withData ? randomDataset(inputs, { seed: 1, samples: 8 }) : undefined;
    return measureTimes(opened, file, { runs: 10, ...options }, data, QUIET);
  }

  it('tells the time of every node, which add up to that of all kernels', async () => {
    const report = await measured(['conv', 'relu', 'pool', 'flat', 'fc']);
    expect(report.layers.map(({ id }) => id)).toEqual(['conv', 'relu', 'pool', 'flat', 'fc']);
    const sum = report.layers.reduce((all, { microseconds }) => all + microseconds, report.other);
    expect(sum).toBeCloseTo(report.kernels, 6);
    expect(report.kernels).toBeGreaterThan(0);
    const conv = report.layers[0]!;
    expect(conv.fused).toEqual(['relu']);
    expect(conv.microseconds).toBeGreaterThan(0);
    expect(conv.alone).toBeGreaterThan(0);
    expect(report).toMatchObject({ batch: 1, runs: 10, random: true });
    expect(report.latency).toBeGreaterThan(0);
    expect(report.notes.join('\n')).toMatch(/made up/);
  });

  it.each([
    ['with characters that break the profile', ['a"b', 'a\\b', 'pool', 'flat', 'fc']],
    ['that are missing', ['', '', '', '', '']],
  ])('works with names %s', async (_, names) => {
    const report = await measured(names);
    expect(report.layers).toHaveLength(5);
    expect(report.layers[0]!.alone).toBeGreaterThan(0);
    expect(report.other).toBeLessThan(report.kernels);
  });

  it('runs the batch that was asked for, on data when there are some', async () => {
    expect(await measured(['conv', 'relu', 'pool', 'flat', 'fc'], { batch: 4 })).toMatchObject({ batch: 4 });
    const report = await measured(['conv', 'relu', 'pool', 'flat', 'fc'], { batch: 16 }, true);
    expect(report).toMatchObject({ batch: 8, random: false });
  });

  it('can be cancelled', async () => {
    const file = path.join(folder, 'cancel.onnx');
    writeFileSync(file, encode(network(['a', 'b', 'c', 'd', 'e'])));
    const job = { ...QUIET, signal: AbortSignal.abort() };
    await expect(measureTimes(await openModel(file), file, {}, undefined, job)).rejects.toMatchObject({
      code: 'CANCELLED',
    });
  });

  it('says what is wrong with a model that does not run', async () => {
    const file = path.join(folder, 'broken.onnx');
    const broken = model({
      inputs: [value('x', 'float32', [1])],
      outputs: [value('y', 'float32')],
      nodes: [node('NoSuchOperator', ['x'], ['y'])],
    });
    writeFileSync(file, encode(broken));
    await expect(
      measureTimes(createModel(broken), file, { runs: 1 }, undefined, QUIET),
    ).rejects.toMatchObject({ code: 'RUNTIME' });
  });
});

describe('energy counters', () => {
  function powercap(zones: Readonly<Record<string, Readonly<Record<string, string>>>>): string {
    const root = path.join(folder, `powercap${Math.random()}`);
    mkdirSync(root);
    for (const [zone, files] of Object.entries(zones)) {
      mkdirSync(path.join(root, zone));
      for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, zone, name), text);
    }
    return root;
  }
  const zone = (name: string) => ({
    name: `${name}\n`,
    energy_uj: '100\n',
    max_energy_range_uj: '262143328850\n',
  });

  it('of packages and memory are found, those that count twice are not', async () => {
    const root = powercap({
      'intel-rapl:0': zone('package-0'),
      'intel-rapl:0:0': zone('core'),
      'intel-rapl:0:1': zone('dram'),
      'intel-rapl:1': zone('psys'),
      'intel-rapl-mmio:0': zone('package-0'),
    });
    const found = await findCounters(root, 'linux');
    expect(found).toMatchObject([{ name: 'package-0' }, { name: 'dram' }]);
  });

  it('that are not there are explained', async () => {
    expect(await findCounters(path.join(folder, 'nowhere'), 'linux')).toMatchObject({
      reason: expect.stringMatching(/virtual machines and containers/) as string,
    });
    expect(await findCounters(folder, 'darwin')).toMatchObject({
      reason: expect.stringMatching(/Linux only/) as string,
    });
  });

  it('begin anew after their range', () => {
    expect(joulesBetween(1e6, 3e6, 10e6)).toBe(2);
    expect(joulesBetween(9e6, 1e6, 10e6)).toBe(2);
  });

  it('give the energy of an inference above idle', async () => {
    const root = powercap({ 'intel-rapl:0': zone('package-0') });
    const counters = await findCounters(root, 'linux');
    if (!Array.isArray(counters)) throw new Error(JSON.stringify(counters));
    let energy = 100;
    const work = async () => {
      // 2 J for four inferences.
      energy += 2e6;
      writeFileSync(path.join(root, 'intel-rapl:0', 'energy_uj'), String(energy));
      await new Promise(resolve => setTimeout(resolve, 5));
    };
    const found = await measureEnergy({ counters, work, seconds: 0.05, idleSeconds: 0.01, inferences: 4 });
    expect(found.joules).toBeCloseTo(0.5, 9);
    expect(found.idleWatts).toBe(0);
    expect(found.domains).toEqual(['package-0']);
  });
});

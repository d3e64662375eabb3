import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  estimateEnergy,
  findProfile,
  profiles,
  readProfiles,
} from '../../../../../src/core/cost/energy/index.ts';
import type { Dataset } from '../../../../../src/core/data/types.ts';
import { createModel } from '../../../../../src/core/formats/index.ts';
import { energyProfiles } from '../../../../../src/worker/energy.ts';
import { model, node, value, weight } from '../../../../fixtures/build.ts';
import { memoryDataset } from '../../../../fixtures/memory-dataset.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'espalier-own-profiles-'));
afterAll(() => rm(folder, { recursive: true }));

const mine = (change: object = {}) => ({ ...profiles[0]!, id: 'mine', title: 'Mine', ...change });

async function file(name: string, content: unknown): Promise<string> {
  const target = path.join(folder, name);
  await writeFile(target, typeof content === 'string' ? content : JSON.stringify(content));
  return target;
}

describe('profiles of the user’s', () => {
  it('are read from files and from the settings', async () => {
    const own = [
      { file: await file('a.json', mine({ id: 'a' })) },
      { name: 'espalier.energyProfiles[1]', data: mine({ id: 'b' }) },
    ];
    const { profiles: found, problems } = await readProfiles(own);
    expect(found.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(problems).toEqual([]);
    expect((await findProfile('b', own)).id).toBe('b');
    expect((await findProfile(undefined, own)).id).toBe(profiles[0]!.id);
  });

  it('that are faulty are named by file and entry, and take nothing from the others', async () => {
    const { sources, ...unsourced } = mine();
    const own = [
      { file: await file('negative.json', mine({ unitPJ: { ...mine().unitPJ, dram: -1 } })) },
      { file: await file('broken.json', '{ "id": ') },
      { file: path.join(folder, 'missing.json') },
      { name: 'espalier.energyProfiles[3]', data: { ...unsourced, sources: { ...sources, control: 7 } } },
      { name: 'espalier.energyProfiles[4]', data: mine({ extra: 1 }) },
      { name: 'espalier.energyProfiles[5]', data: mine({ id: profiles[1]!.id }) },
      { name: 'espalier.energyProfiles[6]', data: mine() },
      { name: 'espalier.energyProfiles[7]', data: mine() },
    ];
    const { profiles: listed, problems } = await energyProfiles({ own });
    expect(listed.filter(profile => profile.own).map(({ id }) => id)).toEqual(['mine']);
    expect(problems).toHaveLength(7);
    const wanted = [
      /^negative\.json:1:\d+: "unitPJ\.dram" must be a number of at least 0, not -1\./,
      /^broken\.json:1:9: not JSON: /,
      /missing\.json/,
      /^espalier\.energyProfiles\[3\]: "sources\.control" must be a text, not 7\./,
      /^espalier\.energyProfiles\[4\]: "extra" is not known here/,
      /^espalier\.energyProfiles\[5\]: "id" must be another one/,
      /^espalier\.energyProfiles\[7\]: "id" must be another one/,
    ];
    wanted.forEach((pattern, i) => expect(problems[i]).toMatch(pattern));
  });

  it('one that is asked for and faulty is the error', async () => {
    const own = [{ name: 'espalier.energyProfiles[0]', data: mine({ glbBytes: 'much' }) }];
    await expect(findProfile('mine', own)).rejects.toThrow(
      /energyProfiles\[0\]: "glbBytes" must be a whole number/,
    );
    await expect(findProfile('other')).rejects.toThrow(/There is no hardware profile "other"/);
  });
});

describe('zeros that are asked for', () => {
  const network = () =>
    createModel(
      model({
        inputs: [value('x', 'float32', ['n', 3, 8, 8])],
        outputs: [value('y', 'float32')],
        nodes: [
          node('Conv', ['x', 'w'], ['c'], { pads: [1, 1, 1, 1] }, { name: 'first' }),
          node('Relu', ['c'], ['r'], {}, { name: 'relu' }),
          node('Conv', ['r', 'v'], ['y'], { pads: [1, 1, 1, 1] }, { name: 'second' }),
        ],
        weights: [weight('w', 'float32', [16, 3, 3, 3]), weight('v', 'float32', [16, 16, 3, 3])],
      }),
    );

  it('are counted with, but for inputs of the model', async () => {
    const dense = await estimateEnergy(network());
    const sparse = await estimateEnergy(network(), { activationZeros: 0.5, weightZeros: 0.25 });
    const zeros = sparse.layers.map(layer => layer.assumed?.zeros);
    expect(zeros[0]).toEqual({ weights: 0.25, inputs: 0, outputs: 0.5 });
    expect(zeros[1]).toEqual({ weights: 0.25, inputs: 0.5, outputs: 0.5 });
    expect(sparse.total).toBeLessThan(dense.total!);
    expect(sparse.assumptions.join('\n')).toMatch(/50 % are taken for zero, as asked for/);
    expect(sparse.assumptions.join('\n')).toMatch(/Of the weights 25 %/);
  });

  it('outside of 0 to 1 are refused', async () => {
    await expect(estimateEnergy(network(), { activationZeros: 1.5 })).rejects.toThrow(
      /zeros of activations must be a fraction from 0 to 1, not 1\.5/,
    );
    await expect(estimateEnergy(network(), { weightZeros: NaN })).rejects.toThrow(/zeros of weights/);
  });

  it('that were measured once give the same estimate again, without the data', async () => {
    const data = new Float32Array(4 * 3 * 64).map((_, i) => Math.sin(i));
    const dataset: Dataset = memoryDataset([3, 8, 8], data, { name: 'waves' });
    const first = await estimateEnergy(network(), {}, dataset);
    expect(Object.keys(first.activationZeros ?? {})).toContain('r');
    const again = await estimateEnergy(network(), {}, { samples: 4, values: first.activationZeros! });
    expect(again).toEqual(first);
  });
});

describe('models that are out of the ordinary', () => {
  it('without weights takes what it moves', async () => {
    const plain = createModel(
      model({
        inputs: [value('x', 'float32', [1, 8])],
        outputs: [value('y', 'float32')],
        nodes: [node('Add', ['x', 'x'], ['y'], {}, { name: 'double' })],
      }),
    );
    const report = await estimateEnergy(plain);
    expect(report.layers.map(({ name }) => name)).toEqual(['double']);
    expect(report).toMatchObject({ weights: 0, macs: 0, unknown: [] });
    expect(report.total).toBeGreaterThan(0);
  });

  it('of unknown shapes is not known, and not 0', async () => {
    const open = createModel(
      model({
        inputs: [value('x', 'float32')],
        outputs: [value('y', 'float32')],
        nodes: [node('Conv', ['x', 'w'], ['y'], {}, { name: 'conv' })],
        weights: [weight('w', 'float32', [4, 3, 3, 3])],
      }),
    );
    const report = await estimateEnergy(open);
    expect(report.total).toBeNull();
    expect(report.unknown).toEqual(['conv']);
    expect(report.layers[0]).toMatchObject({ total: null, compute: null, weights: null, levels: null });
    expect(report.layers[0]!.reason).toMatch(/unknown/);
  });
});

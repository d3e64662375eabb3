import { describe, expect, it } from 'vitest';
import { bearableHarm, classOf } from '../../../../src/core/analysis/sensitivity/index.ts';
import { analyzeSensitivity, type ResultCache } from '../../../../src/core/analysis/sensitivity/index.ts';
import { suggestRecipe } from '../../../../src/core/analysis/suggest/index.ts';
import type { Dataset } from '../../../../src/core/data/types.ts';
import { createModel } from '../../../../src/core/formats/index.ts';
import { parseRecipe } from '../../../../src/core/recipe/index.ts';
import type { SensitivityEvent, SensitivityPoint } from '../../../../src/protocol/sensitivity.ts';
import { model, node, value } from '../../../fixtures/build.ts';
import { noise, noisy } from '../passes/support.ts';

const SAMPLES = 10;
const quiet = { progress: () => undefined, log: () => undefined };

/** Two dense layers; a logarithm makes what is negative no number. */
function dense(last: 'Identity' | 'Log' = 'Identity') {
  return createModel(
    model({
      inputs: [value('x', 'float32', ['n', 6])],
      outputs: [value('y', 'float32', ['n', 4])],
      nodes: [
        node('Gemm', ['x', 'w1'], ['h'], {}, { name: 'fc1' }),
        node('Relu', ['h'], ['r'], {}, { name: 'relu' }),
        node('Gemm', ['r', 'w2'], ['o'], {}, { name: 'fc2' }),
        node(last, ['o'], ['y'], {}, { name: 'last' }),
      ],
      weights: [noisy('w1', [6, 8], 1), noisy('w2', [8, 4], 2)],
    }),
  );
}

function vectors(labels?: (i: number) => number): Dataset {
  const values = noise(SAMPLES * 6, 7);
  return {
    name: 'vectors',
    size: SAMPLES,
    hasLabels: labels !== undefined,
    batchable: true,
    batch: (start, count) =>
      Promise.resolve({
        start,
        count,
        feeds: {
          x: { dtype: 'float32', dims: [count, 6], data: values.slice(start * 6, (start + count) * 6) },
        },
        ...(labels && { labels: Int32Array.from({ length: count }, (_, i) => labels(start + i)) }),
      }),
    close: () => Promise.resolve(),
  };
}

function listening(events: SensitivityEvent[]) {
  return { ...quiet, event: (event: SensitivityEvent) => events.push(event) };
}

describe('what an analysis tells while it runs', () => {
  const request = { model: dense(), passes: ['prune-magnitude'], points: [0.5, 0.9] };

  it('is the plan, the figure of the model as it is, then each layer; in sum the report', async () => {
    const events: SensitivityEvent[] = [];
    const report = await analyzeSensitivity({ ...request, dataset: vectors(i => i % 4) }, listening(events));
    expect(events.map(({ kind }) => kind)).toEqual(['plan', 'baseline', 'layer', 'layer']);
    expect(events[0]).toMatchObject({ metric: 'accuracy', samples: SAMPLES, random: false, kept: [] });
    expect(events[1]).toEqual({ kind: 'baseline', baseline: report.baseline });
    expect(events.flatMap(event => (event.kind === 'layer' ? [event.layer] : []))).toEqual(report.layers);
    const [plan] = events;
    expect(plan?.kind === 'plan' && plan.layers).toEqual(
      report.layers.map(({ name, pass, nodes }) => ({ name, pass, nodes, settings: [0.5, 0.9] })),
    );
  });

  it('has with the plan what was measured before', async () => {
    const kept = new Map<string, readonly SensitivityPoint[]>();
    const cache: ResultCache = {
      get: key => kept.get(key),
      put: (key, points) => Promise.resolve(void kept.set(key, points)),
    };
    const first = await analyzeSensitivity({ ...request, dataset: vectors(), cache }, quiet);
    kept.delete([...kept.keys()][1]!);
    const events: SensitivityEvent[] = [];
    const second = await analyzeSensitivity({ ...request, dataset: vectors(), cache }, listening(events));
    expect(second.layers).toEqual(first.layers);
    expect(events[0]).toMatchObject({ kind: 'plan', kept: [first.layers[0]] });
    expect(events.filter(({ kind }) => kind === 'layer')).toEqual([
      { kind: 'layer', layer: first.layers[1] },
    ]);
  });
});

describe('what cannot be measured is said', () => {
  it('outputs that are no numbers, with the sample', async () => {
    await expect(
      analyzeSensitivity({ model: dense('Log'), dataset: vectors(), passes: ['prune-magnitude'] }, quiet),
    ).rejects.toMatchObject({
      code: 'BAD_DATA',
      message: expect.stringMatching(
        /^Output "y" of the model as it is has values that are no numbers \(NaN\), first for sample 0 of vectors/,
      ) as string,
    });
  });

  it('labels beyond the classes, with the sample and the label', async () => {
    const dataset = vectors(i => (i === 3 ? 17 : 0));
    await expect(
      analyzeSensitivity({ model: dense(), dataset, passes: ['prune-magnitude'] }, quiet),
    ).rejects.toMatchObject({
      code: 'BAD_DATA',
      message: 'Sample 3 of vectors has label 17, but the model has 4 classes (0 to 3).',
    });
  });
});

describe('classes of layers', () => {
  const points = (...harms: (number | null)[]): SensitivityPoint[] =>
    harms.map((harm, setting) => ({ setting, value: harm, harm }));

  it('are by how many of the points do bearable harm, from the mildest on', () => {
    const of = (...harms: (number | null)[]) => classOf(points(...harms), 'accuracy', 10_000);
    expect(of(0, 0.005, -0.01)).toBe('robust');
    expect(of(0, 0.005, 0.2)).toBe('robust');
    expect(of(0, 0.02, 0.2)).toBe('moderate');
    expect(of(0.02, 0, 0)).toBe('fragile');
    expect(of(null, 0, 0)).toBe('fragile');
    expect(classOf(points(-30, -21, -10), 'sqnr', 64)).toBe('robust');
    expect(classOf(points(-10, -5, 0), 'sqnr', 64)).toBe('fragile');
  });

  it('take one sample of few for chance', () => {
    expect(bearableHarm('accuracy', 50)).toBeCloseTo(0.03);
    expect(bearableHarm('accuracy', 10_000)).toBe(0.01);
    expect(bearableHarm('kl', 50)).toBe(0.02);
  });
});

describe('own settings', () => {
  const id = 'prune-magnitude';
  const settings = { [id]: { minElements: 0 } };
  const request = { model: dense(), dataset: vectors(), passes: [id], points: [0.5, 0.75], settings };
  const budget = { of: 'bytes', share: 0.5 } as const;

  it('are taken as they are, with what they cost', async () => {
    const report = await analyzeSensitivity(request, quiet);
    const [first, second] = report.layers;
    const own = { [first!.name]: 0.75 };
    const made = await suggestRecipe(request, report, id, budget, quiet, own);
    expect(made.layers).toEqual([
      { layer: first!.name, setting: 0.75, harm: first!.points[1]!.harm },
      { layer: second!.name, setting: null, harm: 0 },
    ]);
    // 48 and 32 weights, of which 36 go.
    expect(made.cost.bytes).toBeCloseTo(1 - 36 / 80);
    expect(made.recipe.steps).toHaveLength(1);
    await expect(
      suggestRecipe(request, report, id, budget, quiet, { [first!.name]: 0.6 }),
    ).rejects.toMatchObject({ code: 'BAD_SETTING' });
  });

  it('may name their schema in a recipe file', () => {
    const text = JSON.stringify({ $schema: 'espalier:/x', version: 1, steps: [{ pass: id }] });
    expect(parseRecipe(text, 'r.json')).toEqual({ version: 1, steps: [{ pass: id }] });
  });
});

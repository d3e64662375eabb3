import { expect, it } from 'vitest';
import { suggestRecipe } from '../../../../src/core/analysis/suggest/index.ts';
import { createModel } from '../../../../src/core/formats/index.ts';
import type { SensitivityLayer } from '../../../../src/protocol/sensitivity.ts';
import { model, node, value, weight } from '../../../fixtures/build.ts';

const PASS = 'prune-magnitude';
const LAYERS = 120;
const names = Array.from({ length: LAYERS }, (_, i) => `layer${i}`);

/** Matrix products one after another. */
const chain = createModel(
  model({
    inputs: [value('x0', 'float32', [1, 8])],
    outputs: [value(`x${LAYERS}`, 'float32', [1, 8])],
    nodes: names.map((name, i) => node('MatMul', [`x${i}`, `w${i}`], [`x${i + 1}`], {}, { name })),
    weights: names.map((_, i) => weight(`w${i}`, 'float32', [8, 8])),
  }),
);

const layers = names.map(
  (name, i) =>
    ({
      name,
      pass: PASS,
      points: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map(setting => ({
        setting,
        harm: setting * (1 + ((i * 7) % 11)),
      })),
    }) as unknown as SensitivityLayer,
);

// The process that inspects is ended when it does not answer a cancel.
it.each([{ of: 'bytes' }, { of: 'energy', profile: 'eyeriss-v1-65nm-16b' }] as const)(
  'a suggestion for $of hears that it is not wanted any more',
  async budget => {
    const signal = AbortSignal.timeout(30);
    const job = { signal, progress: () => undefined, log: () => undefined };
    const request = { model: chain, dataset: undefined, settings: { [PASS]: { minElements: 0 } } };
    await expect(
      suggestRecipe(request, { layers }, PASS, { share: 0.5, ...budget }, job),
    ).rejects.toMatchObject({ code: 'CANCELLED' });
  },
);

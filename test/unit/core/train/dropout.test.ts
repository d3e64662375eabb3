import { describe, expect, it } from 'vitest';
import { createModel } from '../../../../src/core/formats/index.ts';
import { buildScopes } from '../../../../src/core/graph/scope.ts';
import { findParameters } from '../../../../src/core/train/parameters.ts';
import { dropoutMask } from '../../../../src/core/train/step/dropout.ts';
import { StepRunner } from '../../../../src/core/train/step/runner.ts';
import { node } from '../../../fixtures/build.ts';
import { flat, toyData, toyNet, trainToy } from './toys.ts';

const RATIO = 0.4;

describe('dropout in training', () => {
  it('masks are zero by their ratio, else they make up for it; each step has its own', () => {
    const mask = { name: 'm', dims: [50, 200], ratio: RATIO };
    const { data } = dropoutMask(mask, 1, 0, 0);
    const values = Float32Array.from(data as Float32Array);
    expect(new Set(values)).toEqual(new Set([0, Math.fround(1 / (1 - RATIO))]));
    expect(values.filter(value => value === 0).length / values.length).toBeCloseTo(RATIO, 1);
    expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeCloseTo(1, 1);
    expect(dropoutMask(mask, 1, 0, 0).data).toEqual(data);
    for (const other of [dropoutMask(mask, 2, 0, 0), dropoutMask(mask, 1, 1, 0), dropoutMask(mask, 1, 0, 1)])
      expect(other.data).not.toEqual(data);
  });

  it('changes what is learned, and is of no effect when it is switched off', async () => {
    const [plain, dropped, off] = [
      await trainToy({ steps: 5 }),
      await trainToy({ steps: 5 }, { proto: toyNet({ dropout: RATIO }) }),
      await trainToy({ steps: 5, dropout: false }, { proto: toyNet({ dropout: RATIO }) }),
    ];
    expect(flat(dropped)).not.toEqual(flat(plain));
    expect(flat(off)).toEqual(flat(plain));
  });

  it('a ratio that is an attribute, of an old opset, counts too', async () => {
    const proto = toyNet({ dropout: RATIO });
    const old = toyNet({ dropout: RATIO });
    old.opsetImport[0]!.version = 11n;
    const drop = old.graph!.node.find(({ opType }) => opType === 'Dropout')!;
    Object.assign(drop, node('Dropout', ['r'], ['d'], { ratio: RATIO }, { name: 'drop' }));
    old.graph!.initializer = old.graph!.initializer.filter(({ name }) => name !== 'ratio');
    expect(flat(await trainToy({ steps: 3 }, { proto: old }))).toEqual(
      flat(await trainToy({ steps: 3 }, { proto })),
    );
  });

  it('a mask that somebody reads stays as it is', async () => {
    const proto = toyNet({ dropout: RATIO });
    const nodes = proto.graph!.node;
    nodes.find(({ opType }) => opType === 'Dropout')!.output.push('mask');
    nodes.splice(-1, 0, node('Not', ['mask'], ['dropped']));
    nodes.splice(-1, 0, node('Cast', ['dropped'], ['zeros'], { to: 1 }));
    nodes.splice(-1, 0, node('Add', ['d', 'zeros'], ['d2']));
    nodes.at(-1)!.input[0] = 'd2';
    expect(flat(await trainToy({ steps: 3 }, { proto }))).toEqual(flat(await trainToy({ steps: 3 })));
  });

  it('gradients are those of what was not dropped', async () => {
    const model = createModel(toyNet({ dropout: RATIO }));
    const parameters = await findParameters(model, buildScopes(model));
    const options = {
      batch: 8,
      loss: { kind: 'cross-entropy' },
      batchStatistics: false,
      dropout: true,
    } as const;
    const runner = await StepRunner.create(model, parameters, [], { ...options, seed: 7 });
    const { feeds, labels } = await toyData().batch(0, 8);
    const values = parameters.map(one => one.values);
    const lossAt = async () => (await runner.run({ feeds, labels: labels!, step: 3 }, values)).loss;
    const { gradients } = await runner.run({ feeds, labels: labels!, step: 3 }, values);
    const fc2 = parameters.findIndex(({ name }) => name === 'fc2.w');
    for (const at of [0, 7, 15, 22]) {
      const [weights, step] = [values[fc2]!, 1e-2];
      const before = weights[at]!;
      weights[at] = before + step;
      const above = await lossAt();
      weights[at] = before - step;
      const below = await lossAt();
      weights[at] = before;
      expect(gradients[fc2]![at]).toBeCloseTo((above - below) / (2 * step), 3);
    }
    await runner.release();
  });
});

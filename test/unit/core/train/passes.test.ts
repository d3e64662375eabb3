import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createModel } from '../../../../src/core/formats/index.ts';
import { parseSettings } from '../../../../src/core/passes/index.ts';
import type { Pass, PassContext, PassOutcome } from '../../../../src/core/passes/types.ts';
import type { Model } from '../../../../src/core/model/model.ts';
import { distill } from '../../../../src/core/train/passes/distill.ts';
import { dynamicSurgery } from '../../../../src/core/train/passes/dynamic-surgery.ts';
import { fineTune } from '../../../../src/core/train/passes/fine-tune.ts';
import { gradualPruning } from '../../../../src/core/train/passes/gradual-pruning.ts';
import { groupLassoPass } from '../../../../src/core/train/passes/group-lasso.ts';
import { iterativeHardThresholding } from '../../../../src/core/train/passes/iterative-hard-thresholding.ts';
import { LayerValues } from '../../../../src/core/train/passes/layer-values.ts';
import { trainAnew } from '../../../../src/core/train/passes/train.ts';
import type { Parameter } from '../../../../src/core/train/parameters.ts';
import type { Progress } from '../../../../src/protocol/rpc.ts';
import type { SettingValues, SettingsSpec } from '../../../../src/protocol/settings.ts';
import { contextFor, feed, previewOf, runOrt, valuesOf } from '../passes/support.ts';
import { toyData, toyNet } from './toys.ts';

async function runOn<S extends SettingsSpec>(
  pass: Pass<S>,
  settings: SettingValues,
  proto = toyNet(),
  more: Partial<PassContext> = {},
): Promise<PassOutcome & { model: Model }> {
  const original = createModel(proto);
  const model = original.clone();
  const context = { ...(await contextFor(model)), original, dataset: toyData(), ...more };
  const fast = { steps: 40, batch: 12, learningRate: 0.02, threads: 1 };
  const outcome = await pass.run(context, parseSettings(pass, { ...fast, ...settings }));
  return { ...outcome, model };
}

const zeroShare = (values: Float32Array) => values.filter(value => value === 0).length / values.length;

describe('passes that train', () => {
  it('fine-tune trains only the layers asked for', async () => {
    const { model, layersChanged } = await runOn(fineTune, { include: 'fc2', validation: 0 });
    const before = createModel(toyNet());
    expect(layersChanged).toBe(1);
    expect(await valuesOf(model, 'conv.w')).toEqual(await valuesOf(before, 'conv.w'));
    expect(await valuesOf(model, 'fc2.w')).not.toEqual(await valuesOf(before, 'fc2.w'));
    expect(await valuesOf(model, 'fc2.b')).not.toEqual(await valuesOf(before, 'fc2.b'));
  });

  it('fine-tune for integers leaves weights on the grid of their scales', async () => {
    const { model } = await runOn(fineTune, { weightBits: 4, validation: 0 });
    const values = await valuesOf(model, 'fc1.w');
    for (let row = 0; row < 10; row++) {
      const own = [...values.subarray(row * 16, (row + 1) * 16)];
      const scale = Math.max(...own.map(Math.abs)) / 7;
      for (const value of own) expect(Math.abs(value / scale - Math.round(value / scale))).toBeLessThan(1e-4);
    }
    const dense = await runOn(fineTune, { validation: 0 });
    expect(await valuesOf(dense.model, 'fc1.w')).not.toEqual(values);
  });

  it('fine-tune says how samples kept for evaluating fare', async () => {
    const { notes } = await runOn(fineTune, { validation: 0.2 });
    expect(notes.join(' ')).toMatch(
      /On the 12 samples kept for evaluating [\d.]+ % were right before, [\d.]+ %/,
    );
  });

  it('train begins anew, the same for the same seed', async () => {
    const runs = [await runOn(trainAnew, { validation: 0 }), await runOn(trainAnew, { validation: 0 })];
    const [a, b] = await Promise.all(runs.map(({ model }) => valuesOf(model, 'fc1.w')));
    expect(a).toEqual(b);
    // Xavier's range is √(3 / 16): weights of the model as given go far beyond it.
    const start = await runOn(trainAnew, { validation: 0, steps: 1, learningRate: 0 });
    const values = await valuesOf(start.model, 'fc1.w');
    expect(Math.max(...values.map(Math.abs))).toBeLessThanOrEqual(Math.sqrt(3 / 16));
    expect(await valuesOf(start.model, 'fc1.b')).toEqual(new Float32Array(10));
  });

  it.each([
    ['gradual pruning', gradualPruning, { every: 5 }],
    ['iterative hard thresholding', iterativeHardThresholding, { rounds: 3 }],
  ])('%s gives each layer the sparsity asked for', async (_, pass, settings) => {
    const { model } = await runOn(pass as Pass, {
      ...settings,
      sparsity: 'conv=0.5, fc1.w=0.8, *=0',
      validation: 0,
    });
    expect(zeroShare(await valuesOf(model, 'conv.w'))).toBe(0.5);
    expect(zeroShare(await valuesOf(model, 'fc1.w'))).toBe(0.8);
    expect(zeroShare(await valuesOf(model, 'fc2.w'))).toBe(0);
  });

  it('dynamic surgery prunes weights and biases of the layers asked for', async () => {
    const { model, notes } = await runOn(dynamicSurgery, { rate: '0.2', exclude: 'fc2', validation: 0 });
    expect(zeroShare(await valuesOf(model, 'fc1.w'))).toBeGreaterThan(0.3);
    expect(zeroShare(await valuesOf(model, 'fc2.w'))).toBe(0);
    expect(notes[0]).toMatch(/% of the weights of these layers are zero/);
  });

  it('group lasso takes neurons out of the graph, and the model still runs', async () => {
    const settings = { filters: 'fc1=0.32, *=0', channels: '0', step: 'proximal', steps: 120, tuneEpochs: 1 };
    const { model } = await runOn(groupLassoPass, settings);
    const rows = Number(model.graph.initializer.find(({ name }) => name === 'fc1.w')!.dims[0]);
    expect(rows).toBeLessThan(10);
    expect(rows).toBeGreaterThan(0);
    const [output] = await runOrt(model, { x: feed([2, 1, 6, 6]) });
    expect(output!.dims).toEqual([2, 3]);
  });

  it('group lasso takes a whole layer out that a shortcut goes around', async () => {
    const none = { filters: '0', channels: '0' };
    const settings = { ...none, depth: 'around=5, *=0', step: 'proximal', steps: 120, tuneEpochs: 1 };
    const { model, notes } = await runOn(groupLassoPass, settings, toyNet({ shortcut: true }));
    const left = model.graph.node.map(({ name, opType }) => name || opType);
    expect(left).not.toContain('around');
    expect(left).not.toContain('Add');
    expect(notes.join(' ')).toContain('always gave the same, and what only these read: around.');
    const [output] = await runOrt(model, { x: feed([2, 1, 6, 6]) });
    expect(output!.dims).toEqual([2, 3]);
  });

  it('distill follows the original', async () => {
    // The student is the teacher itself: without weight decay nothing but rounding moves it.
    const { model } = await runOn(distill, { alpha: 1, validation: 0, weightDecay: 0, steps: 3 });
    const [before, after] = [await valuesOf(createModel(toyNet()), 'fc1.w'), await valuesOf(model, 'fc1.w')];
    before.forEach((value, i) => expect(after[i]).toBeCloseTo(value, 5));
  });

  it('goes on from a checkpoint, to what it would have given', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'espalier-pass-'));
    try {
      const whole = await runOn(gradualPruning, { every: 5 });
      const context = { checkpoint: path.join(folder, 'training') };
      const stop = new AbortController();
      const progress = ({ training }: Progress) => {
        if (training?.step === 20) stop.abort();
      };
      const stopped = runOn(gradualPruning, { every: 5 }, toyNet(), {
        ...context,
        signal: stop.signal,
        progress,
      });
      await expect(stopped).rejects.toMatchObject({ code: 'CANCELLED' });
      const resumed = await runOn(gradualPruning, { every: 5 }, toyNet(), context);
      expect(await valuesOf(resumed.model, 'fc1.w')).toEqual(await valuesOf(whole.model, 'fc1.w'));
      // Other settings are another training.
      await expect(runOn(gradualPruning, { every: 6 }, toyNet(), context)).rejects.toThrow(
        /another training/,
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('previews name the layers', async () => {
    const preview = await previewOf(fineTune, toyNet(), {});
    expect(preview.layers.map(({ name }) => name)).toEqual(['conv', 'fc1', 'fc2']);
  });
});

describe('values by layer', () => {
  const parameter = (layer: string, name: string) => ({ layer, name }) as Parameter;

  it('takes the first pattern that matches the layer or the weight', () => {
    const values = new LayerValues('sparsity', 'conv*=0.5, fc1.w=0.25, *=1', 0, 1);
    const [conv, fc, other] = [parameter('conv2', 'a'), parameter('b', 'fc1.w'), parameter('c', 'd')];
    expect([values.of(conv), values.of(fc), values.of(other)]).toEqual([0.5, 0.25, 1]);
  });

  it('says what is missing or wrong', () => {
    expect(() => new LayerValues('sparsity', 'conv=2', 0, 1)).toThrow(/from 0 to 1, not "2"/);
    expect(() => new LayerValues('sparsity', 'conv=', 0, 1)).toThrow(/not ""/);
    expect(() => new LayerValues('sparsity', 'a=0.1', 0, 1).of(parameter('b', 'c'))).toThrow(
      /no value for layer "b"/,
    );
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepZeros } from '../../../../src/core/train/methods/keep-zeros.ts';
import { surgery } from '../../../../src/core/train/methods/surgery.ts';
import type { TrainingPoint } from '../../../../src/protocol/rpc.ts';
import { flat, quiet, toyData, toyNet, trainToy } from './toys.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'espalier-train-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('training', () => {
  it('learns, and reports how', async () => {
    const points: TrainingPoint[] = [];
    const job = {
      ...quiet,
      progress: (p: { training?: TrainingPoint }) => p.training && points.push(p.training),
    };
    const result = await trainToy({ validation: 0.2, evaluateEvery: 10, steps: 80 }, { job });
    expect(points[0]!.loss).toBeGreaterThan(2 * points.at(-1)!.loss);
    expect(points.at(-1)).toMatchObject({ step: 80, steps: 80 });
    expect(result.initial!.samples).toBe(12);
    expect(result.best!.accuracy).toBeGreaterThan(result.initial!.accuracy);
  });

  it('gives the same bytes for the same seed, others for another', async () => {
    const options = { augmentation: { shift: 1, flip: true } };
    const [a, b, c] = [
      await trainToy({ ...options, seed: 3 }),
      await trainToy({ ...options, seed: 3 }),
      await trainToy({ ...options, seed: 4 }),
    ];
    expect(flat(a)).toEqual(flat(b));
    expect(flat(a)).not.toEqual(flat(c));
  });

  it.each([
    ['plain', {}],
    ['with Adam', { optimizer: 'adam' as const }],
    ['with dropout', {}],
    ['with batch statistics', { batchStatistics: true, validation: 0.2, evaluateEvery: 7 }],
    [
      'in the middle of surgery',
      {
        method: surgery({
          layers: [
            [0, 1],
            [2, 3],
          ],
          rate: () => 0.3,
          until: () => 25,
          gamma: 0.1,
          power: 1,
        }),
      },
    ],
  ])('resumes to what an uninterrupted training gives: %s', async (name, options) => {
    const proto = toyNet({ norm: name.includes('statistics'), dropout: name.includes('dropout') ? 0.4 : 0 });
    const whole = await trainToy({ ...options, steps: 30 }, { proto });
    const checkpoint = { file: path.join(folder, name), every: 10, fingerprint: 'same' };
    const signal = AbortSignal.abort();
    let stopAt: AbortSignal | undefined;
    const job = {
      ...quiet,
      get signal() {
        return stopAt;
      },
      progress: ({ training }: { training?: TrainingPoint }) => {
        if (training?.step === 20) stopAt = signal;
      },
    };
    await expect(trainToy({ ...options, steps: 30, checkpoint }, { proto, job })).rejects.toMatchObject({
      code: 'CANCELLED',
    });
    const resumed = await trainToy({ ...options, steps: 30, checkpoint }, { proto });
    expect(flat(resumed)).toEqual(flat(whole));
    expect(resumed.statistics.map(({ values }) => [...values])).toEqual(
      whole.statistics.map(({ values }) => [...values]),
    );
  });

  it('refuses the checkpoint of another training', async () => {
    const checkpoint = { file: path.join(folder, 'other'), every: 5, fingerprint: 'a' };
    await trainToy({ steps: 5, checkpoint });
    await expect(
      trainToy({ steps: 5, checkpoint: { ...checkpoint, fingerprint: 'b' } }),
    ).rejects.toMatchObject({ code: 'BAD_DATA' });
  });

  it('learns the same scores from probabilities as from scores', async () => {
    const a = await trainToy({ steps: 5 });
    const b = await trainToy({ steps: 5 }, { proto: toyNet({ softmax: true }) });
    expect(flat(a)).toEqual(flat(b));
  });

  it('updates the running statistics of batch norms towards those of the data', async () => {
    const result = await trainToy({ batchStatistics: true, rate: 0 }, { proto: toyNet({ norm: true }) });
    const [mean, variance] = result.statistics;
    expect(mean!.values.some(value => Math.abs(value) > 0.1)).toBe(true);
    expect(variance!.values.every(value => value > 0 && value !== 1)).toBe(true);
    const frozen = await trainToy({ rate: 0 }, { proto: toyNet({ norm: true }) });
    expect([...frozen.statistics[0]!.values]).toEqual([0, 0, 0, 0]);
  });

  it('keeps the best of the evaluations', async () => {
    // A rate that ruins what the first steps gained.
    const schedule = { policy: 'step' as const, warmup: 0, gamma: 500, power: 1, milestones: [30] };
    const seen: number[] = [];
    const job = {
      ...quiet,
      log: (text: string) => seen.push(Number(/^Step \d+: ([\d.]+) %/.exec(text)![1])),
    };
    const options = { validation: 0.3, evaluateEvery: 5, schedule };
    const result = await trainToy({ ...options, steps: 50 }, { job });
    expect(result.best!.accuracy * 100).toBeCloseTo(Math.max(...seen), 1);
    expect(result.best!.step).toBeLessThan(50);
    const upToBest = await trainToy({ ...options, steps: result.best!.step });
    expect(flat(result)).toEqual(flat(upToBest));
  });

  it('ends early when it is asked to, with the best so far', async () => {
    const finish = new AbortController();
    const job = {
      ...quiet,
      finish: finish.signal,
      progress: ({ training }: { training?: TrainingPoint }) => training?.step === 20 && finish.abort(),
    };
    const options = { validation: 0.3, evaluateEvery: 15 };
    const result = await trainToy({ ...options, steps: 500 }, { job });
    expect(result).toMatchObject({ steps: 20, ended: 'It was stopped by hand after 20 of 500 steps.' });
    expect([15, 20]).toContain(result.best!.step);
    expect(flat(result)).toEqual(flat(await trainToy({ ...options, steps: result.best!.step })));
  });

  it('ends when patience does', async () => {
    const result = await trainToy({ validation: 0.3, evaluateEvery: 1, patience: 2, rate: 0 });
    expect(result.steps).toBe(2);
    expect(result.ended).toContain('stopped after 2 steps');
  });

  it('stops when the loss is no number, says when, and keeps the best before', async () => {
    await expect(trainToy({ rate: 1e30 })).rejects.toMatchObject({
      code: 'BAD_SETTING',
      message: expect.stringMatching(/stopped being a number at step \d/) as string,
      hint: expect.stringContaining('1e+29') as string,
    });
    const kept = await trainToy({ rate: 1e30, validation: 0.2 });
    expect(kept.ended).toMatch(/kept/);
    expect(kept.best!.step).toBe(0);
    expect(flat(kept).every(Number.isFinite)).toBe(true);
  });

  it('names a label that the model has no class for', async () => {
    await expect(trainToy({}, { dataset: toyData(30, label => label + 1) })).rejects.toMatchObject({
      code: 'BAD_DATA',
      message: expect.stringMatching(/label 3, but the model has 3 classes/) as string,
    });
  });

  it('refuses data without labels, and of different shapes', async () => {
    const data = toyData();
    await expect(trainToy({}, { dataset: { ...data, hasLabels: false } })).rejects.toMatchObject({
      code: 'BAD_DATA',
    });
    await expect(trainToy({}, { dataset: { ...data, batchable: false } })).rejects.toMatchObject({
      code: 'BAD_DATA',
    });
  });

  it('keeps zeros', async () => {
    const proto = toyNet();
    const made = await trainToy({ steps: 1, rate: 0 }, { proto });
    const { values } = made.parameters.find(({ name }) => name === 'fc1.w')!;
    for (let i = 0; i < values.length; i += 2) values[i] = 0;
    const dense = proto.graph!.initializer.find(({ name }) => name === 'fc1.w')!;
    dense.rawData = new Uint8Array(values.buffer.slice(0) as ArrayBuffer);
    const result = await trainToy({ method: keepZeros }, { proto });
    const tuned = result.values[result.parameters.findIndex(({ name }) => name === 'fc1.w')]!;
    expect([...tuned].map(value => value === 0)).toEqual([...values].map(value => value === 0));
    expect(result.sparsity).toBeGreaterThan(0.3);
  });

  it('follows a teacher where labels say nothing', async () => {
    const teacher = await trainToy({ steps: 60 });
    const { storeParameters } = await import('../../../../src/core/train/parameters.ts');
    storeParameters(teacher.model, teacher.parameters, (_, i) => teacher.values[i]!);
    const loss = { kind: 'distillation' as const, alpha: 1, temperature: 2 };
    const dataset = toyData(60, () => 0);
    const first = await trainToy({ steps: 1, loss, teacher: teacher.model }, { dataset });
    const later = await trainToy({ steps: 80, loss, teacher: teacher.model }, { dataset });
    expect(later.loss).toBeLessThan(first.loss / 2);
  });
});

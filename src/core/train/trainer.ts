import type { Accuracy } from '../../protocol/report.ts';
import type { NdArray } from '../data/types.ts';
import { cancelled, EspalierError } from '../errors.ts';
import { buildScopes } from '../graph/scope.ts';
import type { Model } from '../model/model.ts';
import type { JobContext } from '../passes/types.ts';
import { Best, type BestFound } from './best.ts';
import { readCheckpoint, writeCheckpoint } from './checkpoint.ts';
import { Feeder } from './data/feeder.ts';
import { SampleOrder, split } from './data/order.ts';
import { openSamples, type Samples } from './data/samples.ts';
import { evaluate } from './evaluate.ts';
import { sparsityOf, type TrainingMethod } from './methods/method.ts';
import { optimizers, type Optimizer } from './optimizers/index.ts';
import type { TrainInput, TrainOptions } from './options.ts';
import { findParameters, type Parameter } from './parameters.ts';
import { ProgressReport } from './progress.ts';
import { schedule, type Schedule } from './schedules.ts';
import { findStatistics, type Statistic } from './step/batch-norm.ts';
import { fixedInputBatch } from './step/fixed-batch.ts';
import { StepRunner, type StepResult } from './step/runner.ts';
import { Scorer, type ScorerOptions } from './step/scorer.ts';

export interface TrainResult {
  readonly parameters: readonly Parameter[];
  /** What the network computes with, by parameter: of the best evaluation, or of the end. */
  readonly values: readonly Float32Array[];
  readonly statistics: readonly Statistic[];
  readonly steps: number;
  /** Mean loss of the last steps. */
  readonly loss: number;
  readonly best: BestFound | null;
  /** On the samples kept from training, before it; null without such samples, and after resuming. */
  readonly initial: Accuracy | null;
  /** Why it ended before its time, in a sentence. */
  readonly ended: string | undefined;
  readonly sparsity: number;
}

/**
 * Trains a model on labelled data. Nothing is random but what the seed says, so that the same input gives the same values, and a resumed
 * training what an uninterrupted one gives.
 * @throws EspalierError `BAD_DATA` for data that do not fit, `UNSUPPORTED` for what has no gradient, `BAD_SETTING` when the loss stops being a
 * number before anything was gained, `CANCELLED`
 */
export async function train(input: TrainInput, options: TrainOptions, job: JobContext): Promise<TrainResult> {
  const trainer = await Trainer.create(input, options, job);
  try {
    return await trainer.run();
  } finally {
    await trainer.release();
  }
}

/** The parts that one training is made of. */
interface Parts {
  readonly options: TrainOptions;
  readonly job: JobContext;
  readonly parameters: readonly Parameter[];
  readonly statistics: readonly Statistic[];
  readonly chosen: readonly number[];
  readonly optimizer: Optimizer;
  readonly method: TrainingMethod;
  readonly runner: StepRunner;
  readonly samples: Samples;
  readonly feeder: Feeder;
  readonly validation: Int32Array;
  readonly scorer: Scorer | undefined;
  /** Of a distillation. */
  readonly teacher: Teacher | undefined;
}

interface Teacher {
  readonly scorer: Scorer;
  readonly values: readonly Float32Array[];
}

class Trainer {
  private readonly rateAt: Schedule;
  private readonly best: Best;
  private initial: Accuracy | null = null;
  private readonly progress: ProgressReport;

  private constructor(private readonly parts: Parts) {
    const { options, job, method, statistics } = parts;
    this.rateAt = schedule({ ...options.schedule, steps: options.steps });
    this.best = new Best(method.effective, statistics, options.patience);
    this.progress = new ProgressReport(job, options.steps);
  }

  static async create(input: TrainInput, options: TrainOptions, job: JobContext): Promise<Trainer> {
    const { model, dataset } = input;
    const scope = buildScopes(model);
    const parameters = input.parameters ?? (await findParameters(model, scope));
    const statistics = await findStatistics(model, scope);
    if (options.restartsStatistics) for (const one of statistics) one.values.fill(one.isVariance ? 1 : 0);
    const { steps, seed, threads, freeDims, roundActivations } = options;
    const batch = fixedInputBatch(model) ?? options.batch;
    const samples = await openSamples(dataset, job.signal);
    const { training, validation } = split(samples.size, options.validation, seed);
    const runner = await StepRunner.create(model, parameters, statistics, { ...options, batch });
    const optimizer = optimizers[options.optimizer](parameters, options.optimizerSpec);
    const chosen = parameters.flatMap((one, i) => (options.chosen(one) && runner.trained[i] ? [i] : []));
    const method = options.method({ parameters, chosen, optimizer, steps, seed });
    const order = new SampleOrder(training, batch, seed);
    const feeder = new Feeder(samples, order, options.augmentation, seed, runner.classes);
    const scoring = { batch, threads, freeDims };
    const scorer =
      validation.length > 0
        ? await Scorer.create(model, parameters, statistics, { ...scoring, roundActivations })
        : undefined;
    const teacher =
      options.loss.kind === 'distillation' ? await openTeacher(options.teacher ?? model, scoring) : undefined;
    return new Trainer({
      options: { ...options, batch },
      job,
      parameters,
      statistics,
      chosen,
      optimizer,
      method,
      runner,
      samples,
      feeder,
      validation,
      scorer,
      teacher,
    });
  }

  async run(): Promise<TrainResult> {
    const { options, job } = this.parts;
    let step = await this.resume();
    if (step === 0) await this.evaluateStart();
    let ended: string | undefined;
    while (step < options.steps && ended === undefined) {
      if (job.signal?.aborted === true) await this.interrupt(step);
      if (job.finish?.aborted === true) {
        ended = await this.finishEarly(step);
        break;
      }
      const result = await this.step(step);
      if (!Number.isFinite(result.loss)) {
        ended = this.diverged(step);
        break;
      }
      step++;
      this.progress.after(step, result.loss, this.rateAt(step) * options.rate, this.sparsity);
      if (step % options.evaluateEvery === 0 || step === options.steps) {
        ended = await this.evaluate(step);
      }
      await this.keepCheckpoint(step);
    }
    return this.result(step, ended);
  }

  /** @returns the loss before the update */
  private async step(step: number): Promise<StepResult> {
    const { options, method, runner, optimizer, parameters, statistics, feeder, teacher } = this.parts;
    method.beforeStep?.(step);
    const batch = await feeder.batch(step);
    const taught: NdArray | undefined = teacher && (await teacher.scorer.run(batch.feeds, teacher.values));
    const result = await runner.run({ ...batch, step, teacher: taught }, method.effective);
    if (!Number.isFinite(result.loss)) return result;
    const rate = options.rate * this.rateAt(step);
    optimizer.begin(step);
    for (const [i, parameter] of parameters.entries()) {
      const gradient = result.gradients[i];
      if (gradient === undefined || !options.trains(parameter)) continue;
      const isWeight = parameter.kind === 'weight';
      const own = isWeight ? rate : rate * options.biasRate;
      method.adjust?.(i, gradient, own);
      optimizer.update(i, parameter.values, gradient, {
        rate: own,
        weightDecay: options.weightDecay * (isWeight ? 1 : options.biasDecay),
      });
    }
    method.afterStep?.(step, rate);
    updateStatistics(statistics, result.observed);
    return result;
  }

  /** What training must not make worse, where what is there already would do. */
  private async evaluateStart(): Promise<void> {
    this.initial = (await this.score(0)) ?? null;
    if (this.initial && this.parts.method.isReady?.(-1) !== false) this.best.offer(0, this.initial);
  }

  private async score(step: number): Promise<Accuracy | undefined> {
    const { scorer, samples, validation, options, method, job } = this.parts;
    if (scorer === undefined) return undefined;
    const values = method.effective;
    const accuracy = await evaluate(scorer, samples, validation, options.batch, values, job.signal);
    this.progress.evaluated(accuracy);
    job.log(
      `Step ${step}: ${(accuracy.accuracy * 100).toFixed(2)} % of ${accuracy.samples} right, loss ${accuracy.loss.toFixed(4)}.`,
    );
    return accuracy;
  }

  /** @returns why training should end, when it should */
  private async evaluate(step: number): Promise<string | undefined> {
    const accuracy = await this.score(step);
    if (accuracy === undefined || this.parts.method.isReady?.(step - 1) === false) return undefined;
    const { options } = this.parts;
    return this.best.offer(step, accuracy)
      ? undefined
      : `It was stopped after ${step} steps: ${options.patience} evaluations brought nothing better.`;
  }

  /** What is there now may be better than the best so far. @returns why training ended */
  private async finishEarly(step: number): Promise<string> {
    if (step > 0 && step % this.parts.options.evaluateEvery !== 0) await this.evaluate(step);
    return `It was stopped by hand after ${step} of ${this.parts.options.steps} steps.`;
  }

  private readonly sparsity = (): number => sparsityOf(this.parts.method.effective, this.parts.chosen);

  /** @throws EspalierError `BAD_SETTING` when there is nothing to keep */
  private diverged(step: number): string {
    const { rate } = this.parts.options;
    const advice = `Lower the learning rate, for instance to ${Number((rate / 10).toPrecision(2))}.`;
    const what = `The loss stopped being a number at step ${step + 1}`;
    if (this.best.found === null) throw new EspalierError('BAD_SETTING', `${what}.`, advice);
    return `${what}, and training ended there; the best before it was kept. ${advice}`;
  }

  private result(steps: number, ended: string | undefined): TrainResult {
    const { parameters, statistics, chosen, method } = this.parts;
    this.best.restore();
    const values = method.effective;
    return {
      parameters,
      values,
      statistics,
      steps,
      loss: this.progress.loss,
      best: this.best.found,
      initial: this.initial,
      ended,
      sparsity: sparsityOf(values, chosen),
    };
  }

  /** All that changes while training goes on. */
  private get arrays(): readonly (Float32Array | Float64Array | Uint8Array)[] {
    const { parameters, optimizer, method, statistics } = this.parts;
    return [
      ...parameters.map(({ values }) => values),
      ...optimizer.state.flat(),
      ...method.state,
      ...statistics.map(({ values }) => values),
      ...this.best.arrays,
    ];
  }

  private async resume(): Promise<number> {
    const { checkpoint } = this.parts.options;
    if (checkpoint === undefined) return 0;
    const head = await readCheckpoint(checkpoint.file, checkpoint.fingerprint, () => this.arrays);
    if (head === undefined) return 0;
    this.parts.method.restore?.();
    this.best.resume(head.best, head.evaluationsSinceBest);
    this.parts.job.log(`Going on after step ${head.step}, from ${checkpoint.file}.`);
    return head.step;
  }

  /** Between two steps everything is consistent: a checkpoint of now loses nothing. @throws EspalierError `CANCELLED` */
  private async interrupt(step: number): Promise<never> {
    await this.writeCheckpoint(step);
    throw cancelled();
  }

  private async keepCheckpoint(step: number): Promise<void> {
    const { checkpoint, steps } = this.parts.options;
    if (checkpoint && (step % checkpoint.every === 0 || step === steps)) await this.writeCheckpoint(step);
  }

  private async writeCheckpoint(step: number): Promise<void> {
    const { checkpoint } = this.parts.options;
    if (checkpoint === undefined) return;
    const { fingerprint, file } = checkpoint;
    const { found, evaluationsSince } = this.best;
    const head = { step, fingerprint, best: found, evaluationsSinceBest: evaluationsSince };
    await writeCheckpoint(file, head, this.arrays);
  }

  async release(): Promise<void> {
    const { feeder, runner, scorer, teacher } = this.parts;
    await feeder.close();
    await runner.release();
    await scorer?.release();
    await teacher?.scorer.release();
  }
}

/** A copy of the parameters of its own: the model may be the one that is trained. */
async function openTeacher(model: Model, options: ScorerOptions): Promise<Teacher> {
  const scope = buildScopes(model);
  const parameters = await findParameters(model, scope);
  const scorer = await Scorer.create(model, parameters, await findStatistics(model, scope), options);
  return { scorer, values: parameters.map(({ values }) => values) };
}

/** Running averages as the ONNX operator defines them: old · momentum + batch · (1 − momentum). */
function updateStatistics(
  statistics: readonly Statistic[],
  observed: readonly (Float32Array | undefined)[],
): void {
  for (const [at, { values, momentum }] of statistics.entries()) {
    const now = observed[at];
    if (now === undefined) continue;
    for (let i = 0; i < values.length; i++) values[i] = values[i]! * momentum + now[i]! * (1 - momentum);
  }
}

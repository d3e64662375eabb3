import type { Feeds, NdArray } from '../../data/types.ts';
import { encodeModel } from '../../formats/index.ts';
import type { Model } from '../../model/model.ts';
import { channelBlock } from '../../runtime/channel-block.ts';
import { openSession, type Session } from '../../runtime/index.ts';
import type { Parameter } from '../parameters.ts';
import type { Statistic } from './batch-norm.ts';
import { blockConvolutions } from './blocked-convolutions.ts';
import { buildStep, type StepGraph, type StepOptions } from './build.ts';
import { dropoutMask } from './dropout.ts';
import { LABELS, TEACHER } from './loss.ts';

export interface StepBatch {
  readonly feeds: Feeds;
  readonly labels: Int32Array;
  /** Number of the step: decides what dropouts drop. Default 0. */
  readonly step?: number | undefined;
  /** Scores of the teacher, `[batch, classes]`. */
  readonly teacher?: NdArray | undefined;
}

export interface StepResult {
  readonly loss: number;
  /** `[batch, classes]` */
  readonly scores: Float32Array;
  /** In the order of the parameters; undefined where the loss does not depend on one. */
  readonly gradients: readonly (Float32Array | undefined)[];
  /** In the order of the statistics. */
  readonly observed: readonly (Float32Array | undefined)[];
}

/**
 * Runs training steps. Parameters stay in the memory of this process, which ONNX Runtime reads without copying; only gradients are copied
 * out. The update is done there in place by an optimizer: for LeNet-5 that takes 0.8 ms a step against 1.1 to 1.6 ms as nodes of the graph,
 * whose results would have to be copied out and in.
 */
export class StepRunner {
  private constructor(
    private readonly session: Session,
    private readonly graph: StepGraph,
    private readonly parameters: readonly Parameter[],
    private readonly statistics: readonly Statistic[],
    private readonly batchStatistics: boolean,
    private readonly seed: number,
  ) {}

  /** @throws EspalierError as {@link buildStep}, and `RUNTIME` */
  static async create(
    model: Model,
    parameters: readonly Parameter[],
    statistics: readonly Statistic[],
    options: StepOptions & { readonly seed?: number | undefined },
  ): Promise<StepRunner> {
    const graph = await buildStep(model, parameters, statistics, options);
    const { threads, batchStatistics, batch, freeDims = {}, seed = 0 } = options;
    const block = await channelBlock();
    if (block !== undefined) await blockConvolutions(graph.model, block, { batch, freeDims });
    const session = await openSession(
      await encodeModel(graph.model),
      threads === undefined ? {} : { threads },
    );
    return new StepRunner(session, graph, parameters, statistics, batchStatistics, seed);
  }

  get classes(): number {
    return this.graph.classes;
  }

  /** Whether the loss depends on each parameter. */
  get trained(): readonly boolean[] {
    return this.parameters.map(({ name }) => this.graph.gradients.has(name));
  }

  /** @param values of the parameters, in their order: what the forward pass computes with */
  async run(batch: StepBatch, values: readonly Float32Array[]): Promise<StepResult> {
    const { loss, scores, gradients, observed } = this.graph;
    const feeds: Record<string, NdArray> = { ...batch.feeds };
    for (const [i, { name, dims }] of this.parameters.entries()) feeds[name] = float32(values[i]!, dims);
    if (!this.batchStatistics) feedStatistics(feeds, this.statistics);
    const labels = BigInt64Array.from(batch.labels, BigInt);
    feeds[LABELS] = { dtype: 'int64', dims: [labels.length], data: labels };
    if (batch.teacher) feeds[TEACHER] = batch.teacher;
    for (const [layer, mask] of this.graph.dropout.entries())
      feeds[mask.name] = dropoutMask(mask, this.seed, batch.step ?? 0, layer);
    const results = await this.session.run(feeds);
    const array = (name: string | undefined) =>
      name === undefined ? undefined : (results[name]?.data as Float32Array | undefined);
    return {
      loss: array(loss)![0]!,
      scores: array(scores)!,
      gradients: this.parameters.map(({ name }) => array(gradients.get(name))),
      observed: this.statistics.map(({ name }) => array(observed.get(name))),
    };
  }

  release(): Promise<void> {
    return this.session.release();
  }
}

export function float32(data: Float32Array, dims: readonly number[]): NdArray {
  return { dtype: 'float32', dims, data };
}

export function feedStatistics(feeds: Record<string, NdArray>, statistics: readonly Statistic[]): void {
  for (const { name, dims, values } of statistics) feeds[name] = float32(values, dims);
}

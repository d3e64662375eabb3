import { create } from '@bufbuild/protobuf';
import { ValueInfoProtoSchema } from 'onnx-buf';
import type { Feeds, NdArray } from '../../data/types.ts';
import { encodeModel } from '../../formats/index.ts';
import type { Model } from '../../model/model.ts';
import { channelBlock } from '../../runtime/channel-block.ts';
import { openSession, type Session } from '../../runtime/index.ts';
import type { Parameter } from '../parameters.ts';
import type { Statistic } from './batch-norm.ts';
import { blockConvolutions } from './blocked-convolutions.ts';
import { forwardGraph } from './forward.ts';
import { planRewrites } from './rewrites.ts';
import { feedStatistics, float32 } from './runner.ts';

export interface ScorerOptions {
  readonly batch: number;
  readonly freeDims?: Readonly<Record<string, number>> | undefined;
  readonly output?: string | undefined;
  readonly threads?: number | undefined;
  /** Layers read their inputs rounded to 8 bits. */
  readonly roundActivations?: boolean | undefined;
}

/** The forward pass alone, with the parameters as they are at the moment: for evaluating, and for a teacher. */
export class Scorer {
  private constructor(
    private readonly session: Session,
    private readonly scores: string,
    readonly classes: number,
    private readonly parameters: readonly Parameter[],
    private readonly statistics: readonly Statistic[],
  ) {}

  static async create(
    original: Model,
    parameters: readonly Parameter[],
    statistics: readonly Statistic[],
    options: ScorerOptions,
  ): Promise<Scorer> {
    const { apply } = await planRewrites(original, [], { ...options, batchStatistics: false });
    const { model, scores, classes } = await forwardGraph(original, {
      ...options,
      rewrite: apply,
      fed: [...parameters, ...statistics],
    });
    model.graph.output = [create(ValueInfoProtoSchema, { name: scores })];
    model.graph.valueInfo = [];
    const { threads, batch, freeDims = {} } = options;
    const block = await channelBlock();
    if (block !== undefined) await blockConvolutions(model, block, { batch, freeDims });
    const session = await openSession(await encodeModel(model), threads === undefined ? {} : { threads });
    return new Scorer(session, scores, classes, parameters, statistics);
  }

  /** Scores before softmax, `[batch, classes]`. */
  async run(inputs: Feeds, values: readonly Float32Array[]): Promise<NdArray> {
    const feeds: Record<string, NdArray> = { ...inputs };
    for (const [i, { name, dims }] of this.parameters.entries()) feeds[name] = float32(values[i]!, dims);
    feedStatistics(feeds, this.statistics);
    const results = await this.session.run(feeds, [this.scores]);
    return results[this.scores]!;
  }

  release(): Promise<void> {
    return this.session.release();
  }
}

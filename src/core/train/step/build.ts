import { create } from '@bufbuild/protobuf';
import { ValueInfoProtoSchema } from 'onnx-buf';
import { DTYPE } from '../../model/dtypes.ts';
import type { Model } from '../../model/model.ts';
import { backward } from '../gradients/backward.ts';
import { tensorInfo } from '../gradients/tensor-info.ts';
import type { FormChoice } from '../gradients/types.ts';
import type { Parameter } from '../parameters.ts';
import type { Statistic } from './batch-norm.ts';
import type { DropoutMask } from './dropout.ts';
import { forwardGraph, type ForwardGraph } from './forward.ts';
import { emitLoss, LABELS, TEACHER, type LossSpec } from './loss.ts';
import { planRewrites, type RewriteOptions } from './rewrites.ts';

export interface StepOptions extends RewriteOptions {
  readonly loss: LossSpec;
  readonly output?: string | undefined;
  readonly chooseForm?: ((choice: FormChoice) => string) | undefined;
  /** Threads that the step will run on. */
  readonly threads?: number | undefined;
}

/** Forward pass, loss and backward pass as one model of standard operators. */
export interface StepGraph {
  readonly model: Model;
  readonly classes: number;
  /** Names of the outputs. */
  readonly loss: string;
  readonly scores: string;
  /** Gradient of each parameter that the loss depends on, by the parameter's name. */
  readonly gradients: ReadonlyMap<string, string>;
  /** This batch's value of each running statistic, by its name. */
  readonly observed: ReadonlyMap<string, string>;
  /** Inputs that each step is given a {@link dropoutMask} for. */
  readonly dropout: readonly DropoutMask[];
}

/**
 * Parameters and, unless the batch's own are used, running statistics are inputs of the step under their names, beside those of the model;
 * labels `[batch]` are the input {@link LABELS}, and a teacher's scores `[batch, classes]` the input {@link TEACHER}.
 * @throws EspalierError `UNSUPPORTED` naming an operator without a gradient, or what {@link forwardGraph} throws
 */
export async function buildStep(
  original: Model,
  parameters: readonly Parameter[],
  statistics: readonly Statistic[],
  options: StepOptions,
): Promise<StepGraph> {
  const { batch, loss: spec, batchStatistics, freeDims, output } = options;
  const rewrites = await planRewrites(original, statistics, options);
  const forward = await forwardGraph(original, {
    batch,
    freeDims,
    output,
    fed: batchStatistics ? parameters : [...parameters, ...statistics],
    rewrite: rewrites.apply,
  });
  const { model, emit, scope, shapes } = forward;
  const { loss, gradient } = emitLoss(emit, spec, forward.scores, batch, forward.classes);
  const seed = forward.rawShape.length === 2 ? gradient : emit.reshape(gradient, forward.rawShape);
  const gradients = backward({
    scope,
    shapes,
    emit,
    seeds: new Map([[forward.raw, seed]]),
    wrt: parameters.map(({ name }) => name),
    rules: rewrites.rules,
    threads: options.threads,
    ...(options.chooseForm && { chooseForm: options.chooseForm }),
  });
  const { observed, dropout } = rewrites;
  declareOutputs(forward, spec, batch, [loss, forward.scores, ...gradients.values(), ...observed.values()]);
  return { model, classes: forward.classes, loss, scores: forward.scores, gradients, observed, dropout };
}

function declareOutputs(
  { model, classes }: ForwardGraph,
  spec: LossSpec,
  batch: number,
  outputs: readonly string[],
): void {
  const { graph } = model;
  graph.input.push(tensorInfo(LABELS, DTYPE.int64, [batch]));
  if (spec.kind === 'distillation') graph.input.push(tensorInfo(TEACHER, DTYPE.float32, [batch, classes]));
  graph.output = [...new Set(outputs)].map(name => create(ValueInfoProtoSchema, { name }));
  // Declared shapes of the original may have another batch.
  graph.valueInfo = [];
}

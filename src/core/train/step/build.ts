import { create } from '@bufbuild/protobuf';
import { ValueInfoProtoSchema } from 'onnx-buf';
import { buildScopes } from '../../graph/scope.ts';
import { inferShapes } from '../../graph/shapes/index.ts';
import { DTYPE } from '../../model/dtypes.ts';
import type { Model } from '../../model/model.ts';
import type { Shape } from '../../../protocol/summary.ts';
import { backward } from '../gradients/backward.ts';
import type { FormChoice } from '../gradients/types.ts';
import type { Parameter } from '../parameters.ts';
import { normalizeByBatch, type BatchNormalized, type Statistic } from './batch-norm.ts';
import { activateDropout, dropoutRatios, isDropout, type DropoutMask } from './dropout.ts';
import { forwardGraph, tensorInfo, type ForwardGraph } from './forward.ts';
import { emitLoss, LABELS, TEACHER, type LossSpec } from './loss.ts';

export interface StepOptions {
  readonly batch: number;
  readonly loss: LossSpec;
  readonly freeDims?: Readonly<Record<string, number>> | undefined;
  readonly output?: string | undefined;
  /** Normalize with the batch's own statistics, which are put out; else with the stored ones. */
  readonly batchStatistics: boolean;
  /** Dropouts drop, by masks that are fed; else they pass everything on. */
  readonly dropout?: boolean | undefined;
  readonly chooseForm?: ((choice: FormChoice) => string) | undefined;
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
  let byBatch: BatchNormalized = { observed: new Map(), rules: new Map() };
  let dropout: DropoutMask[] = [];
  const drops = options.dropout === true && original.graph.node.some(isDropout);
  const ratios = drops ? await dropoutRatios(original) : undefined;
  const shapeOf = batchStatistics || drops ? await valueShapes(original, options) : undefined;
  const forward = await forwardGraph(original, {
    batch,
    freeDims,
    output,
    fed: batchStatistics ? parameters : [...parameters, ...statistics],
    ...(shapeOf && {
      rewrite: (model, emit) => {
        if (ratios) dropout = activateDropout(model, emit, ratios, known(shapeOf));
        if (batchStatistics)
          byBatch = normalizeByBatch(model, emit, statistics, value => shapeOf(value)?.length);
        feedMasks(model, dropout);
      },
    }),
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
    rules: byBatch.rules,
    ...(options.chooseForm && { chooseForm: options.chooseForm }),
  });
  const { observed } = byBatch;
  declareOutputs(forward, spec, batch, [loss, forward.scores, ...gradients.values(), ...observed.values()]);
  return { model, classes: forward.classes, loss, scores: forward.scores, gradients, observed, dropout };
}

type ShapeOf = (value: string) => Shape | null | undefined;

async function valueShapes(model: Model, { batch, freeDims = {} }: StepOptions): Promise<ShapeOf> {
  const scope = buildScopes(model);
  const shapes = await inferShapes(model, scope, { batch, freeDims });
  return value => shapes.value(scope, value).shape;
}

/** Shapes all of whose sizes are numbers. */
function known(shapeOf: ShapeOf): (value: string) => readonly number[] | undefined {
  return value => {
    const shape = shapeOf(value);
    return shape?.every(dim => typeof dim === 'number') ? (shape) : undefined;
  };
}

function feedMasks({ graph }: Model, masks: readonly DropoutMask[]): void {
  for (const { name, dims } of masks) graph.input.push(tensorInfo(name, DTYPE.float32, dims));
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

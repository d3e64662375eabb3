import type { Shape } from '../../../protocol/summary.ts';
import { buildScopes } from '../../graph/scope.ts';
import { inferShapes } from '../../graph/shapes/index.ts';
import { DTYPE } from '../../model/dtypes.ts';
import type { Model } from '../../model/model.ts';
import type { Emit } from '../gradients/emit.ts';
import { tensorInfo } from '../gradients/tensor-info.ts';
import type { GradientRule } from '../gradients/types.ts';
import { normalizeByBatch, type Statistic } from './batch-norm.ts';
import { activateDropout, dropoutRatios, isDropout, type DropoutMask } from './dropout.ts';
import { roundActivations } from './round-activations.ts';

/** In what a step differs from inference. */
export interface RewriteOptions {
  readonly batch: number;
  readonly freeDims?: Readonly<Record<string, number>> | undefined;
  /** Normalize with the batch's own statistics, which are put out; else with the stored ones. */
  readonly batchStatistics: boolean;
  /** Dropouts drop, by masks that are fed; else they pass everything on. */
  readonly dropout?: boolean | undefined;
  /** Layers read their inputs rounded to 8 bits. */
  readonly roundActivations?: boolean | undefined;
}

export interface Rewrites {
  /** Changes the nodes of a copy of the model. */
  readonly apply: (model: Model, emit: Emit) => void;
  /** How gradients pass nodes that were changed, by the name of their output; there when it was applied, as all that follows. */
  readonly rules: Map<string, GradientRule>;
  /** This batch's value of each running statistic, by its name. */
  readonly observed: Map<string, string>;
  readonly dropout: DropoutMask[];
}

type ShapeOf = (value: string) => Shape | null | undefined;

/** Looks at the model as it is, so that the rewriting itself needs to ask nothing. */
export async function planRewrites(
  original: Model,
  statistics: readonly Statistic[],
  options: RewriteOptions,
): Promise<Rewrites> {
  const { batchStatistics } = options;
  const scope = buildScopes(original);
  const drops = options.dropout === true && original.graph.node.some(isDropout);
  const ratios = drops ? await dropoutRatios(original) : new Map<string, number>();
  const { batch, freeDims = {} } = options;
  const shapes =
    batchStatistics || drops ? await inferShapes(original, scope, { batch, freeDims }) : undefined;
  const shapeOf: ShapeOf = value => shapes?.value(scope, value).shape;
  const rules = new Map<string, GradientRule>();
  const observed = new Map<string, string>();
  const dropout: DropoutMask[] = [];
  const apply = (model: Model, emit: Emit): void => {
    dropout.push(...activateDropout(model, emit, ratios, known(shapeOf)));
    if (options.roundActivations === true)
      add(
        rules,
        roundActivations(model, emit, value => scope.constant(value) !== undefined),
      );
    if (batchStatistics) {
      const byBatch = normalizeByBatch(model, emit, statistics, value => shapeOf(value)?.length);
      add(rules, byBatch.rules);
      add(observed, byBatch.observed);
    }
    for (const { name, dims } of dropout) model.graph.input.push(tensorInfo(name, DTYPE.float32, dims));
  };
  return { apply, rules, observed, dropout };
}

function add<T>(to: Map<string, T>, more: ReadonlyMap<string, T>): void {
  for (const [key, value] of more) to.set(key, value);
}

/** Shapes all of whose sizes are numbers. */
function known(shapeOf: ShapeOf): (value: string) => readonly number[] | undefined {
  return value => {
    const shape = shapeOf(value);
    return shape?.every(dim => typeof dim === 'number') ? shape : undefined;
  };
}

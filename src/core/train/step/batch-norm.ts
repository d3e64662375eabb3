import type { NodeProto, TensorProto } from 'onnx-buf';
import { normalDomain } from '../../cost/domains.ts';
import type { Scope } from '../../graph/types.ts';
import { attrFloat } from '../../model/attributes.ts';
import { DTYPE } from '../../model/dtypes.ts';
import type { Model } from '../../model/model.ts';
import { dimsOf } from '../../model/tensors.ts';
import { readFloats } from '../../model/values.ts';
import type { Emit } from '../gradients/emit.ts';
import { batchStatistics, normalizedByBatch } from '../gradients/rules/batch-norm.ts';
import type { GradientRule } from '../gradients/types.ts';

/** A running mean or variance of a BatchNormalization: what inference normalizes with. */
export interface Statistic {
  readonly name: string;
  readonly dims: readonly number[];
  readonly values: Float32Array;
  readonly tensor: TensorProto;
  /** Share of the old value that stays at each step (ONNX's `momentum`; PyTorch's is 1 minus this). */
  readonly momentum: number;
  readonly isVariance: boolean;
}

/** The running averages of the main graph, where they are constants. */
export async function findStatistics(model: Model, scope: Scope): Promise<Statistic[]> {
  const found: Statistic[] = [];
  const names = new Set<string>();
  for (const node of scope.nodes) {
    if (!isBatchNorm(node)) continue;
    for (const [i, name] of [node.input[3]!, node.input[4]!].entries()) {
      const tensor = scope.constant(name)?.tensor;
      if (tensor?.dataType !== DTYPE.float32 || names.has(name)) continue;
      names.add(name);
      const values = Float32Array.from(await readFloats(model, tensor));
      const momentum = attrFloat(node, 'momentum', 0.9);
      found.push({ name, dims: dimsOf(tensor), values, tensor, momentum, isVariance: i === 1 });
    }
  }
  return found;
}

function isBatchNorm(node: NodeProto): boolean {
  return node.opType === 'BatchNormalization' && normalDomain(node.domain) === '' && node.input.length >= 5;
}

export interface BatchNormalized {
  /** Name of each running statistic to the value that holds this batch's. */
  readonly observed: Map<string, string>;
  /** How gradients pass the nodes that were changed, by the name of their output. */
  readonly rules: ReadonlyMap<string, GradientRule>;
}

/**
 * Gives every BatchNormalization the mean and variance of the batch (Ioffe and Szegedy 2015, algorithm 1) in place of the running ones:
 * ONNX Runtime's own training mode is not in its inference builds. `rankOf` tells a value's rank.
 */
export function normalizeByBatch(
  model: Model,
  emit: Emit,
  statistics: readonly Statistic[],
  rankOf: (value: string) => number | undefined,
): BatchNormalized {
  const observed = new Map<string, string>();
  const rules = new Map<string, GradientRule>();
  const known = new Set(statistics.map(({ name }) => name));
  const nodes = model.graph.node;
  model.graph.node = [];
  // The emitter appends to the list of the graph: nodes keep their order.
  for (const node of nodes) {
    const [x = '', scale = '', shift = '', mean = '', variance = ''] = node.input;
    const rank = rankOf(x);
    if (!isBatchNorm(node) || !known.has(mean) || !known.has(variance) || rank === undefined) {
      emit.graph.node.push(node);
      continue;
    }
    const batch = batchStatistics(emit, x, rank);
    const [batchMean, batchVariance] = [emit.reshape(batch.mean, [-1]), emit.reshape(batch.variance, [-1])];
    const epsilon = { float: attrFloat(node, 'epsilon', 1e-5) };
    const inputs = [x, scale, shift, batchMean, batchVariance];
    emit.append('BatchNormalization', inputs, [node.output[0]!], { epsilon });
    rules.set(node.output[0]!, normalizedByBatch);
    observed.set(mean, batchMean);
    observed.set(variance, batchVariance);
  }
  return { observed, rules };
}

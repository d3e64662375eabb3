import type { NodeProto, TensorProto } from 'onnx-buf';
import { normalDomain } from '../../cost/domains.ts';
import type { Scope } from '../../graph/types.ts';
import { attrFloat } from '../../model/attributes.ts';
import { DTYPE } from '../../model/dtypes.ts';
import type { Model } from '../../model/model.ts';
import { dimsOf } from '../../model/tensors.ts';
import { readFloats } from '../../model/values.ts';
import type { Emit } from '../gradients/emit.ts';

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

/**
 * Writes every BatchNormalization out in elementary operators that normalize with the mean and variance of the batch (Ioffe and Szegedy
 * 2015, algorithm 1): ONNX Runtime's own training mode is not in its inference builds. `rankOf` tells a value's rank.
 * @returns name of each running statistic to the value that holds this batch's
 */
export function normalizeByBatch(
  model: Model,
  emit: Emit,
  statistics: readonly Statistic[],
  rankOf: (value: string) => number | undefined,
): Map<string, string> {
  const observed = new Map<string, string>();
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
    const axes = Array.from({ length: rank }, (_, i) => i).filter(axis => axis !== 1);
    const perChannel = (value: string) =>
      emit.reshape(
        value,
        Array.from({ length: rank }, (_, i) => (i === 1 ? -1 : 1)),
      );
    const average = emit.reduce('Mean', x, axes, true);
    const centred = emit.sub(x, average);
    const spread = emit.reduce('Mean', emit.mul(centred, centred), axes, true);
    const epsilon = emit.scalar(attrFloat(node, 'epsilon', 1e-5), DTYPE.float32);
    const normal = emit.div(centred, emit.node('Sqrt', [emit.add(spread, epsilon)]));
    emit.append('Add', [emit.mul(normal, perChannel(scale)), perChannel(shift)], [node.output[0]!]);
    observed.set(mean, emit.reshape(average, [-1]));
    observed.set(variance, emit.reshape(spread, [-1]));
  }
  return observed;
}

import type { Histogram } from '../../protocol/summary.ts';
import { listNodes } from '../cost/node-list.ts';
import { constantElements, findWeights } from '../cost/weights.ts';
import { EspalierError } from '../errors.ts';
import { buildScopes } from '../graph/scope.ts';
import type { Constant } from '../graph/types.ts';
import type { Model } from '../model/model.ts';
import { elementCount } from '../model/tensors.ts';
import { decodeFloats } from '../model/values.ts';
import { tensorChunks } from './chunks.ts';
import type { AnalysisOptions } from './sparsity.ts';

export const DEFAULT_BINS = 64;

/**
 * Distribution of a constant's values as they are stored (of a quantized one: the integers). NaN and infinities are
 * counted apart and are in no other figure. Reads the tensor twice, in pieces: for the range, then for the bins.
 * @param nodeId the node that uses it: needed when sub-graphs have constants of the same name
 * @throws EspalierError `NO_MATCH` when there is no such tensor, `UNSUPPORTED` for strings and unknown types
 */
export async function histogram(
  model: Model,
  tensor: string,
  bins: number = DEFAULT_BINS,
  nodeId?: string,
  options: AnalysisOptions = {},
): Promise<Histogram> {
  if (!Number.isInteger(bins) || bins < 1 || bins > 4096) {
    throw new EspalierError('BAD_SETTING', `A histogram has 1 to 4096 bins, not ${bins}.`);
  }
  const constant = findConstant(model, tensor, nodeId);
  const range = await measure(model, constant, options.signal);
  const counts = new Array<number>(bins).fill(0);
  const width = (range.max - range.min) / bins;
  const finite = range.elements - range.nonFinite;
  let squares = 0;
  const note = (value: number, times: number): void => {
    // The top value belongs to the last bin, and all values to the first one when they are equal.
    const bin = width > 0 ? Math.min(bins - 1, Math.floor((value - range.min) / width)) : 0;
    counts[bin]! += times;
    squares += times * (value - range.mean) ** 2;
  };
  await eachValue(model, constant, options.signal, (value, times) => {
    if (Number.isFinite(value)) note(value, times);
  });
  return { tensor, ...range, std: finite === 0 ? 0 : Math.sqrt(squares / finite), counts };
}

interface Range {
  readonly min: number;
  readonly max: number;
  readonly mean: number;
  readonly zeros: number;
  readonly nonFinite: number;
  readonly elements: number;
}

/** Range, mean and zeros of the finite values; a tensor without any has 0 for all of these. */
async function measure(model: Model, constant: Constant, signal?: AbortSignal): Promise<Range> {
  let min = Infinity;
  let max = -Infinity;
  let sum = 0;
  let zeros = 0;
  let nonFinite = 0;
  await eachValue(model, constant, signal, (value, times) => {
    if (!Number.isFinite(value)) {
      nonFinite += times;
      return;
    }
    if (value < min) min = value;
    if (value > max) max = value;
    sum += value * times;
    if (value === 0) zeros += times;
  });
  const elements = constantElements(constant);
  const finite = elements - nonFinite;
  if (finite === 0) return { min: 0, max: 0, mean: 0, zeros, nonFinite, elements };
  return { min, max, mean: sum / finite, zeros, nonFinite, elements };
}

/** Calls back for every value; the zeros that a sparse tensor leaves out come as one call. */
async function eachValue(
  model: Model,
  { tensor, sparse, ...constant }: Constant,
  signal: AbortSignal | undefined,
  visit: (value: number, times: number) => void,
): Promise<void> {
  for await (const { bytes, count } of tensorChunks(model, tensor, signal)) {
    const values = decodeFloats(bytes, tensor.dataType, count);
    for (let i = 0; i < count; i++) visit(values[i]!, 1);
  }
  if (sparse === undefined) return;
  const left = constantElements({ tensor, sparse, ...constant }) - elementCount(tensor);
  if (left > 0) visit(0, left);
}

function findConstant(model: Model, name: string, nodeId: string | undefined): Constant {
  const nodes = listNodes(buildScopes(model));
  if (nodeId !== undefined) {
    const placed = nodes.find(candidate => candidate.id === nodeId);
    const uses = placed === undefined ? undefined : findWeights(nodes).byNode.get(placed);
    const found = uses?.find(use => use.constant.name === name)?.constant ?? placed?.scope.constant(name);
    if (found) return found;
  } else {
    for (const { scope } of nodes) {
      const found = scope.constant(name);
      if (found) return found;
    }
  }
  throw new EspalierError(
    'NO_MATCH',
    `The model has no constant tensor "${name}"${nodeId === undefined ? '' : ` at node "${nodeId}"`}.`,
  );
}

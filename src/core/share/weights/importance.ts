import { attrInt } from '../../model/attributes.ts';
import type { Dataset } from '../../data/types.ts';
import type { Model } from '../../model/model.ts';
import { EspalierError } from '../../errors.ts';
import type { JobContext, PassContext } from '../../passes/types.ts';
import type { Weight } from '../../passes/weights.ts';
import { captureValues, forEachChannel } from '../../prune/criteria/capture.ts';
import { lossImportance } from './loss-importance.ts';

/** Where a weight's inputs are: a value, its axis of channels, and how many of these each output reads. */
interface Source {
  readonly weight: Weight;
  readonly value: string;
  readonly fromEnd: boolean;
}

/** How much an error in each of a weight's elements matters, in stored order; undefined: all the same. */
export type Importance = (weight: Weight) => Float32Array | undefined;

export interface Weighing {
  readonly weighted: boolean;
  /** `auto`, `loss` or `inputs`; the last if left out. */
  readonly weighing?: string;
}

/**
 * What is measured where data are given and weighing is wanted. `auto` goes by the loss where labels and gradients allow it, else by the inputs.
 * @throws EspalierError `RUNTIME`, `BAD_DATA`, `CANCELLED`; with `loss` also `UNSUPPORTED`
 */
export async function importanceOf(
  { model, dataset }: PassContext,
  weights: readonly Weight[],
  { weighted, weighing = 'inputs' }: Weighing,
  job: JobContext,
): Promise<Importance> {
  if (!weighted || dataset === undefined || weights.length === 0) return () => undefined;
  if (weighing === 'loss') return lossImportance(model, weights, dataset, job);
  const byLoss = weighing === 'auto' && dataset.hasLabels && (await tryLoss(model, weights, dataset, job));
  if (!byLoss) return inputImportance(model, weights, dataset, job);
  const others = weights.filter(weight => byLoss(weight) === undefined);
  if (others.length === 0) return byLoss;
  const byInputs = await inputImportance(model, others, dataset, job);
  return weight => byLoss(weight) ?? byInputs(weight);
}

/** Undefined when there are no gradients to go by. */
async function tryLoss(
  model: Model,
  weights: readonly Weight[],
  dataset: Dataset,
  job: JobContext,
): Promise<Importance | undefined> {
  try {
    return await lossImportance(model, weights, dataset, job);
  } catch (error) {
    if (!(error instanceof EspalierError) || !['UNSUPPORTED', 'BAD_DATA'].includes(error.code)) throw error;
    job.log(`Weighed by the inputs of layers: ${error.message}`);
    return undefined;
  }
}

/** Mean square of each channel of a value. */
type Energies = ReadonlyMap<string, Float64Array>;

/**
 * How much an error in each weight matters, by what it is multiplied with: E[x²] of its input channel, which is the diagonal of the
 * layer's Hessian for squared errors of its outputs. Source: Choi, El-Khamy and Lee 2017, Towards the Limit of Network Quantization (section 4), with
 * the layer-wise Hessian of Optimal Brain Damage. Weights of other operators count all the same.
 * @returns by weight, one number an element, in stored order
 */
export async function inputImportance(
  model: Model,
  weights: readonly Weight[],
  dataset: Dataset,
  job: JobContext,
): Promise<Importance> {
  const sources = weights.flatMap(sourceOf);
  const energies = await measure(model, sources, dataset, job);
  const byWeight = new Map(sources.map(source => [source.weight, source]));
  return weight => {
    const source = byWeight.get(weight);
    const energy = source && energies.get(source.value);
    return energy === undefined ? undefined : spread(weight, energy);
  };
}

function sourceOf(weight: Weight): Source[] {
  const [use] = weight.uses;
  if (use === undefined || weight.uses.length > 1 || use.axes.input === null) return [];
  const { node, scope } = use.placed;
  const [value = ''] = node.input;
  if (scope.parent !== undefined || node.input[1] !== weight.name || scope.constant(value)) return [];
  if (node.opType === 'Conv') return [{ weight, value, fromEnd: false }];
  const isProduct = node.opType === 'MatMul' || (node.opType === 'Gemm' && attrInt(node, 'transA', 0) === 0);
  return isProduct && weight.dims.length === 2 ? [{ weight, value, fromEnd: true }] : [];
}

async function measure(
  model: Model,
  sources: readonly Source[],
  dataset: Dataset,
  job: JobContext,
): Promise<Energies> {
  const fromEnd = new Map(sources.map(source => [source.value, source.fromEnd]));
  const sums = new Map<string, Float64Array>();
  await captureValues(model, [...fromEnd.keys()], dataset, job, captured => {
    const axis = fromEnd.get(captured.name) === true ? captured.dims.length - 1 : 1;
    const sum = sums.get(captured.name) ?? new Float64Array(captured.dims[axis] ?? 0);
    sums.set(captured.name, sum);
    forEachChannel(captured, axis, (_, channel, x) => (sum[channel]! += x * x));
  });
  return sums;
}

/** The energy of the channel that each weight reads; undefined when the sizes don't fit, as in layers that are never run. */
function spread({ dims, elements, uses }: Weight, energy: Float64Array): Float32Array | undefined {
  const { axes } = uses[0]!;
  const own = dims[axes.input!]!;
  const groups = energy.length / own;
  if (!Number.isInteger(groups) || energy.every(value => value === 0)) return undefined;
  const outputs = dims[axes.output ?? 0]!;
  const stride = (axis: number) => dims.slice(axis + 1).reduce((product, dim) => product * dim, 1);
  const inner = stride(axes.input!);
  const outer = stride(axes.output ?? 0);
  const result = new Float32Array(elements);
  for (let i = 0; i < elements; i++) {
    const channel = Math.floor(i / inner) % own;
    const group = groups === 1 ? 0 : Math.floor(((Math.floor(i / outer) % outputs) * groups) / outputs);
    result[i] = energy[group * own + channel]!;
  }
  return result;
}

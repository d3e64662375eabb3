import type { Progress } from '../../protocol/rpc.ts';
import { normalDomain } from '../cost/domains.ts';
import { macRule } from '../cost/macs/index.ts';
import { listNodes, type PlacedNode } from '../cost/node-list.ts';
import { findWeights, type WeightUse } from '../cost/weights.ts';
import { throwIfAborted } from '../errors.ts';
import { buildScopes } from '../graph/scope.ts';
import type { Model } from '../model/model.ts';
import { countZeroWeights } from './zeros.ts';

export interface AnalysisOptions {
  readonly signal?: AbortSignal | undefined;
  readonly progress?: (progress: Progress) => void;
}

export interface Sparsity {
  /** Fraction of zero weights by node id. Nodes that it does not apply to, or can't be told for, are left out. */
  readonly nodes: Record<string, number>;
  /** Over all weights counted, tied ones once; null when there are none. */
  readonly total: number | null;
}

/**
 * Zeros among the weights of multiply-accumulate operators: values equal to 0, or to the zero point (of their channel)
 * where weights are quantized. Biases and normalisation vectors are not counted: no engine skips them.
 * Reads every weight once, in pieces.
 */
export async function sparsityByNode(model: Model, options: AnalysisOptions = {}): Promise<Sparsity> {
  const nodes: Record<string, number> = {};
  let zeros = 0;
  let elements = 0;
  await tally(model, isMacWeight, options, (placed, counted) => {
    const all = counted.reduce((sum, { use }) => sum + use.elements, 0);
    const none = counted.reduce((sum, entry) => sum + (entry.zeros ?? NaN), 0);
    if (all === 0 || Number.isNaN(none)) return;
    nodes[placed.id] = none / all;
    for (const { use, zeros: own } of counted) {
      if (use.shared) continue;
      zeros += own ?? 0;
      elements += use.elements;
    }
  });
  return { nodes, total: elements === 0 ? null : zeros / elements };
}

export interface NonzeroCount {
  readonly params: number;
  /** Of those, how many are not zero; ones that can't be told (packed weights) count as not zero. */
  readonly nonzero: number;
  /** By node id; tied tensors at their first user only. */
  readonly nodes: Record<string, { readonly params: number; readonly nonzero: number }>;
}

/** Non-zero values among all parameters, biases and normalisation vectors included. Reads every weight once, in pieces. */
export async function countNonzero(model: Model, options: AnalysisOptions = {}): Promise<NonzeroCount> {
  const nodes: NonzeroCount['nodes'] = {};
  let params = 0;
  let nonzero = 0;
  const wanted = (_placed: PlacedNode, use: WeightUse): boolean => use.isParameter && !use.shared;
  await tally(model, wanted, options, (placed, counted) => {
    const own = counted.reduce((sum, { use }) => sum + use.parameters, 0);
    const left = counted.reduce((sum, { use, zeros }) => sum + use.parameters - (zeros ?? 0), 0);
    nodes[placed.id] = { params: own, nonzero: left };
    params += own;
    nonzero += left;
  });
  return { params, nonzero, nodes };
}

function isMacWeight({ node }: PlacedNode, use: WeightUse): boolean {
  const isWeight = use.isParameter && (use.role === 'weight' || use.role === 'recurrent weight');
  return isWeight && macRule(normalDomain(node.domain), node.opType) !== undefined;
}

interface Counted {
  readonly use: WeightUse;
  /** Null when it can't be told. */
  readonly zeros: number | null;
}

/** Counts the zeros of the wanted weights, node by node; a tensor with several users is read once. */
async function tally(
  model: Model,
  wanted: (placed: PlacedNode, use: WeightUse) => boolean,
  { signal, progress }: AnalysisOptions,
  report: (placed: PlacedNode, counted: readonly Counted[]) => void,
): Promise<void> {
  const jobs = [...findWeights(listNodes(buildScopes(model))).byNode]
    .map(([placed, uses]) => ({ placed, uses: uses.filter(use => wanted(placed, use)) }))
    .filter(job => job.uses.length > 0);
  const total = jobs.reduce((sum, job) => sum + bytesOf(job.uses), 0);
  const known = new Map<object, number | null>();
  let done = 0;
  for (const { placed, uses } of jobs) {
    throwIfAborted(signal);
    const counted: Counted[] = [];
    for (const use of uses) {
      const { tensor } = use.constant;
      let zeros = known.get(tensor);
      if (zeros === undefined) known.set(tensor, (zeros = await countZeroWeights(model, use, signal)));
      counted.push({ use, zeros });
    }
    report(placed, counted);
    done += bytesOf(uses);
    progress?.({ fraction: total === 0 ? 1 : done / total, message: 'Counting zeros' });
  }
}

function bytesOf(uses: readonly WeightUse[]): number {
  return uses.reduce((sum, use) => sum + (use.bytes ?? 0), 0);
}

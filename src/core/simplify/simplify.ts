import type { NodeProto } from 'onnx-buf';
import { throwIfAborted } from '../errors.ts';
import { buildScopes, walkScopes } from '../graph/scope.ts';
import { removeUnused } from '../graph/unused.ts';
import type { Model } from '../model/model.ts';
import { expectedBytes } from '../model/tensors.ts';
import { allTensors } from '../model/walk.ts';
import type { JobContext } from '../passes/types.ts';
import { foldBatchNorms } from './batch-norm.ts';
import { mergeConstants, mergeNodes } from './duplicates.ts';
import { foldConstants } from './fold-constants.ts';
import { removeIdentities } from './identities.ts';
import { liftConstants } from './lift-constants.ts';
import { foldShapeValues } from './shape-values.ts';

export interface SimplifyOptions {
  readonly batchNorms: boolean;
  /** Layers that batch norms may be folded into; all when not given. */
  readonly layers?: ReadonlySet<NodeProto> | undefined;
  readonly constants: boolean;
  readonly duplicates: boolean;
  /** Bytes that the file may grow by, at one node worked out ahead. */
  readonly maxGrowth: number;
}

/** How many of each were found. */
export interface Simplified {
  lifted: number;
  identities: number;
  batchNorms: number;
  constants: number;
  tooLarge: number;
  shapes: number;
  merged: number;
  mergedBytes: number;
  dead: number;
  /** Bytes of all constants, before and after. */
  bytesBefore: number;
  bytesAfter: number;
  /** Nodes of local functions, which are left as they are. */
  inFunctions: number;
  /** Nodes of sub-graphs, which were looked at too. */
  inSubGraphs: number;
}

/** What becomes simple makes others simple; models settle after two or three rounds. */
const MAX_ROUNDS = 12;

/**
 * Makes the graph simpler without changing what it computes (but for the rounding of batch norms that are folded). Works on the main graph and
 * on sub-graphs; local functions are left. Scopes and shapes must be made anew afterwards.
 * @throws EspalierError `CANCELLED`
 */
export async function simplifyModel(
  model: Model,
  options: SimplifyOptions,
  job: JobContext,
): Promise<Simplified> {
  const total = emptyCounts(model);
  total.lifted = liftConstants(model);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    throwIfAborted(job.signal);
    job.progress({ fraction: round / (round + 2), message: `Simplifying, round ${round + 1}` });
    const changed = await oneRound(model, options, total, job);
    if (changed === 0) break;
  }
  total.bytesAfter = constantBytes(model);
  return total;
}

async function oneRound(
  model: Model,
  options: SimplifyOptions,
  total: Simplified,
  job: JobContext,
): Promise<number> {
  let changed = 0;
  const count = (
    key: 'identities' | 'batchNorms' | 'constants' | 'shapes' | 'merged' | 'dead',
    found: number,
  ) => {
    total[key] += found;
    changed += found;
  };
  count('identities', await removeIdentities(model));
  if (options.constants) {
    count('shapes', await foldShapeValues(model));
    const { nodes, tooLarge } = await foldConstants(model, options, job);
    count('constants', nodes);
    total.tooLarge = tooLarge;
  }
  if (options.batchNorms) count('batchNorms', await foldBatchNorms(model, options.layers));
  if (options.duplicates) {
    total.mergedBytes += await mergeConstants(model, job.signal);
    count('merged', mergeNodes(model));
  }
  count('dead', removeUnused(model));
  return changed;
}

function emptyCounts(model: Model): Simplified {
  const nested = [...walkScopes(buildScopes(model))].filter(scope => scope.parent !== undefined);
  const isFunction = (scope: (typeof nested)[number]) => scope.id !== '' && scope.body !== undefined;
  return {
    lifted: 0,
    identities: 0,
    batchNorms: 0,
    constants: 0,
    tooLarge: 0,
    shapes: 0,
    merged: 0,
    mergedBytes: 0,
    dead: 0,
    bytesBefore: constantBytes(model),
    bytesAfter: 0,
    inFunctions: model.proto.functions.reduce((sum, fn) => sum + fn.node.length, 0),
    inSubGraphs: nested
      .filter(scope => !isFunction(scope))
      .reduce((sum, scope) => sum + scope.nodes.length, 0),
  };
}

function constantBytes(model: Model): number {
  let bytes = 0;
  for (const tensor of allTensors(model.proto)) bytes += expectedBytes(tensor) ?? 0;
  return bytes;
}

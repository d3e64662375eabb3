import type { Model } from '../../model/model.ts';
import type { InferredShapes, Scope, ShapeOptions } from '../types.ts';
import { decodeConstants } from './constants.ts';
import type { RuleTable } from './context.ts';
import { Inference } from './engine.ts';
import * as attention from './rules/attention.ts';
import * as channelsLast from './rules/channels-last.ts';
import * as concatSplit from './rules/concat-split.ts';
import * as controlFlow from './rules/control-flow.ts';
import * as conv from './rules/conv.ts';
import * as einsum from './rules/einsum.ts';
import * as elementwise from './rules/elementwise.ts';
import * as gather from './rules/gather.ts';
import * as loss from './rules/loss.ts';
import * as matmul from './rules/matmul.ts';
import * as ml from './rules/ml.ts';
import * as movement from './rules/movement.ts';
import * as norm from './rules/norm.ts';
import * as pool from './rules/pool.ts';
import * as quantize from './rules/quantize.ts';
import * as random from './rules/random.ts';
import * as recurrent from './rules/recurrent.ts';
import * as reduce from './rules/reduce.ts';
import * as resize from './rules/resize.ts';
import * as sequence from './rules/sequence.ts';
import * as shapeOps from './rules/shape-ops.ts';
import * as signal from './rules/signal.ts';
import * as slice from './rules/slice.ts';
import * as text from './rules/text.ts';
import * as vision from './rules/vision.ts';

export { elementCountOf } from './value.ts';

/** All operators that have a rule, by family. */
export const rules: RuleTable = {
  ...attention.rules,
  ...channelsLast.rules,
  ...concatSplit.rules,
  ...controlFlow.rules,
  ...conv.rules,
  ...einsum.rules,
  ...elementwise.rules,
  ...gather.rules,
  ...loss.rules,
  ...matmul.rules,
  ...ml.rules,
  ...movement.rules,
  ...norm.rules,
  ...pool.rules,
  ...quantize.rules,
  ...random.rules,
  ...recurrent.rules,
  ...reduce.rules,
  ...resize.rules,
  ...sequence.rules,
  ...shapeOps.rules,
  ...signal.rules,
  ...slice.rules,
  ...text.rules,
  ...vision.rules,
};

/**
 * Infers types and shapes of every value, through sub-graphs and calls of local functions. Sizes are numbers, symbols and arithmetic on
 * them (`2*H`), or null. Never throws on a strange graph: what contradicts itself or has no rule is listed in
 * `problems`, and what the file declares of its values is taken where inference knows nothing.
 */
export async function inferShapes(
  model: Model,
  root: Scope,
  options: ShapeOptions = {},
): Promise<InferredShapes> {
  const inference = new Inference(root, rules, await decodeConstants(model, root), options);
  inference.runScope(root, []);
  return inference;
}

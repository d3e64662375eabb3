import type { Model } from '../../model/model.ts';
import type { Scope, ShapeOptions, Shapes } from '../types.ts';
import { decodeConstants } from './constants.ts';
import type { RuleTable } from './context.ts';
import { Inference } from './engine.ts';
import * as concatSplit from './rules/concat-split.ts';
import * as conv from './rules/conv.ts';
import * as elementwise from './rules/elementwise.ts';
import * as matmul from './rules/matmul.ts';
import * as movement from './rules/movement.ts';
import * as norm from './rules/norm.ts';
import * as pool from './rules/pool.ts';

export { elementCountOf } from './value.ts';

/** All operators that have a rule, by family. */
export const rules: RuleTable = {
  ...concatSplit.rules,
  ...conv.rules,
  ...elementwise.rules,
  ...matmul.rules,
  ...movement.rules,
  ...norm.rules,
  ...pool.rules,
};

/**
 * Infers types and shapes of every value, through sub-graphs and calls of local functions. Sizes are numbers, symbols and arithmetic on
 * them (`2*H`), or null. Never throws on a strange graph: what contradicts itself or has no rule is listed in
 * `problems`, and what the file declares of its values is taken where inference knows nothing.
 */
export async function inferShapes(model: Model, root: Scope, options: ShapeOptions = {}): Promise<Shapes> {
  const inference = new Inference(root, rules, await decodeConstants(model, root), options);
  inference.runScope(root, []);
  return inference;
}

import type { NodeContext, RuleTable } from '../context.ts';
import { tensor } from '../value.ts';

/** Loss functions: one number, or one a label with `reduction=none`. */
function lossOf(n: NodeContext) {
  return tensor(n.dtype(0), n.string('reduction', 'mean') === 'none' ? n.shape(1) : []);
}

export const rules: RuleTable = {
  NegativeLogLikelihoodLoss: n => [lossOf(n)],
  SoftmaxCrossEntropyLoss: n => [lossOf(n), tensor(n.dtype(0), n.shape(0))],
  Det: n => [tensor(n.dtype(0), n.shape(0)?.slice(0, -2) ?? null)],
};

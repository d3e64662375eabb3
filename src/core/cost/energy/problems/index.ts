import type { NodeProto } from 'onnx-buf';
import type { Scope, Shapes } from '../../../graph/types.ts';
import { normalDomain } from '../../domains.ts';
import { OperatorView } from '../../operator-view.ts';
import type { ConvProblem } from '../types.ts';
import { attention } from './attention.ts';
import { convolution } from './conv.ts';
import { einsumProducts } from './einsum.ts';
import { matrix } from './matrix.ts';
import { recurrentLayers } from './recurrent.ts';
import type { ProblemRule } from './rule.ts';

/** Every rule. A new operator family is a new file and a line here. */
export const problemRules: readonly ProblemRule[] = [
  ...convolution,
  ...matrix,
  ...recurrentLayers,
  ...einsumProducts,
  ...attention,
];

const BY_OPERATOR = new Map(problemRules.flatMap(rule => rule.operators.map(name => [name, rule] as const)));

/** The products a node computes; null when a size they depend on is unknown or the operator has no rule. */
export function nodeProblems(node: NodeProto, scope: Scope, shapes: Shapes): readonly ConvProblem[] | null {
  const domain = normalDomain(node.domain);
  const rule = BY_OPERATOR.get(domain === '' ? node.opType : `${domain}:${node.opType}`);
  const problems = rule?.problems(new OperatorView(node, scope, shapes));
  return problems?.every(isKnown) ? problems : null;
}

function isKnown({ batch, groups, filters, channels, repeat = 1, ...rest }: ConvProblem): boolean {
  const sizes = [batch, groups, filters, channels, repeat, ...rest.kernel, ...rest.output];
  const steps = [...rest.span, ...rest.stride];
  return [...sizes, ...steps].every(size => Number.isFinite(size) && size >= 0 && Number.isInteger(size));
}

import type { NodeProto } from 'onnx-buf';
import type { Scope, Shapes } from '../graph/types.ts';
import { normalDomain } from './domains.ts';
import { operatorKind } from './kinds.ts';
import { macRule } from './macs/index.ts';
import { known, OperatorView } from './operator-view.ts';

/**
 * Multiply-accumulates of one node, not of its sub-graphs: 0 for operators that do none, null when a size is unknown
 * or the operator is.
 */
export function nodeMacs(node: NodeProto, scope: Scope, shapes: Shapes): number | null {
  const domain = normalDomain(node.domain);
  const rule = macRule(domain, node.opType);
  if (rule !== undefined) return known(rule.count(new OperatorView(node, scope, shapes)));
  return operatorKind(domain, node.opType) === undefined ? null : 0;
}

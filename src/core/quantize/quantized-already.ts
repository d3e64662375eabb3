import { normalDomain } from '../cost/domains.ts';
import { listNodes } from '../cost/node-list.ts';
import { EspalierError } from '../errors.ts';
import type { Scope } from '../graph/types.ts';
import { hasQuantizedWeights } from '../passes/weight-operators.ts';

const MARKS = new Set(['QuantizeLinear', 'DequantizeLinear', 'DynamicQuantizeLinear']);

/** @throws EspalierError `UNSUPPORTED` naming a node that computes with quantized values: quantizing twice only adds errors */
export function refuseQuantized(scope: Scope): void {
  for (const { node, name } of listNodes(scope)) {
    const domain = normalDomain(node.domain);
    if (
      !MARKS.has(node.opType) &&
      !node.opType.startsWith('QLinear') &&
      !hasQuantizedWeights(domain, node.opType)
    )
      continue;
    throw new EspalierError(
      'UNSUPPORTED',
      `The model is quantized already: "${name}" is ${node.opType}.`,
      'Quantize the original model in floats.',
    );
  }
}

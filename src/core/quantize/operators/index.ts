import type { NodeProto } from 'onnx-buf';
import { buildScopes } from '../../graph/scope.ts';
import { inferShapes } from '../../graph/shapes/index.ts';
import type { Scope } from '../../graph/types.ts';
import { removeUnused } from '../../graph/unused.ts';
import { attr } from '../../model/attributes.ts';
import type { Model } from '../../model/model.ts';
import { lookAround, type Around } from '../fusion/around.ts';
import { predictFusion } from '../fusion/index.ts';
import { isOneOf, Pairs } from '../fusion/pairs.ts';
import { importMicrosoft } from '../versions.ts';
import { KERNELS, type Kernel, type Triple } from './kernels.ts';

/** A node that becomes an integer operator. */
interface Edit {
  readonly node: NodeProto;
  readonly opType: string;
  readonly kernel: Kernel;
  readonly inputs: readonly string[];
  /** What rounds its result, and a Relu before it that rounding does the work of: the operator does both. */
  readonly behind: readonly NodeProto[];
  readonly quantizer: NodeProto;
}

/**
 * Writes nodes between pairs of QuantizeLinear and DequantizeLinear as the integer operators that ONNX Runtime makes of them when it loads the
 * model: fewer nodes, and integers whatever the level of optimisation. Nodes that have no such operator stay between their pairs.
 * @returns how many of each operator were written
 */
export async function writeOperators(model: Model): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  const gone = new Set<NodeProto>();
  for (const { node, opType, kernel, inputs, quantizer, behind } of await findEdits(model)) {
    node.attribute = kernel.attributes?.(node) ?? node.attribute;
    [node.opType, node.domain, node.input, node.output] = [
      opType,
      kernel.domain,
      [...inputs],
      [...quantizer.output],
    ];
    for (const one of behind) gone.add(one);
    if (kernel.domain !== '') importMicrosoft(model.proto);
    counts.set(opType, (counts.get(opType) ?? 0) + 1);
  }
  model.graph.node = model.graph.node.filter(node => !gone.has(node));
  removeUnused(model);
  return counts;
}

/** Operators take int8 activations on every machine, so that a target gives the same file wherever it is made. */
const OPTIONS = { signedActivations: true };

async function findEdits(model: Model): Promise<Edit[]> {
  const scope = buildScopes(model);
  const shapes = await inferShapes(model, scope);
  const pairs = new Pairs(model, scope, shapes);
  const edits: Edit[] = [];
  for (const [node, fusion] of await predictFusion(model, scope, shapes, OPTIONS)) {
    const name = fusion.kind === 'integer' ? (fusion.kernel ?? '') : '';
    const kernel = KERNELS[name];
    if (kernel === undefined || name === node.opType) continue;
    const edit = editOf(await lookAround(node, pairs, OPTIONS), name, kernel, scope);
    if (edit !== undefined) edits.push(edit);
  }
  return edits;
}

/** Undefined where the pairs are not right beside the node: ONNX Runtime moves them there, and what it does is left to it. */
function editOf(
  { node, result, relu }: Around,
  opType: string,
  kernel: Kernel,
  scope: Scope,
): Edit | undefined {
  const quantizer = result.quantizer?.node;
  if (quantizer === undefined || quantizer.input[0] !== (relu ?? node).output[0]) return undefined;
  if (opType === 'QLinearAveragePool' && attr(node, 'dilations') !== undefined) return undefined;
  const [, scale = '', zeroPoint = ''] = quantizer.input;
  const inputs = node.input.map(name => tripleOf(name, scope) ?? name);
  const missing = inputs.filter(input => typeof input === 'string').length;
  const allowed = kernel.rounded === Infinity ? 0 : inputs.length - kernel.rounded;
  if (!zeroPoint || missing > allowed) return undefined;
  return {
    node,
    opType,
    kernel,
    quantizer,
    inputs: kernel.inputs({ inputs, result: [scale, zeroPoint] }),
    behind: relu === undefined ? [quantizer] : [relu, quantizer],
  };
}

/** What a DequantizeLinear reads, if it is one that gives the value. A bias has no zero point. */
function tripleOf(name: string, scope: Scope): Triple | undefined {
  const node = name ? scope.producer(name) : undefined;
  if (node === undefined || !isOneOf(node, 'DequantizeLinear')) return undefined;
  const [codes = '', scale = '', zeroPoint = ''] = node.input;
  return [codes, scale, zeroPoint];
}

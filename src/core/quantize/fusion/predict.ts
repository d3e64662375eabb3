import type { NodeProto } from 'onnx-buf';
import { normalDomain } from '../../cost/domains.ts';
import type { Scope, Shapes } from '../../graph/types.ts';
import type { Model } from '../../model/model.ts';
import { isNeedless, lookAround, withoutRelu } from './around.ts';
import { becomesGemm, gemmOfAdd } from './becomes-gemm.ts';
import { isOneOf, Pairs } from './pairs.ts';
import { RULES } from './rules.ts';
import type { Fusion, FusionOptions, Fusions } from './types.ts';

/** Kernels that are integer ones by themselves. */
const INTEGER_OPERATOR =
  /^(QLinear|QGemm|QAttention|MatMulInteger|ConvInteger|DynamicQuantize|QEmbed|QOrdered)/;

/** Those that read weights as integers and compute in floats. */
const BLOCK_OPERATORS: ReadonlySet<string> = new Set(['MatMulNBits', 'GatherBlockQuantized']);

const MARKS: ReadonlySet<string> = new Set(['QuantizeLinear', 'DequantizeLinear']);

export const machineOptions: FusionOptions = { signedActivations: process.arch === 'arm64' };

/**
 * Tells which nodes ONNX Runtime (CPU, all optimisations) will run in integers, and of the others that touch quantized values why not. Nodes of the main
 * graph that have nothing to do with quantized values are left out: a model in floats gives an empty map.
 */
export async function predictFusion(
  model: Model,
  scope: Scope,
  shapes: Shapes,
  options: FusionOptions = machineOptions,
): Promise<Fusions> {
  const pairs = new Pairs(model, scope, shapes);
  const fusions = new Map<NodeProto, Fusion>();
  for (const node of scope.nodes) {
    if (isOneOf(node, 'QuantizeLinear', 'DequantizeLinear')) continue;
    const fusion = await predictNode(node, pairs, options);
    if (fusion !== undefined) fusions.set(node, fusion);
  }
  return fusions;
}

/** Whether the main graph has nodes that a prediction tells about: cheap, where most models have none. */
export function isQuantized(scope: Scope): boolean {
  return scope.nodes.some(
    ({ opType }) => MARKS.has(opType) || BLOCK_OPERATORS.has(opType) || INTEGER_OPERATOR.test(opType),
  );
}

async function predictNode(
  node: NodeProto,
  pairs: Pairs,
  options: FusionOptions,
): Promise<Fusion | undefined> {
  if (INTEGER_OPERATOR.test(node.opType)) return { kind: 'integer', kernel: node.opType };
  if (BLOCK_OPERATORS.has(node.opType)) return { kind: 'weights', kernel: node.opType };
  if (await isNeedless(pairs, node)) return { kind: 'absorbed' };
  if (!node.input.some(name => pairs.dequantizer(name) !== undefined)) return undefined;
  const product = gemmOfAdd(node, pairs);
  if (product !== undefined) return predictNode(product, pairs, options);
  const made = becomesGemm(node, pairs);
  if (made !== undefined) {
    const around = await lookAround(made.gemm, pairs, options);
    return RULES.Gemm!(made.isReshaped ? withoutRelu(around) : around);
  }
  const rule = normalDomain(node.domain) === '' ? RULES[node.opType] : undefined;
  if (rule === undefined) return { kind: 'float', reason: 'there is no kernel for integers' };
  return rule(await lookAround(node, pairs, options));
}

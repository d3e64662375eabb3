import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NodeProto } from 'onnx-buf';
import { nodeName } from '../../cost/node-list.ts';
import { openModel, writeModel } from '../../formats/index.ts';
import { buildScopes } from '../../graph/scope.ts';
import type { Scope } from '../../graph/types.ts';
import type { Model } from '../../model/model.ts';
import { openSession } from '../../runtime/index.ts';
import { isOneOf } from './pairs.ts';
import type { FusionKind, Fusions } from './types.ts';

/** A node of which ONNX Runtime made something else than was predicted. */
export interface Surprise {
  readonly name: string;
  readonly op: string;
  readonly predicted: FusionKind;
  readonly found: FusionKind;
}

const KERNEL = /^(QLinear|QGemm|QAttention|MatMulInteger|ConvInteger|DynamicQuantize)/;
const MOVES = new Set(
  'Expand Flatten Gather GatherElements Reshape Slice Squeeze Tile Transpose Unsqueeze Split MaxPool Resize ReduceMax ReduceMin Pad'.split(
    ' ',
  ),
);

/** What ONNX Runtime made of the nodes that a prediction tells about. */
export interface Verification {
  /** Without those that can't be found again, because ONNX Runtime merged them into others or worked them out ahead. */
  readonly found: ReadonlyMap<NodeProto, FusionKind>;
  readonly surprises: readonly Surprise[];
}

/** Loads the model in ONNX Runtime, reads back what it made of it, and compares that with the prediction. @throws EspalierError `RUNTIME` */
export async function verifyFusion(model: Model, scope: Scope, fusions: Fusions): Promise<Verification> {
  const folder = await mkdtemp(path.join(tmpdir(), 'espalier-fusion-'));
  try {
    const [source, optimizedModelPath] = [
      path.join(folder, 'model.onnx'),
      path.join(folder, 'optimized.onnx'),
    ];
    await writeModel(model, source);
    // Not beyond: layouts of the processor would be mixed in.
    await (await openSession(source, { optimization: 'extended', optimizedModelPath })).release();
    const optimized = await openModel(optimizedModelPath);
    try {
      return compare(scope, buildScopes(optimized), fusions);
    } finally {
      await optimized.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function compare(scope: Scope, optimized: Scope, fusions: Fusions): Verification {
  const byName = new Map(optimized.nodes.filter(node => node.name).map(node => [node.name, node]));
  const found = new Map<NodeProto, FusionKind>();
  const surprises: Surprise[] = [];
  for (const [node, { kind: predicted }] of fusions) {
    const kind = kindOf(node, scope, optimized, byName);
    if (kind === undefined) continue;
    found.set(node, kind);
    if (kind !== predicted) surprises.push({ name: nodeName(node), op: node.opType, predicted, found: kind });
  }
  return { found, surprises };
}

/** What became of a node; undefined where it can't be found again, because ONNX Runtime put it into others or took it out. */
function kindOf(
  node: NodeProto,
  scope: Scope,
  optimized: Scope,
  byName: ReadonlyMap<string, NodeProto>,
): FusionKind | undefined {
  const output = node.output.find(Boolean) ?? '';
  const codes = scope.consumers(output).filter(reader => isOneOf(reader, 'QuantizeLinear'));
  const named = node.name ? byName.get(node.name) : undefined;
  const at =
    named ??
    merged(node, scope, optimized, byName) ??
    optimized.producer(output) ??
    optimized.producer(codes[0]?.output[0] ?? '');
  if (at === undefined || isOneOf(at, 'QuantizeLinear')) return absorbed(node);
  if (KERNEL.test(at.opType)) return isOneOf(node, 'Relu', 'Clip') ? 'absorbed' : 'integer';
  if (at.opType === 'MatMulNBits' || at.opType === 'GatherBlockQuantized') return 'weights';
  if (isOneOf(node, 'Relu', 'Clip') && at.opType !== node.opType)
    return at.opType === 'FusedConv' ? 'float' : undefined;
  if (at.opType !== node.opType)
    return at.opType.startsWith('Fused') || at.opType === 'Gemm' ? 'float' : undefined;
  return MOVES.has(at.opType) && isInteger(optimized, at.input[0] ?? '') ? 'integer' : 'float';
}

/** What took the node into itself: the Gemm of a MatMul and an Add, the product that rounds its input as it comes. */
function merged(
  node: NodeProto,
  scope: Scope,
  optimized: Scope,
  byName: ReadonlyMap<string, NodeProto>,
): NodeProto | undefined {
  // The name is the one that ONNX Runtime gives.
  const gemmOf = (product: NodeProto | undefined) =>
    product?.name ? byName.get(`${product.name}/MatMulAddFusion`) : undefined;
  if (isOneOf(node, 'MatMul')) return gemmOf(node);
  if (isOneOf(node, 'Add'))
    return node.input.map(name => gemmOf(scope.producer(name))).find(gemm => gemm !== undefined);
  if (!isOneOf(node, 'DynamicQuantizeLinear')) return undefined;
  return optimized.consumers(node.input[0] ?? '').find(({ opType }) => opType.startsWith('DynamicQuantize'));
}

/** A Relu or Clip that is gone. Others that are gone were merged or worked out ahead: nothing can be said. */
function absorbed(node: NodeProto): FusionKind | undefined {
  return isOneOf(node, 'Relu', 'Clip') ? 'absorbed' : undefined;
}

/** Whether a value of the optimised model holds integers of a quantized tensor. */
function isInteger(scope: Scope, name: string): boolean {
  for (let at = scope.producer(name); at !== undefined; at = scope.producer(at.input[0] ?? '')) {
    if (isOneOf(at, 'QuantizeLinear') || at.opType.startsWith('QLinear')) return true;
    if (at.opType === 'QGemm') return at.input.length > 7 && at.input[7] !== '';
    if (!MOVES.has(at.opType)) return false;
  }
  return false;
}

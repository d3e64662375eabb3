import type { NodeProto, TensorProto } from 'onnx-buf';
import { normalDomain } from '../cost/domains.ts';
import { buildScopes } from '../graph/scope.ts';
import { inferShapes } from '../graph/shapes/index.ts';
import { elementCountOf } from '../graph/shapes/value.ts';
import type { Scope, Shapes } from '../graph/types.ts';
import { attr } from '../model/attributes.ts';
import { dataType, rawByteLength } from '../model/dtypes.ts';
import type { Model } from '../model/model.ts';
import { expectedBytes } from '../model/tensors.ts';
import type { JobContext } from '../passes/types.ts';
import { isReplaceable } from './batch-norm.ts';
import { evaluate } from './evaluate.ts';
import { editableScopes, isGraphOutput, readersOf } from './rename.ts';

/** Never worked out ahead: random ones, and those that keep weights small in the file. */
const LEFT = new Set(
  `Constant RandomNormal RandomNormalLike RandomUniform RandomUniformLike Multinomial Bernoulli Dropout DequantizeLinear
  QuantizeLinear DynamicQuantizeLinear Identity If Loop Scan SequenceMap`.split(/\s+/),
);

/** Results up to this size are always stored: a node takes about as much. */
const SMALL_BYTES = 256;

export interface FoldLimits {
  /** Bytes that the constants may grow by, at one node. */
  readonly maxGrowth: number;
}

export interface Folded {
  readonly nodes: number;
  /** Nodes that were left as their results are larger than what they are made from. */
  readonly tooLarge: number;
}

/**
 * Works out nodes that read constants only, in ONNX Runtime, and stores what they give. A result that would make the file larger by more than the
 * limit stays a node.
 */
export async function foldConstants(model: Model, limits: FoldLimits, job: JobContext): Promise<Folded> {
  const root = buildScopes(model);
  const shapes = await inferShapes(model, root);
  let [nodes, tooLarge] = [0, 0];
  for (const scope of editableScopes(root)) {
    const picked = new Set<NodeProto>();
    const made = new Set<string>();
    for (const node of scope.nodes) {
      if (!isFoldable(scope, node, made)) continue;
      const growth = growthOf(scope, node, shapes, made);
      if (growth === undefined || growth > Math.max(SMALL_BYTES, limits.maxGrowth)) {
        tooLarge++;
        continue;
      }
      picked.add(node);
      for (const name of node.output) if (name) made.add(name);
    }
    if (picked.size === 0) continue;
    const tensors = await evaluate(model, scope, [...picked], wantedOf(scope, picked), job);
    if (tensors === undefined) continue;
    scope.graph.initializer.push(...tensors);
    scope.graph.node = scope.graph.node.filter(node => !picked.has(node));
    nodes += picked.size;
  }
  return { nodes, tooLarge };
}

function isFoldable(scope: Scope, node: NodeProto, made: ReadonlySet<string>): boolean {
  if (normalDomain(node.domain) !== '' || LEFT.has(node.opType)) return false;
  if (node.attribute.some(one => one.g !== undefined || one.graphs.length > 0 || one.refAttrName !== ''))
    return false;
  if (attr(node, 'training_mode')?.i === 1n) return false;
  if (node.output.some(name => name && isGraphOutput(scope, name))) return false;
  return node.input.every(name => !name || made.has(name) || fixedConstant(scope, name) !== undefined);
}

function fixedConstant(scope: Scope, name: string): TensorProto | undefined {
  const constant = scope.constant(name);
  if (constant === undefined || constant.sparse !== undefined || isReplaceable(constant)) return undefined;
  return dataType(constant.tensor.dataType).bits === null ? undefined : constant.tensor;
}

/** Bytes of the results less those of the inputs that nobody else reads; undefined when sizes are not known. */
function growthOf(
  scope: Scope,
  node: NodeProto,
  shapes: Shapes,
  made: ReadonlySet<string>,
): number | undefined {
  let growth = 0;
  for (const name of node.output.filter(Boolean)) {
    const bytes = bytesOf(shapes, scope, name);
    if (bytes === undefined) return undefined;
    growth += bytes;
  }
  for (const name of new Set(node.input.filter(Boolean))) {
    const readers = readersOf(scope, name).reduce((sum, { count }) => sum + count, 0);
    if (readers > 1) continue;
    const tensor = fixedConstant(scope, name);
    growth -= made.has(name)
      ? (bytesOf(shapes, scope, name) ?? 0)
      : tensor === undefined
        ? 0
        : (expectedBytes(tensor) ?? 0);
  }
  return growth;
}

function bytesOf(shapes: Shapes, scope: Scope, name: string): number | undefined {
  const { dtype, shape } = shapes.value(scope, name);
  const count = elementCountOf(shape);
  return count === null ? undefined : (rawByteLength(dataType(dtype), count) ?? undefined);
}

/** Values that a node reads which is not folded. */
function wantedOf(scope: Scope, picked: ReadonlySet<NodeProto>): string[] {
  const names = [...picked].flatMap(node => node.output.filter(Boolean));
  return names.filter(name => {
    const inside = scope.consumers(name).filter(node => picked.has(node)).length;
    return readersOf(scope, name).reduce((sum, { count }) => sum + count, 0) > inside;
  });
}

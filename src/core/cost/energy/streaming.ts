import type { NodeProto } from 'onnx-buf';
import type { Scope, Shapes } from '../../graph/types.ts';
import { normalDomain } from '../domains.ts';
import { isFree, operatorKind } from '../kinds.ts';
import { product, sizesOf } from '../operator-view.ts';
import type { PlacedNode } from '../node-list.ts';
import { bufferWords } from './count.ts';
import type { HardwareProfile } from './profile.ts';
import type { Accesses, ByKind } from './types.ts';

/** Applied to results on their way out of the array: they move nothing of their own. */
const FUSED = new Set([
  'Relu',
  'LeakyRelu',
  'PRelu',
  'Clip',
  'HardSwish',
  'QuantizeLinear',
  'DequantizeLinear',
  'Cast',
]);

const NOTHING: ByKind = { inputs: 0, weights: 0, outputs: 0 };

/** Whether the node changes values on their way, and costs nothing itself. */
export function passesThrough(node: NodeProto): boolean {
  const domain = normalDomain(node.domain);
  return isFree(domain, node.opType) || (domain === '' && (FUSED.has(node.opType) || isNorm(node)));
}

function isNorm(node: NodeProto): boolean {
  return node.opType === 'BatchNormalization';
}

/** Whether a normalisation can be folded into what is before it: a layer with weights. */
function isFolded(node: NodeProto, scope: Scope): boolean {
  const producer = scope.producer(node.input[0] ?? '');
  return producer !== undefined && /^(Conv|ConvTranspose|Gemm|MatMul)$/.test(producer.opType);
}

/** A node without multiply-accumulates: what it moves, and one operation for each element of its larger side. */
export interface Streamed {
  readonly accesses: Accesses;
  readonly operations: number;
}

/**
 * Additions, pooling, concatenation and so on read their inputs once and write their result: from memory when they do not
 * fit the global buffer together, else from the buffer. Null when a size, or the operator, is unknown.
 */
export function streamed(
  { node, scope }: PlacedNode,
  shapes: Shapes,
  profile: HardwareProfile,
): Streamed | null {
  const domain = normalDomain(node.domain);
  const kind = operatorKind(domain, node.opType);
  if (kind === undefined) return null;
  if (kind === 'control' || kind === 'constant') return { accesses: moved(NOTHING, true), operations: 0 };
  if (passesThrough(node) && (!isNorm(node) || isFolded(node, scope))) {
    return { accesses: moved(NOTHING, true), operations: 0 };
  }
  const elements = (names: readonly string[]): number =>
    names.filter(Boolean).reduce((sum, name) => sum + product(sizesOf(shapes.value(scope, name))), 0);
  const outputs = elements(node.output);
  const isTable = kind === 'embedding' && scope.constant(node.input[0] ?? '') !== undefined;
  // Of a table only the rows that are asked for are read.
  const constants = isTable ? outputs : elements(node.input.filter(name => scope.constant(name)));
  const inputs = elements(node.input.filter(name => !scope.constant(name)));
  const words = { inputs, weights: constants, outputs };
  const total = inputs + constants + outputs;
  if (!Number.isFinite(total)) return null;
  const operations = kind === 'shape' || kind === 'embedding' ? 0 : Math.max(inputs, outputs);
  return { accesses: moved(words, total <= bufferWords(profile)), operations };
}

function moved(words: ByKind, fits: boolean): Accesses {
  return {
    macs: 0,
    words: { dram: fits ? NOTHING : words, glb: fits ? words : NOTHING, noc: NOTHING, rf: NOTHING },
    cycles: null,
    mapping: {},
  };
}

import type { NodeProto, TensorProto } from 'onnx-buf';
import type { Dim, Shape } from '../../protocol/summary.ts';
import { normalDomain } from '../cost/domains.ts';
import { buildScopes } from '../graph/scope.ts';
import { inferShapes } from '../graph/shapes/index.ts';
import type { Scope, Shapes } from '../graph/types.ts';
import { attrInt } from '../model/attributes.ts';
import { dataType, DTYPE } from '../model/dtypes.ts';
import type { Model } from '../model/model.ts';
import { encodeFloats, makeTensor } from '../model/values.ts';
import { UniqueNames } from '../quantize/unique-names.ts';
import { editableScopes, isGraphOutput } from './rename.ts';

/** Larger integers are left: they would not survive the way through float32. */
const MAX_INTEGER = 2 ** 24;

/**
 * Replaces what shape chains compute (Shape → Gather → Concat …) by constants: whole tensors of integers that do not depend on the data, and
 * the target of a Reshape in which one size alone is open. @returns how many values
 */
export async function foldShapeValues(model: Model): Promise<number> {
  const root = buildScopes(model);
  const shapes = await inferShapes(model, root);
  const names = new UniqueNames(model.proto);
  let folded = 0;
  for (const scope of editableScopes(root)) {
    folded += foldKnown(scope, shapes);
    folded += foldReshapes(scope, shapes, names);
  }
  return folded;
}

function foldKnown(scope: Scope, shapes: Shapes): number {
  const gone = new Set<NodeProto>();
  for (const node of scope.nodes) {
    const outputs = node.output.filter(Boolean);
    const [name] = outputs;
    if (outputs.length !== 1 || !name || node.opType === 'Constant' || isGraphOutput(scope, name)) continue;
    // What reads constants only is left to ONNX Runtime, whose numbers are the ones that count.
    if (node.input.every(input => !input || scope.constant(input) !== undefined)) continue;
    const tensor = knownTensor(shapes, scope, name);
    if (tensor === undefined) continue;
    scope.graph.initializer.push(tensor);
    gone.add(node);
  }
  scope.graph.node = scope.graph.node.filter(node => !gone.has(node));
  return gone.size;
}

function knownTensor(shapes: Shapes, scope: Scope, name: string): TensorProto | undefined {
  const { dtype, shape, elements } = shapes.value(scope, name);
  const { kind } = dataType(dtype);
  if (kind !== 'int' && kind !== 'uint' && kind !== 'bool') return undefined;
  if (!isFixed(shape) || !elements?.every(isWhole)) return undefined;
  return makeTensor(name, dtype, shape, encodeFloats(Float32Array.from(elements), dtype));
}

function isFixed(shape: Shape | null): shape is readonly number[] {
  return shape?.every(dim => typeof dim === 'number') ?? false;
}

function isWhole(element: Dim): element is number {
  return typeof element === 'number' && Number.isInteger(element) && Math.abs(element) < MAX_INTEGER;
}

function foldReshapes(scope: Scope, shapes: Shapes, names: UniqueNames): number {
  let folded = 0;
  for (const node of scope.nodes) {
    const target = node.input[1];
    if (node.opType !== 'Reshape' || normalDomain(node.domain) !== '' || !target) continue;
    if (scope.constant(target) !== undefined || attrInt(node, 'allowzero', 0) !== 0) continue;
    const sizes = openTarget(
      shapes.value(scope, target).elements,
      shapes.value(scope, node.input[0] ?? '').shape,
    );
    if (sizes === undefined) continue;
    const bytes = encodeFloats(Float32Array.from(sizes), DTYPE.int64);
    const tensor = makeTensor(names.take(`${target}_constant`), DTYPE.int64, [sizes.length], bytes);
    scope.graph.initializer.push(tensor);
    node.input[1] = tensor.name;
    folded++;
  }
  return folded;
}

/** 0 takes the input's size at that place. Sizes that are known, but for such ones; undefined when others are open. */
function openTarget(elements: readonly Dim[] | undefined, input: Shape | null): number[] | undefined {
  const sizes: number[] = [];
  for (const [i, element] of (elements ?? []).entries()) {
    if (isWhole(element) && element > 0) sizes.push(element);
    else if (typeof element === 'string' && input?.[i] === element) sizes.push(0);
    else if (element === -1 && !sizes.includes(-1)) sizes.push(-1);
    else return undefined;
  }
  return sizes.length > 0 ? sizes : undefined;
}

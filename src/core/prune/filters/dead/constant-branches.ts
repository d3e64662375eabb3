import type { NodeProto } from 'onnx-buf';
import type { Coupling, Layer, Operand } from '../../../graph/channels/index.ts';
import { makeTensor } from '../../../model/tensors.ts';
import { encodeFloats } from '../../../model/values.ts';
import { UniqueNames } from '../../../quantize/unique-names.ts';
import { replaceValue } from '../../../simplify/rename.ts';
import type { ConstantChannels } from './constant-channels.ts';
import { binary } from './scalar-functions.ts';

/**
 * Lets element-wise operators read a stored vector in place of a branch that gives the same whatever the model is given, as one does that ends
 * in a layer of zeros; a sum with nothing but zeros goes itself. The layers of the branch are then read by nobody. This is how a layer that a
 * shortcut goes around is taken out (Wen et al. 2016, section 3.2, depth).
 * @param isAsked whether a branch may be replaced that begins to be constant in this layer
 * @returns that layer, of one branch that was replaced; the coupling no longer holds then
 */
export function replaceConstantBranch(
  coupling: Coupling,
  known: ConstantChannels,
  isAsked: (layer: Layer) => boolean,
): Layer | undefined {
  for (const node of coupling.order) {
    if (binary[node.opType] === undefined) continue;
    const branch = branchOf(coupling, known, node);
    const layer = branch && originOf(coupling, branch.operand.name);
    if (!branch || !layer || !isAsked(layer)) continue;
    if (!leaveOut(coupling, node, branch)) store(coupling, node, branch);
    return layer;
  }
  return undefined;
}

interface Branch {
  readonly index: number;
  readonly operand: Operand;
  readonly axis: number;
  readonly values: Float32Array;
}

/** The first input that is constant, where another one alone decides the shape of the result. */
function branchOf(coupling: Coupling, known: ConstantChannels, node: NodeProto): Branch | undefined {
  for (const [index, name] of node.input.entries()) {
    const operand = coupling.input(node, index);
    const channels = known.get(name);
    if (!operand || !channels || operand.constant) continue;
    const others = node.input.map((_, i) => coupling.input(node, i)).filter((_, i) => i !== index);
    if (!others.some(other => other && !known.has(other.name) && sameShape(operand, other))) continue;
    const axes = operand.axes.flatMap(({ count }, i) => (count > 0 ? [i] : []));
    for (const axis of axes) {
      const { base, count } = operand.axes[axis]!;
      const values = Array.from({ length: count }, (_, i) => channels.get(coupling.atoms.find(base + i)));
      if (count === operand.axes[axis]!.dim && values.every(value => value !== undefined))
        return { index, operand, axis, values: Float32Array.from(values) };
    }
  }
  return undefined;
}

function sameShape({ shape }: Operand, other: Operand): boolean {
  if (!shape || shape.length !== other.shape?.length) return false;
  return shape.every((dim, i) => dim !== null && dim === other.shape![i]);
}

/** The layer that a constant comes from. */
function originOf(coupling: Coupling, name: string): Layer | undefined {
  for (let at = coupling.scope.producer(name); at; at = coupling.scope.producer(at.input[0] ?? '')) {
    const layer = coupling.layers.find(({ node }) => node === at);
    if (layer) return layer;
  }
  return undefined;
}

/** @returns whether the whole operator could go */
function leaveOut({ scope }: Coupling, node: NodeProto, { index, values }: Branch): boolean {
  const isSum = node.input.length === 2 && ['Add', 'Sum'].includes(node.opType);
  const isNothing = values.every(value => value === 0) && (isSum || (node.opType === 'Sub' && index === 1));
  return isNothing && replaceValue(scope, node.output[0]!, node.input[1 - index]!);
}

function store({ model, shapes, scope }: Coupling, node: NodeProto, branch: Branch): void {
  const { index, operand, axis, values } = branch;
  const { dtype } = shapes.value(scope, operand.name);
  const name = new UniqueNames(model.proto).take(`${operand.name}.constant`);
  const dims = operand.axes.map((_, i) => (i === axis ? values.length : 1));
  model.graph.initializer.push(makeTensor(name, dtype, dims, encodeFloats(values, dtype)));
  node.input[index] = name;
}

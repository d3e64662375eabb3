import type { NodeProto } from 'onnx-buf';
import { normalDomain } from '../cost/domains.ts';
import { buildScopes } from '../graph/scope.ts';
import { inferShapes } from '../graph/shapes/index.ts';
import type { Scope, Shapes } from '../graph/types.ts';
import { attrInt, attrInts } from '../model/attributes.ts';
import type { Model } from '../model/model.ts';
import { editableScopes, isGraphOutput, readersOf, replaceValue } from './rename.ts';

/** Whether the node's first output is its first input, whatever that holds. */
type Test = (node: NodeProto, scope: Scope, shapes: Shapes) => boolean;

const single: Test = node => node.input.length === 1;

/** Every dimension known by number, and the same. */
const sameShape: Test = (node, scope, shapes) => {
  const before = shapes.value(scope, node.input[0] ?? '').shape;
  const after = shapes.value(scope, node.output[0] ?? '').shape;
  return (
    before !== null &&
    before.length === after?.length &&
    before.every((dim, i) => typeof dim === 'number' && dim === after[i])
  );
};

const sameType: Test = (node, scope, shapes) => {
  const { dtype } = shapes.value(scope, node.input[0] ?? '');
  return dtype !== 0 && dtype === attrInt(node, 'to', 0);
};

/** Never in training: the switch is absent, or a constant false. */
const inference: Test = (node, scope, shapes) => {
  const mask = node.output[1];
  if (mask && readersOf(scope, mask).length > 0) return false;
  const mode = node.input[2];
  return !mode || shapes.value(scope, mode).elements?.[0] === 0;
};

const identityOrder: Test = node => {
  const order = attrInts(node, 'perm', undefined);
  return order?.every((axis, i) => axis === i) ?? false;
};

const noPads: Test = (node, scope, shapes) => {
  // Until opset 10 the pads are an attribute.
  const pads = attrInts(node, 'pads', undefined) ?? shapes.value(scope, node.input[1] ?? '').elements;
  return pads !== undefined && pads.length > 0 && pads.every(pad => pad === 0);
};

const TESTS: Readonly<Record<string, Test>> = {
  Identity: () => true,
  Dropout: inference,
  Cast: sameType,
  Transpose: identityOrder,
  Reshape: sameShape,
  Flatten: sameShape,
  Expand: sameShape,
  Concat: single,
  Sum: single,
  Max: single,
  Min: single,
  Mean: single,
  Pad: noPads,
};

/** Takes out nodes that hand on what they are given. @returns how many */
export async function removeIdentities(model: Model): Promise<number> {
  const root = buildScopes(model);
  const shapes = await inferShapes(model, root);
  let removed = 0;
  for (const scope of editableScopes(root)) {
    const gone = new Set<NodeProto>();
    // Of a chain every other one goes: the scope's index does not know of names that changed.
    const touched = new Set<string>();
    for (const node of scope.nodes) {
      if (normalDomain(node.domain) !== '' || TESTS[node.opType]?.(node, scope, shapes) !== true) continue;
      const [input, output] = [node.input[0], node.output[0]];
      if (!input || !output || !isOwn(scope, input, output)) continue;
      if (touched.has(input) || touched.has(output)) continue;
      if (!replaceValue(scope, output, input)) continue;
      gone.add(node);
      touched.add(input).add(output);
    }
    scope.graph.node = scope.graph.node.filter(node => !gone.has(node));
    removed += gone.size;
  }
  return removed;
}

/** A result of the graph may take the place of a value made in this graph only. */
function isOwn(scope: Scope, input: string, output: string): boolean {
  return !isGraphOutput(scope, output) || scope.producer(input) !== undefined;
}

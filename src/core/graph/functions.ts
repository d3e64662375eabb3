import { create } from '@bufbuild/protobuf';
import {
  GraphProtoSchema,
  NodeProtoSchema,
  AttributeProtoSchema,
  type AttributeProto,
  type FunctionProto,
  type GraphProto,
  type NodeProto,
} from 'onnx-buf';

/** What identifies a local function: overloads of one name are functions of their own. */
export function functionKey(domain: string, name: string, overload: string): string {
  return `${domain === 'ai.onnx' ? '' : domain}\n${name}\n${overload}`;
}

/**
 * The nodes of a function as they are for one call: references to the function's attributes (`ref_attr_name`) get the
 * caller's value, else the declared default, else are left out. Nodes without references are the function's own
 * objects; nothing in the model is changed.
 */
export function resolveReferences(fn: FunctionProto, call: NodeProto): NodeProto[] {
  const values = new Map<string, AttributeProto>();
  for (const attribute of fn.attributeProto) values.set(attribute.name, attribute);
  for (const attribute of call.attribute) values.set(attribute.name, attribute);
  return fn.node.map(node => resolveNode(node, values));
}

function resolveNode(node: NodeProto, values: ReadonlyMap<string, AttributeProto>): NodeProto {
  if (!node.attribute.some(needsCopy)) return node;
  const copy = create(NodeProtoSchema);
  Object.assign(copy, node);
  copy.attribute = node.attribute.flatMap(attribute => resolveAttribute(attribute, values) ?? []);
  return copy;
}

function needsCopy(attribute: AttributeProto): boolean {
  return attribute.refAttrName !== '' || attribute.g !== undefined || attribute.graphs.length > 0;
}

function resolveAttribute(
  attribute: AttributeProto,
  values: ReadonlyMap<string, AttributeProto>,
): AttributeProto | undefined {
  if (!needsCopy(attribute)) return attribute;
  const source = attribute.refAttrName ? values.get(attribute.refAttrName) : attribute;
  if (!source) return undefined;
  const copy = create(AttributeProtoSchema);
  Object.assign(copy, source);
  copy.name = attribute.name;
  copy.refAttrName = '';
  if (!attribute.refAttrName) {
    if (attribute.g) copy.g = resolveGraph(attribute.g, values);
    copy.graphs = attribute.graphs.map(graph => resolveGraph(graph, values));
  }
  return copy;
}

/** Sub-graphs nest no deeper than the protobuf reader lets them, so recursion is safe here. */
function resolveGraph(graph: GraphProto, values: ReadonlyMap<string, AttributeProto>): GraphProto {
  const copy = create(GraphProtoSchema);
  Object.assign(copy, graph);
  copy.node = graph.node.map(node => resolveNode(node, values));
  return copy;
}

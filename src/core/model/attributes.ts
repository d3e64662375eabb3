import { create } from '@bufbuild/protobuf';
import type { AttributeProto, GraphProto, NodeProto, TensorProto } from 'onnx-buf';
import { AttributeProto_AttributeType as Type, AttributeProtoSchema } from 'onnx-buf';
import { utf8Decode, utf8Encode } from './text.ts';

/** The attribute of that name, or `undefined`. References to a function's attributes (`ref_attr_name`) are returned as they are. */
export function attr(node: NodeProto, name: string): AttributeProto | undefined {
  return node.attribute.find(attribute => attribute.name === name);
}

/** True when the attribute's value is that of an attribute of the enclosing function, so that it has none of its own. */
export function isAttrReference(attribute: AttributeProto): boolean {
  return attribute.refAttrName !== '';
}

/** An integer attribute as a number (integers beyond 2⁵³ lose digits, which no standard operator has). */
export function attrInt(node: NodeProto, name: string, fallback: number): number {
  const found = attr(node, name);
  return found === undefined || !has(found, 'i') ? fallback : Number(found.i);
}

/** A list of integers as numbers; `fallback` when the attribute is absent. */
export function attrInts<F extends readonly number[] | undefined>(
  node: NodeProto,
  name: string,
  fallback: F,
): number[] | F {
  const found = attr(node, name);
  return found === undefined || isAttrReference(found) ? fallback : found.ints.map(Number);
}

export function attrFloat(node: NodeProto, name: string, fallback: number): number {
  const found = attr(node, name);
  return found === undefined || !has(found, 'f') ? fallback : found.f;
}

/** A list of floats; `fallback` when the attribute is absent. */
export function attrFloats<F extends readonly number[] | undefined>(
  node: NodeProto,
  name: string,
  fallback: F,
): number[] | F {
  const found = attr(node, name);
  return found === undefined || isAttrReference(found) ? fallback : found.floats;
}

export function attrString(node: NodeProto, name: string, fallback: string): string {
  const found = attr(node, name);
  return found === undefined || !has(found, 's') ? fallback : utf8Decode(found.s);
}

/** A list of strings; `fallback` when the attribute is absent. */
export function attrStrings<F extends readonly string[] | undefined>(
  node: NodeProto,
  name: string,
  fallback: F,
): string[] | F {
  const found = attr(node, name);
  return found === undefined || isAttrReference(found) ? fallback : found.strings.map(utf8Decode);
}

export function attrTensor(node: NodeProto, name: string): TensorProto | undefined {
  return attr(node, name)?.t;
}

export function attrGraph(node: NodeProto, name: string): GraphProto | undefined {
  return attr(node, name)?.g;
}

export function makeAttrInt(name: string, value: number | bigint): AttributeProto {
  return create(AttributeProtoSchema, { name, type: Type.INT, i: BigInt(value) });
}

export function makeAttrInts(name: string, values: readonly (number | bigint)[]): AttributeProto {
  return create(AttributeProtoSchema, { name, type: Type.INTS, ints: values.map(BigInt) });
}

export function makeAttrFloat(name: string, value: number): AttributeProto {
  return create(AttributeProtoSchema, { name, type: Type.FLOAT, f: value });
}

export function makeAttrFloats(name: string, values: readonly number[]): AttributeProto {
  return create(AttributeProtoSchema, { name, type: Type.FLOATS, floats: [...values] });
}

export function makeAttrString(name: string, value: string): AttributeProto {
  return create(AttributeProtoSchema, { name, type: Type.STRING, s: utf8Encode(value) });
}

export function makeAttrStrings(name: string, values: readonly string[]): AttributeProto {
  return create(AttributeProtoSchema, { name, type: Type.STRINGS, strings: values.map(utf8Encode) });
}

export function makeAttrTensor(name: string, value: TensorProto): AttributeProto {
  return create(AttributeProtoSchema, { name, type: Type.TENSOR, t: value });
}

export function makeAttrGraph(name: string, value: GraphProto): AttributeProto {
  return create(AttributeProtoSchema, { name, type: Type.GRAPH, g: value });
}

/** Puts the attribute in, in place of one of the same name. */
export function setAttr(node: NodeProto, attribute: AttributeProto): void {
  const at = node.attribute.findIndex(other => other.name === attribute.name);
  if (at < 0) node.attribute.push(attribute);
  else node.attribute[at] = attribute;
}

/** True when there was one to remove. */
export function removeAttr(node: NodeProto, name: string): boolean {
  const at = node.attribute.findIndex(attribute => attribute.name === name);
  if (at >= 0) node.attribute.splice(at, 1);
  return at >= 0;
}

/** proto2 presence: defaults live on the prototype, values that were set are own properties. */
function has(attribute: AttributeProto, field: 'i' | 'f' | 's'): boolean {
  return Object.hasOwn(attribute, field);
}

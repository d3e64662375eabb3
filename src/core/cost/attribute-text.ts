import {
  AttributeProto_AttributeType as Type,
  type AttributeProto,
  type NodeProto,
  type TensorProto,
} from 'onnx-buf';
import type { AttributeSummary } from '../../protocol/summary.ts';
import { dataType } from '../model/dtypes.ts';
import { utf8Decode } from '../model/text.ts';

/** Lists longer than this, and texts longer than this many characters, are shortened. */
const MAX_ITEMS = 16;
const MAX_CHARACTERS = 120;

/** The attributes of a node as a person would write them. */
export function attributeTexts(node: NodeProto): readonly AttributeSummary[] {
  return node.attribute.map(attribute => ({ name: attribute.name, text: attributeText(attribute) }));
}

function attributeText(attribute: AttributeProto): string {
  if (attribute.refAttrName !== '') return `@${attribute.refAttrName}`;
  switch (kindOf(attribute)) {
    case Type.FLOAT:
      return number(attribute.f);
    case Type.INT:
      return attribute.i.toString();
    case Type.STRING:
      return text(attribute.s);
    case Type.TENSOR:
      return attribute.t === undefined ? '' : tensorText(attribute.t);
    case Type.GRAPH:
      return `graph of ${attribute.g?.node.length ?? 0} nodes`;
    case Type.SPARSE_TENSOR:
      return `sparse ${dataType(attribute.sparseTensor?.values?.dataType ?? 0).name}[${attribute.sparseTensor?.dims.join(', ') ?? ''}]`;
    case Type.FLOATS:
      return list(attribute.floats, number);
    case Type.INTS:
      return list(attribute.ints, String);
    case Type.STRINGS:
      return list(attribute.strings, text);
    case Type.TENSORS:
      return list(attribute.tensors, tensorText);
    case Type.GRAPHS:
      return `${attribute.graphs.length} graphs`;
    case Type.SPARSE_TENSORS:
      return `${attribute.sparseTensors.length} sparse tensors`;
    case Type.TYPE_PROTO:
    case Type.TYPE_PROTOS:
      return 'type';
    default:
      return `attribute of type ${attribute.type}`;
  }
}

/** The declared type; very old models leave it out, the field that is set then tells. */
function kindOf(attribute: AttributeProto): Type {
  if (attribute.type !== Type.UNDEFINED) return attribute.type;
  if (Object.hasOwn(attribute, 'f')) return Type.FLOAT;
  if (Object.hasOwn(attribute, 'i')) return Type.INT;
  if (Object.hasOwn(attribute, 's')) return Type.STRING;
  if (attribute.t !== undefined) return Type.TENSOR;
  if (attribute.g !== undefined) return Type.GRAPH;
  if (attribute.floats.length > 0) return Type.FLOATS;
  if (attribute.strings.length > 0) return Type.STRINGS;
  return Type.INTS;
}

/** A float32 in the fewest digits that tell it apart: 0.1, not 0.10000000149011612. */
function number(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  for (let digits = 1; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === Math.fround(value)) return String(short);
  }
  return String(value);
}

function text(bytes: Uint8Array): string {
  return JSON.stringify(shorten(utf8Decode(bytes.subarray(0, 4 * MAX_CHARACTERS))));
}

function shorten(value: string): string {
  return value.length <= MAX_CHARACTERS ? value : `${value.slice(0, MAX_CHARACTERS - 1)}…`;
}

function list<T>(values: readonly T[], show: (value: T) => string): string {
  const shown = values.slice(0, MAX_ITEMS).map(show).join(', ');
  return values.length <= MAX_ITEMS ? `[${shown}]` : `[${shown}, … (${values.length} values)]`;
}

/** `float32[64, 3, 7, 7]`; a small one whose values stand in the message with them: `int64[2] = [1, -1]`. */
function tensorText(tensor: TensorProto): string {
  const type = `${dataType(tensor.dataType).name}[${tensor.dims.join(', ')}]`;
  const values = smallValues(tensor);
  if (values === undefined) return type;
  return `${type} = ${tensor.dims.length === 0 ? values.slice(1, -1) : values}`;
}

function smallValues(tensor: TensorProto): string | undefined {
  const elements = tensor.dims.reduce((total, dim) => total * Number(dim), 1);
  if (elements === 0 || elements > MAX_ITEMS) return undefined;
  if (tensor.floatData.length === elements) return list(tensor.floatData, number);
  if (tensor.int64Data.length === elements) return list(tensor.int64Data, String);
  const { rawData } = tensor;
  const view = new DataView(rawData.buffer, rawData.byteOffset, rawData.byteLength);
  const indices = Array.from({ length: elements }, (_, i) => i);
  const { name } = dataType(tensor.dataType);
  if (name === 'float32' && rawData.byteLength === 4 * elements) {
    return list(indices, i => number(view.getFloat32(4 * i, true)));
  }
  if (name === 'int64' && rawData.byteLength === 8 * elements) {
    return list(indices, i => view.getBigInt64(8 * i, true).toString());
  }
  if (name === 'int32' && rawData.byteLength === 4 * elements) {
    return list(indices, i => String(view.getInt32(4 * i, true)));
  }
  return undefined;
}

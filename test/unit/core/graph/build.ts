/** Small models for the tests of core/graph. */
import { clone, create } from '@bufbuild/protobuf';
import {
  AttributeProtoSchema,
  FunctionProtoSchema,
  GraphProtoSchema,
  ModelProtoSchema,
  NodeProtoSchema,
  TensorProtoSchema,
  TypeProtoSchema,
  ValueInfoProtoSchema,
  type AttributeProto,
  type FunctionProto,
  type GraphProto,
  type NodeProto,
  type TensorProto,
  type TypeProto,
  type ValueInfoProto,
} from 'onnx-buf';
import { createModel } from '../../../../src/core/formats/index.ts';
import { buildScopes } from '../../../../src/core/graph/scope.ts';
import { inferShapes } from '../../../../src/core/graph/shapes/index.ts';
import type { InferredShapes, Scope, ShapeOptions, ValueInfo } from '../../../../src/core/graph/types.ts';
import { dataType, dataTypeByName } from '../../../../src/core/model/dtypes.ts';
import {
  makeAttrFloat,
  makeAttrFloats,
  makeAttrGraph,
  makeAttrInt,
  makeAttrInts,
  makeAttrString,
  makeAttrStrings,
  makeAttrTensor,
} from '../../../../src/core/model/attributes.ts';
import type { Model } from '../../../../src/core/model/model.ts';
import type { Dim, Shape } from '../../../../src/protocol/summary.ts';

/** A float attribute is written `{ f: 2 }`, as 2 alone is an integer. */
export type AttributeValue =
  | number
  | string
  | readonly number[]
  | readonly string[]
  | { readonly f: number }
  | { readonly fs: readonly number[] }
  | TensorProto
  | GraphProto
  | { readonly ref: string };

export type Attributes = Readonly<Record<string, AttributeValue>>;

function attribute(name: string, value: AttributeValue): AttributeProto {
  if (typeof value === 'number') return makeAttrInt(name, value);
  if (typeof value === 'string') return makeAttrString(name, value);
  if ('f' in value) return makeAttrFloat(name, value.f);
  if ('fs' in value) return makeAttrFloats(name, value.fs);
  if ('ref' in value) return create(AttributeProtoSchema, { name, refAttrName: value.ref });
  if ('$typeName' in value) {
    return value.$typeName === 'onnx.GraphProto' ? makeAttrGraph(name, value) : makeAttrTensor(name, value);
  }
  if (value.length > 0 && typeof value[0] === 'string') return makeAttrStrings(name, value as string[]);
  return makeAttrInts(name, value as readonly number[]);
}

/** `Conv` or `com.microsoft:FusedConv`. */
export function node(
  op: string,
  input: string[],
  output: string[],
  attributes: Attributes = {},
  name = '',
): NodeProto {
  const at = op.lastIndexOf(':');
  return create(NodeProtoSchema, {
    opType: op.slice(at + 1),
    domain: op.slice(0, Math.max(at, 0)),
    input,
    output,
    name,
    attribute: Object.entries(attributes).map(([key, value]) => attribute(key, value)),
  });
}

export function typeOf(dtype: string, shape: Shape | null): TypeProto {
  const dim = (size: Dim) => {
    if (size === null) return {};
    return typeof size === 'number'
      ? { value: { case: 'dimValue' as const, value: BigInt(size) } }
      : { value: { case: 'dimParam' as const, value: size } };
  };
  const elemType = dataTypeByName(dtype)!.code;
  return create(TypeProtoSchema, {
    value: { case: 'tensorType', value: shape ? { elemType, shape: { dim: shape.map(dim) } } : { elemType } },
  });
}

export function valueInfo(name: string, shape: Shape | null, dtype = 'float32'): ValueInfoProto {
  return create(ValueInfoProtoSchema, { name, type: typeOf(dtype, shape) });
}

/** A tensor in typed fields, as hand-made models have it. */
export function tensor(
  name: string,
  dtype: string,
  dims: readonly number[],
  values: readonly number[] = [],
): TensorProto {
  const { code, kind } = dataTypeByName(dtype)!;
  const count = dims.reduce((a, b) => a * b, 1);
  const all = values.length === 0 ? new Array<number>(count).fill(0) : [...values];
  const data =
    dtype === 'int64'
      ? { int64Data: all.map(BigInt) }
      : dtype === 'float64'
        ? { doubleData: all }
        : kind === 'float' && dtype === 'float32'
          ? { floatData: all }
          : { int32Data: all };
  return create(TensorProtoSchema, { name, dataType: code, dims: dims.map(BigInt), ...data });
}

export interface GraphParts {
  readonly nodes?: NodeProto[];
  readonly inputs?: ValueInfoProto[];
  readonly outputs?: (string | ValueInfoProto)[];
  readonly initializers?: TensorProto[];
  readonly valueInfo?: ValueInfoProto[];
  readonly name?: string;
}

export function graph(parts: GraphParts): GraphProto {
  return create(GraphProtoSchema, {
    name: parts.name ?? 'g',
    node: parts.nodes ?? [],
    input: parts.inputs ?? [],
    output: (parts.outputs ?? []).map(one =>
      typeof one === 'string' ? create(ValueInfoProtoSchema, { name: one }) : one,
    ),
    initializer: parts.initializers ?? [],
    valueInfo: parts.valueInfo ?? [],
  });
}

export interface ModelParts extends GraphParts {
  readonly opset?: number;
  readonly domains?: Readonly<Record<string, number>>;
  readonly functions?: FunctionProto[];
}

export function model(parts: ModelParts): Model {
  const domains = { '': parts.opset ?? 21, 'com.microsoft': 1, ...parts.domains };
  return createModel(
    create(ModelProtoSchema, {
      irVersion: 10n,
      opsetImport: Object.entries(domains).map(([domain, version]) => ({ domain, version: BigInt(version) })),
      graph: graph(parts),
      functions: parts.functions ?? [],
    }),
  );
}

export function fn(
  domain: string,
  name: string,
  input: string[],
  output: string[],
  nodes: NodeProto[],
  attributes: { names?: string[]; defaults?: Attributes; opset?: number } = {},
): FunctionProto {
  return create(FunctionProtoSchema, {
    domain,
    name,
    input,
    output,
    node: nodes,
    attribute: attributes.names ?? [],
    attributeProto: Object.entries(attributes.defaults ?? {}).map(([key, value]) => attribute(key, value)),
    opsetImport: [{ domain: '', version: BigInt(attributes.opset ?? 21) }],
  });
}

export async function infer(
  m: Model,
  options?: ShapeOptions,
): Promise<{ root: Scope; shapes: InferredShapes }> {
  const root = buildScopes(m);
  return { root, shapes: await inferShapes(m, root, options) };
}

export const dimText = (shape: Shape | null | undefined): string =>
  shape ? `[${shape.map(dim => dim ?? '?').join(',')}]` : '?';

/** `float32[1,?,H]`; a leading `seq ` for sequences. */
export function text(info: ValueInfo): string {
  if (info.item) return `seq ${text(info.item)}`;
  return `${info.dtype === 0 ? '' : dataType(info.dtype).name}${dimText(info.shape)}`;
}

/** An input of a one-node model: a shape (float32), a typed shape, a constant, or null for one left out. */
export type Input = Shape | { dtype: string; shape: Shape | null } | TensorProto | null;

export const of = (dtype: string, ...shape: Dim[]): Input => ({ dtype, shape });
export const unknown = (dtype = 'float32'): Input => ({ dtype, shape: null });
export const i64 = (...values: number[]): TensorProto => tensor('', 'int64', [values.length], values);
export const i64s = (value: number): TensorProto => tensor('', 'int64', [], [value]);
export const f32 = (...values: number[]): TensorProto => tensor('', 'float32', [values.length], values);
export const f32s = (value: number): TensorProto => tensor('', 'float32', [], [value]);
export const bools = (value: boolean): TensorProto => tensor('', 'bool', [], [Number(value)]);

export interface OneOptions {
  readonly opset?: number;
  readonly outputs?: number;
  readonly options?: ShapeOptions;
}

/** A model of one node, with inputs x0, x1, … and outputs y0, y1, … */
export function oneNode(
  op: string,
  inputs: readonly Input[],
  attributes: Attributes = {},
  { opset, outputs = 1 }: OneOptions = {},
): Model {
  const names = inputs.map((one, i) => (one === null ? '' : `x${i}`));
  const initializers: TensorProto[] = [];
  const infos: ValueInfoProto[] = [];
  inputs.forEach((one, i) => {
    if (one === null) return;
    if ('$typeName' in one)
      initializers.push(Object.assign(clone(TensorProtoSchema, one), { name: `x${i}` }));
    else if ('dtype' in one) infos.push(valueInfo(`x${i}`, one.shape, one.dtype));
    else infos.push(valueInfo(`x${i}`, one));
  });
  const results = Array.from({ length: outputs }, (_, i) => `y${i}`);
  return model({
    ...(opset !== undefined && { opset }),
    domains: { 'ai.onnx.ml': 3 },
    nodes: [node(op, names, results, attributes)],
    inputs: infos,
    initializers,
    outputs: results,
  });
}

/** What inference says of the outputs of a one-node model; its problem in place of them when it has one. */
export async function one(
  op: string,
  inputs: readonly Input[],
  attributes: Attributes = {},
  options: OneOptions = {},
): Promise<string> {
  const { root, shapes } = await infer(oneNode(op, inputs, attributes, options), options.options);
  const [problem] = shapes.problems;
  if (problem) return `! ${problem.reason}`;
  return Array.from({ length: options.outputs ?? 1 }, (_, i) => text(shapes.value(root, `y${i}`))).join(' ');
}

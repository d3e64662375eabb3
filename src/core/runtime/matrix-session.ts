import { create } from '@bufbuild/protobuf';
import {
  GraphProtoSchema,
  ModelProtoSchema,
  NodeProtoSchema,
  ValueInfoProtoSchema,
  type NodeProto,
  type ValueInfoProto,
} from 'onnx-buf';
import { encodeModel } from '../formats/index.ts';
import { makeAttrInt } from '../model/attributes.ts';
import { DTYPE } from '../model/dtypes.ts';
import { createModel } from '../model/onnx-model.ts';
import { openSession } from './session.ts';
import type { Session } from './types.ts';

/**
 * A session of a few nodes on float32 matrices of any size: linear algebra by ONNX Runtime instead of loops.
 * @param nodes in order; values that no node puts out are inputs of the session
 * @throws EspalierError `RUNTIME`
 */
export async function openMatrixSession(
  nodes: readonly NodeProto[],
  outputs: readonly string[],
): Promise<Session> {
  const made = new Set(nodes.flatMap(node => node.output));
  const inputs = new Set(nodes.flatMap(node => node.input).filter(name => name !== '' && !made.has(name)));
  const graph = create(GraphProtoSchema, {
    name: 'matrices',
    node: [...nodes],
    input: [...inputs].map(matrix),
    output: outputs.map(matrix),
  });
  const opsetImport = [{ domain: '', version: 13n }];
  const model = createModel(create(ModelProtoSchema, { irVersion: 8n, opsetImport, graph }));
  return openSession(await encodeModel(model));
}

/** `output = a·b`, either transposed if asked. */
export function product(
  output: string,
  a: string,
  b: string,
  transpose: { readonly a?: boolean; readonly b?: boolean } = {},
): NodeProto {
  const attribute = [
    makeAttrInt('transA', transpose.a === true ? 1 : 0),
    makeAttrInt('transB', transpose.b === true ? 1 : 0),
  ];
  return create(NodeProtoSchema, { opType: 'Gemm', input: [a, b], output: [output], attribute });
}

function matrix(name: string): ValueInfoProto {
  const dim = [{}, {}];
  const type = { value: { case: 'tensorType' as const, value: { elemType: DTYPE.float32, shape: { dim } } } };
  return create(ValueInfoProtoSchema, { name, type });
}

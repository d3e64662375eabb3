import { create } from '@bufbuild/protobuf';
import { OperatorSetIdProtoSchema, type ModelProto } from 'onnx-buf';
import { normalDomain } from '../cost/domains.ts';

/** The first opset of each IR version that came with a new one. Source: ONNX's versioning document. */
const OPSET_OF_IR: readonly (readonly [ir: number, opset: number])[] = [
  [13, 25],
  [12, 24],
  [11, 23],
  [10, 21],
  [9, 19],
  [8, 15],
  [7, 12],
  [6, 11],
  [5, 10],
  [4, 9],
  [3, 1],
];

/** Sets the version of the standard operators, and raises the IR version to what it needs. */
export function setOpset(proto: ModelProto, opset: number): void {
  const entry = proto.opsetImport.find(({ domain }) => normalDomain(domain) === '');
  if (entry === undefined) {
    proto.opsetImport.push(create(OperatorSetIdProtoSchema, { domain: '', version: BigInt(opset) }));
  } else {
    entry.version = BigInt(opset);
  }
  const needed = OPSET_OF_IR.find(([, first]) => opset >= first)?.[0] ?? 3;
  raiseIrVersion(proto, needed);
}

/**
 * Raises the IR version if it is lower. Before version 4 every initializer had to be listed among the inputs too; from
 * then on that means that a caller may replace it, which nobody meant: they are taken out.
 */
export function raiseIrVersion(proto: ModelProto, needed: number): void {
  const current = Number(proto.irVersion);
  if (current >= needed) return;
  proto.irVersion = BigInt(needed);
  const { graph } = proto;
  if (current >= 4 || needed < 4 || graph === undefined) return;
  const initializers = new Set(graph.initializer.map(tensor => tensor.name));
  graph.input = graph.input.filter(input => !initializers.has(input.name));
}

/** Makes the operators of ONNX Runtime's own domain known to a model. */
export function importMicrosoft(proto: ModelProto): void {
  importDomain(proto, 'com.microsoft');
}

/** Makes the first version of a domain's operators known to a model, if none is. */
export function importDomain(proto: ModelProto, domain: string): void {
  if (proto.opsetImport.some(one => one.domain === domain)) return;
  proto.opsetImport.push(create(OperatorSetIdProtoSchema, { domain, version: 1n }));
}

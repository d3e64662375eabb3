import { clone, toBinary } from '@bufbuild/protobuf';
import { createHash } from 'node:crypto';
import { NodeProtoSchema, type NodeProto, type TensorProto } from 'onnx-buf';
import { normalDomain } from '../cost/domains.ts';
import { buildScopes } from '../graph/scope.ts';
import type { Scope } from '../graph/types.ts';
import { dataType } from '../model/dtypes.ts';
import { cutsOf } from '../model/cuts.ts';
import type { Model } from '../model/model.ts';
import { throwIfAborted } from '../errors.ts';
import { editableScopes, isGraphOutput, replaceValue } from './rename.ts';

/** The same inputs give other results each time. */
const RANDOM = /^(Random|Multinomial$|Bernoulli$|Dropout$)/;

/** Lets nodes that compute the same thing be one. @returns how many went */
export function mergeNodes(model: Model): number {
  let merged = 0;
  for (const scope of editableScopes(buildScopes(model))) {
    const first = new Map<string, NodeProto>();
    const gone = new Set<NodeProto>();
    for (const node of scope.nodes) {
      if (!isPure(node)) continue;
      const key = keyOf(node);
      const same = first.get(key);
      if (same === undefined) first.set(key, node);
      else if (mergeInto(scope, node, same)) gone.add(node);
    }
    scope.graph.node = scope.graph.node.filter(node => !gone.has(node));
    merged += gone.size;
  }
  return merged;
}

/** Operators of other domains may have state; sub-graphs and large tensors inside of attributes are not compared. */
function isPure(node: NodeProto): boolean {
  if (normalDomain(node.domain) !== '' || RANDOM.test(node.opType)) return false;
  return node.attribute.every(
    one =>
      one.g === undefined && one.graphs.length === 0 && (one.t === undefined || cutsOf(one.t).length === 0),
  );
}

function keyOf(node: NodeProto): string {
  const bare = clone(NodeProtoSchema, node);
  bare.name = '';
  bare.docString = '';
  bare.metadataProps = [];
  bare.output = node.output.map(name => (name ? 'x' : ''));
  bare.attribute.sort((a, b) => (a.name < b.name ? -1 : 1));
  return createHash('sha256').update(toBinary(NodeProtoSchema, bare)).digest('hex');
}

/** All outputs, or nothing: a result of the graph keeps its own node. */
function mergeInto(scope: Scope, node: NodeProto, same: NodeProto): boolean {
  if (node.output.some(name => name && isGraphOutput(scope, name))) return false;
  return node.output.every((name, i) => !name || replaceValue(scope, name, same.output[i]!));
}

/**
 * Lets constants of the same type, shape and bytes be one; only bytes of those alike in type and shape are read. @returns the bytes saved
 * @throws EspalierError `CANCELLED`
 */
export async function mergeConstants(model: Model, signal?: AbortSignal): Promise<number> {
  let saved = 0;
  for (const scope of editableScopes(buildScopes(model))) {
    const inputs = new Set(scope.graph.input.map(input => input.name));
    const alike = new Map<string, TensorProto[]>();
    for (const tensor of scope.graph.initializer) {
      if (inputs.has(tensor.name) || dataType(tensor.dataType).bits === null) continue;
      const key = `${tensor.dataType}:${tensor.dims.join('x')}`;
      alike.set(key, [...(alike.get(key) ?? []), tensor]);
    }
    const gone = new Set<TensorProto>();
    for (const tensors of alike.values()) {
      if (tensors.length < 2) continue;
      const first = new Map<string, TensorProto>();
      for (const tensor of tensors) {
        throwIfAborted(signal);
        const hash = await hashOf(model, tensor);
        const same = first.get(hash);
        if (same === undefined) first.set(hash, tensor);
        else if (!isGraphOutput(scope, tensor.name) && replaceValue(scope, tensor.name, same.name))
          gone.add(tensor);
      }
    }
    for (const tensor of gone) saved += model.payload(tensor).byteLength;
    scope.graph.initializer = scope.graph.initializer.filter(tensor => !gone.has(tensor));
  }
  return saved;
}

async function hashOf(model: Model, tensor: TensorProto): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of model.payload(tensor).stream()) hash.update(piece);
  return hash.digest('hex');
}

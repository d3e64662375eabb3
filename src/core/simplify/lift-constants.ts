import { clone } from '@bufbuild/protobuf';
import { TensorProtoSchema, type NodeProto } from 'onnx-buf';
import { normalDomain } from '../cost/domains.ts';
import { buildScopes } from '../graph/scope.ts';
import type { Model } from '../model/model.ts';
import { raiseIrVersion } from '../quantize/versions.ts';
import { editableScopes, isGraphOutput } from './rename.ts';

/** Turns the tensors of Constant nodes into initializers of their graph. @returns how many */
export function liftConstants(model: Model): number {
  let lifted = 0;
  for (const scope of editableScopes(buildScopes(model))) {
    const { graph } = scope;
    const gone = new Set<NodeProto>();
    for (const node of scope.nodes) {
      const name = node.output[0];
      if (node.opType !== 'Constant' || normalDomain(node.domain) !== '' || !name) continue;
      const constant = scope.constant(name);
      // Results of a graph must come from a node in some versions of ONNX.
      if (constant?.kind !== 'constant-node' || constant.sparse !== undefined || isGraphOutput(scope, name))
        continue;
      const tensor = clone(TensorProtoSchema, constant.tensor);
      tensor.name = name;
      graph.initializer.push(tensor);
      gone.add(node);
    }
    graph.node = graph.node.filter(node => !gone.has(node));
    lifted += gone.size;
  }
  // Initializers that are no inputs came with IR version 4.
  if (lifted > 0) raiseIrVersion(model.proto, 4);
  return lifted;
}

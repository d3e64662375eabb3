import type { TensorProto } from 'onnx-buf';
import type { Dim } from '../../../protocol/summary.ts';
import { dataType, type DataType } from '../../model/dtypes.ts';
import type { Model } from '../../model/model.ts';
import { decodeFloats, decodeNative, elementCount } from '../../model/values.ts';
import { walkScopes } from '../scope.ts';
import type { Scope } from '../types.ts';
import { MAX_ELEMENTS } from './value.ts';

/** Float tensors that sizes are computed with are tiny (scales of Resize, factors); larger ones are weights. */
const MAX_FLOATS = 16;

const LIMITS: Partial<Record<DataType['kind'], number>> = {
  float: MAX_FLOATS,
  int: MAX_ELEMENTS,
  uint: MAX_ELEMENTS,
  bool: MAX_ELEMENTS,
};

/** The elements of all small constants of a model: what shape chains may need. Tensors that can't be read are left out. */
export async function decodeConstants(model: Model, root: Scope): Promise<Map<TensorProto, readonly Dim[]>> {
  const decoded = new Map<TensorProto, readonly Dim[]>();
  for (const tensor of candidates(root)) {
    if (decoded.has(tensor)) continue;
    const elements = await decode(model, tensor);
    if (elements) decoded.set(tensor, elements);
  }
  return decoded;
}

function* candidates(root: Scope): Generator<TensorProto> {
  for (const scope of walkScopes(root)) {
    yield* scope.graph.initializer;
    for (const node of scope.nodes) {
      if (node.opType === 'Constant') {
        const constant = scope.constant(node.output[0] ?? '');
        if (constant?.kind === 'constant-node' && !constant.sparse) yield constant.tensor;
      }
      for (const attribute of node.attribute) if (attribute.t) yield attribute.t;
    }
  }
}

async function decode(model: Model, tensor: TensorProto): Promise<Dim[] | undefined> {
  const { kind } = dataType(tensor.dataType);
  const limit = LIMITS[kind];
  const count = elementCount(tensor);
  if (limit === undefined || count > limit) return undefined;
  try {
    const bytes = await model.payload(tensor).read();
    if (kind === 'float') return Array.from(decodeFloats(bytes, tensor.dataType, count));
    return Array.from(decodeNative(bytes, tensor.dataType, count), Number);
  } catch {
    // A missing side-file is reported when the weights are counted; here it only leaves a value unknown.
    return undefined;
  }
}

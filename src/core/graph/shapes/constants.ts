import type { TensorProto } from 'onnx-buf';
import type { Dim } from '../../../protocol/summary.ts';
import { dataType, rawByteLength } from '../../model/dtypes.ts';
import type { Model } from '../../model/model.ts';
import { walkScopes } from '../scope.ts';
import type { Scope } from '../types.ts';
import { MAX_ELEMENTS } from './value.ts';

/** Float tensors that sizes are computed with are tiny (scales of Resize, factors); larger ones are weights. */
const MAX_FLOATS = 16;

const DECODERS: Readonly<Record<string, (view: DataView, at: number) => number>> = {
  float32: (view, at) => view.getFloat32(at, true),
  float64: (view, at) => view.getFloat64(at, true),
  uint8: (view, at) => view.getUint8(at),
  int8: (view, at) => view.getInt8(at),
  uint16: (view, at) => view.getUint16(at, true),
  int16: (view, at) => view.getInt16(at, true),
  int32: (view, at) => view.getInt32(at, true),
  uint32: (view, at) => view.getUint32(at, true),
  int64: (view, at) => Number(view.getBigInt64(at, true)),
  uint64: (view, at) => Number(view.getBigUint64(at, true)),
  bool: (view, at) => Number(view.getUint8(at) !== 0),
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
  const type = dataType(tensor.dataType);
  const read = DECODERS[type.name];
  const count = tensor.dims.reduce((all, dim) => all * Number(dim), 1);
  if (!read || !(count >= 0) || count > (type.kind === 'float' ? MAX_FLOATS : MAX_ELEMENTS)) return undefined;
  try {
    const bytes = await model.payload(tensor).read();
    if (bytes.byteLength !== rawByteLength(type, count)) return undefined;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const size = (type.bits ?? 8) / 8;
    return Array.from({ length: count }, (_, i) => read(view, i * size));
  } catch {
    // A missing side-file is reported when the weights are counted; here it only leaves a value unknown.
    return undefined;
  }
}

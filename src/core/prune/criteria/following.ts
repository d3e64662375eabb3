import type { NodeProto } from 'onnx-buf';
import type { Axis, Coupling, Layer } from '../../graph/channels/index.ts';

/** A value, and the axis along which the channels of a layer lie in it. */
export interface ChannelValue {
  readonly name: string;
  readonly axis: number;
  /** The node that made it. */
  readonly node: NodeProto;
}

/** Operators between a layer and its activation that work on each channel by itself. */
const PASSING = new Set([
  'BatchNormalization',
  'InstanceNormalization',
  'Add',
  'Sub',
  'Mul',
  'Div',
  'Identity',
  'Dropout',
  'Cast',
]);

export const RECTIFIERS = new Set(['Relu', 'Clip', 'ThresholdedRelu']);

const POOLS = new Set(['MaxPool', 'AveragePool']);

const ACTIVATIONS = new Set([
  ...RECTIFIERS,
  ...'LeakyRelu PRelu Elu Selu Celu Sigmoid HardSigmoid HardSwish Tanh Gelu Mish Softplus Swish'.split(' '),
]);

/** The layer's own result, then what is made of it one node after the other, while there is one reader only. */
function* chain(coupling: Coupling, layer: Layer): Generator<ChannelValue> {
  let node = layer.node;
  for (;;) {
    const name = node.output.find(Boolean)!;
    const axis = channelAxis(coupling, layer, name);
    if (axis === undefined) return;
    yield { name, axis, node };
    const readers = coupling.scope.consumers(name);
    const [next] = readers;
    const isOnlyReader = readers.length === 1;
    if (!next || !isOnlyReader) return;
    // A sum with another tensor is no longer this layer's alone; one with a constant is.
    const others = next.input.filter(input => input !== name && input !== '');
    const stays = others.every((_, i) => coupling.input(next, next.input.indexOf(others[i]!))?.isWeight);
    if (!(PASSING.has(next.opType) && stays) && !ACTIVATIONS.has(next.opType)) return;
    node = next;
    if (ACTIVATIONS.has(next.opType)) {
      const last = next.output.find(Boolean)!;
      const lastAxis = channelAxis(coupling, layer, last);
      if (lastAxis !== undefined) yield { name: last, axis: lastAxis, node: next };
      return;
    }
  }
}

function channelAxis(coupling: Coupling, layer: Layer, name: string): number | undefined {
  const { atoms } = coupling;
  const wanted = layer.weight.axes[layer.axis]!;
  const isSame = (axis: Axis): boolean => {
    if (axis.count !== wanted.count || axis.count === 0) return false;
    for (let i = 0; i < axis.count; i++)
      if (atoms.find(axis.base + i) !== atoms.find(wanted.base + i)) return false;
    return true;
  };
  const found = coupling.value(name)?.axes.findIndex(isSame) ?? -1;
  return found < 0 ? undefined : found;
}

/** What the layer puts out after its normalization and activation, as far as these are its own. */
export function activationOf(coupling: Coupling, layer: Layer): ChannelValue | undefined {
  let last: ChannelValue | undefined;
  for (const value of chain(coupling, layer)) last = value;
  return last;
}

/** The same, and the pooling behind it: the maps that the next layer sees. */
export function pooledOf(coupling: Coupling, layer: Layer): ChannelValue | undefined {
  const value = activationOf(coupling, layer);
  const [pool, ...others] = value ? coupling.scope.consumers(value.name) : [];
  const name = pool?.output[0];
  if (!value || !pool || !name || others.length > 0 || !POOLS.has(pool.opType)) return value;
  const axis = channelAxis(coupling, layer, name);
  return axis === undefined ? value : { name, axis, node: pool };
}

/** The batch normalization right behind the layer. */
export function batchNormOf(coupling: Coupling, layer: Layer): NodeProto | undefined {
  for (const { node } of chain(coupling, layer)) if (node.opType === 'BatchNormalization') return node;
  return undefined;
}

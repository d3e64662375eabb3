import type { TensorProto } from 'onnx-buf';
import { nodeName } from '../../cost/node-list.ts';
import { attrInts, attrString } from '../../model/attributes.ts';
import { DTYPE } from '../../model/dtypes.ts';
import type { Model } from '../../model/model.ts';
import { encodeFloats, makeTensor } from '../../model/values.ts';
import type { ChannelFigures } from '../calibrate/channel-figures.ts';
import type { UniqueNames } from '../unique-names.ts';
import type { LayerPair } from './equalize.ts';
import type { BalancedLayer } from './layer.ts';
import type { ChangedTensors } from './tensors.ts';

/** How many standard deviations below the mean values are taken to stay above. Source: Nagel et al. 2019, section 4.1.3. */
const DEVIATIONS = 3;

/** Nodes that hand on what is added to a channel, once a Relu lets all of it through. */
const PASSED = new Set(
  'Relu Identity Dropout Flatten Reshape MaxPool GlobalAveragePool GlobalMaxPool'.split(' '),
);

export interface Absorbed {
  readonly name: string;
  /** Channels whose results became smaller by a constant. */
  readonly channels: number;
}

/** Whether the constant part of a layer's results can be moved into the biases behind. Borders that are padded with zeros would not have it. */
export function canAbsorb({ first, ends, path, added }: LayerPair): boolean {
  return (
    added.length === 0 &&
    hasBias(first) &&
    path.some(node => node.opType === 'Relu') &&
    path.every(node => PASSED.has(node.opType)) &&
    ends.every(({ layer }) => hasBias(layer) && !isPadded(layer))
  );
}

function hasBias({ node, bias }: BalancedLayer): boolean {
  return bias !== undefined && node.opType !== 'MatMul';
}

function isPadded({ node }: BalancedLayer): boolean {
  const pads = attrInts(node, 'pads', []).some(size => size !== 0);
  const same = !['NOTSET', 'VALID'].includes(attrString(node, 'auto_pad', 'NOTSET'));
  return node.opType === 'Conv' && (pads || same);
}

/**
 * Moves what is constant in a channel behind a Relu into the biases of the layers that read it, so that its range becomes smaller: with x ≥ c the Relu gives
 * (x − c) + c. c = max(0, mean − 3·deviation) of the layer's results, as in Nagel et al. 2019, section 4.1.3, and no more than the least result that the data
 * show, so that on them the outputs stay the same.
 * @param figures of the results of each pair's first layer, as it is now
 */
export async function absorbBiases(
  model: Model,
  tensors: ChangedTensors,
  pairs: readonly LayerPair[],
  figures: (pair: LayerPair) => ChannelFigures | undefined,
  names: UniqueNames,
): Promise<Absorbed[]> {
  const absorbed: Absorbed[] = [];
  for (const pair of pairs) {
    const { min, mean, deviation } = figures(pair) ?? {};
    if (!min || !mean || !deviation) continue;
    const constants = min.map((least, c) =>
      Math.max(0, Math.min(least, mean[c]! - DEVIATIONS * deviation[c]!)),
    );
    const channels = constants.reduce((sum, value) => sum + (value > 0 ? 1 : 0), 0);
    if (channels === 0) continue;
    const own = await tensors.of(biasTensor(model, pair.first, names));
    for (let c = 0; c < own.length; c++) own[c]! -= constants[c]!;
    for (const { layer, each } of pair.ends) {
      const bias = await tensors.of(biasTensor(model, layer, names));
      const weights = await tensors.of(layer.weight);
      const sums = new Float64Array(layer.outputs);
      for (let i = 0; i < weights.length; i++)
        sums[layer.outputOf(i)]! += weights[i]! * constants[Math.floor(layer.inputOf(i) / each)]!;
      for (let output = 0; output < bias.length; output++) bias[output]! += sums[output]!;
    }
    absorbed.push({ name: nodeName(pair.first.node), channels });
  }
  return absorbed;
}

/** The layer's bias; one of zeros is made where it has none. */
function biasTensor(model: Model, layer: BalancedLayer, names: UniqueNames): TensorProto {
  if (layer.bias) return layer.bias;
  const { node, weight, outputs } = layer;
  const made = model.graph.initializer.find(tensor => tensor.name === node.input[2]);
  if (made !== undefined) return made;
  const tensor = makeTensor(names.take(`${weight.name}_bias`), DTYPE.float32, [outputs]);
  model.setPayload(tensor, encodeFloats(new Float32Array(outputs), DTYPE.float32));
  model.graph.initializer.push(tensor);
  node.input[2] = tensor.name;
  return tensor;
}

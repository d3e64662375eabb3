import type { NodeProto } from 'onnx-buf';
import { attrInt } from '../../model/attributes.ts';
import type { Model } from '../../model/model.ts';
import { encodeFloats, makeTensor, readFloats } from '../../model/values.ts';
import type { ChannelMeans } from '../calibrate/channel-means.ts';
import type { QuantizedWeight } from '../dequantize.ts';
import { int8Scales, roundHalfEven } from '../int8.ts';
import type { QuantParams } from '../parameters.ts';
import type { UniqueNames } from '../unique-names.ts';
import { storeBias } from './insert.ts';
import { pairScales } from './pair-sums.ts';
import type { Anchor } from './plan.ts';

/** Codes of a bias stay within this, well inside of int32. */
const MAX_BIAS = 2 ** 30;

export interface LayerOptions {
  readonly perChannel: boolean;
  readonly maxCode: number;
  readonly limitsPairs: boolean;
  readonly quantizedBias: boolean;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Scales for the weight of layers that share it. Where a bias would not fit into int32 at the scale of its products, that channel's scale is made
 * larger. Undefined when the weight holds infinities or NaN.
 */
export async function weightScales(
  model: Model,
  anchors: readonly Anchor[],
  params: ReadonlyMap<string, QuantParams>,
  options: LayerOptions,
): Promise<QuantizedWeight | undefined> {
  const [{ weight, axis }] = anchors as readonly [Anchor, ...Anchor[]];
  const { tensor: stored } = weight.constant;
  const agreed = anchors.every(anchor => anchor.axis === axis);
  const tensor = {
    payload: model.payload(stored),
    dtype: stored.dataType,
    dims: weight.dims,
    axis: options.perChannel && agreed ? axis : null,
  };
  const { maxCode, signal } = options;
  const scales = await int8Scales(tensor, 'float32', () => undefined, signal, maxCode);
  if (scales === undefined) return undefined;
  if (options.limitsPairs) await limitPairs(model, anchors, scales);
  // A channel of zeros has the scale 1: too coarse for its bias.
  const filled = scales.filter(scale => scale !== 1);
  const largest = filled.length === 0 ? 1 : Math.max(...filled);
  for (let i = 0; i < scales.length; i++) if (scales[i] === 1) scales[i] = largest;
  for (const { bias, input } of anchors) {
    if (bias === undefined) continue;
    const values = await readFloats(model, weight.constant.scope.constant(bias)!.tensor);
    const step = params.get(input)!.scale;
    for (const [i, value] of values.entries()) {
      const channel = scales.length === 1 ? 0 : i;
      scales[channel] = Math.max(scales[channel]!, Math.fround(Math.abs(value) / step / MAX_BIAS));
    }
  }
  return { weight, tensor, scales, scaleType: 'float32', maxCode };
}

/** Makes the scales of channels larger whose sums of two products would not fit into 16 bits. */
async function limitPairs(model: Model, anchors: readonly Anchor[], scales: Float32Array): Promise<void> {
  const [{ weight }] = anchors as readonly [Anchor, ...Anchor[]];
  const values = await readFloats(model, weight.constant.tensor);
  for (const anchor of anchors) {
    const limits = pairScales(values, weight.dims, anchor);
    for (const [channel, limit] of limits.entries()) {
      const i = scales.length === 1 ? 0 : channel;
      // Not below what was asked for: rounding to a float32 must not make it smaller.
      if (limit > scales[i]!) scales[i] = Math.fround(limit * (1 + 2 ** -23));
    }
  }
}

/** The bias of a layer: its own, and what rounding the weights moves the mean of its results by. Undefined when there is neither. */
export async function biasOf(
  model: Model,
  anchor: Anchor,
  quantized: QuantizedWeight,
  means: Pick<ChannelMeans, 'values'> | undefined,
): Promise<Float32Array | undefined> {
  const { weight, bias, axis } = anchor;
  const own =
    bias === undefined ? undefined : await readFloats(model, weight.constant.scope.constant(bias)!.tensor);
  if (own === undefined && (means === undefined || anchor.node.opType === 'MatMul')) return undefined;
  const shift = means && (await meanShift(model, anchor, quantized, means.values()));
  const values = new Float32Array(weight.dims[axis]!);
  for (let i = 0; i < values.length; i++)
    values[i] = (own?.[own.length === 1 ? 0 : i] ?? 0) + (shift?.[i] ?? 0);
  return values;
}

/** Σ (W − Ŵ)·mean(x) of each output channel: what is missing after rounding. Source: Nagel et al. 2019, section 4.2. */
async function meanShift(
  model: Model,
  { node, weight, axis }: Anchor,
  { scales, codes, maxCode = 127 }: QuantizedWeight,
  means: Float64Array,
): Promise<Float64Array> {
  const values = await readFloats(model, weight.constant.tensor);
  const { dims } = weight;
  const outputs = dims[axis]!;
  const shift = new Float64Array(outputs);
  const isConv = node.opType === 'Conv';
  const inputAxis = 1 - axis;
  const kernel = dims.slice(2).reduce((product, dim) => product * dim, 1);
  const perGroup = outputs / (isConv ? attrInt(node, 'group', 1) : 1);
  const strides = [dims[1]! * kernel, kernel];
  for (let i = 0; i < values.length; i++) {
    const output = Math.floor(i / strides[axis]!) % outputs;
    const within = Math.floor(i / strides[inputAxis]!) % dims[inputAxis]!;
    const input = isConv ? Math.floor(output / perGroup) * dims[1]! + within : within;
    const scale = scales[scales.length === 1 ? 0 : output]!;
    const code = codes?.[i] ?? Math.max(-maxCode, Math.min(maxCode, roundHalfEven(values[i]! / scale)));
    shift[output] = shift[output]! + (values[i]! - code * scale) * (means[input] ?? 0);
  }
  return shift;
}

/** Gives a layer its bias: as int32 behind a DequantizeLinear, or as floats. @returns the node to put before the layer */
export function setBias(
  model: Model,
  anchor: Anchor,
  bias: Float32Array,
  quantized: QuantizedWeight,
  inputScale: number,
  asIntegers: boolean,
  names: UniqueNames,
): NodeProto | undefined {
  const { node, weight } = anchor;
  const base = anchor.bias ?? `${weight.name}_bias`;
  if (!asIntegers) {
    const tensor = makeTensor(names.take(`${base}_corrected`), weight.constant.tensor.dataType, [
      bias.length,
    ]);
    model.setPayload(tensor, encodeFloats(bias, weight.constant.tensor.dataType));
    model.graph.initializer.push(tensor);
    node.input[2] = tensor.name;
    return undefined;
  }
  const scales = quantized.scales.map(scale => Math.fround(scale * inputScale));
  const codes = Int32Array.from(bias, (value, i) =>
    roundHalfEven(value / scales[scales.length === 1 ? 0 : i]!),
  );
  const stored = storeBias(model, base, codes, scales, names);
  node.input[2] = stored.name;
  return stored.node;
}

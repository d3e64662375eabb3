import { attrString, makeAttrInt, makeAttrString, setAttr } from '../../model/attributes.ts';
import { attributeToInput, Refusal, type Conversion, type ConversionTable } from './conversion.ts';

/** Reductions but ReduceSum. */
const axesToInput = attributeToInput('axes', 1, 18);

/** Split 18: equal parts are told by their number. */
const split: Conversion = {
  since: 18,
  convert({ node }) {
    if (!node.input[1]) setAttr(node, makeAttrInt('num_outputs', node.output.length));
  },
};

/** RoiAlign 16: the default became that of half pixels. */
const roiAlign: Conversion = {
  since: 16,
  convert({ node }) {
    setAttr(node, makeAttrString('coordinate_transformation_mode', 'output_half_pixel'));
  },
};

/** GridSample 20: modes have other names. */
const gridSample: Conversion = {
  since: 20,
  convert({ node }) {
    const names: Readonly<Record<string, string>> = { bilinear: 'linear', bicubic: 'cubic' };
    const mode = attrString(node, 'mode', 'bilinear');
    setAttr(node, makeAttrString('mode', names[mode] ?? mode));
  },
};

/** BatchNormalization 14: further results have another meaning. */
const batchNormalization: Conversion = {
  since: 14,
  convert(item) {
    for (let i = 1; i < item.node.output.length; i++)
      if (item.isRead(i)) throw new Refusal('it gives running statistics, whose meaning has changed');
    item.node.output = item.node.output.slice(0, 1);
  },
};

/** GroupNormalization 21: scale and bias are of channels, not of groups. */
const groupNormalization: Conversion = {
  since: 21,
  convert() {
    throw new Refusal('its scales are those of groups');
  },
};

/** Rewriting of nodes of opset 13 or later, up to 25. ReduceSum and others changed before. Source: the ONNX operator changelog. */
export const later: ConversionTable = {
  ...Object.fromEntries(
    ['L1', 'L2', 'LogSum', 'LogSumExp', 'Max', 'Mean', 'Min', 'Prod', 'SumSquare'].map(name => [
      `Reduce${name}`,
      axesToInput,
    ]),
  ),
  Split: split,
  RoiAlign: roiAlign,
  GridSample: gridSample,
  BatchNormalization: batchNormalization,
  GroupNormalization: groupNormalization,
};

/** Operators that came after opset 13 and mean the same from then on to opset 25. */
export const NEWER: ReadonlySet<string> = new Set(
  `Attention Bernoulli BitwiseAnd BitwiseNot BitwiseOr BitwiseXor BlackmanWindow CastLike CenterCropPad Col2Im Gelu
  HammingWindow HannWindow HardSwish LayerNormalization MelWeightMatrix Mish NegativeLogLikelihoodLoss Optional
  OptionalGetElement OptionalHasElement RMSNormalization RotaryEmbedding STFT SequenceMap SoftmaxCrossEntropyLoss
  Swish Trilu`.split(/\s+/),
);

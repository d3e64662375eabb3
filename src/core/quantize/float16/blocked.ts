import type { NodeProto } from 'onnx-buf';
import { normalDomain } from '../../cost/domains.ts';

/** Operators whose definition (in some version that is in use) knows no float16, or whose results would be of no use in it. Source: ONNX's operator definitions. */
export const NO_FLOAT16: readonly string[] = [
  'Resize',
  'Upsample',
  'NonMaxSuppression',
  'RoiAlign',
  'Range',
  'CumSum',
  'EyeLike',
  'RandomNormal',
  'RandomNormalLike',
  'RandomUniform',
  'RandomUniformLike',
  'Bernoulli',
  'Multinomial',
  'QuantizeLinear',
  'DequantizeLinear',
  'DynamicQuantizeLinear',
  'QLinearConv',
  'QLinearMatMul',
  'Det',
  'DFT',
  'STFT',
  'MelWeightMatrix',
  'HannWindow',
  'HammingWindow',
  'BlackmanWindow',
  'BitCast',
  'ImageDecoder',
  'IsInf',
  'Celu',
  'TfIdfVectorizer',
];

/** Values in sequences and optionals, and bodies of loops, keep their types. */
const HOLDERS = /^(If|Loop|Scan|Sequence|Optional|ConcatFromSequence|SplitToSequence)/;

/** Whether a node must compute in float32, whatever the user wants. */
export function needsFloat32(node: NodeProto): boolean {
  if (normalDomain(node.domain) !== '') return true;
  return (
    NO_FLOAT16.includes(node.opType) ||
    HOLDERS.test(node.opType) ||
    node.attribute.some(({ g, graphs }) => g !== undefined || graphs.length > 0)
  );
}

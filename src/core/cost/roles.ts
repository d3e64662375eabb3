import { normalDomain } from './domains.ts';

/**
 * What a constant is to the operator that reads it.
 * `weight` … `slope` are parameters, whatever their type. `data` is a parameter when it is a real number and has more
 * than one element. The others never are.
 */
export type Role =
  | 'weight'
  | 'recurrent weight'
  | 'bias'
  | 'embedding'
  | 'scale'
  | 'mean'
  | 'variance'
  | 'slope'
  | 'peephole'
  | 'data'
  | 'quantization scale'
  | 'zero point'
  | 'constant';

const SHORT: Readonly<Record<string, Role>> = {
  w: 'weight',
  r: 'recurrent weight',
  b: 'bias',
  e: 'embedding',
  g: 'scale',
  m: 'mean',
  v: 'variance',
  s: 'slope',
  p: 'peephole',
  d: 'data',
  q: 'quantization scale',
  z: 'zero point',
  '-': 'constant',
};

/** A letter an input (see SHORT); the last one stands for all further inputs. */
const TABLE: Readonly<Record<string, string>> = {
  'Conv ConvTranspose com.microsoft:ConvTransposeWithDynamicPads': 'dwb-',
  'com.microsoft:FusedConv com.microsoft:NhwcFusedConv': 'dwbd',
  DeformConv: 'dw-b-',
  'QLinearConv com.microsoft:QLinearConv': 'dqzwqzqzb',
  'ConvInteger MatMulInteger': 'wwzz',
  'Gemm com.microsoft:FusedGemm com.microsoft:GemmFastGelu': 'wwb',
  'com.microsoft:GemmFloat8': 'wwbq',
  'com.microsoft:QGemm': 'wqzwqzbqz',
  QLinearMatMul: 'wqzwqzqz',
  'MatMul Einsum com.microsoft:FusedMatMul com.microsoft:FusedMatMulActivation com.microsoft:TransposeMatMul':
    'w',
  'com.microsoft:MatMulInteger16 com.microsoft:SparseToDenseMatMul': 'w',
  'com.microsoft:MatMulIntegerToFloat': 'wwqqzzb',
  'com.microsoft:DynamicQuantizeMatMul': 'dwqzb',
  'com.microsoft:MatMulNBits': 'dwqz-b',
  'com.microsoft:MatMulBnb4 com.microsoft:MatMulFpQ4': 'dwq',
  'RNN GRU': 'dwrb--',
  LSTM: 'dwrb---p',
  'com.microsoft:DynamicQuantizeLSTM': 'dwrb---pqzqz',
  'com.microsoft:Attention': 'dwb-',
  'com.microsoft:QAttention': 'dwbqq-zz-',
  'com.microsoft:MultiHeadAttention': 'dddb-',
  'Attention com.microsoft:GroupQueryAttention': 'ddd-',
  BatchNormalization: 'dgbmv',
  'InstanceNormalization LayerNormalization GroupNormalization RMSNormalization com.microsoft:GroupNorm':
    'dgb',
  'SimplifiedLayerNormalization com.microsoft:SimplifiedLayerNormalization': 'dgb',
  'com.microsoft:SkipLayerNormalization': 'ddgbb',
  'com.microsoft:SkipSimplifiedLayerNormalization': 'ddgb',
  'com.microsoft:SkipGroupNorm': 'dgbdb',
  'com.microsoft:EmbedLayerNormalization': '--eeegb-',
  'com.microsoft:QEmbedLayerNormalization': '--wwwgb-qqqqqzzzzz',
  PRelu: 'ds',
  'com.microsoft:BiasGelu com.microsoft:FastGelu com.microsoft:BiasAdd com.microsoft:BiasSplitGelu': 'db',
  Gather: 'e-',
  'com.microsoft:GatherBlockQuantized': 'w-qz',
  'GatherElements GatherND': 'd-',
  'Add Sub Mul Div Sum Mean Max Min Pow Concat Where': 'd',
  'Expand Tile Transpose Slice Reshape Identity Cast Squeeze Unsqueeze Flatten Split': 'd-',
  'QuantizeLinear DequantizeLinear com.microsoft:QuantizeLinear com.microsoft:DequantizeLinear': 'dqz',
  'com.microsoft:QLinearAdd com.microsoft:QLinearMul': 'dqzdqzqz',
};

const ROLES = new Map<string, string>();
for (const [operators, letters] of Object.entries(TABLE)) {
  for (const name of operators.split(' ')) ROLES.set(name, letters);
}

/** The role of input `index`. `isKnown` is false for operators of which nothing is known: their constants are data. */
export function inputRole(domain: string, op: string, index: number, isKnown: boolean): Role {
  const standard = normalDomain(domain);
  const letters = ROLES.get(standard === '' ? op : `${standard}:${op}`);
  if (letters === undefined) return isKnown ? 'constant' : 'data';
  return SHORT[letters[Math.min(index, letters.length - 1)] ?? '-'] ?? 'constant';
}

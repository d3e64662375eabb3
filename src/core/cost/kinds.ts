import type { LayerKind } from '../../protocol/summary.ts';

/** Operators by kind; those outside the standard domain as `domain:Type`. An operator that is not here is unknown. */
const OPERATORS: Readonly<Record<LayerKind, string>> = {
  conv: `Conv ConvTranspose ConvInteger QLinearConv DeformConv com.microsoft:FusedConv com.microsoft:NhwcFusedConv
    com.microsoft:QLinearConv com.microsoft:ConvTransposeWithDynamicPads`,
  linear: `Gemm MatMul MatMulInteger QLinearMatMul Einsum com.microsoft:FusedGemm com.microsoft:GemmFastGelu
    com.microsoft:GemmFloat8 com.microsoft:QGemm com.microsoft:FusedMatMul com.microsoft:FusedMatMulActivation
    com.microsoft:TransposeMatMul com.microsoft:MatMulIntegerToFloat com.microsoft:MatMulInteger16
    com.microsoft:DynamicQuantizeMatMul com.microsoft:SparseToDenseMatMul com.microsoft:MatMulNBits
    com.microsoft:MatMulBnb4 com.microsoft:MatMulFpQ4 ai.onnx.ml:LinearClassifier ai.onnx.ml:LinearRegressor`,
  recurrent: 'RNN GRU LSTM com.microsoft:DynamicQuantizeLSTM',
  attention: `Attention com.microsoft:Attention com.microsoft:QAttention com.microsoft:MultiHeadAttention
    com.microsoft:GroupQueryAttention`,
  embedding: `Gather com.microsoft:GatherBlockQuantized com.microsoft:EmbedLayerNormalization
    com.microsoft:QEmbedLayerNormalization`,
  norm: `BatchNormalization InstanceNormalization LayerNormalization GroupNormalization RMSNormalization
    LpNormalization MeanVarianceNormalization LRN com.microsoft:SkipLayerNormalization
    com.microsoft:SimplifiedLayerNormalization com.microsoft:SkipSimplifiedLayerNormalization
    com.microsoft:GroupNorm com.microsoft:SkipGroupNorm SimplifiedLayerNormalization`,
  activation: `Relu LeakyRelu PRelu Elu Selu Celu Gelu Sigmoid HardSigmoid HardSwish Swish Tanh Softmax LogSoftmax
    Hardmax Softplus Softsign ThresholdedRelu Mish Clip Shrink Erf com.microsoft:Gelu com.microsoft:FastGelu
    com.microsoft:BiasGelu com.microsoft:QuickGelu com.microsoft:BiasSoftmax com.microsoft:QLinearSigmoid
    com.microsoft:QLinearLeakyRelu com.microsoft:QLinearSoftmax com.microsoft:BiasSplitGelu`,
  pool: `MaxPool AveragePool GlobalAveragePool GlobalMaxPool GlobalLpPool LpPool MaxUnpool MaxRoiPool RoiAlign
    com.microsoft:QLinearAveragePool com.microsoft:QLinearGlobalAveragePool com.microsoft:NhwcMaxPool`,
  elementwise: `Abs Acos Acosh Add And Asin Asinh Atan Atanh BitShift BitwiseAnd BitwiseNot BitwiseOr BitwiseXor
    Ceil Cos Cosh Div Equal Exp Floor Greater GreaterOrEqual IsInf IsNaN Less LessOrEqual Log Max Mean Min Mod Mul
    Neg Not Or Pow Reciprocal Round Sign Sin Sinh Sqrt Sub Sum Tan Where Xor CumSum CumProd ReduceL1 ReduceL2
    ReduceLogSum ReduceLogSumExp ReduceMax ReduceMean ReduceMin ReduceProd ReduceSum ReduceSumSquare ArgMax ArgMin
    Dropout Bernoulli com.microsoft:QLinearAdd com.microsoft:QLinearMul com.microsoft:BiasAdd com.microsoft:BiasDropout
    com.microsoft:Inverse com.microsoft:QLinearReduceMean com.microsoft:QuickGeluGrad com.microsoft:RotaryEmbedding
    RotaryEmbedding`,
  shape: `Reshape Flatten Squeeze Unsqueeze Identity Shape Size Cast CastLike BitCast Transpose Concat Split Slice
    Pad Tile Expand GatherElements GatherND ScatterElements ScatterND Scatter Resize Upsample DepthToSpace
    SpaceToDepth ReverseSequence Compress Unique NonZero OneHot TopK Trilu EyeLike Range GridSample AffineGrid
    CenterCropPad Col2Im Det TensorScatter com.microsoft:ExpandDims com.microsoft:CropAndResize com.microsoft:Pad
    com.microsoft:QLinearConcat com.microsoft:QLinearWhere com.microsoft:Trilu com.microsoft:GatherND
    com.microsoft:NhwcToNchw com.microsoft:Unique com.microsoft:DynamicTimeWarping com.microsoft:Tokenizer`,
  quantize: `QuantizeLinear DequantizeLinear DynamicQuantizeLinear com.microsoft:QuantizeLinear
    com.microsoft:DequantizeLinear`,
  control: 'If Loop Scan SequenceMap Optional OptionalGetElement OptionalHasElement',
  constant: `Constant ConstantOfShape RandomNormal RandomNormalLike RandomUniform RandomUniformLike`,
  other: `BlackmanWindow HammingWindow HannWindow DFT STFT MelWeightMatrix com.microsoft:Rfft com.microsoft:Irfft
    NonMaxSuppression Multinomial NegativeLogLikelihoodLoss SoftmaxCrossEntropyLoss ImageDecoder RegexFullMatch
    StringConcat StringNormalizer StringSplit TfIdfVectorizer SequenceAt SequenceConstruct SequenceEmpty SequenceErase
    SequenceInsert SequenceLength SplitToSequence ConcatFromSequence ai.onnx.ml:ArrayFeatureExtractor
    ai.onnx.ml:Binarizer ai.onnx.ml:CastMap ai.onnx.ml:CategoryMapper ai.onnx.ml:DictVectorizer
    ai.onnx.ml:FeatureVectorizer ai.onnx.ml:Imputer ai.onnx.ml:LabelEncoder ai.onnx.ml:Normalizer
    ai.onnx.ml:OneHotEncoder ai.onnx.ml:Scaler ai.onnx.ml:TreeEnsemble ai.onnx.ml:TreeEnsembleClassifier
    ai.onnx.ml:TreeEnsembleRegressor ai.onnx.ml:ZipMap`,
};

const KINDS = new Map<string, LayerKind>();
for (const [kind, names] of Object.entries(OPERATORS)) {
  for (const name of names.split(/\s+/).filter(Boolean)) KINDS.set(name, kind as LayerKind);
}

/** What an operator is to a person; undefined when this version does not know it. `domain` is `''` for standard ones. */
export function operatorKind(domain: string, op: string): LayerKind | undefined {
  return KINDS.get(domain === '' ? op : `${domain}:${op}`);
}

/** Operators that only rename or describe their input: nothing is computed, nothing need be written. */
const FREE = new Set([
  'Constant',
  'Identity',
  'Reshape',
  'Flatten',
  'Squeeze',
  'Unsqueeze',
  'Shape',
  'Size',
  'Dropout',
  'BitCast',
]);

export function isFree(domain: string, op: string): boolean {
  return domain === '' && FREE.has(op);
}

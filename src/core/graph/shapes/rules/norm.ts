import { DTYPE } from '../../../model/dtypes.ts';
import type { Rule, RuleTable } from '../context.ts';
import { tensor } from '../value.ts';

/** Normalisations and other operators whose (first) result has the shape of the first input. */

const likeFirst: Rule = n => [tensor(n.dtype(0), n.shape(0))];

/** Beside the result: running mean and variance (training), and in old opsets the saved ones. */
const batchNorm: Rule = n => {
  const channels = n.shape(1)?.[0] ?? n.shape(0)?.[1] ?? null;
  const vector = tensor(n.dtype(3) || n.dtype(1), [channels]);
  return [tensor(n.dtype(0), n.shape(0)), ...n.node.output.slice(1).map(() => vector)];
};

/** Mean and inverse deviation have size 1 on the normalised axes. */
const layerNorm: Rule = n => {
  const x = n.shape(0);
  const axis = x ? n.axis(n.int('axis', -1), x.length) : 0;
  const statistics = tensor(
    n.int('stash_type', DTYPE.float32),
    x?.map((dim, i) => (i < axis ? dim : 1)) ?? null,
  );
  return [tensor(n.dtype(0), x), statistics, statistics];
};

const NAMES =
  'InstanceNormalization GroupNormalization RMSNormalization LpNormalization MeanVarianceNormalization LRN Softmax LogSoftmax Hardmax ' +
  'com.microsoft:GroupNorm com.microsoft:BiasSoftmax com.microsoft:BiasAdd com.microsoft:Inverse';

export const rules: RuleTable = {
  ...Object.fromEntries(NAMES.split(' ').map(name => [name, likeFirst])),
  BatchNormalization: batchNorm,
  LayerNormalization: layerNorm,
  'com.microsoft:LayerNormalization': layerNorm,
  // ONNX Runtime puts these into the standard domain.
  SimplifiedLayerNormalization: layerNorm,
  'com.microsoft:SimplifiedLayerNormalization': layerNorm,
  'com.microsoft:SkipGroupNorm': n => [tensor(n.dtype(0), n.shape(0)), tensor(n.dtype(0), n.shape(0))],
  'com.microsoft:BiasDropout': n => [tensor(n.dtype(0), n.shape(0)), tensor(DTYPE.bool, n.shape(0))],
  'com.microsoft:BiasSplitGelu': n => {
    const x = n.shape(0);
    return [tensor(n.dtype(0), x && [...x.slice(0, -1), n.dims.floorDiv(x.at(-1) ?? null, 2)])];
  },
};

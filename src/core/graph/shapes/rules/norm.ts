import { DTYPE } from '../../../model/dtypes.ts';
import type { Rule, RuleTable } from '../context.ts';
import { tensor } from '../value.ts';

const likeFirst: Rule = n => [tensor(n.dtype(0), n.shape(0))];

/** Beside the result: running mean and variance (training), and in old opsets the saved ones. */
const batchNorm: Rule = n => {
  const channels = n.shape(0)?.[1] ?? n.shape(1)?.[0] ?? null;
  const vector = tensor(n.dtype(1), [channels]);
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

export const rules: RuleTable = {
  BatchNormalization: batchNorm,
  InstanceNormalization: likeFirst,
  GroupNormalization: likeFirst,
  LayerNormalization: layerNorm,
  RMSNormalization: likeFirst,
  LpNormalization: likeFirst,
  MeanVarianceNormalization: likeFirst,
  LRN: likeFirst,
  Softmax: likeFirst,
  LogSoftmax: likeFirst,
  Hardmax: likeFirst,
};

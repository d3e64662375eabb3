import { DTYPE } from '../../../model/dtypes.ts';
import type { Rule, RuleTable } from '../context.ts';
import { tensor } from '../value.ts';

const made: Rule = n => [tensor(n.int('dtype', DTYPE.float32), n.ints('shape') ?? null)];
const like: Rule = n => [tensor(n.int('dtype') ?? n.dtype(0), n.shape(0))];

export const rules: RuleTable = {
  RandomNormal: made,
  RandomUniform: made,
  RandomNormalLike: like,
  RandomUniformLike: like,
  Bernoulli: like,
  Multinomial: n => [tensor(n.int('dtype', DTYPE.int32), [n.shape(0)?.[0] ?? null, n.int('sample_size', 1)])],
};

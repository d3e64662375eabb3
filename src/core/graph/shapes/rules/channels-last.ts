import type { Shape } from '../../../../protocol/summary.ts';
import { DTYPE } from '../../../model/dtypes.ts';
import type { NodeContext, Rule, RuleTable } from '../context.ts';
import { tensor } from '../value.ts';
import { convShape } from './conv.ts';
import { poolShape } from './pool.ts';

/** ONNX Runtime's operators whose channels may be the last axis: [N, …spatial, C]. */

const toFirst = (shape: Shape | null): Shape | null =>
  shape && [shape[0]!, shape.at(-1)!, ...shape.slice(1, -1)];
const toLast = (shape: Shape | null): Shape | null => shape && [shape[0]!, ...shape.slice(2), shape[1]!];

/** Applies a rule for shapes with channels first to the input as it is. */
function either(
  n: NodeContext,
  channelsLast: boolean,
  rule: (x: Shape | null) => Shape | null,
): Shape | null {
  return channelsLast ? toLast(rule(toFirst(n.shape(0)))) : rule(n.shape(0));
}

const says = (n: NodeContext) => n.int('channels_last', 0) !== 0;

const conv: Rule = n => [
  tensor(
    n.dtype(0),
    either(n, true, x => convShape(n, x, n.shape(1))),
  ),
];

const globalPool = (x: Shape | null): Shape | null => x?.map((dim, axis) => (axis < 2 ? dim : 1)) ?? null;

export const rules: RuleTable = {
  'com.microsoft:NhwcConv': conv,
  'com.microsoft:NhwcFusedConv': conv,
  'com.microsoft:NhwcMaxPool': n => [
    tensor(
      n.dtype(0),
      either(n, true, x => poolShape(n, x)),
    ),
  ],
  'com.microsoft:QLinearConv': n => {
    const shape = either(n, says(n), x => convShape(n, x, n.shape(3)));
    return [tensor(n.dtype(7) || n.dtype(0), shape)];
  },
  'com.microsoft:QLinearAveragePool': n => [
    tensor(
      n.dtype(4) || n.dtype(0) || DTYPE.uint8,
      either(n, says(n), x => poolShape(n, x)),
    ),
  ],
  'com.microsoft:QLinearGlobalAveragePool': n => [tensor(n.dtype(0), either(n, says(n), globalPool))],
};

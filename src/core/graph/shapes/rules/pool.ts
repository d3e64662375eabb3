import type { Dim, Shape } from '../../../../protocol/summary.ts';
import { DTYPE } from '../../../model/dtypes.ts';
import type { NodeContext, RuleTable } from '../context.ts';
import { tensor } from '../value.ts';
import { slide, windowOf } from '../window.ts';

/** x is [N, C, …spatial]. */
export function poolShape(n: NodeContext, x: Shape | null): Shape | null {
  const kernel = n.ints('kernel_shape');
  if (!kernel) n.fail('kernel_shape is missing');
  if (!x) return [null, null, ...kernel.map(() => null)];
  if (kernel.length !== x.length - 2)
    n.fail(`the kernel has ${kernel.length} axes, the input ${x.length - 2} spatial ones`);
  return [x[0]!, x[1]!, ...slide(n, x.slice(2), windowOf(n, kernel), true)];
}

function globalShape(n: NodeContext): Shape | null {
  return n.shape(0)?.map((dim, i): Dim => (i < 2 ? dim : 1)) ?? null;
}

/** The inverse of MaxPool: sizes as if the windows did not overlap, unless input 2 gives them. */
function unpoolShape(n: NodeContext): Shape | null {
  const given = n.elements(2);
  if (given) return given;
  const x = n.shape(0);
  const kernel = n.ints('kernel_shape');
  if (!x || !kernel || n.has(2)) return x?.map(() => null) ?? null;
  const window = windowOf(n, kernel);
  const spatial = x.slice(2).map((size, i) => {
    const pads = window.padBegin[i]! + window.padEnd[i]!;
    return n.dims.add(n.dims.mul(n.dims.sub(size, 1), window.strides[i]!), kernel[i]! - pads);
  });
  return [x[0]!, x[1]!, ...spatial];
}

const global: RuleTable[string] = n => [tensor(n.dtype(0), globalShape(n))];
const pool: RuleTable[string] = n => [tensor(n.dtype(0), poolShape(n, n.shape(0)))];

export const rules: RuleTable = {
  AveragePool: pool,
  LpPool: pool,
  MaxPool: n => {
    const shape = poolShape(n, n.shape(0));
    return [tensor(n.dtype(0), shape), tensor(DTYPE.int64, shape)];
  },
  GlobalAveragePool: global,
  GlobalMaxPool: global,
  GlobalLpPool: global,
  MaxUnpool: n => [tensor(n.dtype(0), unpoolShape(n))],
};

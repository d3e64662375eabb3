import type { Dim, Shape } from '../../../../protocol/summary.ts';
import type { NodeContext, Rule, RuleTable } from '../context.ts';
import { tensor } from '../value.ts';

/** Y, Y_h and (LSTM) Y_c: x is [seq, batch, in], or [batch, seq, in] with layout 1; recurrence is [directions, gates·hidden, hidden]. */
function recurrent(n: NodeContext, recurrence: Shape | null, hiddenAxis: number) {
  const x = n.ranked(0, 3);
  const layout = n.int('layout', 0);
  const directions: Dim = n.string('direction', 'forward') === 'bidirectional' ? 2 : 1;
  const hidden: Dim = n.int('hidden_size') ?? recurrence?.[hiddenAxis] ?? null;
  const [seq, batch] = layout === 1 ? [x?.[1] ?? null, x?.[0] ?? null] : [x?.[0] ?? null, x?.[1] ?? null];
  const state = tensor(n.dtype(0), layout === 1 ? [batch, directions, hidden] : [directions, batch, hidden]);
  const all = layout === 1 ? [batch, seq, directions, hidden] : [seq, directions, batch, hidden];
  return [tensor(n.dtype(0), all), state, state];
}

const plain: Rule = n => recurrent(n, n.ranked(2, 3), 2);

export const rules: RuleTable = {
  RNN: plain,
  GRU: plain,
  LSTM: plain,
  // Weights are stored transposed: R is [directions, hidden, 4·hidden].
  'com.microsoft:DynamicQuantizeLSTM': n => recurrent(n, n.shape(2), 1),
};

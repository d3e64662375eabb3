import { product, type OperatorView } from '../../operator-view.ts';
import { matrixProblem } from '../problem.ts';
import type { ConvProblem } from '../types.ts';
import type { ProblemRule } from './rule.ts';

/**
 * X `[steps, batch, input]` by W `[directions, gates·hidden, input]` for all steps at once, and the state by
 * R `[directions, gates·hidden, hidden]` step after step, which fetches R anew each time.
 */
function recurrent(view: OperatorView): readonly ConvProblem[] | undefined {
  const input = view.inputSizes(0);
  const weights = view.inputSizes(1);
  const state = view.inputSizes(2);
  if (input?.length !== 3 || weights?.length !== 3 || state?.length !== 3) return undefined;
  const [first, second, width] = input as [number, number, number];
  const [steps, batch] = view.int('layout', 0) === 1 ? [second, first] : [first, second];
  const [directions, gates] = weights as [number, number, number];
  const hidden = state[2]!;
  return [
    matrixProblem(batch, steps, width, product([directions, gates])),
    // Each direction has a state of its own.
    matrixProblem(batch, 1, hidden, product([directions, gates]), { groups: directions, repeat: steps }),
  ];
}

export const recurrentLayers: readonly ProblemRule[] = [
  { operators: ['RNN', 'GRU', 'LSTM', 'com.microsoft:DynamicQuantizeLSTM'], problems: recurrent },
];

import { product } from '../operator-view.ts';
import type { MacRule } from './rule.ts';

/**
 * Steps × batch × the elements of W `[directions, gates·hidden, input]` and R `[directions, gates·hidden, hidden]`:
 * each weight is used once a step. Peepholes and gate products are element-wise and not counted; every sequence is
 * taken at full length.
 */
export const recurrent: readonly MacRule[] = [
  {
    operators: ['RNN', 'GRU', 'LSTM', 'com.microsoft:DynamicQuantizeLSTM'],
    count: view => {
      // [steps, batch, input], or [batch, steps, input] with layout 1: the product is the same.
      const positions = product(view.inputSizes(0)?.slice(0, 2));
      return positions * (view.inputElements(1) + view.inputElements(2));
    },
  },
];

import { describe } from 'vitest';
import { counts, type Case } from './count.ts';

const recurrent: readonly Case[] = [
  // 5 steps · batch 2 · (4·6·3 + 4·6·6)
  [
    'LSTM',
    'LSTM',
    [
      [5, 2, 3],
      [1, 24, 3],
      [1, 24, 6],
      [1, 48],
    ],
    [[5, 1, 2, 6]],
    10 * (72 + 144),
  ],
  [
    'LSTM of two directions',
    'LSTM',
    [
      [5, 2, 3],
      [2, 24, 3],
      [2, 24, 6],
    ],
    [null],
    10 * 2 * (72 + 144),
  ],
  [
    'LSTM, batch first',
    'LSTM',
    [
      [2, 5, 3],
      [1, 24, 3],
      [1, 24, 6],
    ],
    [null],
    10 * (72 + 144),
    { layout: 1 },
  ],
  [
    'GRU',
    'GRU',
    [
      [5, 2, 3],
      [1, 18, 3],
      [1, 18, 6],
    ],
    [null],
    10 * (54 + 108),
  ],
  [
    'RNN',
    'RNN',
    [
      [5, 2, 3],
      [1, 6, 3],
      [1, 6, 6],
    ],
    [null],
    10 * (18 + 36),
  ],
  [
    'RNN of unknown length',
    'RNN',
    [
      ['t', 2, 3],
      [1, 6, 3],
      [1, 6, 6],
    ],
    [null],
    null,
  ],
  [
    'DynamicQuantizeLSTM',
    'com.microsoft:DynamicQuantizeLSTM',
    [
      [5, 2, 3],
      [1, 3, 24],
      [1, 6, 24],
    ],
    [null],
    2160,
  ],
];

describe('recurrent operators, by hand', () => counts(recurrent));

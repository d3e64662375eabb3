import { describe } from 'vitest';
import { counts, type Case } from './count.ts';

const none = undefined;
const attention: readonly Case[] = [
  // Scores and sums: 2·4·7·9·(8 + 8).
  [
    'Attention of rank 4',
    'Attention',
    [
      [2, 4, 7, 8],
      [2, 4, 9, 8],
      [2, 4, 9, 8],
    ],
    [null],
    2 * 4 * 7 * 9 * 16,
  ],
  [
    'Attention with past',
    'Attention',
    [[2, 4, 1, 8], [2, 4, 1, 8], [2, 4, 1, 8], none, [2, 4, 9, 8], [2, 4, 9, 8]],
    [null],
    2 * 4 * 1 * 10 * 16,
  ],
  [
    'Attention of rank 3, grouped, wider values',
    'Attention',
    [
      [2, 7, 32],
      [2, 9, 16],
      [2, 9, 20],
    ],
    [null],
    2 * 7 * 9 * (32 + 40),
    { q_num_heads: 4, kv_num_heads: 2 },
  ],
  // Projection 2·7·32·96, then 2·7·7·(32 + 32).
  [
    'com.microsoft Attention',
    'com.microsoft:Attention',
    [[2, 7, 32], [32, 96], [96]],
    [null],
    2 * 7 * 32 * 96 + 2 * 7 * 7 * 64,
    { num_heads: 4 },
  ],
  [
    'com.microsoft Attention with other value size',
    'com.microsoft:Attention',
    [[2, 7, 32], [32, 80], [80]],
    [null],
    2 * 7 * 32 * 80 + 2 * 7 * 7 * 48,
    { num_heads: 4, qkv_hidden_sizes: [32, 32, 16] },
  ],
  [
    'QAttention with past',
    'com.microsoft:QAttention',
    [[2, 1, 32], [32, 96], [96], [], [], none, [], [], [2, 2, 4, 9, 8]],
    [null],
    2 * 32 * 96 + 2 * 10 * 64,
    { num_heads: 4 },
  ],
  [
    'MultiHeadAttention',
    'com.microsoft:MultiHeadAttention',
    [
      [2, 7, 32],
      [2, 9, 32],
      [2, 9, 48],
    ],
    [null],
    2 * 7 * 9 * 80,
  ],
  [
    'MultiHeadAttention, packed',
    'com.microsoft:MultiHeadAttention',
    [[2, 7, 4, 3, 8]],
    [null],
    2 * 7 * 7 * 64,
  ],
  [
    'MultiHeadAttention, packed keys',
    'com.microsoft:MultiHeadAttention',
    [
      [2, 7, 32],
      [2, 9, 4, 2, 8],
    ],
    [null],
    2 * 7 * 9 * 64,
  ],
  [
    'MultiHeadAttention, keys by heads',
    'com.microsoft:MultiHeadAttention',
    [
      [2, 7, 32],
      [2, 4, 9, 8],
      [2, 4, 9, 8],
    ],
    [null],
    2 * 7 * 9 * 64,
  ],
  [
    'GroupQueryAttention',
    'com.microsoft:GroupQueryAttention',
    [
      [2, 1, 32],
      [2, 1, 16],
      [2, 1, 16],
      [2, 2, 9, 8],
      [2, 2, 9, 8],
    ],
    [null],
    2 * 1 * 10 * 64,
    { num_heads: 4, kv_num_heads: 2 },
  ],
  [
    'GroupQueryAttention, packed, length from the present',
    'com.microsoft:GroupQueryAttention',
    [[2, 7, 64], none, none],
    [null, [2, 2, 12, 8]],
    2 * 7 * 12 * 64,
    { num_heads: 4, kv_num_heads: 2 },
  ],
];

describe('attention, by hand', () => counts(attention));

import { describe } from 'vitest';
import { counts, einsum, type Case } from './count.ts';

const contractions: readonly Case[] = [
  [
    'matrix product',
    'Einsum',
    [
      [2, 3],
      [3, 5],
    ],
    [[2, 5]],
    30,
    einsum('ij,jk->ik'),
  ],
  [
    'attention scores',
    'Einsum',
    [
      [2, 4, 7, 8],
      [2, 4, 9, 8],
    ],
    [null],
    2 * 4 * 7 * 9 * 8,
    einsum('bhid,bhjd->bhij'),
  ],
  ['outer product', 'Einsum', [[3], [5]], [[3, 5]], 15, einsum('i,j->ij')],
  [
    'spaces and no arrow',
    'Einsum',
    [
      [2, 3],
      [3, 5],
    ],
    [[2, 5]],
    30,
    einsum(' ij , jk '),
  ],
  [
    'ellipsis',
    'Einsum',
    [
      [6, 7, 2, 3],
      [3, 5],
    ],
    [null],
    6 * 7 * 30,
    einsum('...ij,jk->...ik'),
  ],
  [
    'ellipsis, broadcast',
    'Einsum',
    [
      [6, 1, 2, 3],
      [7, 3, 5],
    ],
    [null],
    6 * 7 * 30,
    einsum('...ij,...jk->...ik'),
  ],
  ['one operand: a transposition', 'Einsum', [[2, 3]], [[3, 2]], 0, einsum('ij->ji')],
  // First ij,jk over i·j·k = 30, j is summed away; then ik,kl over i·k·l = 70.
  [
    'three operands, left to right',
    'Einsum',
    [
      [2, 3],
      [3, 5],
      [5, 7],
    ],
    [[2, 7]],
    100,
    einsum('ij,jk,kl->il'),
  ],
  // b is wanted by the third operand, so it stays: 2·3·5 and then 2·3·5·7.
  [
    'a label that is still needed',
    'Einsum',
    [
      [2, 3],
      [3, 5],
      [3, 7],
    ],
    [null],
    30 + 210,
    einsum('ab,bc,bd->acd'),
  ],
  [
    'diagonal',
    'Einsum',
    [
      [3, 3],
      [3, 4],
    ],
    [[4]],
    12,
    einsum('ii,ij->j'),
  ],
  [
    'unknown size',
    'Einsum',
    [
      ['n', 3],
      [3, 5],
    ],
    [null],
    null,
    einsum('ij,jk->ik'),
  ],
  ['wrong number of operands', 'Einsum', [[2, 3]], [null], null, einsum('ij,jk->ik')],
];

describe('contractions, by hand', () => counts(contractions));

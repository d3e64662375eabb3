import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { NodeProto } from 'onnx-buf';
import { macRules } from '../../../../src/core/cost/macs/index.ts';
import { parseEinsum } from '../../../../src/core/cost/macs/einsum.ts';
import { operatorKind } from '../../../../src/core/cost/kinds.ts';
import { nodeMacs } from '../../../../src/core/cost/node-macs.ts';
import { buildScopes } from '../../../../src/core/graph/scope.ts';
import type { Shapes } from '../../../../src/core/graph/types.ts';
import { createModel } from '../../../../src/core/model/onnx-model.ts';
import { model, node, type AttributeValue } from '../../../fixtures/build.ts';

type Dims = readonly (number | string | null)[] | null;

/** Counts one node whose inputs are `i0, i1, …` and outputs `o0, o1, …` with the given shapes; undefined is left out. */
function macsOf(
  op: string,
  inputs: readonly (Dims | undefined)[],
  outputs: readonly Dims[],
  attributes: Record<string, AttributeValue> = {},
): number | null {
  const [domain, type] = op.includes(':') ? (op.split(':') as [string, string]) : ['', op];
  const made: NodeProto = node(
    type,
    inputs.map((dims, i) => (dims === undefined ? '' : `i${i}`)),
    outputs.map((_, i) => `o${i}`),
    attributes,
    { domain },
  );
  const table = new Map<string, Dims>([
    ...inputs.map((dims, i) => [`i${i}`, dims ?? null] as const),
    ...outputs.map((dims, i) => [`o${i}`, dims] as const),
  ]);
  const shapes: Shapes = {
    value: (_scope, name) => ({ dtype: 1, shape: table.get(name) ?? null }),
    problems: [],
  };
  const root = buildScopes(createModel(model({ nodes: [made] })));
  return nodeMacs(made, root, shapes);
}

type Case = readonly [
  title: string,
  op: string,
  inputs: readonly (Dims | undefined)[],
  outputs: readonly Dims[],
  expected: number | null,
  attributes?: Record<string, AttributeValue>,
];

const conv: readonly Case[] = [
  // LeNet-5 conv1: 20·24·24 outputs, each of 1·5·5 products.
  ['LeNet-5 conv1', 'Conv', [[1, 1, 28, 28], [20, 1, 5, 5], [20]], [[1, 20, 24, 24]], 288_000],
  [
    'batch 4',
    'Conv',
    [
      [4, 1, 28, 28],
      [20, 1, 5, 5],
    ],
    [[4, 20, 24, 24]],
    1_152_000,
  ],
  [
    'padding is counted',
    'Conv',
    [
      [1, 2, 4, 4],
      [3, 2, 3, 3],
    ],
    [[1, 3, 4, 4]],
    3 * 16 * 18,
  ],
  [
    'depthwise',
    'Conv',
    [
      [1, 32, 8, 8],
      [32, 1, 3, 3],
    ],
    [[1, 32, 8, 8]],
    32 * 64 * 9,
    { group: 32 },
  ],
  [
    'grouped',
    'Conv',
    [
      [1, 8, 5, 5],
      [6, 4, 1, 1],
    ],
    [[1, 6, 5, 5]],
    6 * 25 * 4,
    { group: 2 },
  ],
  [
    'one dimension',
    'Conv',
    [
      [2, 3, 10],
      [4, 3, 3],
    ],
    [[2, 4, 8]],
    2 * 4 * 8 * 9,
  ],
  [
    'three dimensions',
    'Conv',
    [
      [1, 2, 4, 4, 4],
      [3, 2, 2, 2, 2],
    ],
    [[1, 3, 3, 3, 3]],
    81 * 16,
  ],
  [
    'unknown height',
    'Conv',
    [
      [1, 3, 'h', 8],
      [4, 3, 1, 1],
    ],
    [[1, 4, 'h', 8]],
    null,
  ],
  ['unknown rank', 'Conv', [null, [4, 3, 1, 1]], [null], null],
  [
    'fused',
    'com.microsoft:FusedConv',
    [
      [1, 2, 4, 4],
      [3, 2, 3, 3],
    ],
    [[1, 3, 2, 2]],
    12 * 18,
  ],
  [
    'quantized',
    'QLinearConv',
    [[1, 2, 4, 4], [], [], [3, 2, 3, 3], [3], [3], [], []],
    [[1, 3, 2, 2]],
    12 * 18,
  ],
  [
    'integer',
    'ConvInteger',
    [
      [1, 2, 4, 4],
      [3, 2, 3, 3],
    ],
    [[1, 3, 2, 2]],
    12 * 18,
  ],
  [
    'deformable',
    'DeformConv',
    [
      [1, 2, 4, 4],
      [3, 2, 3, 3],
      [1, 18, 2, 2],
    ],
    [[1, 3, 2, 2]],
    12 * 18,
  ],
  // Each of 2·4·4 inputs meets 3·2·2 weights, whatever the stride is.
  [
    'transposed',
    'ConvTranspose',
    [
      [1, 2, 4, 4],
      [2, 3, 2, 2],
    ],
    [[1, 3, 8, 8]],
    32 * 12,
    { strides: [2, 2] },
  ],
  [
    'transposed, grouped',
    'ConvTranspose',
    [
      [1, 4, 4, 4],
      [4, 1, 2, 2],
    ],
    [[1, 4, 8, 8]],
    64 * 4,
    { group: 4 },
  ],
];

const products: readonly Case[] = [
  ['Gemm', 'Gemm', [[2, 8], [8, 5], [5]], [[2, 5]], 80],
  [
    'Gemm, B transposed',
    'Gemm',
    [
      [2, 8],
      [5, 8],
    ],
    [[2, 5]],
    80,
    { transB: 1 },
  ],
  [
    'Gemm, A transposed',
    'Gemm',
    [
      [8, 2],
      [8, 5],
    ],
    [[2, 5]],
    80,
    { transA: 1 },
  ],
  ['Gemm, rows only known from the output', 'Gemm', [null, [8, 5]], [[2, 5]], 80],
  [
    'Gemm, unknown rows',
    'Gemm',
    [
      ['n', 8],
      [8, 5],
    ],
    [['n', 5]],
    null,
  ],
  ['QGemm', 'com.microsoft:QGemm', [[2, 8], [], [], [5, 8], [], []], [[2, 5]], 80, { transB: 1 }],
  [
    'MatMul',
    'MatMul',
    [
      [2, 8],
      [8, 5],
    ],
    [[2, 5]],
    80,
  ],
  [
    'MatMul of a batch with one matrix',
    'MatMul',
    [
      [3, 7, 8],
      [8, 5],
    ],
    [[3, 7, 5]],
    3 * 7 * 8 * 5,
  ],
  [
    'MatMul with broadcasting',
    'MatMul',
    [
      [3, 1, 7, 8],
      [4, 8, 5],
    ],
    [[3, 4, 7, 5]],
    12 * 280,
  ],
  ['MatMul of vectors', 'MatMul', [[8], [8]], [[]], 8],
  ['MatMul of a vector with matrices', 'MatMul', [[8], [3, 8, 5]], [[3, 5]], 120],
  ['MatMul of matrices with a vector', 'MatMul', [[3, 7, 8], [8]], [[3, 7]], 168],
  [
    'MatMul, inner size from B',
    'MatMul',
    [
      [2, 'k'],
      [8, 5],
    ],
    [[2, 5]],
    80,
  ],
  ['MatMul, rank of A from the output', 'MatMul', [null, [8, 5]], [[2, 5]], 80],
  [
    'MatMul, unknown',
    'MatMul',
    [
      [2, 's', 8],
      [8, 5],
    ],
    [[2, 's', 5]],
    null,
  ],
  [
    'MatMul of nothing',
    'MatMul',
    [
      [0, 8],
      [8, 5],
    ],
    [[0, 5]],
    0,
  ],
  [
    'MatMulInteger',
    'MatMulInteger',
    [
      [2, 8],
      [8, 5],
    ],
    [[2, 5]],
    80,
  ],
  ['QLinearMatMul', 'QLinearMatMul', [[2, 8], [], [], [8, 5], [], [], [], []], [[2, 5]], 80],
  [
    'MatMulIntegerToFloat',
    'com.microsoft:MatMulIntegerToFloat',
    [
      [2, 8],
      [8, 5],
    ],
    [[2, 5]],
    80,
  ],
  ['DynamicQuantizeMatMul', 'com.microsoft:DynamicQuantizeMatMul', [[2, 8], [8, 5], []], [[2, 5]], 80],
  [
    'FusedMatMul',
    'com.microsoft:FusedMatMul',
    [
      [3, 8, 2],
      [3, 5, 8],
    ],
    [null],
    240,
    { transA: 1, transB: 1 },
  ],
  // [M, batch, K] read as [batch, M, K].
  [
    'FusedMatMul, batch moved',
    'com.microsoft:FusedMatMul',
    [
      [2, 3, 8],
      [3, 8, 5],
    ],
    [null],
    240,
    { transBatchA: 1 },
  ],
  [
    'FusedMatMul, batch moved and transposed',
    'com.microsoft:FusedMatMul',
    [
      [8, 3, 2],
      [3, 8, 5],
    ],
    [null],
    240,
    { transBatchA: 1, transA: 1 },
  ],
  [
    'MatMulNBits',
    'com.microsoft:MatMulNBits',
    [[1, 7, 64], [32, 2, 16], [64]],
    [[1, 7, 32]],
    7 * 64 * 32,
    { K: 64, N: 32 },
  ],
  [
    'MatMulBnb4',
    'com.microsoft:MatMulBnb4',
    [[7, 64], [1024], [16]],
    [[7, 32]],
    7 * 64 * 32,
    { K: 64, N: 32 },
  ],
  ['LinearRegressor', 'ai.onnx.ml:LinearRegressor', [[4, 3]], [[4, 1]], null],
];

const einsum = (equation: string) => ({ equation });
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

describe('multiply-accumulates by hand', () => {
  const all = [...conv, ...products, ...contractions, ...recurrent, ...attention];
  for (const [title, op, inputs, outputs, expected, attributes] of all) {
    it(title, () => {
      expect(macsOf(op, inputs, outputs, attributes)).toBe(expected);
    });
  }

  it.each(['Relu', 'Add', 'MaxPool', 'BatchNormalization', 'Softmax', 'DFT', 'If', 'Constant'])(
    '%s does none',
    op => {
      expect(macsOf(op, [[1, 2]], [[1, 2]])).toBe(0);
    },
  );

  it('knows nothing of unknown operators', () => {
    expect(macsOf('Frobnicate', [[1, 2]], [[1, 2]])).toBeNull();
    expect(macsOf('my.domain:Conv', [[1, 2]], [[1, 2]])).toBeNull();
  });

  it('reads coefficients of linear models', () => {
    const made = node('LinearRegressor', ['x'], ['y'], {}, { domain: 'ai.onnx.ml' });
    made.attribute.push({ ...node('A', [], [], { coefficients: [1] }).attribute[0]!, floats: [1, 2, 3] });
    const shapes: Shapes = { value: () => ({ dtype: 1, shape: [4, 3] }), problems: [] };
    expect(nodeMacs(made, buildScopes(createModel(model({ nodes: [made] }))), shapes)).toBe(12);
  });

  it('takes both spellings of the standard domain', () => {
    const made = node('MatMul', ['a', 'b'], ['y'], {}, { domain: 'ai.onnx' });
    const shapes: Shapes = { value: () => ({ dtype: 1, shape: [2, 2] }), problems: [] };
    expect(nodeMacs(made, buildScopes(createModel(model({ nodes: [made] }))), shapes)).toBe(8);
  });
});

describe('the registry', () => {
  const names = macRules.flatMap(rule => rule.operators);

  it('has each operator once, and knows its kind', () => {
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      const [domain, op] = name.includes(':') ? (name.split(':') as [string, string]) : ['', name];
      expect(operatorKind(domain, op), name).toBeDefined();
    }
  });
});

describe('properties', () => {
  const size = fc.integer({ min: 1, max: 9 });

  it('a MatMul is the Einsum of it', () => {
    fc.assert(
      fc.property(size, size, size, size, (b, m, k, n) => {
        const expected = macsOf(
          'MatMul',
          [
            [b, m, k],
            [b, k, n],
          ],
          [[b, m, n]],
        );
        expect(
          macsOf(
            'Einsum',
            [
              [b, m, k],
              [b, k, n],
            ],
            [null],
            einsum('bmk,bkn->bmn'),
          ),
        ).toBe(expected);
        expect(expected).toBe(b * m * k * n);
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  it('a 1×1 convolution is a matrix product', () => {
    fc.assert(
      fc.property(size, size, size, size, (b, c, m, side) => {
        const asConv = macsOf(
          'Conv',
          [
            [b, c, side, side],
            [m, c, 1, 1],
          ],
          [[b, m, side, side]],
        );
        expect(asConv).toBe(
          macsOf(
            'MatMul',
            [
              [b * side * side, c],
              [c, m],
            ],
            [[b * side * side, m]],
          ),
        );
      }),
      { seed: 2, numRuns: 50 },
    );
  });

  it('an LSTM grows with the batch', () => {
    fc.assert(
      fc.property(size, batch => {
        const weights = [
          [1, 24, 3],
          [1, 24, 6],
        ];
        expect(macsOf('LSTM', [[5, batch, 3], ...weights], [null])).toBe(batch * 5 * (72 + 144));
      }),
      { seed: 3, numRuns: 10 },
    );
  });
});

describe('parseEinsum', () => {
  it.each([
    [
      'ij,jk->ik',
      2,
      {
        inputs: [
          ['i', 'j'],
          ['j', 'k'],
        ],
        output: ['i', 'k'],
      },
    ],
    ['...i->...', 1, { inputs: [['...', 'i']], output: ['...'] }],
    ['i,i', 2, { inputs: [['i'], ['i']], output: undefined }],
    ['i,i->', 2, { inputs: [['i'], ['i']], output: [] }],
    ['i->j->k', 1, undefined],
    ['i,j', 3, undefined],
  ])('%s', (equation, operands, expected) => {
    expect(parseEinsum(equation, operands)).toEqual(expected);
  });
});

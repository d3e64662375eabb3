import { describe, expect, it } from 'vitest';
import { summarize } from '../../../../src/core/cost/summary.ts';
import type { ModelSummary, NodeSummary } from '../../../../src/protocol/summary.ts';
import { createModel } from '../../../../src/core/model/onnx-model.ts';
import { graph, ints, model, node, sparse, value, weight, type ModelParts } from '../../../fixtures/build.ts';

const x = value('x', 'float32', [1, 4]);
const y = value('y', 'float32');

async function summaryOf(parts: ModelParts): Promise<ModelSummary> {
  return summarize(createModel(model({ inputs: [x], outputs: [y], opset: 21, ...parts })));
}

function nodeOf(summary: ModelSummary, op: string): NodeSummary {
  return summary.nodes.find(candidate => candidate.op === op)!;
}

/** Role, whether shared, and elements of each tensor of a node. */
function tensorsOf(summary: ModelSummary, op: string): string[] {
  return nodeOf(summary, op).tensors.map(
    t => `${t.role} ${t.name} ${t.elements}${t.shared ? ' shared' : ''}`,
  );
}

describe('what is a parameter', () => {
  it('weights and biases are, at their node', async () => {
    const summary = await summaryOf({
      nodes: [node('Gemm', ['x', 'w', 'b'], ['y'])],
      weights: [weight('w', 'float32', [4, 3]), weight('b', 'float32', [3])],
    });
    expect(nodeOf(summary, 'Gemm')).toMatchObject({
      params: 15,
      bytes: 60,
      macs: 12,
      isLayer: true,
      kind: 'linear',
    });
    expect(tensorsOf(summary, 'Gemm')).toEqual(['weight w 12', 'bias b 3']);
    expect(summary.totals).toMatchObject({ params: 15, bytes: 60, macs: 12, layers: 1 });
  });

  it('tensors of Constant nodes are', async () => {
    const summary = await summaryOf({
      nodes: [
        node('Constant', [], ['w'], { value: weight('', 'float32', [4, 3]) }),
        node('MatMul', ['x', 'w'], ['y']),
      ],
    });
    expect(nodeOf(summary, 'MatMul')).toMatchObject({ params: 12, bytes: 48 });
    expect(nodeOf(summary, 'Constant')).toMatchObject({
      params: 0,
      bytes: 0,
      otherOps: 0,
      activationBytes: 0,
    });
    expect(tensorsOf(summary, 'Constant')).toEqual(['constant w 12 shared']);
  });

  it('a sparse initializer counts by its dense shape, its bytes are those stored', async () => {
    const summary = await summaryOf({
      nodes: [node('MatMul', ['x', 'w'], ['y'])],
      sparse: [sparse(weight('w', 'float32', [2], [1, 2]), ints('', [0, 5]), [4, 3])],
    });
    expect(nodeOf(summary, 'MatMul')).toMatchObject({ params: 12, bytes: 2 * 4 + 2 * 8, macs: 12 });
  });

  it('normalisation vectors are, shape operands are not', async () => {
    const summary = await summaryOf({
      nodes: [
        node('BatchNormalization', ['x', 's', 'b', 'm', 'v'], ['n']),
        node('Reshape', ['n', 'shape'], ['r']),
        node('Slice', ['r', 'from', 'to'], ['y']),
      ],
      weights: [
        ...['s', 'b', 'm', 'v'].map(name => weight(name, 'float32', [4])),
        ints('shape', [2, 2]),
        ints('from', [0]),
        ints('to', [1]),
      ],
    });
    expect(tensorsOf(summary, 'BatchNormalization')).toEqual([
      'scale s 4',
      'bias b 4',
      'mean m 4',
      'variance v 4',
    ]);
    expect(summary.totals).toMatchObject({ params: 16, bytes: 64, macs: 0, layers: 1 });
    expect(tensorsOf(summary, 'Reshape')).toEqual(['constant shape 2']);
    expect(nodeOf(summary, 'Reshape')).toMatchObject({ params: 0, bytes: 0, isLayer: false });
  });

  it.each([
    ['a bias added by itself', 'Add', weight('c', 'float32', [4]), 4],
    ['a single number', 'Mul', weight('c', 'float32', []), 0],
    ['a single number in a vector', 'Div', weight('c', 'float32', [1]), 0],
    ['integers', 'Add', weight('c', 'int64', [4]), 0],
    ['a comparison', 'Greater', weight('c', 'float32', [4]), 0],
  ])('%s', async (_title, op, constant, params) => {
    const summary = await summaryOf({ nodes: [node(op, ['x', 'c'], ['y'])], weights: [constant] });
    expect(nodeOf(summary, op)).toMatchObject({ params, bytes: 4 * params, isLayer: params > 0 });
  });

  it('slopes are, even a single one', async () => {
    const summary = await summaryOf({
      nodes: [node('PRelu', ['x', 'a'], ['y'])],
      weights: [weight('a', 'float32', [1])],
    });
    expect(nodeOf(summary, 'PRelu').params).toBe(1);
  });

  it('a table that Gather reads by activations is an embedding, integers that it picks from are not', async () => {
    const ids = value('x', 'int64', [1, 4]);
    const table = await summaryOf({
      inputs: [ids],
      nodes: [node('Gather', ['e', 'x'], ['y'])],
      weights: [weight('e', 'float32', [10, 8])],
    });
    expect(nodeOf(table, 'Gather')).toMatchObject({ params: 80, kind: 'embedding', isLayer: true, macs: 0 });
    const positions = await summaryOf({
      inputs: [ids],
      nodes: [node('Gather', ['e', 'x'], ['y'])],
      weights: [ints('e', [5, 6, 7])],
    });
    expect(nodeOf(positions, 'Gather')).toMatchObject({ params: 0, kind: 'shape', isLayer: false });
  });

  it('a quantized table is an embedding too, though it is dequantized after Gather', async () => {
    const summary = await summaryOf({
      inputs: [value('x', 'int64', [1, 4])],
      nodes: [node('Gather', ['e', 'x'], ['q']), node('DequantizeLinear', ['q', 's', 'z'], ['y'])],
      weights: [weight('e', 'int8', [10, 8]), weight('s', 'float32', []), weight('z', 'int8', [])],
    });
    expect(nodeOf(summary, 'Gather')).toMatchObject({ params: 80, bytes: 80, kind: 'embedding' });
    expect(nodeOf(summary, 'DequantizeLinear')).toMatchObject({ params: 0, bytes: 5, isLayer: false });
  });

  it('constants of an operator that is not known are, when they are real', async () => {
    const summary = await summaryOf({
      nodes: [node('Frobnicate', ['x', 'w', 'axes'], ['y'], {}, { domain: 'my' })],
      weights: [weight('w', 'float32', [4, 3]), ints('axes', [0, 1])],
    });
    expect(nodeOf(summary, 'Frobnicate')).toMatchObject({
      params: 12,
      macs: null,
      otherOps: null,
      kind: 'other',
    });
    expect(summary.totals).toMatchObject({ unknown: ['y'], macs: null });
  });

  it('initial states and tables of angles are not', async () => {
    const summary = await summaryOf({
      inputs: [value('x', 'float32', [5, 1, 4])],
      nodes: [node('RNN', ['x', 'w', 'r', '', '', 'h0'], ['y'], { hidden_size: 3 })],
      weights: [
        weight('w', 'float32', [1, 3, 4]),
        weight('r', 'float32', [1, 3, 3]),
        weight('h0', 'float32', [1, 1, 3]),
      ],
    });
    expect(nodeOf(summary, 'RNN')).toMatchObject({ params: 12 + 9, macs: 5 * 21, kind: 'recurrent' });
  });
});

describe('quantized weights', () => {
  const qdq = {
    nodes: [
      node('DequantizeLinear', ['wq', 'ws', 'wz'], ['wf'], { axis: 1 }),
      node('DequantizeLinear', ['bq', 'bs'], ['bf'], { axis: 0 }),
      node('Gemm', ['x', 'wf', 'bf'], ['y']),
    ],
    weights: [
      weight('wq', 'int8', [4, 3]),
      weight('ws', 'float32', [3]),
      weight('wz', 'int8', [3], [0, 0, 0]),
      weight('bq', 'int32', [3]),
      weight('bs', 'float32', [3]),
    ],
  };

  it('belong to the layer behind DequantizeLinear', async () => {
    const summary = await summaryOf(qdq);
    expect(nodeOf(summary, 'Gemm')).toMatchObject({
      params: 15,
      // 12 of int8, 3 scales, 3 zero points, 3 of int32, 3 scales
      bytes: 12 + 12 + 3 + 12 + 12,
      macs: 12,
    });
    expect(tensorsOf(summary, 'Gemm')).toEqual([
      'weight wq 12',
      'quantization scale ws 3',
      'zero point wz 3',
      'bias bq 3',
      'quantization scale bs 3',
    ]);
    expect(nodeOf(summary, 'Gemm').tensors[0]).toMatchObject({ dtype: 'int8', shape: [4, 3], bytes: 12 });
    expect(nodeOf(summary, 'DequantizeLinear')).toMatchObject({
      params: 0,
      bytes: 0,
      otherOps: 0,
      kind: 'quantize',
    });
    expect(summary.totals).toMatchObject({ params: 15, layers: 1 });
  });

  it('are found through Transpose, Cast, Reshape and Identity', async () => {
    const summary = await summaryOf({
      nodes: [
        node('Cast', ['w16'], ['w32'], { to: 1 }),
        node('Reshape', ['w32', 'shape'], ['w34']),
        node('Transpose', ['w34'], ['w43'], { perm: [1, 0] }),
        node('Identity', ['w43'], ['wi']),
        node('MatMul', ['x', 'wi'], ['y']),
      ],
      weights: [weight('w16', 'float16', [12]), ints('shape', [3, 4])],
    });
    expect(nodeOf(summary, 'MatMul')).toMatchObject({ params: 12, bytes: 24 });
    expect(tensorsOf(summary, 'MatMul')).toEqual(['weight w16 12', 'constant shape 2']);
    expect(nodeOf(summary, 'Transpose')).toMatchObject({ params: 0, otherOps: 0, activationBytes: 0 });
  });

  it('are the operands of QLinearConv, with scales counted in bytes only', async () => {
    const summary = await summaryOf({
      inputs: [value('x', 'uint8', [1, 2, 4, 4])],
      nodes: [node('QLinearConv', ['x', 'xs', 'xz', 'w', 'ws', 'wz', 'ys', 'yz', 'b'], ['y'])],
      weights: [
        weight('xs', 'float32', []),
        weight('xz', 'uint8', []),
        weight('w', 'int8', [3, 2, 3, 3]),
        weight('ws', 'float32', [3]),
        weight('wz', 'int8', [3]),
        weight('ys', 'float32', []),
        weight('yz', 'uint8', []),
        weight('b', 'int32', [3]),
      ],
    });
    expect(nodeOf(summary, 'QLinearConv')).toMatchObject({
      params: 54 + 3,
      bytes: 4 + 1 + 54 + 12 + 3 + 4 + 1 + 12,
      macs: 3 * 2 * 2 * 18,
    });
  });

  it('count unpacked in MatMulNBits', async () => {
    const summary = await summaryOf({
      inputs: [value('x', 'float32', [1, 64])],
      domains: { 'com.microsoft': 1 },
      nodes: [
        node(
          'MatMulNBits',
          ['x', 'w', 's'],
          ['y'],
          { K: 64, N: 32, bits: 4, block_size: 32 },
          { domain: 'com.microsoft' },
        ),
      ],
      weights: [weight('w', 'uint8', [32, 2, 16]), weight('s', 'float32', [64])],
    });
    expect(nodeOf(summary, 'MatMulNBits')).toMatchObject({ params: 2048, bytes: 1024 + 256, macs: 2048 });
  });

  it('take half a byte each in int4', async () => {
    const summary = await summaryOf({
      nodes: [
        node('DequantizeLinear', ['w', 's'], ['wf'], { axis: 0, block_size: 2 }),
        node('MatMul', ['x', 'wf'], ['y']),
      ],
      weights: [weight('w', 'int4', [4, 3]), weight('s', 'float32', [2, 3])],
    });
    expect(nodeOf(summary, 'MatMul')).toMatchObject({ params: 12, bytes: 6 + 24 });
  });
});

describe('tied weights', () => {
  it('are counted at the first user', async () => {
    const summary = await summaryOf({
      nodes: [
        node('MatMul', ['x', 'w'], ['h'], {}, { name: 'first' }),
        node('MatMul', ['h', 'w'], ['y'], {}, { name: 'second' }),
      ],
      weights: [weight('w', 'float32', [4, 4])],
    });
    expect(
      summary.nodes.map(({ params, bytes, macs, isLayer }) => ({ params, bytes, macs, isLayer })),
    ).toEqual([
      { params: 16, bytes: 64, macs: 16, isLayer: true },
      { params: 0, bytes: 0, macs: 16, isLayer: true },
    ]);
    expect(summary.nodes[1]!.tensors[0]).toMatchObject({ name: 'w', shared: true });
    expect(summary.totals).toMatchObject({ params: 16, bytes: 64, macs: 32, layers: 2 });
  });

  it('of an embedding and a transposed projection', async () => {
    const summary = await summaryOf({
      inputs: [value('x', 'int64', [1, 5])],
      nodes: [
        node('Gather', ['e', 'x'], ['h']),
        node('Transpose', ['e'], ['et'], { perm: [1, 0] }),
        node('MatMul', ['h', 'et'], ['y']),
      ],
      weights: [weight('e', 'float32', [10, 8])],
    });
    expect(summary.totals).toMatchObject({ params: 80, bytes: 320, macs: 5 * 8 * 10 });
  });
});

describe('sub-graphs', () => {
  it('see the constants outside, and their own', async () => {
    const branch = (name: string, weights: ReturnType<typeof weight>[], used: string) =>
      graph({
        name,
        nodes: [node('MatMul', ['x', used], [`${name}_y`])],
        outputs: [value(`${name}_y`, 'float32')],
        weights,
      });
    const summary = await summaryOf({
      inputs: [x, value('c', 'bool', [])],
      nodes: [
        node(
          'If',
          ['c'],
          ['y'],
          {
            then_branch: branch('a', [weight('own', 'float32', [4, 2])], 'own'),
            else_branch: branch('b', [], 'outer'),
          },
          { name: 'if' },
        ),
      ],
      weights: [weight('outer', 'float32', [4, 3])],
    });
    // Both branches are counted.
    expect(summary.totals).toMatchObject({ params: 8 + 12, macs: 8 + 12, nodes: 3, layers: 2 });
    expect(summary.nodes.map(({ op, parent }) => [op, parent])).toEqual([
      ['If', null],
      ['MatMul', 'if'],
      ['MatMul', 'if'],
    ]);
  });
});

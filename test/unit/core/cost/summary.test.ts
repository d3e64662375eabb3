import { describe, expect, it } from 'vitest';
import { summarize } from '../../../../src/core/cost/summary.ts';
import { createModel } from '../../../../src/core/model/onnx-model.ts';
import { makeAttrGraph } from '../../../../src/core/model/attributes.ts';
import type { InspectOptions } from '../../../../src/protocol/summary.ts';
import { fn, graph, ints, model, node, value, weight, type ModelParts } from '../../../fixtures/build.ts';

const y = value('y', 'float32');

async function summaryOf(parts: ModelParts, options: InspectOptions = {}) {
  return summarize(createModel(model({ outputs: [y], ...parts })), options);
}

const linear: ModelParts = {
  inputs: [value('x', 'float32', ['batch', 4])],
  outputs: [value('y', 'float32', ['batch', 3])],
  nodes: [node('Gemm', ['x', 'w'], ['y'], {}, { name: 'fc' })],
  weights: [weight('w', 'float32', [4, 3])],
};

describe('the model', () => {
  it('is told as the file says', async () => {
    const summary = await summaryOf({ ...linear, opset: 13, ir: 7, domains: { 'com.microsoft': 1 } });
    expect(summary).toMatchObject({
      format: 'onnx',
      opset: 13,
      opsets: { 'ai.onnx': 13, 'com.microsoft': 1 },
      irVersion: 7,
      producer: 'espalier-fixtures',
      graphName: 'g',
      inputs: [{ name: 'x', dtype: 'float32', shape: ['batch', 4] }],
      outputs: [{ name: 'y', dtype: 'float32', shape: ['batch', 3] }],
      operators: { Gemm: 1 },
      warnings: [],
    });
  });

  it('leaves initializers out of the inputs', async () => {
    const inputs = [...linear.inputs!, value('w', 'float32', [4, 3])];
    expect((await summaryOf({ ...linear, inputs })).inputs.map(input => input.name)).toEqual(['x']);
  });

  it('counts operators, the commonest first', async () => {
    const nodes = [
      node('Relu', ['x'], ['a']),
      node('Gelu', ['a'], ['b'], {}, { domain: 'com.microsoft' }),
      node('Relu', ['b'], ['y']),
    ];
    const { operators } = await summaryOf({ ...linear, nodes, weights: [] });
    expect(Object.entries(operators)).toEqual([
      ['Relu', 2],
      ['com.microsoft:Gelu', 1],
    ]);
  });

  it('may be empty', async () => {
    const summary = await summaryOf({ outputs: [] });
    expect(summary.totals).toMatchObject({ nodes: 0, layers: 0, params: 0, bytes: 0, macs: 0, unknown: [] });
  });
});

describe('batch and free sizes', () => {
  it.each([
    [undefined, 12, 1],
    [8, 96, 8],
  ])('batch %s', async (batch, macs, used) => {
    const summary = await summaryOf(linear, batch === undefined ? {} : { batch });
    expect(summary.totals.macs).toBe(macs);
    expect(summary).toMatchObject({ batch: used, freeDims: { batch: used } });
    expect(summary.nodes[0]!.outputs[0]!.shape).toEqual([used, 3]);
  });

  it('says when a batch has no effect', async () => {
    const summary = await summaryOf({ ...linear, inputs: [value('x', 'float32', [2, 4])] }, { batch: 8 });
    expect(summary).toMatchObject({ batch: 2, freeDims: {}, totals: { macs: 24 } });
    expect(summary.warnings.join()).toContain('fixed batch of 2');
  });

  const sequence: ModelParts = {
    inputs: [value('x', 'float32', ['batch', 'length', 4]), value('m', 'float32', ['batch', null])],
    nodes: [node('MatMul', ['x', 'w'], ['y'], {}, { name: 'proj' }), node('Relu', ['m'], ['z'])],
    weights: [weight('w', 'float32', [4, 3])],
  };

  it('leaves out what it can not know, and says so', async () => {
    const summary = await summaryOf(sequence);
    expect(summary.freeDims).toEqual({ batch: 1, length: null, 'm.1': null });
    expect(summary.nodes[0]).toMatchObject({ macs: null, activationBytes: null, params: 12 });
    expect(summary.totals).toMatchObject({ macs: null, unknown: ['proj'] });
    expect(summary.warnings.join()).toContain('Give a value for length, m.1');
  });

  it('takes the values of the user, by name or by place', async () => {
    const summary = await summaryOf(sequence, { batch: 2, freeDims: { length: 5, 'm.1': 7 } });
    expect(summary.freeDims).toEqual({ batch: 2, length: 5, 'm.1': 7 });
    expect(summary.totals).toMatchObject({ macs: 2 * 5 * 4 * 3, unknown: [], otherOps: 14 });
  });

  it('says where sizes begin to depend on the data, and takes a number there', async () => {
    const parts: ModelParts = {
      inputs: [value('x', 'float32', [4])],
      nodes: [
        node('NonZero', ['x'], ['found'], {}, { name: 'find' }),
        node('Cast', ['found'], ['real'], { to: 1 }),
        node('Transpose', ['real'], ['rows'], { perm: [1, 0] }),
        node('MatMul', ['rows', 'w'], ['y'], {}, { name: 'proj' }),
      ],
      weights: [weight('w', 'float32', [1, 3])],
    };
    const open = await summaryOf(parts);
    expect(open.totals.unknown).toEqual(['proj']);
    expect(open.warnings.join()).toContain('"find" (NonZero) gives is not known; give a number for found.1');
    const given = await summaryOf(parts, { freeDims: { 'found.1': 5 } });
    expect(given.totals).toMatchObject({ macs: 15, unknown: [] });
    expect(given.warnings).toEqual([]);
  });

  it('says when a name is not one of the model', async () => {
    const { warnings } = await summaryOf(sequence, { freeDims: { lenght: 5 } });
    expect(warnings.join()).toContain('lenght');
  });

  it.each([0, -1, 1.5, NaN])('refuses a size of %s', async batch => {
    await expect(summaryOf(linear, { batch })).rejects.toMatchObject({ code: 'BAD_SETTING' });
  });
});

describe('ids', () => {
  it('are names, made unique, and stable', async () => {
    const parts: ModelParts = {
      ...linear,
      nodes: [
        node('Relu', ['x'], ['a'], {}, { name: 'act' }),
        node('Relu', ['a'], ['b'], {}, { name: 'act' }),
        node('Relu', ['b'], ['act#2']),
        node('Relu', ['b'], ['y']),
      ],
      weights: [],
    };
    const ids = (await summaryOf(parts)).nodes.map(each => each.id);
    expect(ids).toEqual(['act', 'act#2', 'act#2#2', 'y']);
    expect((await summaryOf(parts)).nodes.map(each => each.id)).toEqual(ids);
  });
});

describe('other costs', () => {
  it('counts elements written, but not by views and constants', async () => {
    const summary = await summaryOf({
      inputs: [value('x', 'float16', [2, 6])],
      nodes: [
        node('Relu', ['x'], ['a']),
        node('Reshape', ['a', 'shape'], ['b']),
        node('Transpose', ['b'], ['y'], { perm: [1, 0] }),
      ],
      weights: [ints('shape', [3, 4])],
    });
    expect(summary.nodes.map(each => [each.op, each.otherOps, each.activationBytes])).toEqual([
      ['Relu', 12, 24],
      ['Reshape', 0, 0],
      ['Transpose', 12, 24],
    ]);
    expect(summary.totals).toMatchObject({ otherOps: 24, activationBytes: 48, macs: 0 });
  });
});

describe('sub-graphs and functions', () => {
  const body = graph({
    inputs: [value('i', 'int64', []), value('c_in', 'bool', []), value('s', 'float32', [1, 4])],
    nodes: [
      node('MatMul', ['s', 'w'], ['s_out'], {}, { name: 'step' }),
      node('Identity', ['c_in'], ['c_out'], {}, { name: 'keep' }),
    ],
    outputs: [value('c_out', 'bool', []), value('s_out', 'float32', [1, 4])],
  });

  it('counts the body of a loop once', async () => {
    const loop = node('Loop', ['n', '', 'x'], ['y'], {}, { name: 'loop' });
    loop.attribute.push(makeAttrGraph('body', body));
    const summary = await summaryOf({
      inputs: [value('x', 'float32', [1, 4])],
      nodes: [loop],
      weights: [weight('n', 'int64', [], [10]), weight('w', 'float32', [4, 4])],
    });
    expect(summary.totals).toMatchObject({ macs: 16, params: 16, nodes: 3 });
    expect(summary.nodes.map(each => [each.id, each.parent])).toEqual([
      ['loop', null],
      [expect.stringContaining('step') as string, 'loop'],
      [expect.stringContaining('keep') as string, 'loop'],
    ]);
    expect(summary.nodes[0]).toMatchObject({ kind: 'control', macs: 0, otherOps: 0 });
  });

  it('counts a function at each call, its weights once', async () => {
    const summary = await summaryOf({
      ir: 8,
      inputs: [value('x', 'float32', [1, 4])],
      domains: { my: 1 },
      functions: [
        fn('my', 'Dense', ['a', 'k'], ['r'], [node('MatMul', ['a', 'k'], ['m']), node('Relu', ['m'], ['r'])]),
      ],
      nodes: [
        node('Dense', ['x', 'w'], ['h'], {}, { domain: 'my', name: 'one' }),
        node('Dense', ['h', 'w'], ['y'], {}, { domain: 'my', name: 'two' }),
      ],
      weights: [weight('w', 'float32', [4, 4])],
    });
    expect(summary.totals).toMatchObject({ macs: 32, params: 16, layers: 2, unknown: [] });
    expect(summary.nodes.map(each => [each.op, each.parent, each.params, each.macs])).toEqual([
      ['Dense', null, 0, 0],
      ['MatMul', 'one', 16, 16],
      ['Relu', 'one', 0, 0],
      ['Dense', null, 0, 0],
      ['MatMul', 'two', 0, 16],
      ['Relu', 'two', 0, 0],
    ]);
    expect(new Set(summary.nodes.map(each => each.id)).size).toBe(6);
    expect(summary.warnings.join()).toContain('1 function of its own: counted at each of 2 calls');
  });
});

describe('warnings', () => {
  it.each([
    ['a newer operator set', { ...linear, opset: 99 }, 'Operator set 99'],
    ['a newer format', { ...linear, ir: 99 }, 'Format version 99'],
    [
      'unknown operators',
      { ...linear, nodes: [...linear.nodes!, node('Zap', ['y'], ['z'], {}, { domain: 'my' })] },
      'Zap (my)',
    ],
    [
      'tensors nobody reads',
      { ...linear, weights: [...linear.weights!, weight('lost', 'float32', [2])] },
      'lost',
    ],
  ])('%s', async (_title, parts, expected) => {
    const { warnings } = await summaryOf(parts);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(expected);
  });
});

it('10,000 nodes take less than a second or so', async () => {
  const nodes = Array.from({ length: 10_000 }, (_, i) =>
    i % 2 === 0
      ? node('Gemm', [`v${i}`, `w${i}`], [`v${i + 1}`], {}, { name: `/block${i % 100}/layer${i}/Gemm` })
      : node('Relu', [`v${i}`], [`v${i + 1}`], {}, { name: `/block${i % 100}/layer${i}/Relu` }),
  );
  const weights = nodes.flatMap((each, i) =>
    each.opType === 'Gemm' ? [weight(`w${i}`, 'float32', [4, 4])] : [],
  );
  const big = createModel(model({ inputs: [value('v0', 'float32', [1, 4])], outputs: [], nodes, weights }));
  const start = process.cpuUsage();
  const summary = await summarize(big);
  expect(summary.totals).toMatchObject({ nodes: 10_000, layers: 5000, params: 80_000, macs: 80_000 });
  // Time of the processor, as the machine may be busy with other things; it takes about half a second.
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(2000);
});

it('deep nesting is no problem', async () => {
  let inner = graph({ nodes: [node('Relu', ['x'], ['r'])], outputs: [value('r', 'float32')] });
  for (let depth = 0; depth < 60; depth++) {
    inner = graph({
      nodes: [node('If', ['c'], ['r'], { then_branch: inner })],
      outputs: [value('r', 'float32')],
    });
  }
  const summary = await summaryOf({
    inputs: [value('x', 'float32', [1]), value('c', 'bool', [])],
    nodes: inner.node,
  });
  expect(summary.totals.nodes).toBe(61);
});

import { describe, expect, it } from 'vitest';
import { hasTerm, parseQuery, toggleTerm } from '../../../webview/editor/layers/query.ts';
import { makeNode, makeTestRows } from './rows.ts';

const weight = {
  name: 'w',
  role: 'weight',
  dtype: 'float16',
  shape: [64, 3, 7, 7],
  elements: 9408,
  bytes: 18_816,
  shared: false,
};

const rows = makeTestRows(
  [
    makeNode({
      index: 0,
      name: '/conv1/Conv',
      params: 9408,
      bytes: 18_816,
      macs: 118_013_952,
      sparsity: 0.25,
      outputs: [{ name: 'a', dtype: 'float32', shape: [1, 64, 112, 112] }],
      tensors: [weight],
    }),
    makeNode({ index: 1, name: '/relu/Relu', op: 'Relu', kind: 'activation', isLayer: false }),
    makeNode({
      index: 2,
      name: '/layer1/conv2/Conv',
      params: 2_000_000,
      bytes: 8_000_000,
      macs: null,
      sparsity: 0.9,
      outputs: [{ name: 'b', dtype: 'float32', shape: ['N', 512, null] }],
    }),
    makeNode({
      index: 3,
      name: 'onnx::MatMul_12',
      op: 'MatMul',
      kind: 'linear',
      domain: 'com.acme',
      params: 1000,
      bytes: 4000,
      macs: 1000,
      outputs: [{ name: 'c', dtype: 'int8', shape: [1000] }],
      tensors: [{ ...weight, shape: [10, 100], shared: true, external: 'w.data', missing: true }],
    }),
  ],
  ['/layer1/conv2/Conv'],
);

const found = (query: string) => {
  const { matches, errors } = parseQuery(query);
  expect(errors).toEqual([]);
  return rows.filter(matches).map(row => row.node.index);
};

describe('parseQuery', () => {
  it.each<[string, number[]]>([
    ['', [0, 1, 2, 3]],
    ['   ', [0, 1, 2, 3]],
    // free text
    ['conv', [0, 2]],
    ['CONV2', [2]],
    ['"/conv1/"', [0]],
    ['relu', [1]],
    ['#3', [3]],
    ['64x112', [0]],
    ['64×112', [0]],
    ['nothing-like-it', []],
    ['onnx::MatMul_12', [3]],
    // text keys
    ['op:Conv', [0, 2]],
    ['op:conv', [0, 2]],
    ['op:Con', []],
    ['op:Con*', [0, 2]],
    ['op:Relu,MatMul', [1, 3]],
    ['op=Relu', [1]],
    ['name:/layer?/*', [2]],
    ['kind:linear', [3]],
    ['dtype:float16', [0, 3]],
    ['dtype:int8', [3]],
    ['domain:com.*', [3]],
    ['OP:Relu', [1]],
    // numbers
    ['params>1k', [0, 2]],
    ['params>=1k', [0, 2, 3]],
    ['params<1k', [1]],
    ['params<=1000', [1, 3]],
    ['params=1,000', [3]],
    ['params:1k', [3]],
    ['params>1.5M', [2]],
    ['macs>=1M', [0]],
    ['macs>0.1G', [0]],
    ['macs:unknown', [2]],
    ['-macs:unknown', [0, 1, 3]],
    ['macs<1k', [1]],
    ['bytes>1MB', [2]],
    ['bytes>=18.8KB', [0, 2]],
    ['bytes<4KiB', [1, 3]],
    ['sparsity<0.5', [0]],
    ['sparsity>50%', [2]],
    ['index<2', [0, 1]],
    ['activations=512', [0, 1, 2, 3]],
    // shapes
    ['shape:512', [2]],
    ['shape:64x3x7', [0]],
    ['shape:64×112×112', [0]],
    ['shape:64x112', [0]],
    ['shape:n,512', [2]],
    ['shape:512x?', [2]],
    ['shape:11', []],
    // flags
    ['is:layer', [0, 2, 3]],
    ['is:shared', [3]],
    ['is:external', [3]],
    ['is:missing', [3]],
    ['is:unknown', [2]],
    // negation and AND
    ['-op:Relu', [0, 2, 3]],
    ['-conv', [1, 3]],
    ['op:Conv params>1k -sparsity>0.5', [0]],
    ['conv -', [0, 2]],
    ['--op:Relu', [1]],
  ])('%s', (query, indices) => {
    expect(found(query)).toEqual(indices);
  });

  it.each([
    ['params>', 'needs a value'],
    ['params>many', 'is not a number'],
    ['params>1x', 'is not a number'],
    ['macs>unknown', "can't be compared"],
    ['op>Conv', 'op is not a number'],
    ['color:red', 'not something to filter by'],
    ['weight>5', 'not something to filter by'],
    ['is:big', 'use one of layer'],
    ['-params>x', 'is not a number'],
  ])('%s: %s', (query, message) => {
    expect(parseQuery(query).errors).toEqual([expect.stringContaining(message)]);
  });

  it('filters by what it understands beside an error', () => {
    const { matches, errors } = parseQuery('op:Relu params>x');
    expect(errors).toHaveLength(1);
    expect(rows.filter(matches).map(row => row.node.index)).toEqual([1]);
  });

  it('takes special characters of regular expressions as they are', () => {
    expect(found('name:(a+b)[')).toEqual([]);
    expect(found('op:.*')).toEqual([]);
  });
});

describe('chips', () => {
  it('puts a term in and takes it out', () => {
    expect(toggleTerm('conv', 'op:Relu')).toBe('conv op:Relu');
    expect(toggleTerm('conv op:relu params>1k', 'op:Relu')).toBe('conv params>1k');
    expect(hasTerm('x OP:Relu', 'op:Relu')).toBe(true);
    expect(hasTerm('x -op:Relu', 'op:Relu')).toBe(false);
  });
});

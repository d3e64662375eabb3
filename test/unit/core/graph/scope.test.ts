import { create } from '@bufbuild/protobuf';
import { SparseTensorProtoSchema } from 'onnx-buf';
import { describe, expect, it } from 'vitest';
import { buildScopes, walkScopes } from '../../../../src/core/graph/scope.ts';
import type { Scope } from '../../../../src/core/graph/types.ts';
import { fn, graph, i64, infer, model, node, tensor, text, valueInfo } from './build.ts';

const ids = (root: Scope) => [...walkScopes(root)].map(scope => scope.id);

describe('one graph', () => {
  const m = model({
    inputs: [valueInfo('x', [1, 4]), valueInfo('w', [4, 4])],
    initializers: [tensor('w', 'float32', [4, 4])],
    nodes: [
      node('Constant', [], ['c'], { value_ints: [1, 2, 3] }),
      node('MatMul', ['x', 'w'], ['y'], {}, 'first'),
      node('Clip', ['y', '', 'c'], ['z']),
      node('Add', ['y', 'y'], ['z']),
    ],
    outputs: ['z'],
  });
  const root = buildScopes(m);

  it('finds producers and consumers', () => {
    expect(root.producer('y')?.name).toBe('first');
    expect(root.producer('x')).toBeUndefined();
    expect(root.consumers('y').map(one => one.opType)).toEqual(['Clip', 'Add']);
    expect(root.consumers('')).toEqual([]);
    expect(root.consumers('nothing')).toEqual([]);
  });

  it('lets the first of two writers of a name stand', () => {
    expect(root.producer('z')?.opType).toBe('Clip');
  });

  it('takes an initializer that is an input too for a constant', () => {
    expect(root.constant('w')).toMatchObject({ name: 'w', kind: 'initializer', scope: root });
    expect(root.constant('x')).toBeUndefined();
    expect(root.constant('y')).toBeUndefined();
  });

  it('knows its opsets', () => {
    expect(root.opset()).toBe(21);
    expect(root.opset('ai.onnx')).toBe(21);
    expect(root.opset('com.microsoft')).toBe(1);
    expect(root.opset('unknown')).toBe(0);
  });

  it('makes tensors of all forms of Constant', async () => {
    const forms = model({
      nodes: [
        node('Constant', [], ['t'], { value: tensor('', 'float32', [2, 2]) }),
        node('Constant', [], ['f'], { value_float: { f: 1.5 } }),
        node('Constant', [], ['fs'], { value_floats: { fs: [1, 2, 3] } }),
        node('Constant', [], ['i'], { value_int: 7 }),
        node('Constant', [], ['is'], { value_ints: [7, 8] }),
        node('Constant', [], ['s'], { value_string: 'a' }),
        node('Constant', [], ['ss'], { value_strings: ['a', 'b'] }),
      ],
    });
    const { root: scope, shapes } = await infer(forms);
    const all = ['t', 'f', 'fs', 'i', 'is', 's', 'ss'].map(name => text(shapes.value(scope, name)));
    expect(all).toEqual([
      'float32[2,2]',
      'float32[]',
      'float32[3]',
      'int64[]',
      'int64[2]',
      'string[]',
      'string[2]',
    ]);
    expect(shapes.value(scope, 'is').elements).toEqual([7, 8]);
    expect(scope.constant('is')?.kind).toBe('constant-node');
  });

  it('knows sparse initializers and sparse Constants', async () => {
    const sparse = (name: string) =>
      create(SparseTensorProtoSchema, {
        dims: [3n, 5n],
        values: tensor(name, 'float32', [2]),
        indices: i64(1, 7),
      });
    const m2 = model({
      nodes: [node('Constant', [], ['c']), node('MatMul', ['w', 'v'], ['y'])],
      inputs: [valueInfo('v', [5, 2])],
    });
    m2.graph.sparseInitializer = [sparse('w')];
    m2.graph.node[0]!.attribute = [];
    const { root: scope, shapes } = await infer(m2);
    expect(scope.constant('w')).toMatchObject({ kind: 'sparse-initializer', name: 'w' });
    expect(scope.constant('w')?.sparse?.dims).toEqual([3n, 5n]);
    expect(text(shapes.value(scope, 'w'))).toBe('float32[3,5]');
    expect(text(shapes.value(scope, 'y'))).toBe('float32[3,2]');
  });
});

describe('sub-graphs', () => {
  const inner = graph({ nodes: [node('Add', ['a', 'k'], ['inner'])], outputs: ['inner'] });
  const shadow = graph({
    nodes: [node('Identity', ['k'], ['other'])],
    initializers: [tensor('k', 'float32', [9])],
    outputs: ['other'],
  });
  const m = model({
    inputs: [valueInfo('a', [3]), valueInfo('cond', [], 'bool')],
    initializers: [tensor('k', 'float32', [3])],
    nodes: [node('If', ['cond'], ['y'], { then_branch: inner, else_branch: shadow }, 'choose')],
  });
  const root = buildScopes(m);
  const [thenScope, elseScope] = root.children;

  it('get ids from nodes and attributes', () => {
    expect(ids(root)).toEqual(['', '/choose.then_branch', '/choose.else_branch']);
    expect(thenScope).toMatchObject({ attribute: 'then_branch', owner: m.graph.node[0], parent: root });
    expect(root.childrenOf(m.graph.node[0]!)).toEqual([thenScope, elseScope]);
  });

  it('see constants around them, unless they have one of that name', () => {
    expect(thenScope!.constant('k')?.scope).toBe(root);
    expect(elseScope!.constant('k')?.scope).toBe(elseScope);
    expect(elseScope!.constant('k')?.tensor.dims).toEqual([9n]);
  });

  it('hide an outer constant behind an input of the same name', () => {
    const body = graph({
      inputs: [valueInfo('k', null)],
      nodes: [node('Identity', ['k'], ['o'])],
      outputs: ['o'],
    });
    const scope = buildScopes(
      model({
        initializers: [tensor('k', 'float32', [3])],
        nodes: [node('Loop', ['', ''], ['z'], { body })],
      }),
    );
    expect(scope.children[0]!.constant('k')).toBeUndefined();
  });

  it('get different ids though nodes have the same name', () => {
    const twice = model({
      nodes: [1, 2].map(i =>
        node('If', ['c'], [`o${i}`], { then_branch: graph({}), else_branch: graph({}) }, 'same'),
      ),
    });
    expect(ids(buildScopes(twice))).toEqual([
      '',
      '/same.then_branch',
      '/same.else_branch',
      '/same.then_branch#2',
      '/same.else_branch#2',
    ]);
  });

  it('are left alone beyond a depth that no model has', () => {
    let deep = graph({});
    for (let i = 0; i < 300; i++)
      deep = graph({ nodes: [node('If', ['c'], [`o${i}`], { then_branch: deep })] });
    const scope = buildScopes(model({ nodes: [node('If', ['c'], ['o'], { then_branch: deep })] }));
    expect(ids(scope).length).toBe(101);
  });
});

describe('local functions', () => {
  const double = fn('my', 'Double', ['p'], ['r'], [node('Add', ['p', 'p'], ['r'])]);

  it('are expanded at each call with parameters bound', () => {
    const m = model({
      inputs: [valueInfo('x', [2])],
      initializers: [tensor('w', 'float32', [5])],
      nodes: [node('my:Double', ['x'], ['y'], {}, 'a'), node('my:Double', ['w'], ['z'], {}, 'b')],
      functions: [double],
    });
    const root = buildScopes(m);
    expect(ids(root)).toEqual(['', '/a', '/b']);
    const [a, b] = root.children;
    expect(a!.body).toBe(m.proto.functions[0]);
    expect(a!.bindings.get('p')).toBe('x');
    expect(a!.constant('p')).toBeUndefined();
    expect(b!.constant('p')).toMatchObject({ name: 'w', scope: root });
    expect(b!.constant('w')).toBeUndefined();
  });

  it('get shapes through the call', async () => {
    const { root, shapes } = await infer(
      model({
        inputs: [valueInfo('x', ['N', 3])],
        nodes: [node('my:Double', ['x'], ['y'], {}, 'call')],
        functions: [double],
      }),
    );
    expect(text(shapes.value(root, 'y'))).toBe('float32[N,3]');
    expect(text(shapes.value(root.children[0]!, 'p'))).toBe('float32[N,3]');
    expect(text(shapes.value(root.children[0]!, 'r'))).toBe('float32[N,3]');
  });

  it('resolve attribute references: the value of the call, the default, or nothing', () => {
    const body = node('LRN', ['p'], ['r'], {
      size: { ref: 'size' },
      alpha: { ref: 'alpha' },
      beta: { ref: 'beta' },
    });
    const norm = fn('my', 'Norm', ['p'], ['r'], [body], {
      names: ['size', 'beta'],
      defaults: { alpha: { f: 0.5 } },
    });
    const m = model({
      inputs: [valueInfo('x', [1])],
      nodes: [node('my:Norm', ['x'], ['y'], { size: 5 })],
      functions: [norm],
    });
    const [inner] = buildScopes(m).children[0]!.nodes;
    const summary = inner!.attribute.map(one => [one.name, Number(one.i), one.f, one.refAttrName]);
    expect(summary).toEqual([
      ['size', 5, 0, ''],
      ['alpha', 0, 0.5, ''],
    ]);
    expect(m.proto.functions[0]!.node[0]!.attribute[0]!.refAttrName).toBe('size');
  });

  it('resolve references inside sub-graphs too', async () => {
    const branch = graph({
      nodes: [
        node('Constant', [], ['k'], { value_ints: { ref: 'shape' } }),
        node('Reshape', ['p', 'k'], ['o']),
      ],
      outputs: ['o'],
    });
    const choose = fn(
      'my',
      'Choose',
      ['p', 'c'],
      ['r'],
      [node('If', ['c'], ['r'], { then_branch: branch, else_branch: branch })],
      { names: ['shape'] },
    );
    const { root, shapes } = await infer(
      model({
        inputs: [valueInfo('x', [6]), valueInfo('c', [], 'bool')],
        nodes: [node('my:Choose', ['x', 'c'], ['y'], { shape: [2, 3] })],
        functions: [choose],
      }),
    );
    expect(text(shapes.value(root, 'y'))).toBe('float32[2,3]');
  });

  it('may call others, and get the opset they import', () => {
    const inner = fn('my', 'Inner', ['p'], ['r'], [node('Relu', ['p'], ['r'])], { opset: 13 });
    const outer = fn('my', 'Outer', ['p'], ['r'], [node('my:Inner', ['p'], ['r'])]);
    const m = model({
      inputs: [valueInfo('x', [1])],
      nodes: [node('my:Outer', ['x'], ['y'], {}, 'n')],
      functions: [inner, outer],
    });
    const root = buildScopes(m);
    expect(ids(root)).toEqual(['', '/n', '/n/r']);
    expect(root.children[0]!.children[0]!.opset()).toBe(13);
    expect(root.children[0]!.opset()).toBe(21);
  });

  it('that call themselves are not expanded for ever', async () => {
    const loop = fn('my', 'Loop', ['p'], ['r'], [node('my:Loop', ['p'], ['r'])]);
    const { root, shapes } = await infer(
      model({ inputs: [valueInfo('x', [1])], nodes: [node('my:Loop', ['x'], ['y'])], functions: [loop] }),
    );
    expect(ids(root)).toHaveLength(2);
    expect(shapes.problems.map(one => one.reason)).toEqual(['no rule for operator my.Loop']);
  });

  it('that double at every level are not expanded beyond measure', () => {
    const functions = Array.from({ length: 60 }, (_, i) =>
      fn(
        'my',
        `F${i}`,
        ['p'],
        ['r'],
        i === 0
          ? [node('Relu', ['p'], ['r'])]
          : [node(`my:F${i - 1}`, ['p'], ['q']), node(`my:F${i - 1}`, ['q'], ['r'])],
      ),
    );
    const m = model({ inputs: [valueInfo('x', [1])], nodes: [node('my:F59', ['x'], ['y'])], functions });
    let count = 0;
    for (const scope of walkScopes(buildScopes(m))) count += scope.nodes.length;
    expect(count).toBeLessThan(600_000);
  }, 60_000);

  it('treat a parameter that is left out as absent', async () => {
    const clip = fn('my', 'C', ['p', 'low'], ['r'], [node('Clip', ['p', 'low'], ['r'])]);
    const { root, shapes } = await infer(
      model({ inputs: [valueInfo('x', [4])], nodes: [node('my:C', ['x'], ['y'])], functions: [clip] }),
    );
    expect(text(shapes.value(root, 'y'))).toBe('float32[4]');
  });

  it('tell overloads apart', () => {
    const a = { ...fn('my', 'F', ['p'], ['r'], [node('Relu', ['p'], ['r'])]), overload: 'a' };
    const call = { ...node('my:F', ['x'], ['y']), overload: 'b' };
    expect(buildScopes(model({ nodes: [call], functions: [a] })).children).toHaveLength(0);
    expect(buildScopes(model({ nodes: [{ ...call, overload: 'a' }], functions: [a] })).children).toHaveLength(
      1,
    );
  });
});

describe('large graphs', () => {
  it('are resolved in linear time', async () => {
    const nodes = Array.from({ length: 100_000 }, (_, i) => node('Relu', [`v${i}`], [`v${i + 1}`]));
    const m = model({ inputs: [valueInfo('v0', ['N', 8])], nodes });
    const started = performance.now();
    const { root, shapes } = await infer(m);
    expect(text(shapes.value(root, 'v100000'))).toBe('float32[N,8]');
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

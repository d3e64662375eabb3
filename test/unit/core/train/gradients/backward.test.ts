import { describe, expect, it } from 'vitest';
import { buildScopes } from '../../../../../src/core/graph/scope.ts';
import { inferShapes } from '../../../../../src/core/graph/shapes/index.ts';
import type { Model } from '../../../../../src/core/model/model.ts';
import { UniqueNames } from '../../../../../src/core/quantize/unique-names.ts';
import { backward } from '../../../../../src/core/train/gradients/backward.ts';
import { Emit } from '../../../../../src/core/train/gradients/emit.ts';
import { bools, graph, model, node, valueInfo } from '../../graph/build.ts';
import { checkGradient } from './check.ts';

async function derive(m: Model, wrt: string[], loss = 'y0') {
  const scope = buildScopes(m);
  const shapes = await inferShapes(m, scope);
  const emit = new Emit(m.graph, new UniqueNames(m.proto), m.opset());
  return backward({ scope, shapes, emit, seeds: new Map([[loss, 'seed']]), wrt });
}

const x = valueInfo('x0', [2, 3]);
const opsOf = (m: Model, from = 0) => m.graph.node.slice(from).map(one => one.opType);

describe('backward', () => {
  it('adds the gradients of a value that is used several times', async () => {
    const nodes = [
      node('Tanh', ['x0'], ['t']),
      node('Mul', ['t', 'x0'], ['m']),
      node('Add', ['m', 't'], ['a']),
      node('Mul', ['a', 'a'], ['s']),
      node('Sub', ['s', 'x0'], ['y0']),
    ];
    await checkGradient('', [{ dims: [2, 3] }], {}, { nodes });
  });

  it('goes back from several values at once, and from one on the way to another', async () => {
    const nodes = [node('Exp', ['x0'], ['y0']), node('Mul', ['y0', 'x1'], ['y1'])];
    await checkGradient('', [{ dims: [2, 3] }, { dims: [3] }], {}, { nodes, outputs: 2 });
  });

  it('takes nodes in any order', async () => {
    const nodes = [node('Exp', ['t'], ['y0']), node('Tanh', ['x0'], ['t'])];
    const m = model({ nodes, inputs: [x], outputs: ['y0'] });
    expect((await derive(m, ['x0'])).has('x0')).toBe(true);
  });

  it('looks at nothing that is not on the way', async () => {
    const nodes = [
      node('Exp', ['x0'], ['e']),
      node('Det', ['b'], ['d']),
      node('Mul', ['e', 'w'], ['m']),
      node('Mul', ['m', 'd'], ['y0']),
      node('LSTM', ['y0', 'r', 'r'], ['unread']),
    ];
    const m = model({ nodes, inputs: [x, valueInfo('w', [3]), valueInfo('b', [2, 2])], outputs: ['y0'] });
    const found = await derive(m, ['w', 'elsewhere']);
    expect([...found.keys()]).toEqual(['w']);
    expect(opsOf(m, nodes.length)).not.toContain('Exp');
  });

  it('makes what is asked for twice once', async () => {
    // Both weights need the same transposed gradient sums; both factors the same product with the seed.
    const nodes = [
      node('Tanh', ['x0'], ['t']),
      node('Mul', ['t', 'w'], ['a']),
      node('Mul', ['t', 'v'], ['b']),
      node('Add', ['a', 'b'], ['y0']),
    ];
    const inputs = [x, valueInfo('w', [3]), valueInfo('v', [3])];
    const m = model({ nodes, inputs, outputs: ['y0'] });
    const found = await derive(m, ['w', 'v']);
    expect(found.get('w')).toBe(found.get('v'));
    expect(opsOf(m, nodes.length)).toEqual(['Mul', 'ReduceSum']);
  });

  it('passes nothing through steps and integers', async () => {
    const nodes = [
      node('Floor', ['x0'], ['f']),
      node('Cast', ['x0'], ['i'], { to: 7 }),
      node('Cast', ['i'], ['back'], { to: 1 }),
      node('Mul', ['f', 'back'], ['y0']),
    ];
    const m = model({ nodes, inputs: [x], outputs: ['y0'] });
    expect((await derive(m, ['x0'])).size).toBe(0);
    expect(m.graph.node).toHaveLength(nodes.length);
  });

  it('names operator and node where there is no gradient', async () => {
    const nodes = [node('Det', ['x0'], ['y0'], {}, 'determinant')];
    const m = model({ nodes, inputs: [valueInfo('x0', [2, 2])], outputs: ['y0'] });
    await expect(derive(m, ['x0'])).rejects.toThrow('Operator Det in node "determinant" has no gradient.');
    const custom = model({ nodes: [node('com.x:Fancy', ['x0'], ['y0'])], inputs: [x], outputs: ['y0'] });
    await expect(derive(custom, ['x0'])).rejects.toThrow(
      'Operator com.x:Fancy in node "y0" has no gradient.',
    );
  });

  it('refuses branches that read what is trained', async () => {
    const branch = (op: string) => graph({ nodes: [node(op, ['x0'], ['b'])], outputs: ['b'] });
    const choice = node(
      'If',
      ['c'],
      ['y0'],
      { then_branch: branch('Exp'), else_branch: branch('Tanh') },
      'choose',
    );
    const m = model({
      nodes: [choice],
      inputs: [x],
      initializers: [Object.assign(bools(true), { name: 'c' })],
    });
    await expect(derive(m, ['x0'])).rejects.toThrow(
      /Operator If in node "choose" has no gradient: its sub-graphs/,
    );
  });

  it('asks for numbers where a size is free', async () => {
    const m = model({
      nodes: [node('Add', ['x0', 'w'], ['y0'])],
      inputs: [valueInfo('x0', ['n', 3]), valueInfo('w', [3])],
    });
    await expect(derive(m, ['w'])).rejects.toThrow(/the shape of "y0" at node "y0" is \[n, 3\]/);
  });

  it('says which attribute it does not know', async () => {
    const operands = [{ dims: [2, 2] }];
    await expect(checkGradient('Einsum', operands, { equation: 'ii->i' })).rejects.toThrow(
      'The gradient of Einsum in node "y0" is not known: a letter stands twice in one term.',
    );
  });
});

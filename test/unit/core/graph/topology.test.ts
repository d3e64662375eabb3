import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EspalierError } from '../../../../src/core/errors.ts';
import { buildScopes } from '../../../../src/core/graph/scope.ts';
import { capturedNames, topologicalOrder } from '../../../../src/core/graph/topology.ts';
import { fn, graph, infer, model, node, text, valueInfo } from './build.ts';

const order = (nodes: ReturnType<typeof node>[]) =>
  topologicalOrder(buildScopes(model({ nodes }))).map(one => one.name);
const step = (name: string, from: string[], to: string) => node('Sum', from, [to], {}, name);

describe('topologicalOrder', () => {
  it('keeps an order that is right', () => {
    const nodes = [step('a', ['x'], 'p'), step('c', ['x'], 'q'), step('b', ['p', 'q'], 'r')];
    const scope = buildScopes(model({ nodes }));
    expect(topologicalOrder(scope)).toBe(scope.nodes);
  });

  it('moves a node only ahead of those that need it', () => {
    const nodes = [
      step('a', ['x'], 'p'),
      step('b', ['q'], 'r'),
      step('c', ['p'], 'q'),
      step('d', ['x'], 's'),
    ];
    expect(order(nodes)).toEqual(['a', 'c', 'b', 'd']);
  });

  it('takes what sub-graphs read for inputs', () => {
    const body = graph({
      nodes: [step('in', ['late', 'own'], 'o')],
      inputs: [valueInfo('own', [])],
      outputs: ['o'],
    });
    const nodes = [node('If', ['c'], ['y'], { then_branch: body }, 'if'), step('late', ['x'], 'late')];
    expect(order(nodes)).toEqual(['late', 'if']);
    const scope = buildScopes(model({ nodes }));
    expect([...capturedNames(scope, scope.nodes[0]!)]).toEqual(['late']);
  });

  it('takes a name that a sub-graph gives out unchanged for an input', () => {
    const nodes = [
      node('If', ['c'], ['y'], { then_branch: graph({ outputs: ['late'] }) }, 'if'),
      step('late', ['x'], 'late'),
    ];
    expect(order(nodes)).toEqual(['late', 'if']);
  });

  it('does not look into functions', () => {
    const functions = [fn('my', 'F', ['p'], ['r'], [step('in', ['late'], 'r')])];
    const nodes = [node('my:F', ['x'], ['y'], {}, 'call'), step('late', ['y'], 'late')];
    expect(topologicalOrder(buildScopes(model({ nodes, functions }))).map(one => one.name)).toEqual([
      'call',
      'late',
    ]);
  });

  it('refuses a circle, naming a node in it', () => {
    const nodes = [step('a', ['r'], 'p'), step('b', ['p'], 'q'), step('c', ['q'], 'r')];
    const attempt = () => order(nodes);
    expect(attempt).toThrow(EspalierError);
    expect(attempt).toThrow(/Node [abc] \(Sum\) needs its own output/);
    expect(() => order([step('self', ['p'], 'p')])).toThrow(/Node self/);
  });

  it('does not overflow the stack on a long chain in reverse', () => {
    const nodes = Array.from({ length: 50_000 }, (_, i) => step(String(i), [`v${i}`], `v${i + 1}`)).reverse();
    expect(order(nodes).slice(0, 3)).toEqual(['0', '1', '2']);
  });

  it('puts every node after those it reads from, whatever the order in the file', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat(30), { maxLength: 3 }), { minLength: 1, maxLength: 31 }),
        fc.infiniteStream(fc.nat()),
        (links, random) => {
          const nodes = links.map((from, i) =>
            step(
              String(i),
              from.filter(j => j < i).map(j => `v${j}`),
              `v${i}`,
            ),
          );
          for (let i = nodes.length - 1; i > 0; i--) {
            const j = (random.next().value as number) % (i + 1);
            [nodes[i], nodes[j]] = [nodes[j]!, nodes[i]!];
          }
          const names = order(nodes);
          expect([...names].sort()).toEqual(nodes.map(one => one.name).sort());
          const place = new Map(names.map((name, i) => [name, i]));
          for (const one of nodes)
            for (const input of one.input)
              expect(place.get(input.slice(1))!).toBeLessThan(place.get(one.name)!);
        },
      ),
      { seed: 22, numRuns: 300 },
    );
  });

  it('lets inference go on where there is a circle', async () => {
    const { root, shapes } = await infer(
      model({
        inputs: [valueInfo('x', [2])],
        nodes: [step('a', ['b'], 'a'), step('b', ['a'], 'b'), step('c', ['x'], 'c')],
      }),
    );
    expect(text(shapes.value(root, 'c'))).toBe('float32[2]');
    expect(shapes.value(root, 'a').shape).toBeNull();
  });
});

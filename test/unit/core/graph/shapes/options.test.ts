import { describe, expect, it } from 'vitest';
import type { ShapeOptions } from '../../../../../src/core/graph/types.ts';
import type { Shape } from '../../../../../src/protocol/summary.ts';
import { graph, infer, model, node, tensor, text, valueInfo } from '../build.ts';

describe('batch and freeDims', () => {
  const shapesOf = async (inputs: Record<string, Shape | null>, options?: ShapeOptions) => {
    const m = model({ inputs: Object.entries(inputs).map(([name, shape]) => valueInfo(name, shape)) });
    const { root, shapes } = await infer(m, options);
    return Object.keys(inputs).map(name => text(shapes.value(root, name)).replace('float32', ''));
  };

  it('leaves symbols as they are without options, and names what has none', async () => {
    expect(await shapesOf({ x: ['N', 3, 'H', null], y: [null] })).toEqual(['[N,3,H,x.3]', '[y.0]']);
  });

  it('puts the batch for a first size that is symbolic, missing, zero or negative, not for a number', async () => {
    expect(
      await shapesOf(
        { a: ['N', 3], b: [null, 3], c: [0, 3], d: [-1, 3], e: [1, 3], f: [], g: null },
        { batch: 4 },
      ),
    ).toEqual(['[4,3]', '[4,3]', '[4,3]', '[4,3]', '[1,3]', '[]', '?']);
  });

  it('puts the batch wherever its symbol stands', async () => {
    expect(await shapesOf({ x: ['N', 'S'], state: [2, 'N', 20], other: ['2*N', 3] }, { batch: 4 })).toEqual([
      '[4,S]',
      '[2,4,20]',
      '[8,3]',
    ]);
  });

  it('does so even if the symbol comes before', async () => {
    expect(await shapesOf({ state: [2, 'N', 20], x: ['N', 'S'] }, { batch: 4 })).toEqual([
      '[2,4,20]',
      '[4,S]',
    ]);
  });

  it('lets a number for a symbol win over the batch', async () => {
    expect(await shapesOf({ x: ['N', 'S'] }, { batch: 4, freeDims: { N: 2, S: 7 } })).toEqual(['[2,7]']);
  });

  it('takes sizes by input and axis', async () => {
    const freeDims = { 'x.2': 9, 'a.b.0': 5 };
    expect(await shapesOf({ x: [null, 3, null], 'a.b': [null] }, { freeDims })).toEqual(['[x.0,3,9]', '[5]']);
    expect(await shapesOf({ x: ['N', 3, 'H'] }, { freeDims })).toEqual(['[N,3,9]']);
    expect(await shapesOf({ x: ['N', 3, 8] }, { freeDims })).toEqual(['[N,3,8]']);
  });

  it('computes declared arithmetic', async () => {
    const inputs = { x: ['B', 'past + seq', 'past+seq', '(seq+1)//2', 'floor(seq/2)', 'batch-size'] };
    expect(await shapesOf(inputs)).toEqual([
      '[B,past+seq,past+seq,floor((seq+1)/2),floor(seq/2),batch-size]',
    ]);
    expect(await shapesOf(inputs, { freeDims: { past: 3, seq: 5, 'batch-size': 7 } })).toEqual([
      '[B,8,8,3,2,7]',
    ]);
    expect(await shapesOf(inputs, { freeDims: { 'past + seq': 11 } })).toEqual([
      '[B,11,past+seq,floor((seq+1)/2),floor(seq/2),batch-size]',
    ]);
  });

  it('does not take an initializer for an input', async () => {
    const m = model({
      inputs: [valueInfo('w', ['K', 3]), valueInfo('x', ['N', 3])],
      initializers: [tensor('w', 'float32', [5, 3])],
    });
    const { root, shapes } = await infer(m, { batch: 4 });
    expect(text(shapes.value(root, 'w'))).toBe('float32[5,3]');
    expect(text(shapes.value(root, 'x'))).toBe('float32[4,3]');
  });

  it('gives sizes that depend on data a number too', async () => {
    const m = model({
      inputs: [valueInfo('x', ['N', 3])],
      nodes: [node('NonZero', ['x'], ['at']), node('Transpose', ['at'], ['y'])],
    });
    const before = await infer(m);
    expect(before.shapes.open).toMatchObject([{ value: 'at', axis: 1 }]);
    const after = await infer(m, { freeDims: { 'at.1': 6 } });
    expect(text(after.shapes.value(after.root, 'y'))).toBe('int64[6,2]');
    expect(after.shapes.open).toEqual([]);
  });
});

describe('what the file declares', () => {
  const withInfo = (declared: ReturnType<typeof valueInfo>[], op = 'NonZero') =>
    model({ inputs: [valueInfo('x', ['N', 3])], nodes: [node(op, ['x'], ['y'])], valueInfo: declared });

  it('fills what inference leaves open', async () => {
    const { root, shapes } = await infer(withInfo([valueInfo('y', [7, 'K'], 'int64')]));
    expect(text(shapes.value(root, 'y'))).toBe('int64[2,K]');
    expect(shapes.problems).toMatchObject([{ reason: 'y is declared as [7, K] but has shape [2, ?]' }]);
    expect(shapes.open).toMatchObject([{ value: 'y', axis: 1 }]);
  });

  it('is all there is for operators without a rule', async () => {
    const { root, shapes } = await infer(withInfo([valueInfo('y', ['N', 9], 'int8')], 'custom:Magic'));
    expect(text(shapes.value(root, 'y'))).toBe('int8[N,9]');
    expect(shapes.problems).toMatchObject([{ reason: 'no rule for operator custom.Magic' }]);
    const given = await infer(withInfo([valueInfo('y', ['N', 9], 'int8')], 'custom:Magic'), { batch: 2 });
    expect(text(given.shapes.value(given.root, 'y'))).toBe('int8[2,9]');
  });

  it('never replaces what is known', async () => {
    const { root, shapes } = await infer(withInfo([valueInfo('y', [5, 5], 'float16')], 'Relu'));
    expect(text(shapes.value(root, 'y'))).toBe('float32[5,3]');
    expect(shapes.problems.map(one => one.reason)).toEqual(['y is declared as type 10 but has type 1']);
  });

  it('counts for the outputs of sub-graphs too', async () => {
    const branch = (name: string) =>
      graph({ nodes: [node('custom:F', ['x'], [name])], outputs: [valueInfo(name, ['N', 4])] });
    const m = model({
      inputs: [valueInfo('x', ['N', 3]), valueInfo('c', [], 'bool')],
      nodes: [node('If', ['c'], ['y'], { then_branch: branch('p'), else_branch: branch('q') })],
    });
    const { root, shapes } = await infer(m);
    expect(text(shapes.value(root, 'y'))).toBe('float32[N,4]');
  });
});

describe('strange graphs', () => {
  it('an unknown name, an operator without outputs, missing inputs: no exception', async () => {
    const ops = [
      'Conv',
      'Reshape',
      'Concat',
      'Slice',
      'If',
      'Loop',
      'Scan',
      'LSTM',
      'Einsum',
      'Resize',
      'Split',
      'Gather',
      'Attention',
      'STFT',
      'Constant',
      'TopK',
      'Pad',
    ];
    const nodes = ops.flatMap((op, i) => [
      node(op, [], [`a${i}`]),
      node(op, ['nobody', 'nothing', ''], [`b${i}`]),
      node(op, ['', ''], []),
    ]);
    const { root, shapes } = await infer(model({ nodes }));
    for (const one of nodes)
      for (const output of one.output) expect(shapes.value(root, output).elements).toBeUndefined();
  });

  it('a body that asks for the sizes of what is not there', async () => {
    const body = graph({ inputs: [], nodes: [node('Relu', ['gone'], ['o'])], outputs: ['o', 'never'] });
    const { shapes } = await infer(model({ nodes: [node('Loop', ['', '', 'x'], ['y', 'z'], { body })] }));
    expect(shapes.value(buildRoot(), 'y').shape).toBeNull();
    function buildRoot() {
      return (
        [...shapes.problems][0]?.scope ??
        ({ parent: undefined, bindings: new Map(), defines: () => false } as never)
      );
    }
  });

  it('sizes that would fill the memory', async () => {
    const huge = 2 ** 40;
    const m = model({
      inputs: [valueInfo('x', [huge, 0])],
      initializers: [tensor('s', 'int64', [2], [huge, 0]), tensor('r', 'int64', [1], [huge])],
      nodes: [
        node('ConstantOfShape', ['s'], ['a']),
        node('Transpose', ['a'], ['b']),
        node('Tile', ['a', 's'], ['c']),
        node('Expand', ['a', 's'], ['d']),
        node('Slice', ['a', 's', 'r', 'r'], ['e']),
        node('ConstantOfShape', ['r'], ['f']),
        node('Split', ['s', 'r'], ['g']),
        node('Unsqueeze', ['x', 'r'], ['h']),
        node('Pad', ['s', 'r'], ['i']),
      ],
    });
    const { root, shapes } = await infer(m);
    expect(text(shapes.value(root, 'b'))).toBe(`float32[0,${huge}]`);
    expect(text(shapes.value(root, 'f'))).toBe(`float32[${huge}]`);
  });

  it('loops in loops do not multiply without end', async () => {
    let body = graph({
      inputs: [valueInfo('i', null), valueInfo('c', null), valueInfo('s', null)],
      nodes: [node('Concat', ['s', 's'], ['t'], { axis: 0 })],
      outputs: ['c', 't'],
    });
    for (let depth = 0; depth < 12; depth++) {
      body = graph({
        inputs: [valueInfo('i', null), valueInfo('c', null), valueInfo('s', null)],
        nodes: [node('Loop', ['m', '', 's'], ['t'], { body })],
        outputs: ['c', 't'],
      });
    }
    const m = model({
      inputs: [valueInfo('x', [2])],
      initializers: [tensor('m', 'int64', [], [30])],
      nodes: [node('Loop', ['m', '', 'x'], ['y'], { body }), node('Relu', ['x'], ['z'])],
    });
    const started = performance.now();
    const { root, shapes } = await infer(m);
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(text(shapes.value(root, 'z'))).toBe('float32[2]');
  }, 60_000);
});

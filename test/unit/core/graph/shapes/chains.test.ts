import { describe, expect, it } from 'vitest';
import type { NodeProto, TensorProto } from 'onnx-buf';
import type { Dim, Shape } from '../../../../../src/protocol/summary.ts';
import {
  f32,
  f32s,
  graph,
  i64,
  i64s,
  infer,
  model,
  node,
  tensor,
  text,
  valueInfo,
  type Attributes,
} from '../build.ts';

/** Builds chains as exporters write them: `step` names its output, constants are put in as they are met. */
class Chain {
  readonly nodes: NodeProto[] = [];
  readonly initializers: TensorProto[] = [];

  constructor(
    private readonly inputs: Readonly<Record<string, Shape>>,
    private readonly dtype = 'float32',
  ) {}

  step(op: string, inputs: readonly (string | TensorProto)[], attributes: Attributes = {}): string {
    const names = inputs.map(one => {
      if (typeof one === 'string') return one;
      const name = `k${this.initializers.length}`;
      this.initializers.push(Object.assign(one, { name }));
      return name;
    });
    const output = `v${this.nodes.length}`;
    this.nodes.push(node(op, names, [output], attributes));
    return output;
  }

  async result(
    value: string,
    freeDims?: Record<string, number>,
  ): Promise<{ shape: string; elements: readonly Dim[] | undefined; problems: string[] }> {
    const inputs = Object.entries(this.inputs).map(([name, shape]) => valueInfo(name, shape, this.dtype));
    const m = model({ nodes: this.nodes, initializers: this.initializers, inputs });
    const { root, shapes } = await infer(m, freeDims && { freeDims });
    const info = shapes.value(root, value);
    return { shape: text(info), elements: info.elements, problems: shapes.problems.map(one => one.reason) };
  }
}

/** `x.size(axis)` in PyTorch. */
const size = (c: Chain, x: string, axis: number) => c.step('Gather', [c.step('Shape', [x]), i64s(axis)]);
const vector = (c: Chain, scalar: string) => c.step('Unsqueeze', [scalar, i64(0)]);

describe('chains that exporters write', () => {
  it('view(batch, -1)', async () => {
    const c = new Chain({ x: ['N', 16, 'H', 'W'] });
    const shape = c.step('Concat', [vector(c, size(c, 'x', 0)), i64(-1)], { axis: 0 });
    expect(await c.result(c.step('Reshape', ['x', shape]))).toMatchObject({
      shape: 'float32[N,16*H*W]',
      problems: [],
    });
  });

  it('heads of attention: view(b, s, heads, size).transpose(1, 2)', async () => {
    const c = new Chain({ x: ['B', 'S', 768] });
    const heads = c.step('Div', [size(c, 'x', 2), i64s(64)]);
    const shape = c.step(
      'Concat',
      [vector(c, size(c, 'x', 0)), vector(c, size(c, 'x', 1)), vector(c, heads), i64(64)],
      { axis: 0 },
    );
    const moved = c.step('Transpose', [c.step('Reshape', ['x', shape])], { perm: [0, 2, 1, 3] });
    expect((await c.result(moved)).shape).toBe('float32[B,12,S,64]');
    expect((await c.result(moved, { B: 2, S: 7 })).shape).toBe('float32[2,12,7,64]');
  });

  it('interpolate to the size of another map', async () => {
    const c = new Chain({ x: ['N', 8, 'h', 'w'], y: ['N', 4, 'H', 'W'] });
    const part = (x: string, from: number, to: number) =>
      c.step('Slice', [c.step('Shape', [x]), i64(from), i64(to), i64(0)]);
    const sizes = c.step('Concat', [part('x', 0, 2), part('y', 2, 4)], { axis: 0 });
    expect((await c.result(c.step('Resize', ['x', '', '', sizes]))).shape).toBe('float32[N,8,H,W]');
  });

  it('interpolate by a factor through float: floor(H * 2.0)', async () => {
    const c = new Chain({ x: ['N', 8, 'H', 10] });
    const scaled = (axis: number) => {
      const float = c.step('Cast', [size(c, 'x', axis)], { to: 1 });
      return vector(c, c.step('Cast', [c.step('Floor', [c.step('Mul', [float, f32s(1.5)])])], { to: 7 }));
    };
    const sizes = c.step('Concat', [i64(1, 8), scaled(2), scaled(3)], { axis: 0 });
    const y = c.step('Resize', ['x', '', '', sizes]);
    expect((await c.result(y)).shape).toBe('float32[1,8,floor(3*H/2),15]');
    expect((await c.result(y, { H: 5 })).shape).toBe('float32[1,8,7,15]');
  });

  it('arange(seq) + past, expanded', async () => {
    const c = new Chain({ x: ['B', 'S'], past: ['B', 12, 'P', 64] }, 'int64');
    const total = c.step('Add', [size(c, 'past', 2), size(c, 'x', 1)]);
    const positions = c.step('Range', [size(c, 'past', 2), total, i64s(1)]);
    expect((await c.result(positions)).shape).toBe('int64[S]');
    const wide = c.step('Expand', [c.step('Unsqueeze', [positions, i64(0)]), c.step('Shape', ['x'])]);
    expect((await c.result(wide)).shape).toBe('int64[B,S]');
  });

  it('expand with -1 put right by Where and Equal', async () => {
    const c = new Chain({ x: [1, 'S', 'S'], y: ['B', 1, 'S', 'T'] });
    const wanted = c.step('Concat', [vector(c, size(c, 'y', 0)), i64(1, -1), vector(c, size(c, 'y', 3))], {
      axis: 0,
    });
    const ones = c.step('ConstantOfShape', [c.step('Shape', [wanted])], {
      value: tensor('', 'int64', [1], [1]),
    });
    const mask = c.step('Equal', [wanted, c.step('Mul', [ones, i64s(-1)])]);
    const target = c.step('Where', [mask, ones, wanted]);
    const info = await c.result(target);
    expect(info.elements).toEqual(['B', 1, 1, 'T']);
    expect(
      (
        await c.result(
          c.step('Expand', [c.step('Unsqueeze', ['x', i64(0)]), c.step('Slice', [target, i64(0), i64(3)])]),
        )
      ).shape,
    ).toBe('float32[1,B,S,S]');
  });

  it("PyTorch's pad: constants reshaped, reversed, transposed", async () => {
    const c = new Chain({ x: ['N', 3, 'H', 'W'] });
    // F.pad(x, (1, 2, 3, 4)) as exported: [1,2,3,4,0,0,0,0] → 4×2 → upside down → transposed → flat.
    const padded = c.step(
      'Concat',
      [i64(1, 2, 3, 4), c.step('ConstantOfShape', [i64(4)], { value: tensor('', 'int64', [1], [0]) })],
      { axis: 0 },
    );
    const pairs = c.step('Reshape', [padded, i64(-1, 2)]);
    const turned = c.step('Slice', [pairs, i64(-1), i64(-9223372036854776000), i64(0), i64(-1)]);
    const pads = c.step('Reshape', [c.step('Transpose', [turned], { perm: [1, 0] }), i64(-1)]);
    expect((await c.result(pads)).elements).toEqual([0, 0, 3, 1, 0, 0, 4, 2]);
    expect((await c.result(c.step('Pad', ['x', c.step('Cast', [pads], { to: 7 })]))).shape).toBe(
      'float32[N,3,H+7,W+3]',
    );
  });

  it('window partition of Swin: view(b, h/7, 7, w/7, 7, c)', async () => {
    const c = new Chain({ x: ['B', 56, 56, 96] });
    const part = (axis: number) => vector(c, c.step('Div', [size(c, 'x', axis), i64s(7)]));
    const shape = c.step(
      'Concat',
      [vector(c, size(c, 'x', 0)), part(1), i64(7), part(2), i64(7), vector(c, size(c, 'x', 3))],
      { axis: 0 },
    );
    const moved = c.step('Transpose', [c.step('Reshape', ['x', shape])], { perm: [0, 1, 3, 2, 4, 5] });
    expect((await c.result(c.step('Reshape', [moved, i64(-1, 7, 7, 96)]))).shape).toBe(
      'float32[64*B,7,7,96]',
    );
  });

  it('padding to a multiple: (8 - H % 8) % 8', async () => {
    const c = new Chain({ x: ['N', 'H'] });
    const rest = c.step('Mod', [
      c.step('Sub', [i64s(8), c.step('Mod', [size(c, 'x', 1), i64s(8)])]),
      i64s(8),
    ]);
    const y = c.step('Pad', ['x', c.step('Concat', [i64(0, 0, 0), vector(c, rest)], { axis: 0 })]);
    expect((await c.result(y, { H: 21 })).shape).toBe('float32[N,24]');
    expect((await c.result(y, { H: 24 })).shape).toBe('float32[N,24]');
    expect((await c.result(y)).problems).toEqual([]);
  });

  it('numel by ReduceProd and Size; ScatterND puts a size into a shape', async () => {
    const c = new Chain({ x: ['N', 3, 'W'] });
    const shape = c.step('Shape', ['x']);
    expect((await c.result(c.step('ReduceProd', [shape], { keepdims: 0 }))).elements).toEqual(['3*N*W']);
    expect((await c.result(c.step('Size', ['x']))).elements).toEqual(['3*N*W']);
    const put = c.step('ScatterND', [shape, tensor('', 'int64', [1, 1], [1]), i64(9)]);
    expect((await c.result(put)).elements).toEqual(['N', 9, 'W']);
    const put2 = c.step('ScatterElements', [shape, i64(-1), i64(9)]);
    expect((await c.result(put2)).elements).toEqual(['N', 3, 9]);
  });

  it('sizes split, tiled, summed, compared, squeezed', async () => {
    const c = new Chain({ x: ['N', 3, 8] });
    const shape = c.step('Shape', ['x']);
    const elements = async (value: string) => (await c.result(value)).elements;
    expect(await elements(c.step('Tile', [shape, i64(2)]))).toEqual(['N', 3, 8, 'N', 3, 8]);
    expect(await elements(c.step('ReduceSum', [shape]))).toEqual(['N+11']);
    expect(await elements(c.step('ReduceMax', [c.step('Slice', [shape, i64(1), i64(3)])]))).toEqual([8]);
    expect(await elements(c.step('CumSum', [shape, i64s(0)]))).toEqual(['N', 'N+3', 'N+11']);
    expect(await elements(c.step('Greater', [shape, i64s(0)]))).toEqual([1, 1, 1]);
    expect(await elements(c.step('Less', [shape, i64(1, 9, 8)]))).toEqual([0, 1, 0]);
    expect(
      await elements(c.step('And', [c.step('Greater', [shape, i64s(0)]), c.step('Equal', [shape, i64s(3)])])),
    ).toEqual([null, 1, 0]);
    expect(await elements(c.step('Not', [c.step('Equal', [shape, i64s(8)])]))).toEqual([null, 1, 0]);
    expect(await elements(c.step('Clip', [shape, i64s(2), i64s(5)]))).toEqual(['min(5,max(2,N))', 3, 5]);
    expect(await elements(c.step('Pad', [shape, i64(1, 2), i64s(7)]))).toEqual([7, 'N', 3, 8, 7, 7]);
    expect(await elements(c.step('Neg', [shape]))).toEqual(['-N', -3, -8]);
    expect(await elements(c.step('Sqrt', [f32(4, 9)]))).toEqual([2, 3]);
    expect(await elements(c.step('Round', [f32(0.5, 1.5, 2.4)]))).toEqual([0, 2, 2]);
    expect(await elements(c.step('Max', [shape, i64(1, 4, 4)]))).toEqual(['N', 4, 8]);
    expect(await elements(c.step('GatherND', [shape, tensor('', 'int64', [2, 1], [2, 0])]))).toEqual([
      8,
      'N',
    ]);
    expect(await elements(c.step('NonZero', [i64(0, 4, 5)]))).toEqual([1, 2]);
    expect(await elements(c.step('Cast', [f32(2.9, -2.9)], { to: 7 }))).toEqual([2, -2]);
    expect(await elements(c.step('Div', [i64(7, -7), i64s(2)]))).toEqual([3, -3]);
    expect(await elements(c.step('Mod', [i64(7, -7), i64(-3, 3)]))).toEqual([-2, 2]);
    expect(await elements(c.step('Mod', [i64(7, -7), i64(-3, 3)], { fmod: 1 }))).toEqual([1, -1]);
    expect(await elements(c.step('Expand', [i64(1, 2), i64(2, 2)]))).toEqual([1, 2, 1, 2]);
    expect(await elements(c.step('Shape', ['x'], { start: -2, end: -1 }))).toEqual([3]);
  });

  it('follows what an operator leaves unknown no further', async () => {
    const c = new Chain({ x: ['N', 3, 8], m: [5] });
    const count = size(c, c.step('NonZero', ['m']), 1);
    const info = await c.result(
      c.step('Reshape', ['x', c.step('Concat', [vector(c, count), i64(-1)], { axis: 0 })]),
    );
    expect(info.shape).toBe('float32[?,?]');
    const kept = await c.result(
      c.step('Reshape', ['x', c.step('Concat', [vector(c, count), i64(3, 8)], { axis: 0 })]),
    );
    // Three known sizes on the left leave only one possibility.
    expect(kept.shape).toBe('float32[N,3,8]');
  });

  it('does not follow tensors of more than 4096 elements', async () => {
    const c = new Chain({ x: [1] });
    expect((await c.result(c.step('Range', [i64s(0), i64s(4096), i64s(1)]))).elements).toHaveLength(4096);
    expect(await c.result(c.step('Range', [i64s(0), i64s(4097), i64s(1)]))).toMatchObject({
      shape: 'int64[4097]',
      elements: undefined,
    });
  });
});

describe('control flow', () => {
  const reshape = (k: string) => graph({ nodes: [node('Reshape', ['x', k], ['o'])], outputs: ['o'] });
  const constants = [
    tensor('a', 'int64', [2], [2, 6]),
    tensor('b', 'int64', [2], [2, -1]),
    tensor('c', 'int64', [1], [12]),
  ];
  const choose = (thenShape: string, elseShape: string, condition: TensorProto | undefined) =>
    infer(
      model({
        inputs: [valueInfo('x', [3, 4]), ...(condition ? [] : [valueInfo('cond', [], 'bool')])],
        initializers: [...constants, ...(condition ? [Object.assign(condition, { name: 'cond' })] : [])],
        nodes: [
          node(
            'If',
            ['cond'],
            ['y'],
            { then_branch: reshape(thenShape), else_branch: reshape(elseShape) },
            'if',
          ),
        ],
      }),
    );

  it('If: what both branches have in common', async () => {
    const same = await choose('a', 'b', undefined);
    expect(text(same.shapes.value(same.root, 'y'))).toBe('float32[2,6]');
    const other = await choose('a', 'c', undefined);
    expect(text(other.shapes.value(other.root, 'y'))).toBe('float32?');
    expect(other.shapes.open).toMatchObject([{ value: 'y', axis: -1 }]);
  });

  it('If: the branch that is taken when the condition is known', async () => {
    const { root, shapes } = await choose('a', 'c', tensor('', 'bool', [], [0]));
    expect(text(shapes.value(root, 'y'))).toBe('float32[12]');
    expect(root.children.map(child => shapes.runs(child))).toEqual([0, 1]);
    expect(text(shapes.value(root.children[0]!, 'o'))).toBe('float32[2,6]');
  });

  it('If: contradictions in a branch that is never taken are no problem', async () => {
    const bad = graph({ nodes: [node('Squeeze', ['x', 'zero'], ['o'])], outputs: ['o'] });
    const good = graph({ nodes: [node('Relu', ['x'], ['o'])], outputs: ['o'] });
    const build = (value: number) =>
      infer(
        model({
          inputs: [valueInfo('x', [3, 4])],
          initializers: [tensor('cond', 'bool', [], [value]), tensor('zero', 'int64', [1], [0])],
          nodes: [node('If', ['cond'], ['y'], { then_branch: bad, else_branch: good })],
        }),
      );
    expect((await build(0)).shapes.problems).toEqual([]);
    expect((await build(1)).shapes.problems).toHaveLength(1);
  });

  const loopModel = (body: ReturnType<typeof graph>, turns: number | null, state: Shape, outputs: string[]) =>
    model({
      inputs: [valueInfo('x', state), ...(turns === null ? [valueInfo('m', [], 'int64')] : [])],
      initializers: [
        ...(turns === null ? [] : [tensor('m', 'int64', [], [turns])]),
        tensor('true', 'bool', [], [1]),
      ],
      nodes: [node('Loop', ['m', 'true', 'x'], outputs, { body }, 'loop')],
    });
  const bodyOf = (nodes: NodeProto[], outputs: string[]) =>
    graph({
      inputs: [valueInfo('i', [], 'int64'), valueInfo('go', [], 'bool'), valueInfo('s', null)],
      nodes: [node('Identity', ['go'], ['on']), ...nodes],
      outputs: ['on', ...outputs],
    });

  it('Loop: states that keep their shape, and results stacked by turns', async () => {
    const body = bodyOf(
      [node('Relu', ['s'], ['t']), node('ReduceSum', ['t'], ['sum'], { keepdims: 0 })],
      ['t', 'sum'],
    );
    const { root, shapes } = await infer(loopModel(body, 5, ['N', 3], ['y', 'sums']));
    expect(text(shapes.value(root, 'y'))).toBe('float32[N,3]');
    expect(text(shapes.value(root, 'sums'))).toBe('float32[5]');
    expect(shapes.runs(root.children[0]!)).toBe(5);
    const unknown = await infer(loopModel(body, null, ['N', 3], ['y', 'sums']));
    expect(text(unknown.shapes.value(unknown.root, 'sums'))).toBe('float32[?]');
    expect(unknown.shapes.runs(unknown.root.children[0]!)).toBeNull();
  });

  it('Loop: a state that grows is unknown where it grows, but for few turns is followed', async () => {
    const body = bodyOf([node('Concat', ['s', 's'], ['t'], { axis: 0 })], ['t']);
    const open = await infer(loopModel(body, null, [2, 3], ['y']));
    expect(text(open.shapes.value(open.root, 'y'))).toBe('float32[?,3]');
    const known = await infer(loopModel(body, 3, [2, 3], ['y']));
    expect(text(known.shapes.value(known.root, 'y'))).toBe('float32[16,3]');
    // In the body stands what holds for every turn.
    expect(text(known.shapes.value(known.root.children[0]!, 's'))).toBe('float32[?,3]');
  });

  it('Loop: a state whose rank changes is unknown', async () => {
    const body = bodyOf([node('Unsqueeze', ['s', 'i'], ['t'])], ['t']);
    const { root, shapes } = await infer(loopModel(body, null, [2, 3], ['y']));
    expect(shapes.value(root, 'y').shape).toBeNull();
  });

  it('Loop: collects a sequence and joins it', async () => {
    const body = graph({
      inputs: [valueInfo('i', [], 'int64'), valueInfo('go', [], 'bool'), valueInfo('s', null)],
      nodes: [node('Identity', ['go'], ['on']), node('SequenceInsert', ['s', 'x'], ['t'])],
      outputs: ['on', 't'],
    });
    const { root, shapes } = await infer(
      model({
        inputs: [valueInfo('x', ['N', 3])],
        initializers: [tensor('m', 'int64', [], [4]), tensor('true', 'bool', [], [1])],
        nodes: [
          node('SequenceEmpty', [], ['empty']),
          node('Loop', ['m', 'true', 'empty'], ['list'], { body }),
          node('ConcatFromSequence', ['list'], ['y'], { axis: 1 }),
          node('ConcatFromSequence', ['list'], ['z'], { axis: 0, new_axis: 1 }),
        ],
      }),
    );
    expect(text(shapes.value(root, 'list'))).toBe('seq float32[N,3]');
    expect(text(shapes.value(root, 'y'))).toBe('float32[N,?]');
    expect(text(shapes.value(root, 'z'))).toBe('float32[?,N,3]');
  });

  it('Scan: slices along its axes, results stacked back', async () => {
    const body = graph({
      inputs: [valueInfo('h', null), valueInfo('xt', null)],
      nodes: [node('Add', ['h', 'xt'], ['h2']), node('Relu', ['h2'], ['o'])],
      outputs: ['h2', 'o'],
    });
    const scan = (attributes: Attributes) =>
      infer(
        model({
          inputs: [
            valueInfo('h0', ['N', 8]),
            valueInfo('x', attributes.scan_input_axes ? ['N', 'T', 8] : ['T', 'N', 8]),
          ],
          nodes: [node('Scan', ['h0', 'x'], ['hn', 'ys'], { body, num_scan_inputs: 1, ...attributes })],
        }),
      );
    const plain = await scan({});
    expect(text(plain.shapes.value(plain.root, 'hn'))).toBe('float32[N,8]');
    expect(text(plain.shapes.value(plain.root, 'ys'))).toBe('float32[T,N,8]');
    expect(plain.shapes.runs(plain.root.children[0]!)).toBe('T');
    const axes = await scan({ scan_input_axes: [1], scan_output_axes: [-1] });
    expect(text(axes.shapes.value(axes.root, 'ys'))).toBe('float32[N,8,T]');
  });

  it('SequenceMap and items by position', async () => {
    const body = graph({
      inputs: [valueInfo('e', null)],
      nodes: [node('Transpose', ['e'], ['o'])],
      outputs: ['o'],
    });
    const { root, shapes } = await infer(
      model({
        inputs: [valueInfo('x', ['N', 6])],
        initializers: [
          tensor('sizes', 'int64', [2], [2, 4]),
          tensor('one', 'int64', [], [1]),
          tensor('last', 'int64', [], [-1]),
        ],
        nodes: [
          node('SplitToSequence', ['x', 'sizes'], ['list'], { axis: 1 }),
          node('SequenceAt', ['list', 'one'], ['second']),
          node('SequenceMap', ['list'], ['mapped'], { body }),
          node('SequenceErase', ['list', 'last'], ['shorter']),
          node('ConcatFromSequence', ['shorter'], ['y'], { axis: 1 }),
          node('SequenceLength', ['list'], ['length']),
        ],
      }),
    );
    expect(text(shapes.value(root, 'second'))).toBe('float32[N,4]');
    expect(text(shapes.value(root, 'mapped'))).toBe('seq float32[?,N]');
    expect(text(shapes.value(root, 'y'))).toBe('float32[N,2]');
    expect(shapes.value(root, 'length').elements).toEqual([2]);
  });
});

import type { ModelProto, NodeProto, TensorProto } from 'onnx-buf';
import { ints, model, node, value, weight } from '../../../../fixtures/build.ts';
import { noisy, tensorOf } from '../../passes/support.ts';

/** Small models, one for each way in which channels hang together. */
export interface Specimen {
  readonly proto: ModelProto;
  /** Layers of the free groups, as `conv1+conv2:8` (names, units), in the order of the file. */
  readonly free: readonly string[];
  /** A part of each reason why groups are frozen, beside being an output. */
  readonly frozen?: readonly string[];
}

interface Parts {
  readonly nodes: NodeProto[];
  readonly weights?: TensorProto[];
  readonly input?: readonly (number | string)[];
  readonly opset?: number;
  readonly ir?: number;
  readonly outputs?: readonly string[];
}

const named = (name: string) => ({ name });

function build({
  nodes,
  weights = [],
  input = ['batch', 3, 8, 8],
  opset = 17,
  ir = 8,
  outputs = ['y'],
}: Parts): ModelProto {
  const inputs = [value('x', 'float32', input)];
  if (ir < 4) for (const { name, dims } of weights) inputs.push(value(name, 'float32', dims.map(Number)));
  return model({ opset, ir, nodes, weights, inputs, outputs: outputs.map(name => value(name, 'float32')) });
}

/** A convolution with 3×3 kernel (or another), padded to keep the size; its weight is `<name>.w`. */
function conv(
  name: string,
  from: string,
  to: string,
  attributes: Record<string, number | number[]> = {},
): NodeProto {
  return node('Conv', [from, `${name}.w`], [to], { pads: [1, 1, 1, 1], ...attributes }, named(name));
}

function weights(...shapes: readonly (readonly [name: string, ...dims: number[]])[]): TensorProto[] {
  return shapes.map(([name, ...dims], seed) => noisy(name, dims, seed + 1));
}

/** Numbers from 0.5 to 1.5, for variances and scales. */
function positive(name: string, size: number, seed: number): TensorProto {
  const values = Array.from({ length: size }, (_, i) => 0.5 + ((i * 7 + seed) % 10) / 10);
  return tensorOf(name, [size], values);
}

const head = (from: string): NodeProto => conv('head', from, 'y');

export const zoo: Readonly<Record<string, Specimen>> = {
  'convolutions with norm, activation, slope': {
    proto: build({
      nodes: [
        node('Conv', ['x', 'a.w', 'a.b'], ['a'], {}, named('a')),
        node('BatchNormalization', ['a', 's', 'b', 'm', 'v'], ['n']),
        node('PRelu', ['n', 'slope'], ['r']),
        node('MaxPool', ['r'], ['p'], { kernel_shape: [2, 2], strides: [2, 2] }),
        head('p'),
      ],
      weights: [
        ...weights(
          ['a.w', 8, 3, 3, 3],
          ['a.b', 8],
          ['b', 8],
          ['m', 8],
          ['slope', 8, 1, 1],
          ['head.w', 4, 8, 3, 3],
        ),
        positive('s', 8, 1),
        positive('v', 8, 2),
      ],
    }),
    free: ['a:8'],
  },
  'sum with what came before': {
    proto: build({
      nodes: [
        conv('a', 'x', 'a'),
        node('Relu', ['a'], ['r']),
        conv('b', 'r', 'b'),
        conv('c', 'b', 'c'),
        node('Add', ['c', 'r'], ['s']),
        head('s'),
      ],
      weights: weights(
        ['a.w', 6, 3, 3, 3],
        ['b.w', 10, 6, 3, 3],
        ['c.w', 6, 10, 3, 3],
        ['head.w', 4, 6, 3, 3],
      ),
    }),
    free: ['a+c:6', 'b:10'],
  },
  'sum with a projection': {
    proto: build({
      nodes: [
        conv('a', 'x', 'a'),
        conv('b', 'a', 'b'),
        conv('p', 'a', 'p', { pads: [0, 0, 0, 0] }),
        node('Add', ['b', 'p'], ['s']),
        head('s'),
      ],
      weights: weights(['a.w', 5, 3, 3, 3], ['b.w', 8, 5, 3, 3], ['p.w', 8, 5, 1, 1], ['head.w', 4, 8, 3, 3]),
    }),
    free: ['a:5', 'b+p:8'],
  },
  'depthwise convolution': {
    proto: build({
      nodes: [
        conv('a', 'x', 'a', { pads: [0, 0, 0, 0] }),
        node('Conv', ['a', 'dw.w', 'dw.b'], ['d'], { group: 8, pads: [1, 1, 1, 1] }, named('dw')),
        node('Clip', ['d', 'low', 'high'], ['c']),
        conv('b', 'c', 'b', { pads: [0, 0, 0, 0] }),
        head('b'),
      ],
      weights: [
        ...weights(
          ['a.w', 8, 3, 1, 1],
          ['dw.w', 8, 1, 3, 3],
          ['dw.b', 8],
          ['b.w', 6, 8, 1, 1],
          ['head.w', 4, 6, 3, 3],
        ),
        tensorOf('low', [], [0]),
        tensorOf('high', [], [6]),
      ],
    }),
    free: ['a+dw:8', 'b:6'],
  },
  'many small groups: whole ones go': {
    proto: build({
      nodes: [conv('a', 'x', 'a'), conv('g', 'a', 'g', { group: 6 }), head('g')],
      weights: weights(['a.w', 12, 3, 3, 3], ['g.w', 18, 2, 3, 3], ['head.w', 4, 18, 3, 3]),
    }),
    free: ['a+g:6'],
  },
  'two large groups: the same places of both go': {
    proto: build({
      nodes: [conv('a', 'x', 'a'), conv('g', 'a', 'g', { group: 2 }), head('g')],
      weights: weights(['a.w', 12, 3, 3, 3], ['g.w', 8, 6, 3, 3], ['head.w', 4, 8, 3, 3]),
    }),
    free: ['a:6', 'g:4'],
  },
  'joined branches, and a tensor joined with itself': {
    proto: build({
      nodes: [
        conv('a', 'x', 'a'),
        conv('b', 'x', 'b'),
        node('Concat', ['a', 'b', 'a'], ['j'], { axis: 1 }),
        node('BatchNormalization', ['j', 's', 'b0', 'm', 'v'], ['n']),
        head('n'),
      ],
      weights: [
        ...weights(['a.w', 5, 3, 3, 3], ['b.w', 7, 3, 3, 3], ['b0', 17], ['m', 17], ['head.w', 4, 17, 3, 3]),
        positive('s', 17, 3),
        positive('v', 17, 4),
      ],
    }),
    free: ['a:5', 'b:7'],
  },
  'parts of a layer': {
    proto: build({
      nodes: [
        conv('a', 'x', 'a'),
        node('Split', ['a', 'sizes'], ['p', 'q'], { axis: 1 }),
        conv('b', 'p', 'b'),
        node('Slice', ['q', 'from', 'to', 'axes', 'step'], ['s']),
        node('Concat', ['b', 's'], ['j'], { axis: -3 }),
        head('j'),
      ],
      weights: [
        ...weights(['a.w', 12, 3, 3, 3], ['b.w', 5, 4, 3, 3], ['head.w', 4, 8, 3, 3]),
        ints('sizes', [4, 8]),
        ints('from', [7]),
        ints('to', [0]),
        ints('axes', [1]),
        ints('step', [-3]),
      ],
    }),
    free: ['a:12', 'b:5'],
  },
  'equal parts by number': {
    proto: build({
      opset: 18,
      nodes: [
        conv('a', 'x', 'a'),
        node('Split', ['a'], ['p', 'q'], { axis: 1, num_outputs: 2 }),
        node('Mul', ['p', 'q'], ['m']),
        head('m'),
      ],
      weights: weights(['a.w', 12, 3, 3, 3], ['head.w', 4, 6, 3, 3]),
    }),
    free: ['a:6'],
  },
  'old operators: attributes in place of inputs': {
    proto: build({
      opset: 9,
      ir: 3,
      nodes: [
        conv('a', 'x', 'a'),
        node('Split', ['a'], ['p', 'q'], { axis: 1, split: [4, 6] }),
        node('Pad', ['p'], ['w'], { pads: [0, 1, 0, 0, 0, 3, 0, 0] }),
        node('Slice', ['q'], ['s'], { axes: [1], starts: [1], ends: [5] }),
        node('Pad', ['s'], ['t'], { pads: [0, 2, 0, 0, 0, 2, 0, 0] }),
        node('Add', ['w', 't'], ['j']),
        head('j'),
      ],
      weights: weights(['a.w', 10, 3, 3, 3], ['head.w', 4, 8, 3, 3]),
    }),
    free: ['a:7'],
  },
  'shortcut padded with zeros (option A)': {
    proto: build({
      nodes: [
        conv('a', 'x', 'a'),
        conv('b', 'a', 'b', { strides: [2, 2] }),
        node('Slice', ['a', 'from', 'to', 'axes', 'step'], ['s']),
        node('Pad', ['s', 'pads'], ['p']),
        node('Add', ['b', 'p'], ['j']),
        head('j'),
      ],
      weights: [
        ...weights(['a.w', 4, 3, 3, 3], ['b.w', 8, 4, 3, 3], ['head.w', 4, 8, 3, 3]),
        ints('from', [0, 0]),
        ints('to', [100, 100]),
        ints('axes', [2, 3]),
        ints('step', [2, 2]),
        ints('pads', [0, 2, 0, 0, 0, 2, 0, 0]),
      ],
    }),
    free: ['a+b:4', 'b:4'],
  },
  'squeeze and excitation': {
    proto: build({
      nodes: [
        conv('a', 'x', 'a'),
        node('GlobalAveragePool', ['a'], ['g']),
        conv('r', 'g', 'r', { pads: [0, 0, 0, 0] }),
        node('Relu', ['r'], ['rr']),
        conv('e', 'rr', 'e', { pads: [0, 0, 0, 0] }),
        node('HardSigmoid', ['e'], ['h']),
        node('Mul', ['a', 'h'], ['m']),
        head('m'),
      ],
      weights: weights(['a.w', 8, 3, 3, 3], ['r.w', 3, 8, 1, 1], ['e.w', 8, 3, 1, 1], ['head.w', 4, 8, 3, 3]),
    }),
    free: ['a+e:8', 'r:3'],
  },
  'flattened into products': {
    proto: build({
      nodes: [
        conv('a', 'x', 'a'),
        node('Flatten', ['a'], ['f']),
        node('Gemm', ['f', 'g.w', 'g.b'], ['g'], { transB: 1 }, named('g')),
        node('Relu', ['g'], ['r']),
        node('MatMul', ['r', 'm.w'], ['y'], {}, named('m')),
      ],
      input: ['batch', 3, 4, 4],
      weights: weights(['a.w', 6, 3, 3, 3], ['g.w', 10, 96], ['g.b', 10], ['m.w', 10, 3]),
    }),
    free: ['a:6', 'g:10'],
  },
  'shuffled channels': {
    proto: build({
      nodes: [
        conv('a', 'x', 'a'),
        node('Reshape', ['a', 'cut'], ['u']),
        node('Transpose', ['u'], ['t'], { perm: [0, 2, 1, 3, 4] }),
        node('Reshape', ['t', 'join'], ['j']),
        node('Split', ['j', 'halves'], ['p', 'q'], { axis: 1 }),
        conv('b', 'q', 'b'),
        node('Concat', ['p', 'b'], ['c'], { axis: 1 }),
        head('c'),
      ],
      weights: [
        ...weights(['a.w', 12, 3, 3, 3], ['b.w', 6, 6, 3, 3], ['head.w', 4, 12, 3, 3]),
        ints('cut', [0, 2, 6, 8, 8]),
        ints('join', [-1, 12, 8, 8]),
        ints('halves', [6, 6]),
      ],
    }),
    free: ['a:12', 'b:6'],
  },
  'attention: whole heads go': {
    proto: attention(false),
    free: ['q+k+v:4', 'up:12'],
    frozen: ['LayerNormalization'],
  },
  'attention with sizes computed at run time': {
    proto: attention(true),
    free: ['q+k+v:4', 'up:12'],
    frozen: ['LayerNormalization'],
  },
  'transposed convolutions': {
    proto: build({
      nodes: [
        conv('a', 'x', 'a'),
        node('ConvTranspose', ['a', 't.w', 't.b'], ['t'], { strides: [2, 2] }, named('t')),
        node('ConvTranspose', ['t', 'd.w'], ['d'], { group: 6 }, named('d')),
        node('ConvTranspose', ['d', 'h.w'], ['h'], { group: 2 }, named('h')),
        head('h'),
      ],
      weights: weights(
        ['a.w', 5, 3, 3, 3],
        ['t.w', 5, 6, 2, 2],
        ['t.b', 6],
        ['d.w', 6, 1, 3, 3],
        ['h.w', 6, 4, 1, 1],
        ['head.w', 4, 8, 3, 3],
      ),
    }),
    free: ['a:5', 't+d:3', 'h:4'],
  },
  'instance norm, and group norm written with reshapes': {
    proto: build({
      nodes: [
        conv('a', 'x', 'a'),
        node('InstanceNormalization', ['a', 's', 'o'], ['i']),
        conv('b', 'i', 'b'),
        node('Reshape', ['b', 'groups'], ['u']),
        node('InstanceNormalization', ['u', 'gs', 'go'], ['g']),
        node('Shape', ['b'], ['shape']),
        node('Reshape', ['g', 'shape'], ['v']),
        node('Mul', ['v', 'scale'], ['w']),
        head('w'),
      ],
      weights: [
        ...weights(
          ['a.w', 6, 3, 3, 3],
          ['o', 6],
          ['b.w', 12, 6, 3, 3],
          ['go', 4],
          ['scale', 12, 1, 1],
          ['head.w', 4, 12, 3, 3],
        ),
        positive('s', 6, 1),
        positive('gs', 4, 2),
        ints('groups', [0, 4, -1]),
      ],
    }),
    free: ['a:6', 'b:4'],
  },
  'group norm': {
    proto: build({
      opset: 21,
      ir: 10,
      nodes: [
        conv('a', 'x', 'a'),
        node('GroupNormalization', ['a', 's', 'o'], ['g'], { num_groups: 4 }),
        head('g'),
      ],
      weights: [...weights(['a.w', 12, 3, 3, 3], ['o', 12], ['head.w', 4, 12, 3, 3]), positive('s', 12, 3)],
    }),
    free: ['a:4'],
  },
  'a constant that two layers share': {
    proto: build({
      nodes: [
        node('Conv', ['x', 'a.w', 'bias'], ['a'], {}, named('a')),
        node('Identity', ['bias'], ['same']),
        node('Conv', ['a', 'b.w', 'same'], ['b'], {}, named('b')),
        node('Conv', ['b', 'b.w', 'bias'], ['c'], {}, named('c')),
        head('c'),
      ],
      weights: weights(['a.w', 6, 3, 1, 1], ['b.w', 6, 6, 1, 1], ['bias', 6], ['head.w', 4, 6, 3, 3]),
    }),
    free: ['a:6', 'b:6', 'c:6'],
  },
  'weights in Constant nodes': {
    proto: build({
      nodes: [
        node('Constant', [], ['a.w'], { value: noisy('', [7, 3, 3, 3], 1) }),
        node('Constant', [], ['half'], { value: weight('', 'float32', [1, 7, 1, 1]) }),
        conv('a', 'x', 'a'),
        node('Add', ['half', 'a'], ['s']),
        node('Constant', [], ['head.w'], { value: noisy('', [4, 7, 3, 3], 2) }),
        head('s'),
      ],
    }),
    free: ['a:7'],
  },
  'channels picked by number': {
    proto: build({
      nodes: [
        conv('a', 'x', 'a'),
        node('Gather', ['a', 'some'], ['g'], { axis: 1 }),
        node('Gather', ['a', 'one'], ['o'], { axis: 1 }),
        node('Unsqueeze', ['o', 'axis'], ['u']),
        node('Mul', ['g', 'u'], ['m']),
        head('m'),
      ],
      weights: [
        ...weights(['a.w', 8, 3, 3, 3], ['head.w', 4, 5, 3, 3]),
        ints('some', [7, 2, -3, 2, 0]),
        ints('axis', [1]),
        tensorOf('one', [], [3], 'int64'),
      ],
    }),
    free: ['a:7'],
    frozen: ['picked by its number'],
  },
  'channels become pixels': {
    proto: build({
      nodes: [
        conv('a', 'x', 'a'),
        node('DepthToSpace', ['a'], ['d'], { blocksize: 2, mode: 'CRD' }),
        conv('b', 'd', 'b'),
        node('DepthToSpace', ['b'], ['e'], { blocksize: 2 }),
        node('SpaceToDepth', ['e'], ['f'], { blocksize: 2 }),
        head('f'),
      ],
      weights: weights(['a.w', 20, 3, 3, 3], ['b.w', 12, 5, 3, 3], ['head.w', 4, 12, 3, 3]),
    }),
    free: ['a:5', 'b:3'],
  },
  'a U: resized and joined': {
    proto: build({
      nodes: [
        conv('a', 'x', 'a'),
        node('MaxPool', ['a'], ['p'], { kernel_shape: [2, 2], strides: [2, 2] }),
        conv('b', 'p', 'b'),
        node('Shape', ['b'], ['shape']),
        node('Slice', ['shape', 'zero', 'two'], ['front']),
        node('Concat', ['front', 'size'], ['sizes'], { axis: 0 }),
        node('Resize', ['b', '', '', 'sizes'], ['r'], { mode: 'nearest' }),
        node('Concat', ['a', 'r'], ['j'], { axis: 1 }),
        head('j'),
      ],
      weights: [
        ...weights(['a.w', 6, 3, 3, 3], ['b.w', 9, 6, 3, 3], ['head.w', 4, 15, 3, 3]),
        ints('zero', [0]),
        ints('two', [2]),
        ints('size', [8, 8]),
      ],
    }),
    free: ['a:6', 'b:9'],
  },
  'inputs of a recurrent layer': {
    proto: build({
      input: [5, 'batch', 4],
      nodes: [
        node('MatMul', ['x', 'm.w'], ['m'], {}, named('m')),
        node('LSTM', ['m', 'l.w', 'l.r', 'l.b'], ['seq', 'last'], { hidden_size: 3 }, named('l')),
        node('Squeeze', ['last', 'axis'], ['q']),
        node('Gemm', ['q', 'g.w'], ['y'], {}, named('g')),
      ],
      weights: [
        ...weights(['m.w', 4, 7], ['l.w', 1, 12, 7], ['l.r', 1, 12, 3], ['l.b', 1, 24], ['g.w', 3, 2]),
        ints('axis', [0]),
      ],
    }),
    free: ['m:7'],
  },
  'sums of products by letters': {
    proto: build({
      input: ['batch', 5],
      nodes: [
        node('Einsum', ['x', 'a.w'], ['a'], { equation: 'bi,hik->bhk' }, named('a')),
        node('Einsum', ['a', 'b.w'], ['y'], { equation: 'bhk,hko->bo' }, named('b')),
      ],
      weights: weights(['a.w', 4, 5, 6], ['b.w', 4, 6, 3]),
    }),
    free: ['a:4', 'a:6'],
  },
  'quantized weights': {
    proto: build({
      nodes: [
        node('DequantizeLinear', ['a.q', 'a.s', 'a.z'], ['a.w'], { axis: 0 }),
        conv('a', 'x', 'a'),
        node('Relu', ['a'], ['r']),
        head('r'),
      ],
      weights: [
        weight('a.q', 'int8', [6, 3, 3, 3]),
        positive('a.s', 6, 1),
        weight('a.z', 'int8', [6], [0, 1, -1, 2, 0, 3]),
        ...weights(['head.w', 4, 6, 3, 3]),
      ],
    }),
    free: ['a:6'],
  },
  'weights turned before use': {
    proto: build({
      input: ['batch', 5],
      nodes: [
        node('Transpose', ['a.t'], ['a.w'], { perm: [1, 0] }),
        node('MatMul', ['x', 'a.w'], ['a'], {}, named('a')),
        node('MatMul', ['a', 'b.w'], ['y'], {}, named('b')),
      ],
      weights: weights(['a.t', 8, 5], ['b.w', 8, 3]),
    }),
    free: ['a:8'],
  },
  'expanded and repeated': {
    proto: build({
      input: ['batch', 5],
      nodes: [
        node('Gemm', ['x', 'a.w'], ['a'], {}, named('a')),
        node('Unsqueeze', ['a', 'axis'], ['u']),
        node('Expand', ['u', 'shape'], ['e']),
        node('Tile', ['e', 'times'], ['t']),
        node('ReduceSum', ['t', 'sum'], ['s'], { keepdims: 0 }),
        node('MatMul', ['s', 'b.w'], ['y'], {}, named('b')),
      ],
      weights: [
        ...weights(['a.w', 5, 6], ['b.w', 12, 3]),
        ints('axis', [1]),
        ints('shape', [1, 3, 6]),
        ints('times', [1, 1, 2]),
        ints('sum', [1]),
      ],
    }),
    free: ['a:6'],
  },
  'sums over channels, and what can not be followed': {
    proto: build({
      nodes: [
        conv('a', 'x', 'a'),
        node('ReduceL2', ['a'], ['n'], { axes: [1] }),
        conv('b', 'x', 'b'),
        node('ReduceMean', ['b'], ['m'], { axes: [1] }),
        conv('c', 'x', 'c'),
        node('Softmax', ['c'], ['s'], { axis: 1 }),
        conv('d', 's', 'd'),
        node('Add', ['n', 'm'], ['p']),
        node('Add', ['p', 'd'], ['y']),
      ],
      weights: weights(['a.w', 6, 3, 3, 3], ['b.w', 5, 3, 3, 3], ['c.w', 4, 3, 3, 3], ['d.w', 2, 4, 3, 3]),
    }),
    free: ['a:6'],
    frozen: ['ReduceMean', 'Softmax'],
  },
};

/** Multi-head attention and two products, as exporters write them; `dynamic` with shapes put together at run time. */
function attention(dynamic: boolean): ModelProto {
  const [width, heads, each] = [12, 4, 3];
  const product = (name: string, from: string): NodeProto =>
    node('MatMul', [from, `${name}.w`], [name], {}, named(name));
  const shapeNodes = dynamic
    ? [
        node('Shape', ['x'], ['shape']),
        node('Gather', ['shape', 'zero'], ['b'], { axis: 0 }),
        node('Gather', ['shape', 'one'], ['t'], { axis: 0 }),
        node('Mul', ['b', 'heads'], ['bh']),
        node('Concat', ['b', 't', 'heads', 'each'], ['split'], { axis: 0 }),
        node('Concat', ['b', 't', 'width'], ['merge'], { axis: 0 }),
        node('Concat', ['bh', 't', 'each'], ['flat'], { axis: 0 }),
        node('Concat', ['b', 'heads', 't', 'each'], ['unflat'], { axis: 0 }),
      ]
    : [];
  // With sizes at run time heads and samples are one axis for a while, as in nn.MultiheadAttention.
  const split = (name: string, perm: number[]): NodeProto[] => [
    node('Reshape', [name, 'split'], [`${name}.4`]),
    ...(dynamic && name === 'v'
      ? [
          node('Transpose', [`${name}.4`], [`${name}.s`], { perm }),
          node('Reshape', [`${name}.s`, 'flat'], [`${name}.f`]),
          node('Reshape', [`${name}.f`, 'unflat'], [`${name}.h`]),
        ]
      : [node('Transpose', [`${name}.4`], [`${name}.h`], { perm })]),
  ];
  return build({
    input: ['batch', 't', width],
    nodes: [
      ...shapeNodes,
      node('LayerNormalization', ['x', 'ln.s', 'ln.b'], ['n']),
      ...['q', 'k', 'v'].map(name => product(name, 'n')),
      ...split('q', [0, 2, 1, 3]),
      ...split('k', [0, 2, 3, 1]),
      ...split('v', [0, 2, 1, 3]),
      node('MatMul', ['q.h', 'k.h'], ['scores']),
      node('Softmax', ['scores'], ['p'], { axis: -1 }),
      node('MatMul', ['p', 'v.h'], ['c.h']),
      node('Transpose', ['c.h'], ['c.4'], { perm: [0, 2, 1, 3] }),
      node('Reshape', ['c.4', 'merge'], ['c']),
      product('o', 'c'),
      node('Add', ['o', 'x'], ['z']),
      node('LayerNormalization', ['z', 'ln.s', 'ln.b'], ['w']),
      product('up', 'w'),
      node('Erf', ['up'], ['act']),
      node('MatMul', ['act', 'down.w'], ['down'], {}, named('down')),
      node('Add', ['down', 'z'], ['y']),
    ],
    weights: [
      ...weights(
        ['q.w', width, width],
        ['k.w', width, width],
        ['v.w', width, width],
        ['o.w', width, width],
        ['up.w', width, 12],
        ['down.w', 12, width],
        ['ln.b', width],
      ),
      positive('ln.s', width, 5),
      ...(dynamic
        ? [
            ints('zero', [0]),
            ints('one', [1]),
            ints('heads', [heads]),
            ints('each', [each]),
            ints('width', [width]),
          ]
        : [ints('split', [0, 0, heads, each]), ints('merge', [0, 0, width])]),
    ],
  });
}

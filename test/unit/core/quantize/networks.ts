import type { ModelProto, NodeProto, TensorProto } from 'onnx-buf';
import { ints, model, node, value, type AttributeValue } from '../../../fixtures/build.ts';
import { noisy, tensorOf } from '../passes/support.ts';

/** Writes networks like those that people deploy, with random weights. */
class Builder {
  readonly nodes: NodeProto[] = [];
  readonly weights: TensorProto[] = [];
  private count = 0;

  op(
    type: string,
    inputs: readonly string[],
    attributes: Record<string, AttributeValue> = {},
    name = `${type}_${this.count++}`,
  ): string {
    this.nodes.push(node(type, [...inputs], [`${name}_out`], attributes, { name }));
    return `${name}_out`;
  }

  /** A weight of products with `inputs` terms, so that values keep their size. */
  weight(dims: readonly number[], inputs: number): string {
    const name = `w${this.count++}`;
    const tensor = noisy(name, dims, this.count);
    const scaled = Float32Array.from(
      new Float32Array(
        tensor.rawData.buffer,
        tensor.rawData.byteOffset,
        dims.reduce((a, b) => a * b, 1),
      ),
      one => one * Math.sqrt(2 / inputs),
    );
    this.weights.push(tensorOf(name, dims, scaled));
    return name;
  }

  number(value: number): string {
    const name = `n${this.count++}`;
    this.weights.push(tensorOf(name, [], [value]));
    return name;
  }

  ints(values: readonly number[]): string {
    const name = `i${this.count++}`;
    this.weights.push(ints(name, values));
    return name;
  }

  conv(
    x: string,
    from: number,
    to: number,
    kernel: number,
    options: { stride?: number; group?: number } = {},
  ): string {
    const { stride = 1, group = 1 } = options;
    const pad = Math.floor(kernel / 2);
    const inputs = (from / group) * kernel * kernel;
    return this.op(
      'Conv',
      [x, this.weight([to, from / group, kernel, kernel], inputs), this.weight([to], 50)],
      { pads: [pad, pad, pad, pad], strides: [stride, stride], group, kernel_shape: [kernel, kernel] },
    );
  }

  linear(x: string, from: number, to: number): string {
    const product = this.op('MatMul', [x, this.weight([from, to], from)]);
    return this.op('Add', [product, this.weight([to], 50)]);
  }

  finish(input: readonly (number | string)[], output: string, opset = 17): ModelProto {
    return model({
      nodes: this.nodes,
      weights: this.weights,
      inputs: [value('x', 'float32', input)],
      outputs: [value(output, 'float32')],
      opset,
    });
  }
}

/** Inverted residuals with depthwise convolutions, clips at 6, hard swish, squeeze and excitation. */
export function mobileNet(): ModelProto {
  const b = new Builder();
  const clip = (x: string) => b.op('Clip', [x, b.number(0), b.number(6)]);
  const hardSwish = (x: string) =>
    b.op('Mul', [x, b.op('HardSigmoid', [x], { alpha: { float: 1 / 6 }, beta: { float: 0.5 } })]);
  const excite = (x: string, channels: number) => {
    const mean = b.op('GlobalAveragePool', [x]);
    const small = b.op('Relu', [b.conv(mean, channels, 4, 1)]);
    return b.op('Mul', [x, b.op('Sigmoid', [b.conv(small, 4, channels, 1)])]);
  };
  const block = (x: string, channels: number, activate: (x: string) => string, squeezes: boolean) => {
    const wide = activate(b.conv(x, channels, 3 * channels, 1));
    const deep = activate(b.conv(wide, 3 * channels, 3 * channels, 3, { group: 3 * channels }));
    const excited = squeezes ? excite(deep, 3 * channels) : deep;
    return b.op('Add', [b.conv(excited, 3 * channels, channels, 1), x]);
  };
  let x = clip(b.conv('x', 3, 8, 3, { stride: 2 }));
  x = block(x, 8, clip, false);
  x = block(x, 8, hardSwish, true);
  const pooled = b.op('Flatten', [b.op('GlobalAveragePool', [x])]);
  return b.finish(
    ['n', 3, 16, 16],
    b.op('Gemm', [pooled, b.weight([5, 8], 8), b.weight([5], 50)], { transB: 1 }),
  );
}

/** Two encoder blocks: attention with masks of −10⁴, layer norms of single operators, GELU by Erf. */
export function transformer(): ModelProto {
  const b = new Builder();
  const [length, width, heads] = [6, 16, 2];
  const norm = (x: string) => {
    const centred = b.op('Sub', [x, b.op('ReduceMean', [x], { axes: [-1] })]);
    const variance = b.op('ReduceMean', [b.op('Pow', [centred, b.number(2)])], { axes: [-1] });
    const scaled = b.op('Div', [centred, b.op('Sqrt', [b.op('Add', [variance, b.number(1e-5)])])]);
    return b.op('Add', [b.op('Mul', [scaled, b.weight([width], 1)]), b.weight([width], 50)]);
  };
  const split = (x: string, perm: number[]) =>
    b.op('Transpose', [b.op('Reshape', [x, b.ints([-1, length, heads, width / heads])])], { perm });
  const attention = (x: string) => {
    const [q, k, v] = [0, 1, 2].map(() => b.linear(x, width, width)) as [string, string, string];
    const scores = b.op('Div', [
      b.op('MatMul', [split(q, [0, 2, 1, 3]), split(k, [0, 2, 3, 1])]),
      b.number(Math.sqrt(width / heads)),
    ]);
    const mask = `mask${b.nodes.length}`;
    b.weights.push(
      tensorOf(
        mask,
        [1, 1, 1, length],
        Array.from({ length }, (_, i) => (i === 5 ? -1e4 : 0)),
      ),
    );
    const weights = b.op('Softmax', [b.op('Add', [scores, mask])], { axis: -1 });
    const mixed = b.op('Transpose', [b.op('MatMul', [weights, split(v, [0, 2, 1, 3])])], {
      perm: [0, 2, 1, 3],
    });
    return b.linear(b.op('Reshape', [mixed, b.ints([-1, length, width])]), width, width);
  };
  const gelu = (x: string) => {
    const erf = b.op('Erf', [b.op('Div', [x, b.number(Math.SQRT2)])]);
    return b.op('Mul', [b.op('Mul', [x, b.op('Add', [erf, b.number(1)])]), b.number(0.5)]);
  };
  let x = 'x';
  for (let layer = 0; layer < 2; layer++) {
    x = norm(b.op('Add', [x, attention(x)]));
    x = norm(b.op('Add', [x, b.linear(gelu(b.linear(x, width, 32)), 32, width)]));
  }
  return b.finish(['n', length, width], b.linear(x, width, 3));
}

/** Down and up again: pooling, transposed and resized, with what was there before joined to it. */
export function uNet(): ModelProto {
  const b = new Builder();
  const twice = (x: string, from: number, to: number) =>
    b.op('Relu', [b.conv(b.op('LeakyRelu', [b.conv(x, from, to, 3)]), to, to, 3)]);
  const top = twice('x', 3, 8);
  const below = twice(b.op('MaxPool', [top], { kernel_shape: [2, 2], strides: [2, 2] }), 8, 16);
  const turned = b.op('ConvTranspose', [below, b.weight([16, 8, 2, 2], 64)], {
    strides: [2, 2],
    kernel_shape: [2, 2],
  });
  const joined = twice(b.op('Concat', [turned, top], { axis: 1 }), 16, 8);
  const small = b.op('AveragePool', [joined], { kernel_shape: [2, 2], strides: [2, 2] });
  const scales = b.number(1);
  b.weights.pop();
  b.weights.push(tensorOf(scales, [4], [1, 1, 2, 2]));
  const resized = b.op('Resize', [b.conv(small, 8, 8, 1), '', scales], {
    mode: 'nearest',
    coordinate_transformation_mode: 'asymmetric',
    nearest_mode: 'floor',
  });
  const sum = b.op('Add', [resized, joined]);
  return b.finish(['n', 3, 16, 16], b.op('Sigmoid', [b.conv(sum, 8, 1, 1)]));
}

/** An LSTM over frames, with a classifier of products behind it. */
export function speech(): ModelProto {
  const b = new Builder();
  const [inputs, hidden] = [8, 12];
  const frames = b.op('Transpose', [b.op('Relu', [b.linear('x', inputs, inputs)])], { perm: [1, 0, 2] });
  const [w, r, bias] = [
    b.weight([1, 4 * hidden, inputs], inputs),
    b.weight([1, 4 * hidden, hidden], hidden),
    b.weight([1, 8 * hidden], 50),
  ];
  const y = b.op('LSTM', [frames, w, r, bias], { hidden_size: hidden });
  const flat = b.op('Squeeze', [y, b.ints([1])]);
  return b.finish(['n', 10, inputs], b.op('Softmax', [b.linear(flat, hidden, 4)], { axis: -1 }));
}

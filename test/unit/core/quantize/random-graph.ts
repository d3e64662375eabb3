import type { ModelProto, NodeProto, TensorProto } from 'onnx-buf';
import { Random } from '../../../../src/core/data/index.ts';
import { model, node, value, type AttributeValue } from '../../../fixtures/build.ts';
import { noise, tensorOf } from '../passes/support.ts';

interface Value {
  readonly name: string;
  readonly dims: readonly number[];
}

const ODD = ['a b', 'x:0', '/block.1/conv', '名前', 'w"q', '{}', 'UPPER', '0', 'very'.repeat(12), 'é'];

/** A small network of random operators and shapes with shared weights and biases, odd and missing names, optional inputs, several results. */
export class RandomGraph {
  readonly shape = [3, 8, 8] as const;
  private readonly random: Random;
  private readonly nodes: NodeProto[] = [];
  private readonly weights: TensorProto[] = [];
  private readonly values: Value[] = [];
  private readonly shared = new Map<string, string>();
  private readonly opset: number;
  private count = 0;

  constructor(seed: number) {
    this.random = new Random(seed + 1000);
    this.opset = this.pick([11, 13, 17, 18]);
  }

  build(): ModelProto {
    this.values.push({ name: 'x', dims: [1, ...this.shape] });
    const size = 3 + this.below(7);
    for (let i = 0; i < size; i++) this.step();
    const read = new Set(this.nodes.flatMap(one => one.input));
    const results = this.values.filter(({ name }) => !read.has(name) && name !== 'x');
    // Now and then a result is read inside too.
    const also = this.values.find(({ name }) => read.has(name) && name !== 'x');
    if (also !== undefined && this.below(4) === 0) results.push(also);
    return model({
      nodes: this.nodes,
      inputs: [value('x', 'float32', ['n', ...this.shape])],
      outputs: results.map(({ name }) => value(name, 'float32')),
      weights: this.weights,
      opset: this.opset,
    });
  }

  private below(limit: number): number {
    return Math.min(limit - 1, Math.floor(this.random.uniform() * limit));
  }

  private pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  private name(kind: string): string {
    const id = this.count++;
    return this.below(3) === 0 ? `${this.pick(ODD)}${id}` : `${kind}_${id}`;
  }

  private add(
    type: string,
    inputs: string[],
    dims: readonly number[],
    attributes: Record<string, AttributeValue> = {},
  ): Value {
    const output = { name: this.name(type), dims };
    const own = this.below(4) === 0 ? {} : { name: this.name('node') };
    this.nodes.push(node(type, inputs, [output.name], attributes, own));
    this.values.push(output);
    return output;
  }

  /** A weight; one of the same shape is used again now and then. */
  private weight(dims: readonly number[], spread: number): string {
    const key = dims.join();
    const before = this.shared.get(key);
    if (before !== undefined && this.below(3) === 0) return before;
    const name = this.name('w');
    const size = dims.reduce((a, b) => a * b, 1);
    this.weights.push(tensorOf(name, dims, noise(size, this.below(1e6), spread)));
    this.shared.set(key, name);
    return name;
  }

  private bias(count: number): string[] {
    const choice = this.below(3);
    return choice === 0 ? [] : choice === 1 ? [''] : [this.weight([count], 0.3)];
  }

  private step(): void {
    const from = this.pick(this.values.slice(-4));
    if (from.dims.length === 4) this.picture(from);
    else this.matrix(from);
  }

  private picture({ name, dims }: Value): void {
    const [n, c, h, w] = dims as [number, number, number, number];
    const steps: (() => unknown)[] = [
      () => this.convolution(name, dims),
      () => this.convolution(name, dims),
      () => this.convolution(name, dims),
      () => this.add('Relu', [name], dims),
      () => this.add('Sigmoid', [name], dims),
      () => this.add('LeakyRelu', [name], dims, { alpha: { float: 0.1 } }),
      () => this.add('HardSigmoid', [name], dims),
      () => this.clip(name, dims),
      () => this.sum(name, dims),
      () => this.add('Concat', [name, this.partner(dims) ?? name], [n, 2 * c, h, w], { axis: 1 }),
      () => this.batchNorm(name, dims),
      () => this.add('Identity', [name], dims),
      () =>
        this.add('ConvTranspose', [name, this.weight([c, 4, 2, 2], 0.3)], [n, 4, 2 * h, 2 * w], {
          strides: [2, 2],
        }),
      () =>
        h < 4
          ? undefined
          : this.add(this.pick(['MaxPool', 'AveragePool']), [name], [n, c, h >> 1, w >> 1], {
              kernel_shape: [2, 2],
              strides: [2, 2],
            }),
      () => this.add('Transpose', [name], [n, c, w, h], { perm: [0, 1, 3, 2] }),
      () => this.add('Pad', [name, this.integers([0, 0, 1, 1, 0, 0, 1, 1])], [n, c, h + 2, w + 2]),
      () => this.add('Flatten', [this.add('GlobalAveragePool', [name], [n, c, 1, 1]).name], [n, c]),
      () => this.add('Flatten', [this.add('GlobalAveragePool', [name], [n, c, 1, 1]).name], [n, c]),
    ];
    this.pick(steps)();
  }

  private convolution(name: string, dims: readonly number[]): void {
    const [n, c, h, w] = dims as [number, number, number, number];
    if (this.below(4) === 0) {
      const inputs = [name, this.weight([c, 1, 3, 3], 0.4), ...this.bias(c)];
      this.add('Conv', inputs, dims, { group: c, pads: [1, 1, 1, 1] });
      return;
    }
    const outputs = this.pick([4, 6, 8]);
    const kernel = h > 2 ? this.pick([1, 3]) : 1;
    const inputs = [
      name,
      this.weight([outputs, c, kernel, kernel], 1 / Math.sqrt(c * kernel * kernel)),
      ...this.bias(outputs),
    ];
    this.add('Conv', inputs, [n, outputs, h, w], kernel === 3 ? { pads: [1, 1, 1, 1] } : {});
  }

  private clip(name: string, dims: readonly number[]): void {
    const [low, high] = [this.name('low'), this.name('high')];
    const withLow = this.below(2) === 0;
    if (withLow) this.weights.push(tensorOf(low, [], [0]));
    this.weights.push(tensorOf(high, [], [6]));
    this.add('Clip', [name, withLow ? low : '', high], dims);
  }

  private partner(dims: readonly number[]): string | undefined {
    return this.values.find(other => other.dims.join() === dims.join())?.name;
  }

  private sum(name: string, dims: readonly number[]): void {
    this.add(this.pick(['Add', 'Mul']), [name, this.partner(dims) ?? name], dims);
  }

  private batchNorm(name: string, dims: readonly number[]): void {
    const c = dims[1]!;
    const positive = this.name('variance');
    this.weights.push(
      tensorOf(
        positive,
        [c],
        Array.from({ length: c }, () => 0.5 + this.random.uniform()),
      ),
    );
    this.add(
      'BatchNormalization',
      [name, positive, this.weight([c], 0.3), this.weight([c], 0.3), positive],
      dims,
    );
  }

  private matrix({ name, dims }: Value): void {
    const [n, c] = dims as [number, number];
    const outputs = this.pick([4, 5, 8]);
    const steps: (() => unknown)[] = [
      () => this.add('MatMul', [name, this.weight([c, outputs], 1 / Math.sqrt(c))], [n, outputs]),
      () =>
        this.add(
          'Gemm',
          [name, this.weight([c, outputs], 1 / Math.sqrt(c)), ...this.bias(outputs)],
          [n, outputs],
        ),
      () =>
        this.add(
          'Gemm',
          [name, this.weight([outputs, c], 1 / Math.sqrt(c)), ...this.bias(outputs)],
          [n, outputs],
          { transB: 1 },
        ),
      () => this.add('Gemm', [name, this.weight([c, outputs], 0.5)], [n, outputs], { alpha: { float: 0.5 } }),
      () => this.add('Relu', [name], dims),
      () => this.add('Softmax', [name], dims, { axis: 1 }),
      () => this.add('Tanh', [name], dims),
      () => this.sum(name, dims),
    ];
    this.pick(steps)();
  }

  private integers(values: readonly number[]): string {
    const name = this.name('ints');
    this.weights.push(tensorOf(name, [values.length], [...values], 'int64'));
    return name;
  }
}

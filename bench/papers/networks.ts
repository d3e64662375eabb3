// Networks of the papers that no golden file holds, with weights of zero: what they are comes by training. Pictures of 28 × 28, ten classes.
import type { NodeProto, TensorProto } from 'onnx-buf';
import { createModel, writeModel } from '../../src/core/formats/index.ts';
import { DTYPE } from '../../src/core/model/dtypes.ts';
import { makeTensor } from '../../src/core/model/tensors.ts';
import { model, node, value } from '../../test/fixtures/build.ts';

/** One after the other, with a ReLU between dense layers. */
class Chain {
  readonly nodes: NodeProto[] = [];
  readonly weights: TensorProto[] = [];
  private last = 'input';

  add(opType: string, name: string, weights: readonly (readonly number[])[], attributes = {}): this {
    const names = weights.map((dims, i) => {
      const tensor = `${name}.${i === 0 ? 'weight' : 'bias'}`;
      const count = dims.reduce((product, dim) => product * dim, 1);
      this.weights.push(makeTensor(tensor, DTYPE.float32, dims, new Uint8Array(4 * count)));
      return tensor;
    });
    this.nodes.push(node(opType, [this.last, ...names], [name], attributes, { name }));
    this.last = name;
    return this;
  }

  dense(widths: readonly number[]): this {
    for (let i = 1; i < widths.length; i++) {
      const [inputs, outputs] = [widths[i - 1]!, widths[i]!];
      this.add('Gemm', `ip${i}`, [[outputs, inputs], [outputs]], { transB: 1 });
      if (i < widths.length - 1) this.add('Relu', `relu-ip${i}`, []);
    }
    return this;
  }

  async write(file: string): Promise<void> {
    const { nodes, weights, last } = this;
    const inputs = [value('input', 'float32', ['batch', 1, 28, 28])];
    const outputs = [value(last, 'float32', ['batch', 10])];
    await writeModel(createModel(model({ inputs, outputs, nodes, weights })), file);
  }
}

/** Dense layers of these widths, the first being that of the input: 784. */
export function writePerceptron(file: string, widths: readonly number[]): Promise<void> {
  return new Chain().add('Flatten', 'flat', []).dense(widths).write(file);
}

/** Caffe's LeNet with a ReLU after each convolution, so that there are zeros to count (Hu et al. 2016). */
export function writeLenetWithRelus(file: string): Promise<void> {
  const halves = { kernel_shape: [2, 2], strides: [2, 2] };
  const chain = new Chain();
  for (const [i, [inputs, outputs]] of [
    [1, 20],
    [20, 50],
  ].entries()) {
    const name = `conv${i + 1}`;
    const weights = [[outputs!, inputs!, 5, 5], [outputs!]];
    chain
      .add('Conv', name, weights, { kernel_shape: [5, 5] })
      .add('Relu', `relu-${name}`, [])
      .add('MaxPool', `pool${i + 1}`, [], halves);
  }
  return chain.add('Flatten', 'flat', []).dense([800, 500, 10]).write(file);
}

import type { ModelProto } from 'onnx-buf';
import { model, node, value } from '../../../fixtures/build.ts';
import { noisy } from '../passes/support.ts';

/** A convolution `c` of so many filters and two products, `g` with so many outputs and `m`, in the given opset. */
export function network(opset: number, filters: number, outputs: number, dtype = 'float32'): ModelProto {
  return model({
    opset,
    ir: opset >= 21 ? 10 : 8,
    inputs: [value('x', dtype, ['n', 3, 6, 6])],
    outputs: [value('y', dtype, ['n', 5])],
    nodes: [
      node('Conv', ['x', 'c'], ['h'], { kernel_shape: [3, 3] }, { name: 'conv' }),
      node('Flatten', ['h'], ['f'], { axis: 1 }),
      node('Gemm', ['f', 'g'], ['i'], { transB: 1 }, { name: 'fc1' }),
      node('MatMul', ['i', 'm'], ['y'], {}, { name: 'fc2' }),
    ],
    weights: [
      noisy('c', [filters, 3, 3, 3], 1, dtype),
      noisy('g', [outputs, filters * 16], 2, dtype),
      noisy('m', [outputs, 5], 3, dtype),
    ],
  });
}

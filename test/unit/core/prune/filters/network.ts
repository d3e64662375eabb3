import type { ModelProto } from 'onnx-buf';
import type { Dataset } from '../../../../../src/core/data/types.ts';
import { model, node, value } from '../../../../fixtures/build.ts';
import { memoryDataset } from '../../../../fixtures/memory-dataset.ts';
import { noise, noisy } from '../../passes/support.ts';

/** 3 → 16 → 24 → 10 channels, with a sum of the second layer and a branch of its own. */
export function network(): ModelProto {
  return model({
    nodes: [
      node('Conv', ['x', 'c1.w', 'c1.b'], ['a'], { pads: [1, 1, 1, 1] }, { name: 'c1' }),
      node('Relu', ['a'], ['ar']),
      node('Conv', ['ar', 'c2.w', 'c2.b'], ['b'], { pads: [1, 1, 1, 1] }, { name: 'c2' }),
      node('Conv', ['ar', 'p.w'], ['p'], {}, { name: 'proj' }),
      node('Add', ['b', 'p'], ['s']),
      node('Relu', ['s'], ['sr']),
      node('GlobalAveragePool', ['sr'], ['g']),
      node('Flatten', ['g'], ['f']),
      node('Gemm', ['f', 'fc.w', 'fc.b'], ['y'], { transB: 1 }, { name: 'fc' }),
    ],
    inputs: [value('x', 'float32', ['batch', 3, 8, 8])],
    outputs: [value('y', 'float32', ['batch', 10])],
    weights: [
      noisy('c1.w', [16, 3, 3, 3], 1),
      noisy('c1.b', [16], 2),
      noisy('c2.w', [24, 16, 3, 3], 3),
      noisy('c2.b', [24], 4),
      noisy('p.w', [24, 16, 1, 1], 5),
      noisy('fc.w', [10, 24], 6),
      noisy('fc.b', [10], 7),
    ],
  });
}

/** Samples of the network's input. */
export function dataset(labels?: readonly number[], size = 4): Dataset {
  return memoryDataset([3, 8, 8], noise(size * 3 * 64, 21), {
    name: 'noise',
    labels: labels && Int32Array.from(labels),
  });
}

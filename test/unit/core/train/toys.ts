import type { ModelProto } from 'onnx-buf';
import { Random } from '../../../../src/core/data/index.ts';
import type { Dataset } from '../../../../src/core/data/types.ts';
import { createModel } from '../../../../src/core/formats/index.ts';
import { buildScopes } from '../../../../src/core/graph/scope.ts';
import type { Model } from '../../../../src/core/model/model.ts';
import type { JobContext } from '../../../../src/core/passes/types.ts';
import { trainDefaults, type TrainOptions } from '../../../../src/core/train/options.ts';
import { findParameters } from '../../../../src/core/train/parameters.ts';
import { train, type TrainResult } from '../../../../src/core/train/trainer.ts';
import { model, node, value } from '../../../fixtures/build.ts';
import { memoryDataset } from '../../../fixtures/memory-dataset.ts';
import { noisy, tensorOf } from '../passes/support.ts';

export const CLASSES = 3;
const SIDE = 6;

/**
 * A convolution with pooling and two dense layers, for pictures of 6 × 6; `softmax` ends it with probabilities; `shortcut` puts a
 * convolution with a shortcut around it between them.
 */
export function toyNet({ softmax = false, norm = false, dropout = 0, shortcut = false } = {}): ModelProto {
  const scale = (name: string, fill: number) => tensorOf(name, [4], new Float32Array(4).fill(fill));
  return model({
    inputs: [value('x', 'float32', ['N', 1, SIDE, SIDE])],
    outputs: [value('y', 'float32', ['N', CLASSES])],
    nodes: [
      node('Conv', ['x', 'conv.w', 'conv.b'], ['c'], { kernel_shape: [3, 3] }, { name: 'conv' }),
      norm
        ? node(
            'BatchNormalization',
            ['c', 'n.scale', 'n.shift', 'n.mean', 'n.var'],
            ['n'],
            {},
            { name: 'norm' },
          )
        : node('Identity', ['c'], ['n']),
      node('MaxPool', ['n'], ['p'], { kernel_shape: [2, 2], strides: [2, 2] }),
      ...(shortcut
        ? [
            node('Conv', ['p', 'around.w'], ['a'], { pads: [1, 1, 1, 1] }, { name: 'around' }),
            node('Add', ['p', 'a'], ['q']),
          ]
        : []),
      node('Flatten', [shortcut ? 'q' : 'p'], ['f']),
      node('Gemm', ['f', 'fc1.w', 'fc1.b'], ['h'], { transB: 1 }, { name: 'fc1' }),
      node('Relu', ['h'], ['r']),
      ...(dropout > 0 ? [node('Dropout', ['r', 'ratio'], ['d'], {}, { name: 'drop' })] : []),
      node(
        'Gemm',
        [dropout > 0 ? 'd' : 'r', 'fc2.w', 'fc2.b'],
        [softmax ? 's' : 'y'],
        { transB: 1 },
        { name: 'fc2' },
      ),
      ...(softmax ? [node('Softmax', ['s'], ['y'], { axis: -1 })] : []),
    ],
    weights: [
      noisy('conv.w', [4, 1, 3, 3], 1),
      tensorOf('conv.b', [4], new Float32Array(4)),
      noisy('fc1.w', [10, 16], 2),
      tensorOf('fc1.b', [10], new Float32Array(10)),
      noisy('fc2.w', [CLASSES, 10], 3),
      tensorOf('fc2.b', [CLASSES], new Float32Array(CLASSES)),
      ...(shortcut ? [noisy('around.w', [4, 4, 3, 3], 4)] : []),
      ...(dropout > 0 ? [tensorOf('ratio', [], new Float32Array([dropout]))] : []),
      ...(norm ? [scale('n.scale', 1), scale('n.shift', 0), scale('n.mean', 0), scale('n.var', 1)] : []),
    ],
  });
}

/** Pictures whose class is the third of rows that is bright; `labelOf` may lie. */
export function toyData(size = 60, labelOf = (label: number) => label): Dataset {
  const each = SIDE * SIDE;
  const data = new Float32Array(size * each);
  const labels = new Int32Array(size);
  for (let sample = 0; sample < size; sample++) {
    const random = new Random(5, sample);
    const label = random.below(CLASSES);
    labels[sample] = labelOf(label);
    for (let i = 0; i < each; i++)
      data[sample * each + i] = 0.3 * random.normal() + (Math.floor(i / SIDE / 2) === label ? 1 : 0);
  }
  return memoryDataset([1, SIDE, SIDE], data, { name: 'toys', labels });
}

export const quiet: JobContext = { progress: () => undefined, log: () => undefined };

export const toyOptions: TrainOptions = {
  ...trainDefaults,
  batch: 12,
  steps: 40,
  rate: 0.02,
  threads: 1,
};

export async function trainToy(
  options: Partial<TrainOptions> = {},
  { proto = toyNet(), dataset = toyData(), job = quiet } = {},
): Promise<TrainResult & { model: Model }> {
  const made = createModel(proto);
  const parameters = await findParameters(made, buildScopes(made));
  const result = await train({ model: made, dataset, parameters }, { ...toyOptions, ...options }, job);
  return { ...result, model: made };
}

/** All values of a result, one after the other. */
export function flat({ values }: { readonly values: readonly Float32Array[] }): number[] {
  return values.flatMap(one => [...one]);
}

import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { ModelProto } from 'onnx-buf';
import { createModel, writeModel } from '../../../../src/core/formats/index.ts';
import type { JobContext } from '../../../../src/core/passes/types.ts';
import type { Progress } from '../../../../src/protocol/rpc.ts';
import { model, node, value } from '../../../fixtures/build.ts';
import { noisy } from '../passes/support.ts';

/** A small classifier: a convolution, pooling, two products. */
export function classifier(): ModelProto {
  return model({
    opset: 13,
    nodes: [
      node('Conv', ['x', 'conv.w'], ['a'], { pads: [1, 1, 1, 1] }, { name: '/conv/Conv' }),
      node('Relu', ['a'], ['b'], {}, { name: '/relu/Relu' }),
      node('GlobalAveragePool', ['b'], ['c'], {}, { name: '/pool' }),
      node('Flatten', ['c'], ['d'], {}, { name: '/flatten' }),
      node('Gemm', ['d', 'fc1.w', 'fc1.b'], ['e'], { transB: 1 }, { name: '/fc1/Gemm' }),
      node('MatMul', ['e', 'fc2.w'], ['y'], {}, { name: '/fc2/MatMul' }),
    ],
    inputs: [value('x', 'float32', ['batch', 3, 8, 8])],
    outputs: [value('y', 'float32', ['batch', 10])],
    weights: [
      noisy('conv.w', [64, 3, 3, 3], 1),
      noisy('fc1.w', [48, 64], 2),
      noisy('fc1.b', [48], 3),
      noisy('fc2.w', [48, 10], 4),
    ],
  });
}

export async function place(
  folder: string,
  proto: ModelProto,
  options: { externalData?: boolean; name?: string } = {},
): Promise<string> {
  const file = path.join(folder, options.name ?? 'model.onnx');
  await writeModel(createModel(proto), file, { externalData: options.externalData ?? false });
  return file;
}

export const quiet: JobContext = { progress: () => undefined, log: () => undefined };

/** A context that notes its progress, and aborts when told to. */
export function watched(signal?: AbortSignal): JobContext & { seen: Progress[] } {
  const seen: Progress[] = [];
  return { signal, seen, log: () => undefined, progress: progress => seen.push(progress) };
}

export function sha256(file: string): string {
  return createHash('sha256').update(fs.readFileSync(file)).digest('hex');
}

import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { create } from '@bufbuild/protobuf';
import { ModelProtoSchema, TensorProtoSchema, type ModelProto } from 'onnx-buf';
import { createModel } from '../../src/core/model/onnx-model.ts';
import { DerivedPayload } from '../../src/core/model/payload.ts';
import { writeModel } from '../../src/core/formats/index.ts';

/** A stack of square linear layers with ReLUs between: as plain as a model can be, so that its size is its weights. */
export interface BigModel {
  readonly name: string;
  readonly layers: number;
  readonly width: number;
  readonly externalData: boolean;
}

export const BIG_MODELS: readonly BigModel[] = [
  { name: 'linear-500MB', layers: 30, width: 2048, externalData: false },
  { name: 'linear-3GB-external', layers: 45, width: 4096, externalData: true },
];

/** The path of the model, which is made on first use in a folder for temporary files. */
export async function bigModel(spec: BigModel): Promise<string> {
  const folder = process.env.ESPALIER_BIG_MODELS ?? path.join(tmpdir(), 'espalier-big-models');
  const file = path.join(folder, `${spec.name}.onnx`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const model = createModel(stack(spec));
  for (const [i, tensor] of model.graph.initializer.entries()) {
    const count = spec.width * spec.width;
    model.setPayload(tensor, new DerivedPayload(count * 4, () => Promise.resolve(weights(count, i + 1))));
  }
  await writeModel(model, file, { externalData: spec.externalData });
  return file;
}

function stack({ layers, width }: BigModel): ModelProto {
  const shape = (rows: bigint | string) => ({
    value: {
      case: 'tensorType' as const,
      value: {
        elemType: 1,
        shape: {
          dim: [
            typeof rows === 'string'
              ? { value: { case: 'dimParam' as const, value: rows } }
              : { value: { case: 'dimValue' as const, value: rows } },
            { value: { case: 'dimValue' as const, value: BigInt(width) } },
          ],
        },
      },
    },
  });
  return create(ModelProtoSchema, {
    irVersion: 8n,
    producerName: 'espalier-bench',
    opsetImport: [{ domain: '', version: 17n }],
    graph: {
      name: 'linear stack',
      input: [{ name: 'x', type: shape('batch') }],
      output: [{ name: `h${layers}`, type: shape('batch') }],
      initializer: Array.from({ length: layers }, (_, i) =>
        create(TensorProtoSchema, { name: `w${i}`, dataType: 1, dims: [BigInt(width), BigInt(width)] }),
      ),
      node: Array.from({ length: layers }, (_, i) => [
        {
          name: `linear${i}`,
          opType: 'MatMul',
          input: [i === 0 ? 'x' : `h${i}`, `w${i}`],
          output: [`m${i}`],
        },
        { name: `relu${i}`, opType: 'Relu', input: [`m${i}`], output: [`h${i + 1}`] },
      ]).flat(),
    },
  });
}

/** Seeded noise with the spread that keeps activations of a ReLU stack in range. */
function weights(count: number, seed: number): Uint8Array {
  const values = new Float32Array(count);
  const spread = Math.sqrt(6 / Math.sqrt(count));
  let state = seed * 0x9e3779b1;
  for (let i = 0; i < count; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    values[i] = (state / 0x80000000) * spread;
  }
  return new Uint8Array(values.buffer);
}

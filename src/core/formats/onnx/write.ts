import { clone, toBinary } from '@bufbuild/protobuf';
import type { TensorProto } from 'onnx-buf';
import { ModelProtoSchema } from 'onnx-buf';
import { rename, writeFile } from 'node:fs/promises';
import { cutsOf, dropCuts } from '../../model/cuts.ts';
import type { Model } from '../../model/model.ts';
import { allTensors } from '../../model/walk.ts';

export interface WriteOptions {
  readonly signal?: AbortSignal | undefined;
  readonly externalData?: boolean | 'auto';
}

export interface WriteResult {
  readonly files: string[];
  readonly bytes: number;
}

export async function writeModel(model: Model, file: string): Promise<WriteResult> {
  const bytes = await encodeModel(model);
  await writeFile(`${file}.tmp`, bytes);
  await rename(`${file}.tmp`, file);
  return { files: [file], bytes: bytes.byteLength };
}

/** The whole file in memory: for small models. */
export async function encodeModel(model: Model): Promise<Uint8Array> {
  const proto = clone(ModelProtoSchema, model.proto);
  for (const tensor of allTensors(proto)) await fill(tensor);
  return toBinary(ModelProtoSchema, proto);
}

async function fill(tensor: TensorProto): Promise<void> {
  const [cut] = cutsOf(tensor);
  if (cut === undefined) return;
  dropCuts(tensor);
  tensor.rawData = new Uint8Array(await cut.bytes.read());
}

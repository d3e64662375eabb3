import { fromBinary } from '@bufbuild/protobuf';
import type { ModelProto } from 'onnx-buf';
import { ModelProtoSchema } from 'onnx-buf';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { EspalierError, toEspalierError } from '../../errors.ts';
import type { Model } from '../../model/model.ts';
import { createModel } from '../../model/onnx-model.ts';
import { MemoryPayload } from '../../model/payload.ts';

export async function openOnnx(file: string): Promise<Model> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw toEspalierError(error);
  });
  let proto: ModelProto;
  try {
    proto = fromBinary(ModelProtoSchema, bytes);
  } catch (cause) {
    throw new EspalierError('NOT_A_MODEL', `${path.basename(file)} is not an ONNX model.`, undefined, {
      cause,
    });
  }
  const source = { path: path.resolve(file), byteLength: bytes.byteLength, sideFiles: [] };
  return createModel(proto, source, {
    source,
    external: () => new MemoryPayload(new Uint8Array(0)),
    retain: () => undefined,
    release: () => Promise.resolve(),
  });
}

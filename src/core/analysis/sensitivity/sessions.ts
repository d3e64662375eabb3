import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { encodeModel, writeModel } from '../../formats/index.ts';
import { elementCount } from '../../model/tensors.ts';
import type { Model } from '../../model/model.ts';
import { openSession } from '../../runtime/session.ts';
import type { Session, SessionOptions } from '../../runtime/types.ts';

/** Models larger than this are given to ONNX Runtime as a file. */
export const IN_MEMORY_BYTES = 256 << 20;

/** A session of a model that is no file. The temporary file of a large one goes once it is loaded. */
export async function openModelSession(model: Model, options: SessionOptions = {}): Promise<Session> {
  if (modelBytes(model) <= IN_MEMORY_BYTES) return openSession(await encodeModel(model), options);
  const folder = await mkdtemp(path.join(tmpdir(), 'espalier-part-'));
  try {
    const file = path.join(folder, 'part.onnx');
    await writeModel(model, file);
    return await openSession(file, options);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** About what the model's constants take. */
export function modelBytes(model: Model): number {
  return model.graph.initializer.reduce((sum, tensor) => sum + 4 * elementCount(tensor), 0);
}

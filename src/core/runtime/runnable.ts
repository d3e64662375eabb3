import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { toEspalierError } from '../errors.ts';
import { formatOf, stemOf, sweepStaleTemps } from '../formats/index.ts';
import { temporaryName } from '../formats/io/atomic-files.ts';

/** A file that ONNX Runtime can load. */
export interface Runnable {
  readonly path: string;
  /** Removes what was made for it. Not before the session is released: side files may be mapped into memory. */
  release(): Promise<void>;
}

/**
 * The model file as one that ONNX Runtime reads: itself, or, for an archive, a copy unpacked into a folder of its own that
 * only this user can read. What a killed process left there is swept by the next call.
 * @throws EspalierError `CORRUPT`, `IO`, `CANCELLED` and what else unpacking throws
 */
export async function runnable(file: string, signal?: AbortSignal): Promise<Runnable> {
  const format = formatOf(file);
  if (format.toOnnx === undefined) return { path: file, release: () => Promise.resolve() };
  await sweepStaleTemps(tmpdir());
  const folder = path.join(tmpdir(), temporaryName('espalier'));
  await fs.mkdir(folder, { mode: 0o700 }).catch((error: unknown) => {
    throw toEspalierError(error);
  });
  const release = () => fs.rm(folder, { recursive: true, force: true });
  const model = path.join(folder, `${stemOf(file)}.onnx`);
  try {
    await format.toOnnx(file, model, signal);
  } catch (error) {
    await release();
    throw error;
  }
  return { path: model, release };
}

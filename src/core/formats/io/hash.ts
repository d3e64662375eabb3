import { createHash } from 'node:crypto';
import { throwIfAborted } from '../../errors.ts';
import type { Model } from '../../model/model.ts';
import { FileSource, RangePayload } from './byte-source.ts';

/** SHA-256 of a file in hexadecimal, read in pieces. @throws EspalierError `NOT_FOUND`, `IO`, `CANCELLED` */
export async function hashFile(file: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  const source = FileSource.open(file);
  source.retain();
  try {
    for await (const chunk of new RangePayload(source, 0, source.byteLength).stream()) {
      throwIfAborted(signal);
      hash.update(chunk);
    }
  } finally {
    await source.release();
  }
  return hash.digest('hex');
}

/**
 * SHA-256 that stands for all of a model that was read: that of its file; with side files, that of the list of the
 * hashes of all its files in order of first use (one a line). @throws EspalierError as {@link hashFile}
 */
export async function hashModel(model: Model, signal?: AbortSignal): Promise<string | undefined> {
  if (model.source === undefined) return undefined;
  const own = await hashFile(model.source.path, signal);
  if (model.source.sideFiles.length === 0) return own;
  const hash = createHash('sha256').update(`${own}\n`);
  for (const file of model.source.sideFiles) hash.update(`${await hashFile(file, signal)}\n`);
  return hash.digest('hex');
}

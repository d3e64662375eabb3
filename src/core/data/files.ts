import { open, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { EspalierError } from '../errors.ts';

/** More than this is refused before it is read whole into memory. */
const MAX_BYTES = 2 ** 31;

/** @throws EspalierError `NOT_FOUND`, `BAD_DATA` (a broken gzip stream), `TOO_LARGE` */
export async function readPossiblyGzipped(file: string): Promise<Uint8Array> {
  const bytes = await readWhole(file);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch (error) {
    throw new EspalierError(
      'BAD_DATA',
      `${path.basename(file)} is a damaged gzip file.`,
      'Download or copy it again.',
      {
        cause: error,
      },
    );
  }
}

/** @throws EspalierError `NOT_FOUND`, `TOO_LARGE` */
export async function readWhole(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > MAX_BYTES) {
      throw new EspalierError(
        'TOO_LARGE',
        `${path.basename(file)} has ${size} bytes; data files are read up to 2 GiB.`,
      );
    }
    return await readFile(file);
  } catch (error) {
    throw notFound(error, file);
  }
}

/** The first bytes of a file, out of its gzip wrapper if it has one. */
export async function readHead(file: string, length = 64): Promise<Uint8Array> {
  const handle = await open(file).catch((error: unknown) => {
    throw notFound(error, file);
  });
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(4096), 0, 4096, 0);
    const head = buffer.subarray(0, bytesRead);
    if (head[0] !== 0x1f || head[1] !== 0x8b) return head.subarray(0, length);
    return await gunzipHead(head, length);
  } finally {
    await handle.close();
  }
}

/** What of a cut-off gzip stream can be read. */
async function gunzipHead(bytes: Uint8Array, length: number): Promise<Uint8Array> {
  const { createGunzip } = await import('node:zlib');
  const gunzip = createGunzip();
  gunzip.on('error', () => undefined);
  gunzip.end(bytes);
  try {
    for await (const chunk of gunzip) return (chunk as Uint8Array).subarray(0, length);
  } catch {
    // Cut off before anything came out: not a file we know.
  }
  return new Uint8Array();
}

function notFound(error: unknown, file: string): unknown {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    return new EspalierError('NOT_FOUND', `There is no ${file}.`, undefined, { cause: error });
  }
  return error;
}

import { open } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { throwIfAborted, toEspalierError } from '../errors.ts';

const deflate = promisify(deflateRaw);

const PIECE_BYTES = 4 << 20;
/** Beyond this much, thoroughness costs minutes: the fastest level is used. */
const LARGE_BYTES = 1e9;

/** Deflate level for a comparison of files of up to `bytes`; both sides of a comparison must use the same. */
export function deflateLevel(bytes: number): 1 | 6 {
  return bytes > LARGE_BYTES ? 1 : 6;
}

/**
 * Bytes of the files after deflate, as a zip or an app package would hold them. They are compressed in pieces of 4 MiB,
 * several at once: within a fraction of a per cent of compressing them whole.
 * @throws EspalierError `NOT_FOUND`, `IO`, `CANCELLED`
 */
export async function zippedSize(
  files: readonly string[],
  level: number,
  onBytes: (bytes: number) => void,
  signal?: AbortSignal,
): Promise<number> {
  let zipped = 0;
  const running = new Set<Promise<void>>();
  const start = (piece: Uint8Array): void => {
    const job = deflate(piece, { level }).then(result => {
      zipped += result.byteLength;
      onBytes(piece.byteLength);
      running.delete(job);
    });
    running.add(job);
  };
  const width = Math.min(4, availableParallelism());
  for (const file of files) {
    for await (const piece of pieces(file)) {
      throwIfAborted(signal);
      start(piece);
      if (running.size >= width) await Promise.race(running);
    }
  }
  await Promise.all(running);
  throwIfAborted(signal);
  return zipped;
}

async function* pieces(file: string): AsyncGenerator<Uint8Array> {
  const handle = await open(file).catch((error: unknown) => {
    throw toEspalierError(error);
  });
  try {
    for (;;) {
      const piece = new Uint8Array(PIECE_BYTES);
      let filled = 0;
      while (filled < piece.byteLength) {
        const { bytesRead } = await handle.read(piece, filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      if (filled > 0) yield piece.subarray(0, filled);
      if (filled < piece.byteLength) return;
    }
  } finally {
    await handle.close();
  }
}

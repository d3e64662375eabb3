import { open, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { throwIfAborted, toEspalierError } from '../errors.ts';

const deflate = promisify(deflateRaw);

/** How a file is cut. More than `maxPieces` (512 MiB) would take minutes: `sampled` ones, evenly spread, then stand for all. */
export interface PieceRule {
  readonly bytes: number;
  readonly maxPieces: number;
  readonly sampled: number;
}

const RULE: PieceRule = { bytes: 4 << 20, maxPieces: 128, sampled: 64 };

export interface ZippedSize {
  readonly bytes: number;
  /** Whether only a sample of the file was compressed. */
  readonly isEstimate: boolean;
}

interface Piece {
  readonly file: string;
  readonly position: number;
  readonly length: number;
}

/**
 * Bytes of the files after deflate (level 6), as a zip or an app package would hold them. They are compressed in pieces
 * of 4 MiB, several at once: within a fraction of a per cent of compressing them whole. Beyond 512 MiB it is an
 * estimate from 64 pieces.
 * @param onFraction told how far it is, 0 … 1
 * @throws EspalierError `NOT_FOUND`, `IO`, `CANCELLED`
 */
export async function zippedSize(
  files: readonly string[],
  onFraction: (fraction: number) => void,
  signal?: AbortSignal,
  rule = RULE,
): Promise<ZippedSize> {
  const all = await listPieces(files, rule.bytes);
  const isEstimate = all.length > rule.maxPieces;
  const pieces = isEstimate ? sample(all, rule.sampled) : all;
  let zipped = 0;
  let done = 0;
  const compress = async (piece: Piece): Promise<void> => {
    throwIfAborted(signal);
    const { byteLength } = await deflate(await read(piece), { level: 6 });
    zipped += byteLength;
    onFraction(++done / pieces.length);
  };
  // So many workers take one piece after the other.
  const queue = pieces.values();
  const work = async (): Promise<void> => {
    for (const piece of queue) await compress(piece);
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
  throwIfAborted(signal);
  const scale = isEstimate ? totalBytes(all) / totalBytes(pieces) : 1;
  return { bytes: Math.round(zipped * scale), isEstimate };
}

async function listPieces(files: readonly string[], bytes: number): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for (const file of files) {
    const { size } = await stat(file).catch((error: unknown) => {
      throw toEspalierError(error);
    });
    for (let position = 0; position < size; position += bytes) {
      pieces.push({ file, position, length: Math.min(bytes, size - position) });
    }
  }
  return pieces;
}

function sample(pieces: readonly Piece[], count: number): Piece[] {
  return Array.from({ length: count }, (_, i) => pieces[Math.floor(((i + 0.5) * pieces.length) / count)]!);
}

function totalBytes(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

async function read({ file, position, length }: Piece): Promise<Uint8Array> {
  const handle = await open(file).catch((error: unknown) => {
    throw toEspalierError(error);
  });
  try {
    const bytes = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await handle.read(bytes, filled, length - filled, position + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  } finally {
    await handle.close();
  }
}

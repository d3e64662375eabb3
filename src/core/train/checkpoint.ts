import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { EspalierError, toEspalierError } from '../errors.ts';
import { replaceFile, sweepStaleTemps } from '../formats/io/atomic-files.ts';

type Numbers = Float32Array | Float64Array | Uint8Array;

/** What training must know to go on: numbers, and a few words about them. */
export interface Checkpoint {
  /** Steps that are done. */
  readonly step: number;
  /** Of all that decides the result; a checkpoint of other settings is refused. */
  readonly fingerprint: string;
  readonly best: { readonly step: number; readonly accuracy: number; readonly loss: number } | null;
  readonly evaluationsSinceBest: number;
}

const MAGIC = 'ESPTRAIN1';

/** Writes under another name first, so that an interruption leaves the checkpoint before. @throws EspalierError `IO` */
export async function writeCheckpoint(
  file: string,
  head: Checkpoint,
  arrays: readonly Numbers[],
): Promise<void> {
  const text = `${MAGIC}${JSON.stringify({ ...head, sizes: arrays.map(one => one.byteLength) })}\n`;
  const bytes = arrays.map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  );
  await replaceFile(file, text, ...bytes);
}

/**
 * Reads a checkpoint into the arrays, which must be those that were written. Half a checkpoint, which a process that was killed
 * has left beside it, goes.
 * @returns undefined when there is no such file
 * @throws EspalierError `BAD_DATA` for a damaged one, one of another training, or what is no checkpoint
 */
export async function readCheckpoint(
  file: string,
  fingerprint: string,
  arraysFor: (head: Checkpoint) => readonly Numbers[],
): Promise<Checkpoint | undefined> {
  await sweepStaleTemps(path.dirname(file));
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw toEspalierError(error);
  }
  const end = bytes.indexOf(10);
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    // Whatever it is, nobody should be told to remove it.
    throw new EspalierError(
      'BAD_DATA',
      `${file} is there already and is no checkpoint.`,
      'Give another name.',
    );
  }
  const head = headOf(bytes.toString('utf8', MAGIC.length, Math.max(MAGIC.length, end)));
  if (head === undefined) throw damaged(file);
  if (head.fingerprint !== fingerprint) {
    throw new EspalierError(
      'BAD_DATA',
      `The checkpoint ${file} is of another training: model, data or settings are not the same.`,
      'Remove it, or give the settings that it was made with.',
    );
  }
  const arrays = arraysFor(head);
  const total = head.sizes.reduce((sum, size) => sum + size, end + 1);
  if (total !== bytes.length || arrays.some((one, i) => one.byteLength !== head.sizes[i]))
    throw damaged(file);
  let at = end + 1;
  for (const { buffer, byteOffset, byteLength } of arrays) {
    new Uint8Array(buffer, byteOffset, byteLength).set(bytes.subarray(at, at + byteLength));
    at += byteLength;
  }
  return head;
}

interface StoredHead extends Checkpoint {
  /** Bytes of each array that follows. */
  readonly sizes: readonly number[];
}

function headOf(text: string): StoredHead | undefined {
  try {
    const head = JSON.parse(text) as Partial<StoredHead> | null;
    return Array.isArray(head?.sizes) && typeof head.step === 'number' ? (head as StoredHead) : undefined;
  } catch {
    return undefined;
  }
}

function damaged(file: string): EspalierError {
  return new EspalierError('BAD_DATA', `The checkpoint ${file} is damaged.`, 'Remove it to start anew.');
}

import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { throwIfAborted } from '../errors.ts';
import { hashModel, openModel } from '../formats/index.ts';
import { RangePayload, type ByteSource } from '../formats/io/byte-source.ts';
import { Archive } from '../share/archive/open.ts';
import type { FileHashes, RunStore } from './store.ts';

/** Archives of more than this are not decoded just to learn what is in them. */
const MAX_DECODED = 256 << 20;

export interface Hashes {
  /** Of the file with its side files. */
  readonly sha256: string;
  /** Of the model in an archive; null for a file that is none, or one too large to be looked at. */
  readonly content: string | null;
}

/** Hashes of model files. What was hashed is kept, and taken again as long as the files have the same size and time. */
export class Identifier {
  private readonly fresh: (FileHashes & { readonly path: string })[] = [];
  private known: Promise<ReadonlyMap<string, FileHashes>> | undefined;

  constructor(
    private readonly store: RunStore | undefined,
    private readonly signal?: AbortSignal,
  ) {}

  /** @throws EspalierError what opening and reading the model throws; `CANCELLED` */
  async hashes(file: string): Promise<Hashes> {
    throwIfAborted(this.signal);
    const model = await openModel(file);
    try {
      const { source } = model;
      const files = [file, ...(source?.sideFiles ?? [])];
      const stamp = (await Promise.all(files.map(stampOf))).join(' ');
      this.known ??= this.store?.files() ?? Promise.resolve(new Map<string, FileHashes>());
      const known = (await this.known).get(file);
      if (known?.stamp === stamp) return known;
      const sha256 = (await hashModel(model, this.signal)) ?? '';
      const content = source?.format === 'espz' ? await hashArchived(file, this.signal) : null;
      this.fresh.push({ path: file, stamp, sha256, content });
      return { sha256, content };
    } finally {
      await model.close();
    }
  }

  /** Keeps what was hashed. */
  async save(): Promise<void> {
    await this.store?.addFiles(this.fresh.splice(0));
  }
}

/** A file that changes within the clock's grain of being hashed keeps its time; it has its inode, at least when it was replaced. */
async function stampOf(file: string): Promise<string> {
  const { size, mtimeMs, ino } = await stat(file);
  return `${size}:${mtimeMs}:${ino}`;
}

/** The hash that the model has when it is unpacked, as `hashModel` gives it. */
async function hashArchived(file: string, signal?: AbortSignal): Promise<string | null> {
  const archive = Archive.open(file);
  try {
    if (archive.unpackedBytes > MAX_DECODED) return null;
    const hashes: string[] = [];
    for (const index of archive.layout.files.keys())
      hashes.push(await hashSource(archive.file(index), signal));
    if (hashes.length === 1) return hashes[0]!;
    return createHash('sha256')
      .update(hashes.map(hash => `${hash}\n`).join(''))
      .digest('hex');
  } finally {
    await archive.close();
  }
}

async function hashSource(source: ByteSource, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of new RangePayload(source, 0, source.byteLength).stream()) {
    throwIfAborted(signal);
    hash.update(chunk);
  }
  return hash.digest('hex');
}

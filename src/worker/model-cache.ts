import { stat } from 'node:fs/promises';
import path from 'node:path';
import { toEspalierError } from '../core/errors.ts';
import type { Model } from '../core/model/model.ts';

interface Entry {
  readonly stamp: string;
  readonly model: Promise<Model>;
  users: number;
  /** A newer file took its place: close it with the last user. */
  stale: boolean;
  idleTimer?: NodeJS.Timeout;
}

/** A model nobody asked about for this long gives up its file handle, so that Windows lets it be deleted. */
const IDLE_MS = 30_000;

/**
 * Keeps opened models between the questions of one editor (summary, zeros, histograms), so that the file is parsed
 * once. A file that changed since (other size or time) is opened anew.
 */
export class ModelCache {
  readonly #entries = new Map<string, Entry>();

  constructor(
    private readonly open: (file: string) => Promise<Model>,
    private readonly idleMs = IDLE_MS,
  ) {}

  /** Calls `use` with the model, which stays open at least until it is done. */
  async with<T>(file: string, use: (model: Model) => Promise<T>): Promise<T> {
    const key = path.resolve(file);
    const stamp = await fileStamp(key);
    const entry = this.#entry(key, stamp);
    clearTimeout(entry.idleTimer);
    entry.users++;
    try {
      return await use(await entry.model);
    } finally {
      entry.users--;
      this.#release(key, entry);
    }
  }

  #entry(key: string, stamp: string): Entry {
    const known = this.#entries.get(key);
    if (known?.stamp === stamp) return known;
    if (known !== undefined) {
      known.stale = true;
      this.#release(key, known);
    }
    const entry: Entry = { stamp, model: this.open(key), users: 0, stale: false };
    this.#entries.set(key, entry);
    // A model that could not be opened is no answer for the next question.
    entry.model.catch(() => {
      if (this.#entries.get(key) === entry) this.#entries.delete(key);
    });
    return entry;
  }

  #release(key: string, entry: Entry): void {
    if (entry.users > 0) return;
    const close = (): void => {
      if (this.#entries.get(key) === entry) this.#entries.delete(key);
      entry.model.then(model => model.close()).catch(() => undefined);
    };
    clearTimeout(entry.idleTimer);
    if (entry.stale) close();
    else entry.idleTimer = setTimeout(close, this.idleMs);
  }
}

async function fileStamp(file: string): Promise<string> {
  try {
    const { mtimeMs, size, ino } = await stat(file);
    return `${mtimeMs}:${size}:${ino}`;
  } catch (error) {
    throw toEspalierError(error);
  }
}

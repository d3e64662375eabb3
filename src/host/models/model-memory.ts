import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { replaceFile } from '../../core/formats/io/atomic-files.ts';

/**
 * Something that is remembered of each model, in a file a model: it is there again after a restart. Values are kept as JSON;
 * those of another version than this program writes are not read.
 */
export class ModelMemory<T extends object> {
  readonly #saves = new Map<string, Promise<void>>();

  constructor(
    readonly folder: string,
    private readonly version: number,
  ) {}

  /** Undefined when nothing is remembered, or it can't be read: then all begins anew. */
  async load(model: string): Promise<T | undefined> {
    try {
      const { version, value } = JSON.parse(await readFile(this.#file(model), 'utf8')) as {
        version: number;
        value: T;
      };
      return version === this.version ? value : undefined;
    } catch {
      return undefined;
    }
  }

  /** Saves of a model are made one after another, so that the last one stays. */
  save(model: string, value: T): Promise<void> {
    const file = this.#file(model);
    const text = JSON.stringify({ version: this.version, value });
    const before = this.#saves.get(file) ?? Promise.resolve();
    const write = async (): Promise<void> => {
      await mkdir(this.folder, { recursive: true });
      await replaceFile(file, text);
    };
    // One that failed was told to who asked for it.
    const saved = before.catch(() => undefined).then(write);
    this.#saves.set(file, saved);
    const forget = (): void => {
      if (this.#saves.get(file) === saved) this.#saves.delete(file);
    };
    saved.then(forget, forget);
    return saved;
  }

  #file(model: string): string {
    const digest = createHash('sha256').update(path.resolve(model)).digest('hex').slice(0, 32);
    return path.join(this.folder, `${digest}.json`);
  }
}

import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AnalysisForm, ShownAnalysis } from '../../protocol/sensitivity-page.ts';

/** What is remembered of a model's last analysis. */
export interface Remembered {
  readonly form: AnalysisForm;
  readonly data: string | null;
  readonly analysis: ShownAnalysis | null;
  /** Of the file, when it was analysed. */
  readonly stamp: string;
}

/** Of another form than this program writes, it is not read. */
const VERSION = 1;

/**
 * The last analysis of each model, in files: they are there again after a restart. Figures of a file that has changed since are
 * not given back, what was asked for is.
 */
export class AnalysisMemory {
  constructor(readonly folder: string) {}

  /** Where the core keeps each layer as it is done. */
  get cacheFolder(): string {
    return path.join(this.folder, 'layers');
  }

  async load(model: string): Promise<Remembered | undefined> {
    try {
      const saved = JSON.parse(await readFile(this.#file(model), 'utf8')) as Remembered & {
        version: number;
      };
      if (saved.version !== VERSION) return undefined;
      const { form, data, analysis, stamp } = saved;
      return { form, data, stamp, analysis: stamp === (await stampOf(model)) ? analysis : null };
    } catch {
      // Nothing is remembered, or it can't be read: then all begins anew.
      return undefined;
    }
  }

  async save(model: string, remembered: Remembered): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const file = this.#file(model);
    const temporary = `${file}.${process.pid}.tmp`;
    const text = JSON.stringify({ version: VERSION, ...remembered });
    await writeFile(temporary, text);
    await rename(temporary, file);
  }

  #file(model: string): string {
    const digest = createHash('sha256').update(path.resolve(model)).digest('hex').slice(0, 32);
    return path.join(this.folder, `${digest}.json`);
  }
}

/** Tells versions of a file apart without reading it. */
export async function stampOf(file: string): Promise<string> {
  const { size, mtimeMs } = await stat(file);
  return `${size} ${mtimeMs}`;
}

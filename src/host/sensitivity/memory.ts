import path from 'node:path';
import type { AnalysisForm, ShownAnalysis } from '../../protocol/sensitivity-page.ts';
import { isUnchanged, type ModelStamp } from '../models/file-stamps.ts';
import { ModelMemory } from '../models/model-memory.ts';

/** What is remembered of a model's last analysis. */
export interface Remembered {
  readonly form: AnalysisForm;
  readonly data: string | null;
  readonly analysis: ShownAnalysis | null;
  /** Of the model, when it was analysed; null when it was not. */
  readonly stamp: ModelStamp | null;
}

const VERSION = 2;

/**
 * The last analysis of each model, in files: they are there again after a restart. Figures of a model that has changed since are
 * not given back, what was asked for is.
 */
export class AnalysisMemory {
  readonly #files: ModelMemory<Remembered>;

  constructor(readonly folder: string) {
    this.#files = new ModelMemory(folder, VERSION);
  }

  /** Where the core keeps each layer as it is done. */
  get cacheFolder(): string {
    return path.join(this.folder, 'layers');
  }

  async load(model: string): Promise<Remembered | undefined> {
    const saved = await this.#files.load(model);
    if (saved === undefined) return undefined;
    const { stamp, analysis } = saved;
    const holds = stamp !== null && (await isUnchanged(model, stamp));
    return { ...saved, analysis: holds ? analysis : null };
  }

  save(model: string, remembered: Remembered): Promise<void> {
    return this.#files.save(model, remembered);
  }
}

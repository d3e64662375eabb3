import { isUnchanged, type ModelStamp } from '../models/file-stamps.ts';
import { ModelMemory } from '../models/model-memory.ts';
import type { EnergyShares } from './notes.ts';

export interface RememberedEnergy {
  readonly shares: EnergyShares;
  /** Of the model that the estimate is about. */
  readonly stamp: ModelStamp;
}

const VERSION = 1;

/** Each model's last estimate, as far as layers are marked with it. It is given back while the model stays as it was. */
export class EnergyMemory {
  readonly #files: ModelMemory<RememberedEnergy>;

  constructor(folder: string) {
    this.#files = new ModelMemory(folder, VERSION);
  }

  async load(model: string): Promise<EnergyShares | undefined> {
    const saved = await this.#files.load(model);
    return saved !== undefined && (await isUnchanged(model, saved.stamp)) ? saved.shares : undefined;
  }

  save(model: string, estimate: RememberedEnergy): Promise<void> {
    return this.#files.save(model, estimate);
  }
}

import { Owner } from '../dispose.ts';
import type { ModelDocument } from '../models/model-document.ts';
import type { EnergyMemory } from './memory.ts';
import { energyNotes } from './notes.ts';

/** Marks the layers of an open model with their shares of the energy that was estimated last, before a page estimates anew. */
export class EnergyMarks extends Owner {
  constructor(
    private readonly document: ModelDocument,
    private readonly file: string,
    private readonly memory: EnergyMemory,
  ) {
    super();
    this.own(document.onDidChange(change => change === 'summary' && void this.#modelRead()));
  }

  /** The document has taken all marks away. */
  async #modelRead(): Promise<void> {
    const { summary } = this.document;
    const shares = await this.memory.load(this.file);
    const isWanted = !this.isDisposed && this.document.summary === summary;
    if (shares === undefined || !isWanted || this.document.notes.some(({ kind }) => kind === 'energy'))
      return;
    this.document.setNotes(energyNotes(shares));
  }
}

import { Owner } from '../dispose.ts';
import type { ModelDocument } from '../models/model-document.ts';
import { nodeIds } from '../models/node-ids.ts';
import type { AnalysisChange, ModelAnalysis } from './model-analysis.ts';
import { sensitivityNotes } from './notes.ts';

/** While layers come in, they are marked at most this often. */
const NOTES_MS = 1000;

/**
 * Marks the layers of an open model with what its analysis found, in the tree and in the editor's table: while it runs, and
 * what is remembered from before, whether a page shows it or not.
 */
export class SensitivityMarks extends Owner {
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly document: ModelDocument,
    private readonly analysis: ModelAnalysis,
  ) {
    super();
    this.own(analysis.onDidChange(change => this.#analysisChanged(change)));
    this.own(document.onDidChange(change => change === 'summary' && void this.#modelRead()));
    this.own({ dispose: () => clearTimeout(this.#timer) });
  }

  /** The document has taken all marks away. */
  async #modelRead(): Promise<void> {
    await this.analysis.fileChanged();
    this.#mark();
  }

  #analysisChanged({ kind }: AnalysisChange): void {
    if (kind === 'layers') this.#timer ??= setTimeout(() => this.#mark(), NOTES_MS);
    else if (kind === 'state' && this.analysis.state.kind !== 'running') this.#mark();
  }

  #mark(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { analysis } = this.analysis;
    const { summary } = this.document;
    if (this.isDisposed || summary === undefined || analysis === null || analysis.layers.length === 0) return;
    const ids = nodeIds(summary);
    this.document.setNotes(sensitivityNotes(analysis, node => ids.get(node) ?? node));
  }
}

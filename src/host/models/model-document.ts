import { dirname } from 'node:path';
import * as vscode from 'vscode';
import { toEspalierError } from '../../core/errors.ts';
import type { EspalierError } from '../../core/errors.ts';
import type { Result } from '../../protocol/rpc.ts';
import type { LayerNotes } from '../../protocol/layer-notes.ts';
import type { ModelSummary } from '../../protocol/summary.ts';
import { config } from '../config.ts';
import { Owner } from '../dispose.ts';
import type { Log } from '../log.ts';
import { baseName, filePath } from '../paths.ts';
import type { Inspector } from './inspector.ts';
import { fusionNotes } from './fusion-notes.ts';
import type { ModelDims, DimsMemory } from './dims-memory.ts';
import { watchFiles } from './watch-files.ts';

export type DocumentChange = 'loading' | 'summary' | 'sparsity' | 'notes' | 'selection' | 'error';

export interface DocumentParts {
  readonly inspector: Inspector;
  readonly dims: DimsMemory;
  readonly log: Log;
}

/**
 * What is known of one model file that is shown somewhere: its summary, the selected node, its last error. The tree,
 * the editors and the status bar all show this one object and hear of its changes.
 */
export class ModelDocument extends Owner {
  readonly #changed = this.own(new vscode.EventEmitter<DocumentChange>());
  readonly onDidChange = this.#changed.event;

  #summary: ModelSummary | undefined;
  #sparsity: Result<'sparsity'> | undefined;
  #error: EspalierError | undefined;
  #selection: string | null = null;
  readonly #notes = new Map<LayerNotes['kind'], LayerNotes>();
  #loading: AbortController | undefined;
  #watcher: vscode.Disposable | undefined;
  #watched = '';

  constructor(
    readonly uri: vscode.Uri,
    private readonly parts: DocumentParts,
  ) {
    super();
    this.own({ dispose: () => this.#loading?.abort() });
    this.own({ dispose: () => void this.#watcher?.dispose() });
    this.own(config.onDidChangeCounting(() => void this.load()));
    this.#watch([]);
  }

  get name(): string {
    return baseName(this.uri);
  }

  /** The last good summary; stays while the file is being read anew. */
  get summary(): ModelSummary | undefined {
    return this.#summary;
  }

  /** Fraction of zeros by node id, once every weight has been read. */
  get sparsity(): Result<'sparsity'> | undefined {
    return this.#sparsity;
  }

  get error(): EspalierError | undefined {
    return this.#error;
  }

  /** Id of the selected node: the same one in the tree and in every editor of this model. */
  get selection(): string | null {
    return this.#selection;
  }

  /** What analyses found about the layers, one of each kind. */
  get notes(): readonly LayerNotes[] {
    return [...this.#notes.values()];
  }

  /** Shows an analysis' findings wherever layers are listed, until the file is read anew: they may not hold then. */
  setNotes(notes: LayerNotes): void {
    this.#notes.set(notes.kind, notes);
    this.#changed.fire('notes');
  }

  /** Disposes of something when nobody shows the model any more. */
  keep(item: Owner): void {
    this.own(item);
  }

  get dims(): ModelDims {
    return this.parts.dims.get(this.uri);
  }

  select(id: string | null): void {
    if (id === this.#selection) return;
    this.#selection = id;
    this.#changed.fire('selection');
  }

  async setDims(dims: ModelDims): Promise<void> {
    await this.parts.dims.set(this.uri, dims);
    await this.load();
  }

  /** Reads the file (again). Never throws: a failure is the document's {@link error}. A newer call replaces an older. */
  async load(): Promise<void> {
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    this.#changed.fire('loading');
    try {
      const path = filePath(this.uri);
      const start = Date.now();
      const summary = await this.parts.inspector.call('inspect', { path, options: this.dims }, { signal });
      if (signal.aborted) return;
      this.parts.log.info(`Inspected ${path} in ${Date.now() - start} ms`);
      this.#accept(summary);
      await Promise.all([this.#predictFusion(path, signal), this.#countZeros(path, signal)]);
    } catch (thrown) {
      if (signal.aborted) return;
      this.#error = toEspalierError(thrown);
      this.parts.log.error(`Reading ${this.name}`, this.#error);
      this.#changed.fire('error');
    }
  }

  #accept(summary: ModelSummary): void {
    this.#summary = summary;
    this.#error = undefined;
    this.#sparsity = undefined;
    this.#notes.clear();
    if (!summary.nodes.some(node => node.id === this.#selection)) this.#selection = null;
    this.#watch(summary.sideFiles.map(file => file.name));
    this.#changed.fire('summary');
  }

  /** For a quantized model; a model in floats has nothing to show. What could not be told takes nothing away. */
  async #predictFusion(path: string, signal: AbortSignal): Promise<void> {
    try {
      const report = await this.parts.inspector.call('fusion', { path }, { signal });
      if (report !== null && !signal.aborted) this.setNotes(fusionNotes(report));
    } catch (thrown) {
      if (!signal.aborted)
        this.parts.log.error(`Telling what of ${this.name} runs in integers`, toEspalierError(thrown));
    }
  }

  /** Reads every weight, which takes a while for a large model. What could not be counted takes nothing away. */
  async #countZeros(path: string, signal: AbortSignal): Promise<void> {
    try {
      this.#sparsity = await this.parts.inspector.call('sparsity', { path }, { signal });
    } catch (thrown) {
      if (signal.aborted) return;
      this.parts.log.error(`Counting zeros of ${this.name}`, toEspalierError(thrown));
      this.#sparsity = { nodes: {}, total: null };
    }
    if (!signal.aborted) this.#changed.fire('sparsity');
  }

  #watch(sideFiles: readonly string[]): void {
    if (this.uri.scheme !== 'file') return;
    const names = [this.name, ...sideFiles];
    if (names.join('\n') === this.#watched) return;
    this.#watched = names.join('\n');
    this.#watcher?.dispose();
    this.#watcher = watchFiles(dirname(this.uri.fsPath), names, () => void this.load());
  }
}

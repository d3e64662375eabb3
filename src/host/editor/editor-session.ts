import * as vscode from 'vscode';
import { errorInfo } from '../../core/errors.ts';
import type { EditorCommand, FromEditor, ToEditor } from '../../protocol/panels.ts';
import type { ModelSummary } from '../../protocol/summary.ts';
import { copyText } from '../copy.ts';
import { Owner } from '../dispose.ts';
import type { Inspector } from '../models/inspector.ts';
import type { DocumentChange, ModelDocument } from '../models/model-document.ts';
import type { ModelStore } from '../models/model-store.ts';
import { isPageMessage } from '../panels/message.ts';
import { filePath } from '../paths.ts';
import { nextTurn } from '../slices.ts';

const HISTOGRAM_BINS = 64;
/** As many are made into a message in a few milliseconds. */
const NODES_A_MESSAGE = 250;

const COMMANDS: Readonly<Record<EditorCommand, string>> = {
  pruneWeights: 'espalier.pruneWeights',
  pruneFilters: 'espalier.pruneFilters',
  quantizeWeights: 'espalier.quantizeWeights',
  estimateEnergy: 'espalier.estimateEnergy',
  evaluate: 'espalier.evaluate',
  compare: 'espalier.compare',
  openOther: 'espalier.openModel',
};

/** One editor of a document: keeps its page up to date, and does what the page asks for. */
export class EditorSession extends Owner {
  /** The page has loaded; before, and while it is hidden, nothing is sent: on `ready` it gets everything. */
  #ready = false;
  /** Stands for the summary that is being sent. */
  #sending: object | undefined;

  constructor(
    private readonly document: ModelDocument,
    private readonly panel: vscode.WebviewPanel,
    private readonly store: ModelStore,
    private readonly inspector: Inspector,
  ) {
    super();
    this.own(document.onDidChange(change => this.#documentChanged(change)));
    this.own(panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message)));
    this.own(panel.onDidChangeViewState(() => this.#viewStateChanged()));
    this.#viewStateChanged();
  }

  #viewStateChanged(): void {
    if (this.panel.active) this.store.setFront(this.document);
    if (!this.panel.visible) this.#ready = false;
  }

  #post(message: ToEditor): void {
    if (this.#ready && !this.isDisposed) void this.panel.webview.postMessage(message);
  }

  #documentChanged(change: DocumentChange): void {
    const { document } = this;
    switch (change) {
      case 'loading':
        this.#post({ type: 'loading', name: document.name });
        break;
      case 'summary':
        if (document.summary !== undefined) void this.#sendSummary(document.summary);
        break;
      case 'sparsity':
        // While a summary is being sent, zeros go after it.
        if (document.sparsity !== undefined && this.#sending === undefined) {
          this.#post({ type: 'sparsity', ...document.sparsity });
        }
        break;
      case 'notes':
        if (this.#sending === undefined) this.#post({ type: 'notes', notes: document.notes });
        break;
      case 'selection':
        this.#post({ type: 'select', id: document.selection });
        break;
      case 'error':
        if (document.error !== undefined) this.#post({ type: 'error', error: errorInfo(document.error) });
        break;
    }
  }

  /** A large model's nodes go in parts, with pauses, so that the extension host is never busy for long. */
  async #sendSummary(summary: ModelSummary): Promise<void> {
    const sending = (this.#sending = {});
    const { nodes } = summary;
    let from = 0;
    for (; nodes.length - from > NODES_A_MESSAGE; from += NODES_A_MESSAGE) {
      await nextTurn();
      // The file has changed meanwhile, or the page has gone: another sending has begun or will.
      if (this.#sending !== sending) return;
      this.#post({ type: 'nodes', from, nodes: nodes.slice(from, from + NODES_A_MESSAGE) });
    }
    if (from > 0) await nextTurn();
    if (this.#sending !== sending) return;
    this.#post({ type: 'summary', summary: from === 0 ? summary : { ...summary, nodes: nodes.slice(from) } });
    this.#sending = undefined;
    const { sparsity, notes, selection } = this.document;
    if (sparsity !== undefined) this.#post({ type: 'sparsity', ...sparsity });
    if (notes.length > 0) this.#post({ type: 'notes', notes });
    if (selection !== null) this.#post({ type: 'select', id: selection });
  }

  #sendAll(): void {
    this.#ready = true;
    const { document } = this;
    if (document.error !== undefined) {
      this.#documentChanged('error');
    } else if (document.summary === undefined) {
      this.#documentChanged('loading');
    } else {
      this.#documentChanged('summary');
    }
  }

  #receive(message: unknown): void {
    if (!isPageMessage<FromEditor>(message, TYPES)) return;
    switch (message.type) {
      case 'ready':
        this.#sendAll();
        break;
      case 'select':
        this.document.select(message.id);
        break;
      case 'histogram':
        void this.#histogram(message.tensor, message.node);
        break;
      case 'channels':
        void this.#channels();
        break;
      case 'dims':
        void this.document.setDims({ batch: message.batch, freeDims: message.freeDims });
        break;
      case 'copy':
        void copyText(message.text, message.what);
        break;
      case 'command':
        void vscode.commands.executeCommand(COMMANDS[message.command], this.document.uri, undefined, {
          node: message.node,
        });
        break;
      case 'reload':
        void this.document.load();
        break;
      default:
        message satisfies never;
    }
  }

  async #histogram(tensor: string, node: string): Promise<void> {
    try {
      const path = filePath(this.document.uri);
      const histogram = await this.inspector.call('histogram', { path, tensor, node, bins: HISTOGRAM_BINS });
      this.#post({ type: 'histogram', tensor, histogram });
    } catch (error) {
      this.#post({ type: 'histogramFailed', tensor, error: errorInfo(error) });
    }
  }

  async #channels(): Promise<void> {
    try {
      const channels = await this.inspector.call('channelGroups', { path: filePath(this.document.uri) });
      this.#post({ type: 'channels', channels });
    } catch (error) {
      this.#post({ type: 'channelsFailed', error: errorInfo(error) });
    }
  }
}

const TYPES: readonly FromEditor['type'][] = [
  'ready',
  'select',
  'histogram',
  'channels',
  'dims',
  'copy',
  'command',
  'reload',
];

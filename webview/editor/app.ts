import { html, nothing, type TemplateResult } from 'lit';
import type { FromEditor, ToEditor } from '../../src/protocol/panels.ts';
import type { LayerNotes } from '../../src/protocol/layer-notes.ts';
import type { ErrorInfo } from '../../src/protocol/rpc.ts';
import type { ModelSummary, NodeSummary } from '../../src/protocol/summary.ts';
import { debounce } from '../ui/element.ts';
import { Page } from '../ui/page.ts';
import { errorState, loadingState } from '../ui/states.ts';
import { tabBar } from '../ui/tab-bar.ts';
import { channelsByNode, type ChannelsState } from './channels.ts';
import type { EditorContext, HistogramState } from './context.ts';
import { header } from './header.ts';
import { largest, makeRows, type Largest, type Row, type SparsityById } from './rows.ts';
import { initialState, type EditorState } from './state.ts';
import { tabs } from './tabs.ts';

/** Keys held down select row after row: the host hears of the one that stays. */
const SELECT_DELAY_MS = 60;
const SAVE_DELAY_MS = 120;

/** The model editor: receives the host's messages, keeps the state, renders header and the open tab. */
export class EditorApp extends Page<ToEditor, FromEditor, EditorState> {
  static readonly tag = 'espalier-editor';

  protected override state: EditorState = initialState;
  private loading: string | null = '';
  private error: ErrorInfo | null = null;
  private summary: ModelSummary | null = null;
  /** Nodes of a large model, which come ahead of its summary. */
  private nodesAhead: NodeSummary[] = [];
  private sparsityById: SparsityById | null = null;
  private sparsity: number | null = null;
  private rows: readonly Row[] = [];
  private rowById: ReadonlyMap<string, Row> = new Map();
  private largest: Largest = { params: 0, bytes: 0, macs: 0 };
  private histograms: ReadonlyMap<string, HistogramState> = new Map();
  private notes: readonly LayerNotes[] = [];

  private channels: ChannelsState | null = null;

  private readonly save = debounce(() => this.host.save(this.state), SAVE_DELAY_MS);
  private readonly tellSelection = debounce(
    (id: string | null) => this.host.post({ type: 'select', id }),
    SELECT_DELAY_MS,
  );

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', () => this.save.flush());
  }

  receive(message: ToEditor): void {
    switch (message.type) {
      case 'loading':
        this.loading = message.name;
        break;
      case 'nodes':
        this.collect(message.from, message.nodes);
        return;
      case 'summary':
        this.showSummary(this.complete(message.summary));
        break;
      case 'sparsity':
        this.sparsityById = message.nodes;
        this.sparsity = message.total;
        this.makeRows();
        break;
      case 'select':
        this.selectedByHost(message.id);
        break;
      case 'histogram':
        this.setHistogram(message.tensor, { status: 'shown', histogram: message.histogram });
        break;
      case 'histogramFailed':
        this.setHistogram(message.tensor, { status: 'failed', error: message.error });
        break;
      case 'channels':
        this.channels = { status: 'shown', byNode: channelsByNode(message.channels) };
        break;
      case 'channelsFailed':
        this.channels = { status: 'failed', error: message.error };
        break;
      case 'notes':
        this.notes = message.notes;
        break;
      case 'error':
        this.loading = null;
        this.error = message.error;
        break;
    }
    this.requestUpdate();
  }

  override render(): TemplateResult {
    if (this.error) return errorState('This model could not be read', this.error, () => this.reload());
    const context = this.context();
    if (!context) return loadingState(this.loading ? `Reading ${this.loading}…` : 'Reading the model…');
    const tab = tabs.find(({ id }) => id === this.state.tab) ?? tabs[0]!;
    return html`<div class="editor">
      ${this.loading === null ? nothing : html`<div class="busy" role="status" aria-label="Reading the model"></div>`}
      ${header(context)} ${tabBar(tabs, tab.id, 'Views of the model', id => this.change({ tab: id }))}
      <section id="panel" role="tabpanel" aria-labelledby="tab-${tab.id}">${tab.render(context)}</section>
    </div>`;
  }

  private context(): EditorContext | null {
    if (!this.summary) return null;
    return {
      summary: this.summary,
      rows: this.rows,
      rowById: this.rowById,
      largest: this.largest,
      sparsity: this.sparsity,
      state: this.state,
      histograms: this.histograms,
      channels: this.channels,
      notes: this.notes,
      update: change => this.change(change),
      post: message => this.host.post(message),
      select: id => {
        if (id === this.state.selected) return;
        this.change({ selected: id });
        this.tellSelection(id);
      },
      askHistogram: (tensor, node) => {
        this.setHistogram(tensor, { status: 'waiting' });
        this.host.post({ type: 'histogram', tensor, node });
      },
      askChannels: () => {
        this.channels = { status: 'waiting' };
        this.host.post({ type: 'channels' });
        this.requestUpdate();
      },
    };
  }

  private collect(from: number, nodes: readonly NodeSummary[]): void {
    if (from === 0) this.nodesAhead = [];
    if (from === this.nodesAhead.length) this.nodesAhead.push(...nodes);
  }

  /** The summary with the nodes that came ahead, if it goes on where they end: others are of a sending that was given up. */
  private complete(summary: ModelSummary): ModelSummary {
    const ahead = this.nodesAhead;
    this.nodesAhead = [];
    const continues = ahead.length > 0 && summary.nodes[0]?.index === ahead.length;
    return continues ? { ...summary, nodes: [...ahead, ...summary.nodes] } : summary;
  }

  private showSummary(summary: ModelSummary): void {
    const again = this.summary !== null;
    this.loading = null;
    this.error = null;
    this.summary = summary;
    this.sparsity = summary.totals.sparsity;
    this.sparsityById = null;
    this.notes = [];
    // The file may have changed: what was asked about it must be asked anew.
    if (again) {
      this.histograms = new Map();
      this.channels = null;
    }
    this.makeRows();
    if (this.state.selected !== null && !this.rowById.has(this.state.selected)) {
      this.change({ selected: null });
      this.tellSelection(null);
    }
  }

  private makeRows(): void {
    if (!this.summary) return;
    this.rows = makeRows(this.summary, this.sparsityById);
    this.rowById = new Map(this.rows.map(row => [row.node.id, row]));
    this.largest = largest(this.rows);
  }

  /** The tree's choice is shown in the table; the tab with the table comes to the front for it. */
  private selectedByHost(id: string | null): void {
    if (id === this.state.selected) return;
    this.tellSelection.cancel();
    this.change(id === null ? { selected: null } : { selected: id, tab: 'layers', detailOpen: true });
  }

  private setHistogram(tensor: string, state: HistogramState): void {
    this.histograms = new Map(this.histograms).set(tensor, state);
    this.requestUpdate();
  }

  private change(change: Partial<EditorState>): void {
    this.state = { ...this.state, ...change };
    this.save();
    this.requestUpdate();
  }

  private reload(): void {
    this.error = null;
    this.loading = '';
    this.host.post({ type: 'reload' });
    this.requestUpdate();
  }
}

customElements.define(EditorApp.tag, EditorApp);

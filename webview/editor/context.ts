import type { TemplateResult } from 'lit';
import type { FromEditor } from '../../src/protocol/panels.ts';
import type { LayerNotes } from '../../src/protocol/layer-notes.ts';
import type { ErrorInfo } from '../../src/protocol/rpc.ts';
import type { Histogram, ModelSummary } from '../../src/protocol/summary.ts';
import type { ChannelsState } from './channels.ts';
import type { Largest, Row } from './rows.ts';
import type { EditorState } from './state.ts';

/** What is known of a tensor's distribution; nothing before it was asked for. */
export type HistogramState =
  | { readonly status: 'waiting' }
  | { readonly status: 'shown'; readonly histogram: Histogram }
  | { readonly status: 'failed'; readonly error: ErrorInfo };

/** What every tab of the editor is given. */
export interface EditorContext {
  readonly summary: ModelSummary;
  readonly rows: readonly Row[];
  readonly rowById: ReadonlyMap<string, Row>;
  readonly largest: Largest;
  /** Sparsity of the whole model; null until it was counted, or when it does not apply. */
  readonly sparsity: number | null;
  readonly state: EditorState;
  readonly histograms: ReadonlyMap<string, HistogramState>;
  /** Null until someone asked. */
  readonly channels: ChannelsState | null;
  /** What analyses have found about the layers. */
  readonly notes: readonly LayerNotes[];
  update(change: Partial<EditorState>): void;
  post(message: FromEditor): void;
  /** Makes a node the selected one here and in the host's tree. */
  select(id: string | null): void;
  askHistogram(tensor: string, node: string): void;
  askChannels(): void;
}

/** A tab of the editor: one folder, and one line in tabs.ts. */
export interface Tab {
  readonly id: string;
  readonly title: string;
  render(context: EditorContext): TemplateResult;
}

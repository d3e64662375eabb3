import type { ChannelGroups } from './channels.ts';
import type { LayerNotes } from './layer-notes.ts';
import type { Comparison, PackReport, PassPreview, Report } from './report.ts';
import type { ErrorInfo, EvaluateResult, TrainingPoint } from './rpc.ts';
import type { PassInfo, SettingValues } from './settings.ts';
import type { Histogram, ModelSummary, NodeSummary } from './summary.ts';

/** Messages between the host and the model editor's page. */
export type ToEditor =
  | { readonly type: 'loading'; readonly name: string }
  /**
   * Nodes of the summary that follows, from index `from` on; a large model's come in several messages, in order.
   * `from: 0` begins anew. The summary then has the last ones.
   */
  | { readonly type: 'nodes'; readonly from: number; readonly nodes: readonly NodeSummary[] }
  | { readonly type: 'summary'; readonly summary: ModelSummary }
  | {
      readonly type: 'sparsity';
      readonly nodes: Readonly<Record<string, number>>;
      readonly total: number | null;
    }
  | { readonly type: 'select'; readonly id: string | null }
  | { readonly type: 'histogram'; readonly tensor: string; readonly histogram: Histogram }
  | { readonly type: 'histogramFailed'; readonly tensor: string; readonly error: ErrorInfo }
  | { readonly type: 'channels'; readonly channels: ChannelGroups }
  | { readonly type: 'channelsFailed'; readonly error: ErrorInfo }
  /** All that analyses have found about the layers, after the summary. */
  | { readonly type: 'notes'; readonly notes: readonly LayerNotes[] }
  | { readonly type: 'error'; readonly error: ErrorInfo };

export type FromEditor =
  | { readonly type: 'ready' }
  | { readonly type: 'select'; readonly id: string | null }
  | { readonly type: 'histogram'; readonly tensor: string; readonly node: string }
  /** Asks for the channel groups of the model. */
  | { readonly type: 'channels' }
  /** Batch and free dimensions changed by the user: the host inspects anew. */
  | { readonly type: 'dims'; readonly batch: number; readonly freeDims: Readonly<Record<string, number>> }
  | { readonly type: 'copy'; readonly text: string; readonly what: string }
  | { readonly type: 'command'; readonly command: EditorCommand; readonly node?: string }
  | { readonly type: 'reload' };

/** What the editor's buttons ask for: commands of the extension, on this file. */
export type EditorCommand =
  | 'pruneWeights'
  | 'pruneFilters'
  | 'quantizeWeights'
  | 'estimateEnergy'
  | 'evaluate'
  | 'compare'
  | 'openOther';

/** Messages between the host and the form of a pass. */
export type ToForm =
  | {
      readonly type: 'init';
      readonly file: string;
      readonly pass: PassInfo;
      /** Last used values, or the defaults. */
      readonly values: SettingValues;
      readonly data: string | null;
      /** What name patterns can match: layers, and their weights. */
      readonly layers: readonly string[];
    }
  | { readonly type: 'preview'; readonly serial: number; readonly preview: PassPreview }
  | { readonly type: 'previewFailed'; readonly serial: number; readonly error: ErrorInfo }
  | { readonly type: 'data'; readonly data: string | null }
  | {
      readonly type: 'running';
      readonly running: boolean;
      readonly fraction: number | null;
      readonly message: string;
      readonly secondsLeft: number | null;
      /** While a model is trained: the newest point of its curves. */
      readonly training?: TrainingPoint | undefined;
    }
  /** All points of the curves so far, for a page that comes back; none when a run begins. */
  | { readonly type: 'curves'; readonly points: readonly TrainingPoint[] };

export type FromForm =
  | { readonly type: 'ready' }
  | { readonly type: 'preview'; readonly serial: number; readonly values: SettingValues }
  | { readonly type: 'run'; readonly values: SettingValues }
  | { readonly type: 'cancel' }
  /** Ends training early; the best so far is written. */
  | { readonly type: 'finish' }
  | { readonly type: 'pickData' }
  | { readonly type: 'clearData' }
  | { readonly type: 'copyRecipe'; readonly values: SettingValues }
  | { readonly type: 'copyCommandLine'; readonly values: SettingValues };

/** Messages between the host and the report panel (also used for comparisons, archives and evaluations). */
export type ToReport =
  | { readonly type: 'report'; readonly report: Report }
  | { readonly type: 'comparison'; readonly comparison: Comparison }
  | { readonly type: 'packed'; readonly report: PackReport }
  | { readonly type: 'evaluation'; readonly evaluation: Evaluation };

/** What came of running a model over a dataset; both by their paths. */
export interface Evaluation {
  readonly model: string;
  readonly data: string;
  readonly result: EvaluateResult;
}

export type FromReport =
  | { readonly type: 'ready' }
  /** Asks where to save the report as one HTML file. */
  | { readonly type: 'saveHtml' }
  | { readonly type: 'action'; readonly action: 'open' | 'openOriginal' | 'compare' | 'reveal' }
  | { readonly type: 'copy'; readonly text: string; readonly what: string };

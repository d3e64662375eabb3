import type { Recipe } from './report.ts';
import type { ErrorInfo } from './rpc.ts';
import type {
  PlannedLayer,
  SensitivityLayer,
  SensitivityMetric,
  SensitivityOptions,
  Suggestion,
  SuggestionBudget,
} from './sensitivity.ts';

/** What the user asks an analysis for. */
export interface AnalysisForm {
  /** Ids of passes. */
  readonly passes: readonly string[];
  /** Null: accuracy with labels, agreement without. */
  readonly metric: SensitivityMetric | null;
  /** Settings to try, by pass, where they are not those that the pass proposes. */
  readonly points: Readonly<Record<string, readonly number[]>>;
  /** Samples to take of the data; null for all. */
  readonly limit: number | null;
  readonly seed: number;
}

/** An analysis as far as it is. */
export interface ShownAnalysis {
  readonly metric: SensitivityMetric;
  readonly samples: number;
  readonly inputs: string;
  readonly random: boolean;
  /** Undefined until it is measured; null for a metric that has none. */
  readonly baseline?: number | null;
  readonly planned: readonly PlannedLayer[];
  /** Those that are done, in the order in which they were. */
  readonly layers: readonly SensitivityLayer[];
}

/** How an analysis stands. */
export type AnalysisState =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'running';
      readonly fraction: number | null;
      readonly message: string;
      readonly secondsLeft: number | null;
    }
  | { readonly kind: 'done' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: ErrorInfo };

/** Messages between the host and the page of sensitivity; more are those of every page about a model. */
export type ToSensitivity =
  | { readonly type: 'setup'; readonly file: string; readonly options: SensitivityOptions }
  /** The form as it was last used; `data` is a path, or null for random inputs. */
  | { readonly type: 'form'; readonly form: AnalysisForm; readonly data: string | null }
  | { readonly type: 'data'; readonly data: string | null }
  /** All there is so far: when the page loads, and when an analysis begins. */
  | { readonly type: 'analysis'; readonly analysis: ShownAnalysis | null }
  | { readonly type: 'baseline'; readonly baseline: number | null }
  /** Layers that were measured since. */
  | { readonly type: 'layers'; readonly layers: readonly SensitivityLayer[] }
  | { readonly type: 'state'; readonly state: AnalysisState }
  | { readonly type: 'suggestion'; readonly serial: number; readonly suggestion: Suggestion }
  | { readonly type: 'suggestionFailed'; readonly serial: number; readonly error: ErrorInfo }
  /** A recipe is being run, or has ended. */
  | {
      readonly type: 'applying';
      readonly running: boolean;
      readonly fraction: number | null;
      readonly message: string;
    }
  /** The page could not be set up. */
  | { readonly type: 'failed'; readonly error: ErrorInfo };

export type FromSensitivity =
  | { readonly type: 'analyze'; readonly form: AnalysisForm }
  | { readonly type: 'cancel' }
  | { readonly type: 'pickData' }
  | { readonly type: 'clearData' }
  | {
      readonly type: 'suggest';
      readonly serial: number;
      readonly pass: string;
      readonly budget: SuggestionBudget;
      /** The user's own settings, by layer, in place of the best. */
      readonly own?: Readonly<Record<string, number>>;
    }
  | { readonly type: 'saveRecipe'; readonly recipe: Recipe }
  | { readonly type: 'apply'; readonly recipe: Recipe }
  | { readonly type: 'cancelApply' };

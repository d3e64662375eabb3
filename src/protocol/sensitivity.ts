import type { DatasetSpec } from './dataset.ts';
import type { Recipe } from './report.ts';
import type { SettingValue } from './settings.ts';

/** Accuracy and loss need labels; the others compare outputs with those of the model as it is. */
export type SensitivityMetric = 'accuracy' | 'loss' | 'agreement' | 'sqnr' | 'cosine' | 'kl';

export interface SensitivityPoint {
  /** How hard the layer was changed: a ratio, or bits. */
  readonly setting: number;
  /** The metric then; null where it has no value, as SQNR of outputs that are the same. */
  readonly value: number | null;
  /** How much worse than the model as it is, in the metric's unit; for SQNR the noise in dB. Null: not a number. */
  readonly harm: number | null;
}

/**
 * How much of the settings that were tried a layer bears: all but the hardest ones, or not even the mild ones. See
 * `core/analysis/sensitivity/classes`.
 */
export type SensitivityClass = 'robust' | 'moderate' | 'fragile';

/** One layer, changed alone. */
export interface SensitivityLayer {
  readonly name: string;
  readonly pass: string;
  /** Ids of the nodes that the change concerns. */
  readonly nodes: readonly string[];
  readonly points: readonly SensitivityPoint[];
  readonly class: SensitivityClass;
}

/** A layer that will be looked at, in the order of the report. */
export interface PlannedLayer {
  readonly name: string;
  readonly pass: string;
  readonly nodes: readonly string[];
  readonly settings: readonly number[];
}

/** What a running analysis tells besides its progress: first the plan, then what it finds, as it finds it. */
export type SensitivityEvent =
  | {
      readonly kind: 'plan';
      readonly metric: SensitivityMetric;
      readonly samples: number;
      readonly inputs: string;
      readonly random: boolean;
      readonly layers: readonly PlannedLayer[];
      /** Layers that were measured before and are kept. */
      readonly kept: readonly SensitivityLayer[];
    }
  | { readonly kind: 'baseline'; readonly baseline: number | null }
  | { readonly kind: 'layer'; readonly layer: SensitivityLayer };

export interface SensitivityReport {
  readonly metric: SensitivityMetric;
  /** The metric of the model as it is; null where it has none, as SQNR. */
  readonly baseline: number | null;
  readonly samples: number;
  /** What the model was fed with. */
  readonly inputs: string;
  /** Whether inputs were random, as no data were given: then the figures say little. */
  readonly random: boolean;
  readonly layers: readonly SensitivityLayer[];
  readonly notes: readonly string[];
  readonly seconds: number;
}

export interface SensitivityParams {
  readonly path: string;
  readonly data?: DatasetSpec;
  /** Ids of passes; all that can be applied to one layer, if left out. */
  readonly passes?: readonly string[];
  readonly metric?: SensitivityMetric;
  /** Settings to try instead of those each pass proposes. */
  readonly points?: readonly number[];
  /** The same, by pass; it goes before `points`. */
  readonly pointsOf?: Readonly<Record<string, readonly number[]>>;
  /** Settings of the passes, by pass: the criterion of filters, for one. */
  readonly settings?: Readonly<Record<string, Readonly<Record<string, SettingValue>>>>;
  readonly seed?: number;
  /** Where layers that are done are kept, so that a run that was ended goes on where it was; nowhere, if left out. */
  readonly cacheFolder?: string;
  /** Suggest a recipe of a pass for a budget. */
  readonly suggest?: { readonly pass: string; readonly budget: SuggestionBudget };
}

/** At most this share of the model's bytes, multiply-accumulates, or estimated energy. */
export interface SuggestionBudget {
  readonly of: 'bytes' | 'macs' | 'energy';
  readonly share: number;
  /** Id of a built-in hardware profile or path of a `.json` file, for energy; the first built-in one, if left out. */
  readonly profile?: string;
}

/** A recipe with settings for each layer, and what it rests on. */
export interface Suggestion {
  readonly recipe: Recipe;
  readonly pass: string;
  readonly budget: SuggestionBudget;
  /** What is left of the model: fractions of 1. Energy is estimated when the budget is one of energy. */
  readonly cost: { readonly bytes: number; readonly macs: number; readonly energy?: number };
  /** The setting of each layer, null for one that stays, and the harm it does alone. */
  readonly layers: readonly {
    readonly layer: string;
    readonly setting: number | null;
    readonly harm: number;
  }[];
}

export interface SensitivityResult extends SensitivityReport {
  readonly suggestion?: Suggestion;
}

/** Asks for settings within a budget, from what an analysis has found. */
export interface SuggestParams {
  readonly path: string;
  readonly pass: string;
  readonly budget: SuggestionBudget;
  /** The layers that were measured; of other passes too. */
  readonly layers: readonly SensitivityLayer[];
  /** Settings by layer, instead of those that are best: what they cost is told. Layers that are not named stay. */
  readonly own?: Readonly<Record<string, number>>;
  /** As in the analysis. */
  readonly settings?: SensitivityParams['settings'];
  readonly data?: DatasetSpec;
  readonly seed?: number;
}

/** What an analysis can be asked for. */
export interface SensitivityOptions {
  /** Passes that can be applied to one layer at a setting. */
  readonly passes: readonly SensitivePass[];
  readonly metrics: readonly {
    readonly id: SensitivityMetric;
    readonly title: string;
    readonly help: string;
    readonly needsLabels: boolean;
  }[];
  readonly budgets: readonly {
    readonly id: SuggestionBudget['of'];
    readonly title: string;
    readonly help: string;
    /** It is of a hardware profile. */
    readonly needsProfile?: boolean;
  }[];
  readonly profiles: readonly { readonly id: string; readonly title: string }[];
}

export interface SensitivePass {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly unit: 'ratio' | 'bits';
  /** What is tried unless something else is asked for, the mildest first. */
  readonly points: readonly number[];
}

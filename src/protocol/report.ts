import type { SettingValues } from './settings.ts';

/** How close outputs are to the original's; each null when it could not be measured. */
export interface Fidelity {
  /** Fraction of samples whose largest output is the same one. */
  readonly agreement: number | null;
  /** Signal to quantization-noise ratio of the outputs, in dB; null when outputs are equal (infinite): see `identical`. */
  readonly sqnrDb: number | null;
  readonly cosine: number | null;
  /** Kullback–Leibler divergence of softmax(outputs), in nats. */
  readonly kl: number | null;
  readonly identical: boolean;
  /** What was fed: the dataset's name, or `random inputs, seed N`. */
  readonly inputs: string;
  readonly samples: number;
  /** What a reader of the figures should know: outputs left out, NaN values… */
  readonly notes?: readonly string[];
}

/** With labels. */
export interface Accuracy {
  readonly samples: number;
  readonly wrong: number;
  /** Fraction of 1. */
  readonly accuracy: number;
  /** Mean cross-entropy, in nats. */
  readonly loss: number;
}

/** The figures of one model file. */
export interface Measures {
  /** The file and its side-files. */
  readonly bytes: number;
  /** The same bytes through deflate: what a zip or an app store download would hold. */
  readonly zippedBytes: number;
  readonly params: number;
  readonly nonzero: number;
  readonly macs: number | null;
  readonly accuracy: number | null;
  readonly loss: number | null;
  readonly wrong: number | null;
  readonly samples: number | null;
}

export interface LayerChange {
  readonly name: string;
  readonly op: string;
  readonly before: LayerMeasures | null;
  readonly after: LayerMeasures | null;
}

export interface LayerMeasures {
  readonly params: number;
  readonly nonzero: number;
  readonly bytes: number;
  readonly macs: number | null;
  readonly dtype: string;
  readonly shape: readonly number[];
}

/** What one pass of a recipe did. */
export interface PassReport {
  readonly id: string;
  readonly title: string;
  readonly settings: SettingValues;
  readonly layersChanged: number;
  /** Plain sentences for the user: what was skipped and why, what the figures mean. */
  readonly notes: readonly string[];
  readonly seconds: number;
}

/** Before and after. `espalier compress --json` prints it. */
export interface Report {
  readonly source: string;
  readonly output: string;
  readonly passes: readonly PassReport[];
  readonly before: Measures;
  readonly after: Measures & { readonly fidelity: Fidelity | null };
  readonly layers: readonly LayerChange[];
  readonly notes: readonly string[];
  readonly seconds: number;
}

/** Two models side by side. `espalier compare --json` prints it. */
export interface Comparison {
  readonly a: string;
  readonly b: string;
  readonly before: Measures;
  readonly after: Measures;
  readonly fidelity: Fidelity | null;
  readonly layers: readonly LayerChange[];
  readonly notes: readonly string[];
}

export interface RecipeStep {
  readonly pass: string;
  readonly settings?: SettingValues;
}

/** A saved list of passes. `version` is that of the format. */
export interface Recipe {
  readonly version: 1;
  readonly name?: string;
  readonly seed?: number;
  readonly steps: readonly RecipeStep[];
}

/** What a pass will touch, before it is run. */
export interface PassPreview {
  readonly layers: readonly {
    readonly name: string;
    readonly op: string;
    readonly params: number;
    readonly effect: string;
  }[];
  readonly summary: string;
}

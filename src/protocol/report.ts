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
  /**
   * The weights as ONNX Runtime holds them: in their types, palettes unfolded; null when one has no known size. Not the activations.
   */
  readonly memoryBytes: number | null;
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
  readonly tables?: readonly ReportTable[];
  readonly seconds: number;
}

/** Figures that a pass shows by layer. Numbers are shown with thousands separated, texts as they are. */
export interface ReportTable {
  readonly title: string;
  readonly columns: readonly { readonly title: string; readonly help?: string }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** The last row sums up the others. */
  readonly hasTotal?: boolean;
  /** What a reader should know. */
  readonly note?: string;
}

/** Before and after. `espalier compress --json` prints it. */
export interface Report {
  readonly source: string;
  readonly output: string;
  readonly passes: readonly PassReport[];
  readonly before: Measures;
  readonly after: Measures & { readonly fidelity: Fidelity | null };
  readonly layers: readonly LayerChange[];
  /** When the output is an archive: how it was packed. */
  readonly packed?: PackReport;
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

/**
 * How much time packing may take. `fast`: no slow coders. `default`: slow coders for what is small or gains much. `best`: everything
 * is tried. `paper`: shared weights by Huffman codes of a relative index, as in Deep Compression; the rest as `default`.
 */
export type PackLevel = 'fast' | 'default' | 'best' | 'paper';

/** What became of one tensor in an archive. */
export interface PackedTensor {
  readonly name: string;
  readonly dtype: string;
  readonly dims: readonly number[];
  /** The codings of its blocks, each once: `planes`, `palette`, `sparse`, `masked`, `copy`, … */
  readonly codings: readonly string[];
  readonly bytesBefore: number;
  readonly bytesAfter: number;
  /** Number of different elements where they are few; else null. */
  readonly distinct: number | null;
  /**
   * What the elements would take at the entropy of their frequencies (order 0), codebook included; null where they are too
   * many to be a codebook. Contexts can go below it.
   */
  readonly entropyBytes: number | null;
}

/** An archive was made. `espalier pack --json` prints it. */
export interface PackReport {
  readonly source: string;
  readonly output: string;
  readonly level: PackLevel;
  /** Of all the model's files. */
  readonly bytesBefore: number;
  /** The same through deflate. */
  readonly zippedBytes: number;
  readonly isZippedEstimate: boolean;
  /**
   * The weights as ONNX Runtime holds them: in their types, palettes unfolded; null when one has no known size. Not the activations.
   */
  readonly memoryBytes: number | null;
  /** Of the archive. */
  readonly bytesAfter: number;
  /** The graph, names, small tensors: all that is not listed below. */
  readonly skeleton: { readonly bytesBefore: number; readonly bytesAfter: number };
  readonly tensors: readonly PackedTensor[];
  readonly seconds: number;
}

/** A model came back out of an archive. `espalier unpack --json` prints it. */
export interface UnpackReport {
  readonly source: string;
  /** The model; its side files are beside it. */
  readonly output: string;
  /** The model, then its side files. */
  readonly files: readonly string[];
  /** Of the archive. */
  readonly bytesBefore: number;
  /** Of all the files. */
  readonly bytesAfter: number;
  readonly seconds: number;
}

export interface RecipeStep {
  readonly pass: string;
  readonly settings?: SettingValues;
}

/** `espz`: the result is packed into an archive. */
export type OutputFormat = 'onnx' | 'espz';

/** A saved list of passes. `version` is that of the format. */
export interface Recipe {
  readonly version: 1;
  readonly name?: string;
  readonly seed?: number;
  /** What the result is written as; default: what the passes ask for, else `onnx`. The extension of a name given for it wins. */
  readonly output?: OutputFormat;
  readonly steps: readonly RecipeStep[];
}

/** What a pass will touch, before it is run. */
export interface PassPreview {
  readonly layers: readonly PreviewLayer[];
  readonly summary: string;
}

export interface PreviewLayer {
  readonly name: string;
  readonly op: string;
  readonly params: number;
  /** What becomes of it; of a layer that keeps what it has, why. */
  readonly effect: string;
  /** Channels that it puts out. Given by passes that take channels out, for every layer. */
  readonly channels?: Change;
  /** Multiply-accumulates; less also where only inputs go. */
  readonly macs?: Change;
  /** Its channels can't go: `effect` says why. */
  readonly isFrozen?: boolean;
}

/** Null where it can't be known; `after` also when the run decides it. */
export interface Change {
  readonly before: number | null;
  readonly after: number | null;
}

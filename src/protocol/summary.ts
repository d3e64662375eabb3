/** What an inspection tells: plain data, the same for the tree, the editor, the command line and the tests. */

/** A known size, the name of a symbolic one, or unknown. */
export type Dim = number | string | null;
export type Shape = readonly Dim[];

/** `shape` is null when even the rank is unknown. */
export interface ValueSummary {
  readonly name: string;
  readonly dtype: string;
  readonly shape: Shape | null;
}

/** Decides the icon, and what stands under what in the tree. */
export type LayerKind =
  | 'conv'
  | 'linear'
  | 'recurrent'
  | 'attention'
  | 'embedding'
  | 'norm'
  | 'activation'
  | 'pool'
  | 'elementwise'
  | 'shape'
  | 'quantize'
  | 'control'
  | 'constant'
  | 'other';

/** A weight tensor as seen by one of its users. */
export interface TensorSummary {
  readonly name: string;
  /** What it is to the operator: `weight`, `bias`, `scale`, `constant`… */
  readonly role: string;
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly elements: number;
  /** Bytes in the file; null where it can't be known (unknown type). */
  readonly bytes: number | null;
  /**
   * True when it is counted at another node: at an earlier user of the same tensor, or at the layer behind the
   * DequantizeLinear, Transpose… (or Constant) that this node is.
   */
  readonly shared: boolean;
  /** Name of the side-file that holds it, when it is external; with `missing` when that file is not there. */
  readonly external?: string;
  readonly missing?: boolean;
}

export interface AttributeSummary {
  readonly name: string;
  /** As a person would write it; long values shortened. */
  readonly text: string;
}

/** One node of the model, with what it costs. */
export interface NodeSummary {
  /** Unique in the model and stable between readings of the same file. */
  readonly id: string;
  /** Position in the order of the file, sub-graphs in place. */
  readonly index: number;
  /** The node's name, or its first output's name when it has none. */
  readonly name: string;
  readonly op: string;
  readonly domain: string;
  readonly kind: LayerKind;
  /** A node with weights or multiply-accumulates: what counts as a layer. */
  readonly isLayer: boolean;
  /** Names of the folders above it in the tree, outermost first. */
  readonly path: readonly string[];
  /** Id of the node whose sub-graph holds this one; null in the main graph. */
  readonly parent: string | null;
  readonly inputs: readonly ValueSummary[];
  readonly outputs: readonly ValueSummary[];
  readonly attributes: readonly AttributeSummary[];
  readonly tensors: readonly TensorSummary[];
  /** Elements of its own weight tensors; tied ones are counted at their first user. */
  readonly params: number;
  /** Bytes of those, with the scales and zero points of quantized ones; null when a type has no known size. */
  readonly bytes: number | null;
  /** Multiply-accumulates for the batch of the summary; null when a shape they depend on is unknown. */
  readonly macs: number | null;
  /**
   * Elements written by operators without multiply-accumulates (element-wise, pooling, …), one each; 0 for views such
   * as Reshape and for what depends on constants only; null when unknown.
   */
  readonly otherOps: number | null;
  /** Bytes of its outputs, 0 for views and constants; null when unknown. */
  readonly activationBytes: number | null;
  /** Fraction of zeros (values equal to the zero point) among the weights of multiply-accumulate operators; null when it does not apply or was not counted. */
  readonly sparsity: number | null;
}

export interface Totals {
  readonly nodes: number;
  readonly layers: number;
  readonly params: number;
  readonly bytes: number;
  /** Null only when not one node's count is known; `unknown` names those that are left out. */
  readonly macs: number | null;
  readonly otherOps: number | null;
  readonly activationBytes: number | null;
  readonly sparsity: number | null;
  /** Names of nodes whose cost could not be counted and which the totals leave out. */
  readonly unknown: readonly string[];
}

export interface ModelSummary {
  /** `onnx` or another format's id. */
  readonly format: string;
  readonly path: string;
  readonly fileBytes: number;
  readonly sideFiles: readonly { readonly name: string; readonly bytes: number | null }[];
  readonly opset: number;
  readonly opsets: Readonly<Record<string, number>>;
  readonly irVersion: number;
  readonly producer: string;
  readonly graphName: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly inputs: readonly ValueSummary[];
  readonly outputs: readonly ValueSummary[];
  /** Symbolic dimensions of the inputs, with the value used for counting; null when the user has not given one. */
  readonly freeDims: Readonly<Record<string, number | null>>;
  readonly batch: number;
  readonly totals: Totals;
  /** How often each operator is used. */
  readonly operators: Readonly<Record<string, number>>;
  readonly nodes: readonly NodeSummary[];
  /** Things a user should know: missing side-files, unknown operators, functions skipped… */
  readonly warnings: readonly string[];
}

export interface InspectOptions {
  /** Number put for a symbolic (or missing) first dimension of the inputs. Default 1. */
  readonly batch?: number;
  /** Values of other symbolic dimensions by name; for unnamed ones `<input>.<axis>`. */
  readonly freeDims?: Readonly<Record<string, number>>;
  /** Count zeros, which reads every weight. Default false. */
  readonly sparsity?: boolean;
}

/** Distribution of the values of one tensor. */
export interface Histogram {
  readonly tensor: string;
  readonly min: number;
  readonly max: number;
  readonly mean: number;
  readonly std: number;
  readonly zeros: number;
  readonly nonFinite: number;
  readonly elements: number;
  /** Counts of equally wide bins from `min` to `max`. */
  readonly counts: readonly number[];
}

/**
 * What ONNX Runtime (CPU, all optimisations) will make of a node that reads or feeds quantized values.
 * - `integer`: multiplies, adds or moves integers
 * - `absorbed`: goes; the rounding behind it does the same
 * - `weights`: floats, with weights read as integers (MatMulNBits)
 * - `float`: turns integers back into floats first
 */
export type FusionKind = 'integer' | 'absorbed' | 'weights' | 'float';

export interface Fusion {
  readonly kind: FusionKind;
  /** The kernel that runs, for integers: `QLinearConv`, or the operator itself where it works on integers. */
  readonly kernel?: string;
  /** For floats: why, as the end of "in floats, because …". */
  readonly reason?: string;
}

/** The prediction for one node. */
export interface NodeFusion extends Fusion {
  /** Of the node, as in the summary. */
  readonly id: string;
}

/** The prediction for a quantized model. Nodes that have nothing to do with quantized values are left out. */
export interface FusionReport {
  readonly counts: Readonly<Record<FusionKind, number>>;
  readonly nodes: readonly NodeFusion[];
}

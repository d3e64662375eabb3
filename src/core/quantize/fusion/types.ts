import type { NodeProto } from 'onnx-buf';

/**
 * What ONNX Runtime will make of a node that reads or feeds quantized values.
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

export type Fusions = ReadonlyMap<NodeProto, Fusion>;

/** How the machine differs in what it fuses. */
export interface FusionOptions {
  /** Whether convolutions and products of int8 activations have kernels: on ARM, not on x64. */
  readonly signedActivations: boolean;
}

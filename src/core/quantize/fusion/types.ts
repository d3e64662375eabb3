import type { NodeProto } from 'onnx-buf';
import type { Fusion } from '../../../protocol/fusion.ts';

export type { Fusion, FusionKind } from '../../../protocol/fusion.ts';

export type Fusions = ReadonlyMap<NodeProto, Fusion>;

/** How the machine differs in what it fuses. */
export interface FusionOptions {
  /** Whether convolutions and products of int8 activations have kernels: on ARM, not on x64. */
  readonly signedActivations: boolean;
}

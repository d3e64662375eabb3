import type { Payload } from '../../model/payload.ts';
import type { Skipped } from '../../passes/skipped.ts';
import type { PassContext } from '../../passes/types.ts';
import type { Weight } from '../../passes/weights.ts';
import type { MagnitudeSettings } from '../magnitude-settings.ts';
import type { StoredWeights } from '../radix-select.ts';

export interface MethodInput {
  readonly context: PassContext;
  readonly settings: MagnitudeSettings;
  readonly weights: readonly Weight[];
  /** To be told of weights that can't be pruned. */
  readonly skipped: Skipped;
}

/** What becomes of one weight. */
export interface Pruned {
  readonly weight: Weight;
  readonly payload: Payload;
  /** Weights that were not zero and are now. */
  readonly taken: number;
  /** Weights that were zero before. */
  readonly zeros: number;
}

/** Decides which weights go. */
export type Method = (input: MethodInput) => Promise<Pruned[]>;

/** The weight's bytes as they are now: of an earlier pass, if there was one. */
export function stored({ context }: MethodInput, weight: Weight): StoredWeights {
  const { tensor } = weight.constant;
  return { payload: context.model.payload(tensor), dtype: tensor.dataType };
}

export function totalBytes(sources: readonly StoredWeights[]): number {
  return sources.reduce((sum, { payload }) => sum + payload.byteLength, 0);
}

export const NOT_FINITE = 'their weights hold infinities or NaN';

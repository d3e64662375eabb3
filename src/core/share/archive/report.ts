import type { PackLevel } from './encode/effort.ts';

/** What became of one tensor. */
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

export interface PackReport {
  readonly output: string;
  readonly level: PackLevel;
  /** Of all the model's files. */
  readonly bytesBefore: number;
  /** Of the archive. */
  readonly bytesAfter: number;
  /** The graph, names, small tensors: all that is not listed below. */
  readonly skeleton: { readonly bytesBefore: number; readonly bytesAfter: number };
  readonly tensors: readonly PackedTensor[];
  readonly seconds: number;
}

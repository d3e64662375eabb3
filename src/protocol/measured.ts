import type { DatasetSpec } from './dataset.ts';

/** What running a model on this machine took: figures of one inference (one sample), whatever the batch. */
export interface MeasuredReport {
  /** The processor. */
  readonly machine: string;
  /** Inferences that were timed, after some that were not. */
  readonly runs: number;
  readonly batch: number;
  /** The inputs were made up. */
  readonly random: boolean;
  /** Microseconds of an inference: the median, without the profiler. */
  readonly latency: number;
  /** Microseconds of all kernels by the profiler: those of `layers` and `other`. */
  readonly kernels: number;
  /** Microseconds of kernels that could not be told to belong to a node. */
  readonly other: number;
  readonly layers: readonly MeasuredLayer[];
  readonly energy: MeasuredEnergy | { readonly reason: string };
  /** Plain sentences: what the figures are. */
  readonly notes: readonly string[];
}

/** A node of the main graph; what its sub-graphs take is in it. */
export interface MeasuredLayer {
  /** As in the summary. */
  readonly id: string;
  readonly name: string;
  readonly op: string;
  /** Median in the optimised model; of a kernel that does several nodes' work, its share by their times alone. */
  readonly microseconds: number;
  /** Median in the model as it is, without graph optimisation; null when it did not run there. */
  readonly alone: number | null;
  /** Names of nodes that are done by the same kernels. */
  readonly fused: readonly string[];
}

/** Of the whole package of the processor, above what it takes when idle. */
export interface MeasuredEnergy {
  /** Joules of an inference. */
  readonly joules: number;
  readonly watts: number;
  readonly idleWatts: number;
  readonly seconds: number;
  /** What was read: `package-0`, `dram`. */
  readonly domains: readonly string[];
}

export interface MeasureParams {
  readonly path: string;
  /** Else the inputs are made up. */
  readonly data?: DatasetSpec;
  readonly options?: { readonly batch?: number; readonly freeDims?: Readonly<Record<string, number>> };
  /** Timed inferences; else as many as two seconds allow, at least ten. */
  readonly runs?: number;
}

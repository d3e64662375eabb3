/** A dense array in memory. `dtype` is an ONNX element type name; `data` matches it (`bigint` arrays for 64-bit integers). */
export interface NdArray {
  readonly dtype: string;
  readonly dims: readonly number[];
  readonly data: NdData;
}

export type NdData =
  | Float32Array
  | Float64Array
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array
  | string[];

/** What is fed to a model in one run: an array for each input by name. */
export type Feeds = Readonly<Record<string, NdArray>>;

export interface Batch {
  /** Index of the first sample within the dataset. */
  readonly start: number;
  readonly count: number;
  readonly feeds: Feeds;
  /** One class index a sample; absent without labels. */
  readonly labels?: Int32Array;
}

/** Inputs (and labels) with their preprocessing done. Samples are read when asked for. */
export interface Dataset {
  /** As a user would say it: the file's or folder's name and the subset. */
  readonly name: string;
  readonly size: number;
  readonly hasLabels: boolean;
  /** Class names by index, where the source has them. */
  readonly classes?: readonly string[];
  /** False for sets whose samples have different shapes: batches are then single samples. */
  readonly batchable: boolean;
  /** Samples `start … start + count − 1`. @throws EspalierError `BAD_DATA` naming file and sample */
  batch(start: number, count: number): Promise<Batch>;
  close(): Promise<void>;
}

import type { DatasetSpec } from '../../protocol/dataset.ts';
import type { ValueSummary } from '../../protocol/summary.ts';
import type { Dataset } from './types.ts';

/** What a source is given to open. */
export interface SourceRequest {
  /** Absolute path of the file or folder. */
  readonly path: string;
  /** The settings; `source` and `labels` are absolute paths here. */
  readonly spec: DatasetSpec;
  readonly inputs: readonly ValueSummary[];
}

/** What is known of a path before it is opened. */
export interface Candidate {
  readonly path: string;
  readonly isFolder: boolean;
  /** The first bytes of a file, uncompressed. */
  readonly head: Uint8Array;
  /** Names in a folder, sorted. */
  readonly entries: readonly string[];
}

/** A kind of data. A new one is one file in `sources/` and one line in its index. */
export interface DataSource {
  readonly id: string;
  /** As it is told to a user who gave something that is none of them. */
  readonly description: string;
  matches(candidate: Candidate): boolean | Promise<boolean>;
  /** @throws EspalierError `BAD_DATA` naming the file */
  open(request: SourceRequest): Promise<Dataset>;
}

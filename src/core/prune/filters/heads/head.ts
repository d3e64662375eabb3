import type { PassNeed, SettingsSpec } from '../../../../protocol/settings.ts';
import type { JobContext } from '../../../passes/types.ts';
import type { HeadWriter } from './writer.ts';

/** Some samples: what the maps became, one row a sample. */
export interface FeatureBatch {
  readonly count: number;
  /** `[count][features]` */
  readonly rows: Float32Array;
  /** Within the classes; there if the head needs labels. */
  readonly labels: Int32Array | undefined;
  /** `[count][classes]`, what the old classifier said (before its softmax); there if the head doesn't need labels. */
  readonly scores: Float32Array | undefined;
}

/** What a head is fitted to. */
export interface FitRequest {
  readonly features: number;
  readonly classes: number;
  readonly samples: number;
  readonly seed: number;
  readonly job: JobContext;
  readonly settings: HeadSettings;
  /** Runs through the data once, batch by batch. */
  readonly forEachBatch: (visit: (batch: FeatureBatch) => void | Promise<void>) => Promise<void>;
}

export interface FittedHead {
  /** A sentence or two for the report. */
  readonly note: string;
  /** Writes the operators that make class scores of features `[batch, features]`. @returns the value with the scores */
  write(writer: HeadWriter, features: string): string;
}

export type Pooling = 'max' | 'mean';

/** Settings of all heads: each reads its own. */
export interface HeadSettings {
  readonly shrinkage: number;
  readonly penalty: number;
}

/** A classifier on the maps of a convolution. A new one is a file in this folder, and a line in its index. */
export interface Head {
  readonly id: string;
  readonly title: string;
  readonly help: string;
  readonly needs: Extract<PassNeed, 'labels' | 'calibration'>;
  /** What it makes of a map, if that is part of the method. */
  readonly pooling?: Pooling;
  /** Which of {@link HeadSettings} it reads, as a form shows them. */
  readonly settings: SettingsSpec;
  /** @throws EspalierError `UNSUPPORTED`, `BAD_DATA`, `CANCELLED` */
  fit(request: FitRequest): Promise<FittedHead>;
}

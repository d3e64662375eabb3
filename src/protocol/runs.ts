import type { DatasetSpec } from './dataset.ts';
import type { EnergyReport } from './energy.ts';
import type { Accuracy, Comparison, Fidelity, PackReport, Report } from './report.ts';
import type { ErrorInfo, EvaluateResult } from './rpc.ts';
import type { SensitivityReport } from './sensitivity.ts';
import type { SettingValues } from './settings.ts';
import type { InspectOptions } from './summary.ts';

/** What a file tells of how it was made. Whoever made the file wrote it: it is a claim, checked for form alone. */
export interface Provenance {
  /** SHA-256 of what it was made from, the nearest first, the original last. */
  readonly sources: readonly string[];
  /** Name of the file that the last recipe was run on. */
  readonly sourceName: string;
  /** Name of the first file of the chain. */
  readonly originName: string;
  /** Every pass that was run, the first one first. */
  readonly steps: readonly { readonly pass: string; readonly settings: SettingValues }[];
  readonly version: string;
}

/** Figures of a model that don't need it to run. */
export interface RunFigures {
  readonly params: number;
  readonly nonzero: number;
  /** For one inference; null where a size is not known. */
  readonly macs: number | null;
  /** Estimate in pJ for one inference, with the profile {@link RunFigures.energyProfile}; null where it can't be estimated whole. */
  readonly energy: number | null;
  readonly energyProfile: string;
  /** All its files through deflate. */
  readonly zippedBytes: number;
  /** What the counts depend on besides the model: batch and open sizes. */
  readonly sizes: string;
}

/** How a model did on some data. Figures can be compared when they have the same {@link Measurement.dataKey}. */
export interface Measurement {
  /** Stands for the data and how they were prepared. */
  readonly dataKey: string;
  /** For people: `images.json, 1,000 samples`. */
  readonly data: string;
  /** Opens the data again; not there for random inputs, and in records of earlier versions. */
  readonly spec?: DatasetSpec;
  readonly random: boolean;
  readonly samples: number;
  readonly accuracy: Accuracy | null;
  readonly fidelity: Fidelity | null;
  /** SHA-256 of the model that fidelity compares with. */
  readonly against: string | null;
  /** When it was measured, in ISO 8601. */
  readonly when: string;
}

/** Time of one run on this machine. */
export interface Latency {
  /** Median of the runs. */
  readonly milliseconds: number;
  readonly fastest: number;
  readonly runs: number;
  /** Samples in a run. */
  readonly batch: number;
  readonly machine: string;
  readonly when: string;
}

/** An analysis of a model that was run. */
export interface AnalysisRecord {
  readonly kind: 'sensitivity' | 'energy';
  readonly sha256: string;
  /** `accuracy of 19 layers, 2 passes`. */
  readonly summary: string;
  readonly data: string;
  readonly seconds: number | null;
  readonly when: string;
}

/** One file of the family, or an original that is not there any more. */
export interface Run {
  /** Stands for the row: its path, or the hash of one that is missing. */
  readonly id: string;
  /** Null when the file was not found. */
  readonly path: string | null;
  /** With its folder, where that is another than the model's. */
  readonly name: string;
  readonly role: 'original' | 'copy' | 'derived' | 'archive';
  /** Hash of the file with its side files; empty for one that could not be read. */
  readonly sha256: string;
  /** For an archive, that of the model in it; null where it is too large to be looked at. */
  readonly contentSha256: string | null;
  /** Of the file and its side files; null when it is not there. */
  readonly bytes: number | null;
  /** Of the archive that holds the same model. */
  readonly archivedBytes: number | null;
  /** Id of the run it was made from, if that is among them. */
  readonly madeFrom: string | null;
  /** What was done to the original: titles and settings that differ from the defaults. */
  readonly steps: readonly string[];
  /** Null as long as it was not looked at. */
  readonly figures: RunFigures | null;
  readonly measured: readonly Measurement[];
  readonly latency: Latency | null;
  /** The report of the job that made it was kept. */
  readonly hasReport: boolean;
  /** Why it could not be read. */
  readonly error: ErrorInfo | null;
}

/** A model with all that was made from it. */
export interface RunsReport {
  /** The model that was asked about. */
  readonly model: string;
  /** The original comes first. */
  readonly runs: readonly Run[];
  readonly analyses: readonly AnalysisRecord[];
  readonly notes: readonly string[];
}

export interface FindRunsParams {
  /** A model, or a folder for all the families in it. */
  readonly path: string;
  /** Folders to look into besides the model's own. */
  readonly folders?: readonly string[];
  /** Where measurements are kept. */
  readonly store?: string;
  /** Sizes that MACs and energy are counted with. */
  readonly options?: InspectOptions;
}

export interface RunFiguresParams {
  readonly path: string;
  readonly store?: string;
  readonly options?: InspectOptions;
}

export interface MeasureRunsParams {
  /** Each is compared with it; null: accuracy and time alone. */
  readonly original: string | null;
  readonly paths: readonly string[];
  readonly data?: DatasetSpec;
  readonly store?: string;
  readonly options?: InspectOptions;
}

/** What became of one file of {@link MeasureRunsParams}. */
export interface MeasuredRun {
  readonly path: string;
  readonly measurement: Measurement | null;
  readonly latency: Latency | null;
  readonly error: ErrorInfo | null;
}

/** The outcome of a job, to be remembered by the models it is about. */
export type JobRecord =
  | { readonly method: 'compress'; readonly data?: DatasetSpec; readonly value: Report }
  | { readonly method: 'pack'; readonly value: PackReport }
  | {
      readonly method: 'evaluate';
      readonly path: string;
      readonly against?: string;
      readonly data: DatasetSpec;
      readonly value: EvaluateResult;
    }
  | { readonly method: 'compare'; readonly data?: DatasetSpec; readonly value: Comparison }
  | { readonly method: 'sensitivity'; readonly path: string; readonly value: SensitivityReport }
  | { readonly method: 'energy'; readonly path: string; readonly value: EnergyReport };

/** The report that was kept of the job that made a file. */
export type KeptReport =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'packed'; readonly report: PackReport };

/** Messages between the host and the page of runs, beside those of every page about a model. */
export type ToRuns =
  | { readonly type: 'loading' }
  | { readonly type: 'runs'; readonly report: RunsReport }
  /** The figures of one run, which come one after another. */
  | {
      readonly type: 'figures';
      readonly id: string;
      readonly figures: RunFigures | null;
      readonly error: ErrorInfo | null;
    }
  | { readonly type: 'busy'; readonly text: string | null }
  | { readonly type: 'error'; readonly error: ErrorInfo };

export type RunAction = 'open' | 'compare' | 'reveal' | 'report' | 'delete';

export type FromRuns =
  | { readonly type: 'refresh' }
  | { readonly type: 'action'; readonly action: RunAction; readonly path: string }
  | { readonly type: 'measure'; readonly withData: boolean }
  | { readonly type: 'saveHtml'; readonly view: RunsView }
  | { readonly type: 'analysis'; readonly kind: AnalysisRecord['kind'] };

/** What the plot and the table show: also what a saved report shows. */
export interface RunsView {
  /** Data whose figures are shown; null: the one that most runs have. */
  readonly dataKey: string | null;
  readonly x: RunsCost;
  /** Null: the first that is known. */
  readonly y: RunsHarm | null;
}

export type RunsCost = 'bytes' | 'archived' | 'nonzero' | 'macs' | 'energy' | 'time';
export type RunsHarm = 'accuracy' | 'disagreement' | 'noise' | 'kl';

import type { ChannelGroups } from './channels.ts';
import type { DatasetSpec } from './dataset.ts';
import type { EnergyOptions, EnergyProfiles, EnergyReport, ProfileSource } from './energy.ts';
import type { FusionReport } from './fusion.ts';
import type { MeasuredReport, MeasureParams } from './measured.ts';
import type {
  Accuracy,
  Comparison,
  Fidelity,
  PackLevel,
  PackReport,
  PassPreview,
  Recipe,
  Report,
  UnpackReport,
} from './report.ts';
import type {
  FindRunsParams,
  JobRecord,
  KeptReport,
  MeasuredRun,
  MeasureRunsParams,
  RunFigures,
  RunFiguresParams,
  RunsReport,
} from './runs.ts';
import type {
  SensitivityEvent,
  SensitivityOptions,
  SensitivityParams,
  SensitivityResult,
  SuggestParams,
  Suggestion,
} from './sensitivity.ts';
import type { PassInfo, SettingValues } from './settings.ts';
import type { Histogram, InspectOptions, ModelSummary } from './summary.ts';

/** The methods of the worker process: parameters and result of each. */
export interface WorkerMethods {
  inspect: { params: { path: string; options?: InspectOptions }; result: ModelSummary };
  /** Sparsity of each node by id, from reading every weight. */
  sparsity: { params: { path: string }; result: { nodes: Record<string, number>; total: number | null } };
  /** Which nodes of a quantized model ONNX Runtime will run in integers; null for a model that is not quantized. */
  fusion: { params: { path: string }; result: FusionReport | null };
  histogram: { params: { path: string; tensor: string; node?: string; bins?: number }; result: Histogram };
  /** What can only shrink together, and what can't be changed and why. */
  channelGroups: { params: { path: string }; result: ChannelGroups };
  passes: { params: Record<string, never>; result: readonly PassInfo[] };
  preview: {
    params: { path: string; pass: string; settings: SettingValues; options?: InspectOptions };
    result: PassPreview;
  };
  compress: { params: CompressParams; result: Report };
  evaluate: { params: EvaluateParams; result: EvaluateResult };
  /** An estimate of where energy goes. */
  energy: { params: EnergyParams; result: EnergyResult };
  /** How much the model suffers from a change of each layer alone. */
  sensitivity: { params: SensitivityParams; result: SensitivityResult };
  /** What an analysis of sensitivity can be asked for. */
  sensitivityOptions: { params: Record<string, never>; result: SensitivityOptions };
  /** Settings of each layer within a budget, or what given ones cost; nothing is run but what the pass needs to choose. */
  suggest: { params: SuggestParams; result: Suggestion };
  /** Built-in profiles of hardware, and the user's own. */
  energyProfiles: { params: { own?: readonly ProfileSource[] }; result: EnergyProfiles };
  /** What running the model on this machine takes. */
  measure: { params: MeasureParams; result: MeasuredReport };
  compare: {
    params: { a: string; b: string; data?: DatasetSpec; options?: InspectOptions };
    result: Comparison;
  };
  /** A model with all that was made from it, and what is known of each. */
  findRuns: { params: FindRunsParams; result: RunsReport };
  /** The same of every model of a folder. */
  findAllRuns: { params: FindRunsParams; result: readonly RunsReport[] };
  runFigures: { params: RunFiguresParams; result: RunFigures };
  /** Accuracy, fidelity and time of several models on the same data. */
  measureRuns: { params: MeasureRunsParams; result: readonly MeasuredRun[] };
  /** Keeps what a job found out with the models that it is about. */
  remember: { params: { store: string; record: JobRecord }; result: null };
  /** The report of the job that made a file, if it was kept. */
  keptReport: { params: { store: string; path: string }; result: KeptReport | null };
  /** Packs a model and its side files into an archive: beside it, if `out` is not given. */
  pack: { params: OutputPlace & { path: string; level?: PackLevel }; result: PackReport };
  /** Gives back what was packed, to the byte. */
  unpack: { params: OutputPlace & { path: string }; result: UnpackReport };
  /** A recipe file's text, checked; errors say where in the text. */
  parseRecipe: { params: { text: string; file: string }; result: Recipe };
  /** The command line that does what a recipe does, for copying. */
  commandLine: { params: { recipe: Recipe; model: string; data?: string }; result: string };
}

/** Where a result goes. */
export interface OutputPlace {
  /** Default: a free name beside the original. */
  readonly out?: string;
  /** Whether a file that `out` names may be replaced. Default true. */
  readonly replace?: boolean;
}

export interface CompressParams extends OutputPlace {
  readonly path: string;
  readonly recipe: Recipe;
  readonly data?: DatasetSpec;
  readonly options?: InspectOptions;
  /** A file from which interrupted training goes on, and into which it writes how far it is. */
  readonly checkpoint?: string;
}

export interface EvaluateParams {
  readonly path: string;
  readonly data: DatasetSpec;
  readonly against?: string;
}

export interface EnergyParams {
  readonly path: string;
  /** For measuring zeros of activations, which else are taken for dense. */
  readonly data?: DatasetSpec;
  /** Zeros that an earlier call measured, instead of data: fractions by the name of the value. */
  readonly zeros?: { readonly samples: number; readonly values: Readonly<Record<string, number>> };
  readonly options?: EnergyOptions;
  /** Give the model in the input format of the MIT energy estimation tool too. */
  readonly mitTool?: boolean;
}

export interface EnergyResult extends EnergyReport {
  readonly mitTool?: string;
}

export interface EvaluateResult {
  readonly samples: number;
  readonly accuracy: Accuracy | null;
  readonly fidelity: Fidelity | null;
}

export type Method = keyof WorkerMethods;
export type Params<M extends Method> = WorkerMethods[M]['params'];
export type Result<M extends Method> = WorkerMethods[M]['result'];

/** How far a job is. `fraction` is of the whole job, null when it can't be told. */
export interface Progress {
  readonly fraction: number | null;
  readonly message: string;
  readonly secondsLeft?: number | null;
  /** While a model is trained: a point of its curves. */
  readonly training?: TrainingPoint;
}

/** A part of a job's result that is told as soon as it is known. None is left out, unlike progress. */
export type JobEvent = SensitivityEvent;

/** How training stands after a step. */
export interface TrainingPoint {
  readonly step: number;
  readonly steps: number;
  /** Smoothed over the last steps. */
  readonly loss: number;
  /** Fraction right in the last evaluation; null before the first. */
  readonly accuracy: number | null;
  /** Fraction of the weights in question that are zero. */
  readonly sparsity: number;
  /** Learning rate. */
  readonly rate: number;
}

export interface ErrorInfo {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  /** For the log only. */
  readonly stack?: string;
}

export type ToWorker =
  | {
      [M in Method]: {
        readonly type: 'call';
        readonly id: number;
        readonly method: M;
        readonly params: Params<M>;
      };
    }[Method]
  | { readonly type: 'cancel'; readonly id: number }
  /** Asks a job that can to end early, and to keep what it has got so far. */
  | { readonly type: 'finish'; readonly id: number };

export type FromWorker =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly type: 'event'; readonly id: number; readonly event: JobEvent }
  | { readonly type: 'log'; readonly id: number; readonly level: 'info' | 'warn'; readonly text: string }
  /** Elements of a long list of the result, ahead of it: so that no message blocks the one who reads it for long. */
  | { readonly type: 'part'; readonly id: number; readonly key: string; readonly items: readonly unknown[] }
  | { readonly type: 'result'; readonly id: number; readonly value: unknown }
  | { readonly type: 'error'; readonly id: number; readonly error: ErrorInfo };

import type { HardwareProfile } from '../cost/energy/index.ts';
import type { Dataset, Feeds } from '../data/types.ts';
import type { Model } from '../model/model.ts';
import type { Scope, Shapes } from '../graph/types.ts';
import type { JobEvent, Progress } from '../../protocol/rpc.ts';
import type { OutputFormat, PassPreview, ReportTable } from '../../protocol/report.ts';
import type { PassInfo, PassNeed, SettingsOf, SettingsSpec, SettingValues } from '../../protocol/settings.ts';
import type { InspectOptions } from '../../protocol/summary.ts';

/** What a job gives to the code that does its work. */
export interface JobContext {
  readonly signal?: AbortSignal | undefined;
  /** Aborted when the user has seen enough: training then ends early, and its best so far is the result. */
  readonly finish?: AbortSignal | undefined;
  progress(progress: Progress): void;
  log(text: string): void;
  /** Tells a part of the result ahead of it, where somebody listens. */
  event?(event: JobEvent): void;
}

/** What a pass works on. */
export interface PassContext extends JobContext {
  /** The pass's own copy: it edits this one. Node and initializer names are those of the original model. */
  readonly model: Model;
  /** The model that the recipe started from, which no pass changes; absent in previews. */
  readonly original?: Model;
  /** Where training keeps how far it is, and goes on from. */
  readonly checkpoint?: string | undefined;
  /** Scopes of `model`, made before the pass; make them anew after changing the graph. */
  readonly scope: Scope;
  readonly shapes: Shapes;
  /** What the user put in for sizes that the inputs leave open; `shapes` were inferred with them. For inferring anew. */
  readonly sizes: InspectOptions;
  /** Given when the user named data. A pass whose `needs` is not `nothing` can rely on it. */
  readonly dataset: Dataset | undefined;
  /** Every random choice comes from this. */
  readonly seed: number;
}

export interface PassOutcome {
  /** How many layers are different now; 0 is an error (`NOTHING_TO_DO`). */
  readonly layersChanged: number;
  /** Plain sentences for the report. */
  readonly notes: readonly string[];
  readonly tables?: readonly ReportTable[];
}

/** A layer (or several that only change together) to which a pass can be applied alone, at several strengths. */
export interface SensitiveLayer {
  readonly name: string;
  /** Names of the nodes it concerns. */
  readonly nodes: readonly string[];
  /**
   * Makes what the variants differ in inputs of the model, which is a copy of the context's; says what to feed them with for
   * each point.
   */
  open(model: Model): Promise<OpenedLayer>;
}

export interface OpenedLayer {
  /** Names of the new inputs. */
  readonly inputs: readonly string[];
  /** They are weights, constants in the model that the pass makes. */
  readonly constant?: boolean;
  /** What to feed them with: the same as when the pass had been run on the layer alone. */
  variant(point: number): Promise<Feeds>;
}

/** What a choice of points leaves of the model's cost: fractions of 1. */
export interface ChoiceCost {
  readonly bytes: number;
  readonly macs: number;
  /** Only when it was asked for. */
  readonly energy?: number;
}

/** Says that a pass can be applied to one layer at a setting: it then appears in sensitivity analyses. */
export interface PassSensitivity<S extends SettingsSpec = SettingsSpec> {
  /** What a point is: a fraction that goes, or bits that stay. */
  readonly unit: 'ratio' | 'bits';
  /** Points to try, the mildest first. */
  readonly points: readonly number[];
  layers(context: PassContext, settings: SettingsOf<S>): Promise<readonly SensitiveLayer[]>;
  /**
   * What points by the names of layers leave of the model; layers that are not in the map stay as they are.
   * @param profile hardware to estimate energy on, where it counts
   */
  cost(
    context: PassContext,
    settings: SettingsOf<S>,
    profile?: HardwareProfile,
  ): Promise<(chosen: ReadonlyMap<string, number>) => Promise<ChoiceCost>>;
  /** Settings of the steps of a recipe that apply the points. */
  steps(
    chosen: ReadonlyMap<string, number>,
    settings: SettingValues,
    layers: readonly SensitiveLayer[],
  ): readonly SettingValues[];
}

/** Turns a model into a smaller one. A new pass is one file and one line in `passes/index.ts`. */
export interface Pass<S extends SettingsSpec = SettingsSpec> extends PassInfo {
  readonly needs: PassNeed;
  readonly settings: S;
  /** What the result is written as, when nothing else is asked for; default `onnx`. */
  readonly output?: OutputFormat;
  /** Of a pass that can do without training: whether it trains, with these settings, when it is given labelled data. */
  trains?(settings: SettingsOf<S>): boolean;
  /** The `<what-was-done>` part of the output's name, e.g. `pruned50`. */
  suffix(settings: SettingsOf<S>): string;
  /** What it would touch, and what that would roughly save. Reads no weights. */
  preview(context: PassContext, settings: SettingsOf<S>): PassPreview | Promise<PassPreview>;
  /** Edits `context.model`. */
  run(context: PassContext, settings: SettingsOf<S>): Promise<PassOutcome>;
  /** For passes that can be applied to one layer at a setting. */
  readonly sensitivity?: PassSensitivity<S>;
}

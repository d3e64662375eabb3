import type { Dataset } from '../data/types.ts';
import type { Model } from '../model/model.ts';
import type { Scope, Shapes } from '../graph/types.ts';
import type { Progress } from '../../protocol/rpc.ts';
import type { PassPreview } from '../../protocol/report.ts';
import type { PassInfo, PassNeed, SettingsOf, SettingsSpec } from '../../protocol/settings.ts';
import type { InspectOptions } from '../../protocol/summary.ts';

/** What a job gives to the code that does its work. */
export interface JobContext {
  readonly signal?: AbortSignal | undefined;
  progress(progress: Progress): void;
  log(text: string): void;
}

/** What a pass works on. */
export interface PassContext extends JobContext {
  /** The pass's own copy: it edits this one. Node and initializer names are those of the original model. */
  readonly model: Model;
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
}

/** Turns a model into a smaller one. A new pass is one file and one line in `passes/index.ts`. */
export interface Pass<S extends SettingsSpec = SettingsSpec> extends PassInfo {
  readonly needs: PassNeed;
  readonly settings: S;
  /** The `<what-was-done>` part of the output's name, e.g. `pruned50`. */
  suffix(settings: SettingsOf<S>): string;
  /** What it would touch, and what that would roughly save. Reads no weights. */
  preview(context: PassContext, settings: SettingsOf<S>): PassPreview | Promise<PassPreview>;
  /** Edits `context.model`. */
  run(context: PassContext, settings: SettingsOf<S>): Promise<PassOutcome>;
}

import path from 'node:path';
import * as vscode from 'vscode';
import { errorInfo, toEspalierError } from '../../core/errors.ts';
import type { AnalysisForm, AnalysisState, ShownAnalysis } from '../../protocol/sensitivity-page.ts';
import type {
  SensitivityEvent,
  SensitivityLayer,
  SensitivityParams,
  SensitivityResult,
} from '../../protocol/sensitivity.ts';
import { Owner } from '../dispose.ts';
import type { JobRunner } from '../jobs/job-runner.ts';
import type { Log } from '../log.ts';
import { isUnchanged, modelStamp, type ModelStamp } from '../models/file-stamps.ts';
import type { AnalysisMemory } from './memory.ts';

export type AnalysisChange =
  | { readonly kind: 'form' | 'analysis' | 'state' | 'baseline' }
  | { readonly kind: 'layers'; readonly layers: readonly SensitivityLayer[] };

export interface AnalysisParts {
  readonly jobs: JobRunner;
  readonly memory: AnalysisMemory;
  readonly log: Log;
  /** Files beside the model's that hold its weights. */
  sideFiles(): Promise<readonly string[]>;
}

/** A run that is on. */
interface Run {
  readonly cancel: vscode.CancellationTokenSource;
  /** Of the model that it reads; not there before it begins to. */
  stamp?: ModelStamp;
  /** The model is another one now. */
  isStale?: true;
}

/** A subset is enough to tell layers apart, and keeps the first answer near. */
const FIRST_FORM: AnalysisForm = { passes: [], metric: null, points: {}, limit: 256, seed: 0 };

/** The sensitivity of one model: what was asked, what was found, and how far it is. It outlives the pages that show it. */
export class ModelAnalysis extends Owner {
  readonly #changed = this.own(new vscode.EventEmitter<AnalysisChange>());
  readonly onDidChange = this.#changed.event;
  #form: AnalysisForm = FIRST_FORM;
  #data: string | null = null;
  #analysis: ShownAnalysis | null = null;
  #state: AnalysisState = { kind: 'none' };
  /** Of the model that {@link analysis} is about. */
  #stamp: ModelStamp | null = null;
  #run: Run | undefined;
  /** What was remembered of this model has been read. */
  readonly loaded: Promise<void>;

  constructor(
    readonly file: string,
    private readonly parts: AnalysisParts,
  ) {
    super();
    this.loaded = this.#load();
  }

  get form(): AnalysisForm {
    return this.#form;
  }

  /** A path; null for random inputs. */
  get data(): string | null {
    return this.#data;
  }

  get analysis(): ShownAnalysis | null {
    return this.#analysis;
  }

  get state(): AnalysisState {
    return this.#state;
  }

  /** Where it is remembered. */
  get memoryFolder(): string {
    return this.parts.memory.folder;
  }

  setData(data: string | null): void {
    this.#data = data;
    this.#changed.fire({ kind: 'form' });
  }

  /** The file may be another one now: then what was found is of no use, and what is running on the old one is cancelled. */
  async fileChanged(): Promise<void> {
    await this.loaded;
    const run = this.#run;
    if (run?.stamp !== undefined && !(await isUnchanged(this.file, run.stamp))) {
      run.isStale = true;
      run.cancel.cancel();
    }
    const stamp = this.#stamp;
    if (stamp === null || (await isUnchanged(this.file, stamp)) || this.#stamp !== stamp) return;
    this.#analysis = null;
    this.#stamp = null;
    if (this.#run === undefined) this.#setState({ kind: 'none' });
    this.#changed.fire({ kind: 'analysis' });
  }

  cancel(): void {
    this.#run?.cancel.cancel();
  }

  /**
   * Measures what is not kept from before. Undefined while another run is on.
   * @throws EspalierError what the job threw, `CANCELLED`
   */
  async run(
    form: AnalysisForm,
    more: Partial<SensitivityParams> = {},
  ): Promise<SensitivityResult | undefined> {
    if (this.#run !== undefined) return undefined;
    const run: Run = (this.#run = { cancel: new vscode.CancellationTokenSource() });
    this.#form = form;
    this.#setState({
      kind: 'running',
      fraction: null,
      message: vscode.l10n.t('Starting…'),
      secondsLeft: null,
    });
    try {
      run.stamp = await modelStamp(this.file, await this.parts.sideFiles());
      const result = await this.parts.jobs.run(
        {
          method: 'sensitivity',
          params: { ...this.#params(form), ...more },
          title: vscode.l10n.t('Analyze Sensitivity'),
          subject: path.basename(this.file),
          folder: path.dirname(this.file),
        },
        {
          silent: true,
          token: run.cancel.token,
          onEvent: event => this.#heard(event, run),
          onProgress: ({ fraction, message, secondsLeft = null }) =>
            this.#setState({ kind: 'running', fraction, message, secondsLeft }),
        },
      );
      this.#setState({ kind: 'done' });
      return result;
    } catch (thrown) {
      const error = errorInfo(thrown);
      this.#setState(error.code === 'CANCELLED' ? { kind: 'cancelled' } : { kind: 'failed', error });
      throw thrown;
    } finally {
      this.#run = undefined;
      run.cancel.dispose();
      await this.#save();
    }
  }

  #params(form: AnalysisForm): SensitivityParams {
    const { passes, metric, points, limit, seed } = form;
    return {
      path: this.file,
      ...(passes.length > 0 && { passes }),
      ...(metric !== null && { metric }),
      pointsOf: points,
      seed,
      ...(this.#data !== null && { data: { source: this.#data, ...(limit !== null && { limit }) } }),
      cacheFolder: this.parts.memory.cacheFolder,
    };
  }

  #heard(event: SensitivityEvent, { stamp, isStale }: Run): void {
    if (isStale) return;
    switch (event.kind) {
      case 'plan': {
        const { metric, samples, inputs, random, layers, kept } = event;
        this.#analysis = { metric, samples, inputs, random, planned: layers, layers: kept };
        this.#stamp = stamp ?? null;
        this.#changed.fire({ kind: 'analysis' });
        void this.#save();
        break;
      }
      case 'baseline':
        if (this.#analysis !== null) this.#analysis = { ...this.#analysis, baseline: event.baseline };
        this.#changed.fire({ kind: 'baseline' });
        break;
      case 'layer':
        if (this.#analysis === null) return;
        this.#analysis = { ...this.#analysis, layers: [...this.#analysis.layers, event.layer] };
        this.#changed.fire({ kind: 'layers', layers: [event.layer] });
        break;
      default:
        event satisfies never;
    }
  }

  async #load(): Promise<void> {
    const remembered = await this.parts.memory.load(this.file);
    if (remembered === undefined || this.#run !== undefined) return;
    const { form, data, analysis, stamp } = remembered;
    this.#form = { ...FIRST_FORM, ...form };
    this.#data = data;
    this.#analysis = analysis;
    this.#stamp = analysis && stamp;
    if (analysis !== null) {
      const whole = analysis.layers.length >= analysis.planned.length;
      this.#state = { kind: whole ? 'done' : 'cancelled' };
    }
  }

  async #save(): Promise<void> {
    try {
      const { form, data, analysis } = this;
      await this.parts.memory.save(this.file, { form, data, analysis, stamp: this.#stamp });
    } catch (error) {
      this.parts.log.error('Remembering the analysis', toEspalierError(error));
    }
  }

  #setState(state: AnalysisState): void {
    this.#state = state;
    if (!this.isDisposed) this.#changed.fire({ kind: 'state' });
  }
}

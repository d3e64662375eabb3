import path from 'node:path';
import * as vscode from 'vscode';
import { errorInfo } from '../../core/errors.ts';
import type { EnergyChoice, FromEnergy, ToEnergy } from '../../protocol/energy-page.ts';
import type { EnergyReport, ProfileSource } from '../../protocol/energy.ts';
import type { MeasuredReport } from '../../protocol/measured.ts';
import type { EnergyParams } from '../../protocol/rpc.ts';
import type { JobRunner } from '../jobs/job-runner.ts';
import type { DocumentChange, ModelDocument } from '../models/model-document.ts';
import type { Inspector } from '../models/inspector.ts';
import { filePath } from '../paths.ts';
import { energyNotes } from './energy-notes.ts';
import { ModelPageSession } from './model-page-session.ts';

/** What the page's host needs of the others. */
export interface EnergyParts {
  readonly inspector: Inspector;
  readonly jobs: JobRunner;
  readonly state: vscode.Memento;
  ownProfiles(model: vscode.Uri): readonly ProfileSource[];
  /** Asks for a dataset; undefined when the user changed their mind. */
  pickData(model: vscode.Uri): Promise<string | undefined>;
}

export const energyTitle = (model: string): string => vscode.l10n.t('Energy: {0}', model);

const TYPES: readonly FromEnergy['type'][] = [
  'estimate',
  'pickData',
  'clearData',
  'measure',
  'cancelMeasure',
  'mitTool',
  'profileSetting',
];
const REMEMBERED = 'energy:profile';
const DEFAULT_PROFILE = 'eyeriss-v1-65nm-16b';

/**
 * The page *Energy* of a model. An estimate without data reads the file only, and is made by the process that inspects; what
 * runs the model (zeros of activations, times) is a job.
 */
export class EnergySession extends ModelPageSession<ToEnergy, FromEnergy> {
  #choice: EnergyChoice;
  #data: string | null = null;
  /** Zeros that were measured on the data, for all further estimates. */
  #zeros: EnergyParams['zeros'];
  #report: EnergyReport | undefined;
  #measured: MeasuredReport | undefined;
  #estimating: AbortController | undefined;
  #measuring: vscode.CancellationTokenSource | undefined;

  constructor(
    panel: vscode.WebviewPanel,
    document: ModelDocument,
    private readonly parts: EnergyParts,
  ) {
    super(panel, document, TYPES);
    this.#choice = {
      profile: parts.state.get(REMEMBERED, DEFAULT_PROFILE),
      batch: document.dims.batch,
      weightBits: null,
      activationBits: null,
      weightZeros: null,
      activationZeros: null,
    };
    this.own({ dispose: () => this.#estimating?.abort() });
    this.own({ dispose: () => this.#measuring?.cancel() });
    this.own(
      vscode.workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('espalier.energyProfiles')) void this.#restart();
      }),
    );
    void this.#estimate();
  }

  /** The last estimate, for scripts and tests. */
  get report(): EnergyReport | undefined {
    return this.#report;
  }

  protected override ready(): void {
    void this.#restart(false);
  }

  protected override documentChanged(change: Exclude<DocumentChange, 'selection'>): void {
    if (change === 'error' && this.document.error !== undefined) {
      this.post({ type: 'failed', error: errorInfo(this.document.error) });
    }
    if (change !== 'summary') return;
    // Another file now, perhaps: nothing that was measured holds.
    this.#zeros = undefined;
    this.#measured = undefined;
    void this.#estimate();
  }

  protected override receive(message: FromEnergy): void {
    switch (message.type) {
      case 'estimate':
        this.#choice = message.choice;
        void this.parts.state.update(REMEMBERED, message.choice.profile);
        void this.#estimate();
        break;
      case 'pickData':
        void this.#pickData();
        break;
      case 'clearData':
        this.#setData(null);
        break;
      case 'measure':
        void this.#measure();
        break;
      case 'cancelMeasure':
        this.#measuring?.cancel();
        break;
      case 'mitTool':
        void this.#saveMitTool();
        break;
      case 'profileSetting':
        void vscode.commands.executeCommand('workbench.action.openSettings', 'espalier.energyProfiles');
        break;
      default:
        message satisfies never;
    }
  }

  /** Tells the page everything; `anew`: estimates again, because profiles have changed. */
  async #restart(anew = true): Promise<void> {
    try {
      const own = this.parts.ownProfiles(this.document.uri);
      const profiles = await this.parts.inspector.call('energyProfiles', { own });
      if (!profiles.profiles.some(({ id }) => id === this.#choice.profile)) {
        this.#choice = { ...this.#choice, profile: DEFAULT_PROFILE };
      }
      const { uri } = this.document;
      this.post({ type: 'init', file: uri.fsPath, profiles, choice: this.#choice, data: this.#data });
      if (this.#measured !== undefined) this.post({ type: 'measured', report: this.#measured });
      if (this.#report === undefined || anew) await this.#estimate();
      else this.post({ type: 'report', report: this.#report });
    } catch (error) {
      this.post({ type: 'failed', error: errorInfo(error) });
    }
  }

  async #estimate(): Promise<void> {
    this.#estimating?.abort();
    const { signal } = (this.#estimating = new AbortController());
    // The summary tells when the file has been read; layers are known by its ids.
    if (this.document.summary === undefined) return;
    this.post({ type: 'estimating', message: 'Estimating…' });
    try {
      const report = await this.#askFor(this.#params(), signal);
      if (signal.aborted) return;
      this.#report = report;
      this.post({ type: 'report', report });
      this.document.setNotes(energyNotes(report));
    } catch (error) {
      if (!signal.aborted) this.post({ type: 'failed', error: errorInfo(error) });
    }
  }

  /** Runs the model when zeros are to be measured, once for the same data. */
  async #askFor(
    params: EnergyParams,
    signal: AbortSignal,
  ): ReturnType<typeof this.parts.inspector.call<'energy'>> {
    if (this.#data === null || this.#zeros !== undefined) {
      return this.parts.inspector.call('energy', params, { signal });
    }
    const source = new vscode.CancellationTokenSource();
    signal.addEventListener('abort', () => source.cancel(), { once: true });
    const report = await this.parts.jobs.run(this.#job('energy', params, 'Estimate Energy'), {
      silent: true,
      token: source.token,
      onProgress: ({ message }) => this.post({ type: 'estimating', message }),
    });
    if (report.activationZeros !== undefined) {
      this.#zeros = { samples: report.samples, values: report.activationZeros };
    }
    return report;
  }

  #params(): EnergyParams {
    const { uri, dims } = this.document;
    const { profile, batch, ...given } = this.#choice;
    const chosen = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
    return {
      path: filePath(uri),
      ...(this.#data !== null && { data: { source: this.#data } }),
      ...(this.#zeros !== undefined && { zeros: this.#zeros }),
      options: { profile, batch, freeDims: dims.freeDims, own: this.parts.ownProfiles(uri), ...chosen },
    };
  }

  async #pickData(): Promise<void> {
    const data = await this.parts.pickData(this.document.uri);
    if (data !== undefined) this.#setData(data);
  }

  /** Also for scripts. */
  #setData(data: string | null): void {
    this.#data = data;
    this.#zeros = undefined;
    this.post({ type: 'data', data });
    void this.#estimate();
  }

  async #measure(): Promise<void> {
    if (this.#measuring !== undefined) return;
    const source = (this.#measuring = new vscode.CancellationTokenSource());
    this.post({ type: 'measuring', fraction: null, message: 'Starting…' });
    try {
      const { uri, dims } = this.document;
      const params = {
        path: filePath(uri),
        ...(this.#data !== null && { data: { source: this.#data } }),
        options: { batch: this.#choice.batch, freeDims: dims.freeDims },
      };
      const report = await this.parts.jobs.run(this.#job('measure', params, 'Measure on This Machine'), {
        silent: true,
        token: source.token,
        onProgress: ({ fraction, message }) => this.post({ type: 'measuring', fraction, message }),
      });
      this.#measured = report;
      this.post({ type: 'measured', report });
    } catch (error) {
      const known = errorInfo(error);
      this.post({ type: 'measureFailed', error: known.code === 'CANCELLED' ? null : known });
    } finally {
      this.#measuring = undefined;
      source.dispose();
    }
  }

  async #saveMitTool(): Promise<void> {
    try {
      const result = await this.parts.inspector.call('energy', { ...this.#params(), mitTool: true });
      await this.save(result.mitTool ?? '', 'energy.txt');
    } catch (error) {
      this.post({ type: 'failed', error: errorInfo(error) });
    }
  }

  #job<M extends 'energy' | 'measure', P>(method: M, params: P, title: string) {
    const file = filePath(this.document.uri);
    return { method, params, title, subject: path.basename(file), folder: path.dirname(file) };
  }
}

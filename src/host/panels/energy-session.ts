import path from 'node:path';
import * as vscode from 'vscode';
import { errorInfo, toEspalierError } from '../../core/errors.ts';
import type { EnergyChoice, FromEnergy, ToEnergy } from '../../protocol/energy-page.ts';
import type { EnergyReport, ProfileSource } from '../../protocol/energy.ts';
import type { EnergyParams } from '../../protocol/rpc.ts';
import { Estimation } from '../energy/estimation.ts';
import { Measurement } from '../energy/measurement.ts';
import type { EnergyMemory, RememberedEnergy } from '../energy/memory.ts';
import { energyNotes, energyShares } from '../energy/notes.ts';
import type { JobRunner } from '../jobs/job-runner.ts';
import type { Log } from '../log.ts';
import { modelStamp } from '../models/file-stamps.ts';
import type { DocumentChange, ModelDocument } from '../models/model-document.ts';
import type { Inspector } from '../models/inspector.ts';
import { filePath } from '../paths.ts';
import { ModelPageSession } from './model-page-session.ts';

/** What the page's host needs of the others. */
export interface EnergyParts {
  readonly inspector: Inspector;
  readonly jobs: JobRunner;
  readonly memory: EnergyMemory;
  readonly state: vscode.Memento;
  readonly log: Log;
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

/** The page *Energy* of a model: the estimate for what the user chose, and beside it times that were measured. */
export class EnergySession extends ModelPageSession<ToEnergy, FromEnergy> {
  #choice: EnergyChoice;
  #data: string | null = null;
  /** Of the file as it is, and of the choice; undefined while it is being made. */
  #report: EnergyReport | undefined;
  readonly #estimation: Estimation;
  readonly #measurement: Measurement;

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
    this.#measurement = this.own(new Measurement(parts.jobs, message => this.post(message)));
    this.#estimation = this.own(new Estimation(parts, message => this.#tellEstimating(message)));
    this.own(
      vscode.workspace.onDidChangeConfiguration(event => {
        if (!event.affectsConfiguration('espalier.energyProfiles')) return;
        this.#estimation.stop();
        this.#report = undefined;
        void this.#tellAll();
      }),
    );
    void this.#estimate();
  }

  /** The last estimate, for scripts and tests. */
  get report(): EnergyReport | undefined {
    return this.#report;
  }

  protected override ready(): void {
    void this.#tellAll();
  }

  protected override documentChanged(change: Exclude<DocumentChange, 'selection'>): void {
    if (change === 'error') this.#tellError();
    if (change !== 'summary') return;
    // Another file now, perhaps: nothing that was measured holds.
    this.#estimation.forgetZeros();
    this.#measurement.clear();
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
        this.#measurement.cancel();
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

  /** Tells the page everything; makes the estimate when there is none, and none is being made. */
  async #tellAll(): Promise<void> {
    try {
      const own = this.parts.ownProfiles(this.document.uri);
      const profiles = await this.parts.inspector.call('energyProfiles', { own });
      if (this.isDisposed) return;
      const isKnown = profiles.profiles.some(({ id }) => id === this.#choice.profile);
      if (!isKnown) this.#choice = { ...this.#choice, profile: DEFAULT_PROFILE };
      const { uri } = this.document;
      this.post({ type: 'init', file: uri.fsPath, profiles, choice: this.#choice, data: this.#data });
      if (this.#measurement.last !== undefined) this.post(this.#measurement.last);
      if (!isKnown) await this.#estimate();
      else if (this.#report !== undefined) this.post({ type: 'report', report: this.#report });
      else if (this.#estimation.isRunning) this.#tellEstimating(vscode.l10n.t('Estimating…'));
      else await this.#estimate();
      this.#tellError();
    } catch (error) {
      this.post({ type: 'failed', error: errorInfo(error) });
    }
  }

  #tellEstimating(message: string): void {
    this.post({ type: 'estimating', message });
  }

  /** The file can't be read. */
  #tellError(): void {
    const { error } = this.document;
    if (error !== undefined) this.post({ type: 'failed', error: errorInfo(error) });
  }

  /** @returns the model in the format of the MIT tool, when that is asked for and nothing came between */
  async #estimate(mitTool = false): Promise<string | undefined> {
    this.#estimation.stop();
    this.#report = undefined;
    // The summary tells when the file has been read; layers are known by its ids.
    const { summary } = this.document;
    if (summary === undefined || this.isDisposed) return undefined;
    try {
      const params = this.#params();
      const stamp = modelStamp(
        params.path,
        summary.sideFiles.map(({ name }) => name),
      );
      const result = await this.#estimation.make({ ...params, mitTool });
      if (result === undefined) return undefined;
      const { mitTool: text, ...report } = result;
      this.#report = report;
      this.post({ type: 'report', report });
      const shares = energyShares(report);
      this.document.setNotes(energyNotes(shares));
      await this.#remember(params.path, { shares, stamp: await stamp });
      return text;
    } catch (error) {
      this.post({ type: 'failed', error: errorInfo(error) });
      return undefined;
    }
  }

  async #remember(model: string, estimate: RememberedEnergy): Promise<void> {
    try {
      await this.parts.memory.save(model, estimate);
    } catch (error) {
      this.parts.log.error('Remembering the estimate', toEspalierError(error));
    }
  }

  #params(): EnergyParams {
    const { uri, dims } = this.document;
    const { profile, batch, ...given } = this.#choice;
    const chosen = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
    return {
      path: filePath(uri),
      ...(this.#data !== null && { data: { source: this.#data } }),
      options: { profile, batch, freeDims: dims.freeDims, own: this.parts.ownProfiles(uri), ...chosen },
    };
  }

  async #pickData(): Promise<void> {
    const data = await this.parts.pickData(this.document.uri);
    if (data !== undefined && !this.isDisposed) this.#setData(data);
  }

  #setData(data: string | null): void {
    this.#data = data;
    this.#estimation.forgetZeros();
    this.post({ type: 'data', data });
    void this.#estimate();
  }

  async #measure(): Promise<void> {
    const { uri, dims } = this.document;
    const params = {
      path: filePath(uri),
      ...(this.#data !== null && { data: { source: this.#data } }),
      options: { batch: this.#choice.batch, freeDims: dims.freeDims },
    };
    await this.#measurement.run({
      method: 'measure',
      params,
      title: vscode.l10n.t('Measure on This Machine'),
      subject: path.basename(params.path),
      folder: path.dirname(params.path),
    });
  }

  async #saveMitTool(): Promise<void> {
    const text = await this.#estimate(true);
    if (text !== undefined && !this.isDisposed) await this.save(text, 'energy.txt');
  }
}

import * as vscode from 'vscode';
import { errorInfo } from '../../core/errors.ts';
import type { FromForm, ToForm } from '../../protocol/panels.ts';
import type { Progress } from '../../protocol/rpc.ts';
import type { Recipe } from '../../protocol/report.ts';
import type { NodeSummary } from '../../protocol/summary.ts';
import type { PassInfo, SettingValues } from '../../protocol/settings.ts';
import { copyText } from '../copy.ts';
import { Owner } from '../dispose.ts';
import type { Inspector } from '../models/inspector.ts';
import type { ModelDocument } from '../models/model-document.ts';
import { filePath } from '../paths.ts';
import { TrainingCurves } from './training-curves.ts';
import type { FormMemory } from './form-memory.ts';
import { isPageMessage } from './message.ts';

/** What forms are made with, and what their buttons do. */
export interface FormParts {
  readonly inspector: Inspector;
  readonly memory: FormMemory;
  /** Runs the pass to its end, with its messages to the user. Never throws. */
  run(run: FormRun): Promise<void>;
  /** Asks for a dataset; undefined when the user changed their mind. */
  pickData(model: vscode.Uri): Promise<string | undefined>;
  /** Tells the user of an error. */
  report(what: string, error: unknown): void;
}

export interface FormRun {
  readonly uri: vscode.Uri;
  readonly recipe: Recipe;
  readonly title: string;
  readonly data: string | null;
  readonly token: vscode.CancellationToken;
  /** Aborted to end training early, keeping the best so far. */
  readonly finish: AbortSignal;
  onProgress(progress: Progress): void;
}

const TYPES: readonly FromForm['type'][] = [
  'ready',
  'preview',
  'run',
  'cancel',
  'finish',
  'pickData',
  'clearData',
  'copyRecipe',
  'copyCommandLine',
];

/** The form of one pass on one model. */
export class FormSession extends Owner {
  #values: SettingValues;
  #data: string | null = null;
  #preview: AbortController | undefined;
  #run: { readonly cancel: vscode.CancellationTokenSource; readonly finish: AbortController } | undefined;
  #progress: Progress = { fraction: null, message: '' };
  #curves = new TrainingCurves();

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly document: ModelDocument,
    private readonly pass: PassInfo,
    values: SettingValues,
    private readonly parts: FormParts,
  ) {
    super();
    this.#values = { ...parts.memory.initial(pass), ...values };
    this.own(panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message)));
    this.own(document.onDidChange(change => change === 'summary' && this.#init()));
    this.own({ dispose: () => this.#preview?.abort() });
  }

  reveal(values: SettingValues): void {
    this.panel.reveal();
    if (Object.keys(values).length === 0) return;
    this.#values = { ...this.#values, ...values };
    this.#init();
  }

  /** A job goes on when its form is closed; then there is nobody to tell. */
  #post(message: ToForm): void {
    if (!this.isDisposed) void this.panel.webview.postMessage(message);
  }

  #init(): void {
    const nodes = this.document.summary?.nodes ?? [];
    this.#post({
      type: 'init',
      file: this.document.uri.fsPath,
      pass: this.pass,
      values: this.#values,
      data: this.#data,
      layers: patternNames(nodes),
    });
    this.#post({ type: 'curves', points: this.#curves.points });
    if (this.#run !== undefined) this.#tellRunning(this.#progress);
  }

  #receive(message: unknown): void {
    if (!isPageMessage<FromForm>(message, TYPES)) return;
    switch (message.type) {
      case 'ready':
        this.#init();
        break;
      case 'preview':
        this.#values = message.values;
        void this.#sendPreview(message.serial, message.values);
        break;
      case 'run':
        void this.#start(message.values);
        break;
      case 'cancel':
        this.#run?.cancel.cancel();
        break;
      case 'finish':
        this.#run?.finish.abort();
        break;
      case 'pickData':
        void this.#pickData();
        break;
      case 'clearData':
        this.#setData(null);
        break;
      case 'copyRecipe':
        void copyText(
          `${JSON.stringify(this.#recipe(message.values), null, 2)}\n`,
          vscode.l10n.t('the recipe'),
        );
        break;
      case 'copyCommandLine':
        void this.#copyCommandLine(message.values);
        break;
      default:
        message satisfies never;
    }
  }

  /** Only the newest question matters: an older one that is still being answered is cancelled. */
  async #sendPreview(serial: number, settings: SettingValues): Promise<void> {
    this.#preview?.abort();
    const { signal } = (this.#preview = new AbortController());
    try {
      const params = {
        path: filePath(this.document.uri),
        pass: this.pass.id,
        settings,
        options: this.document.dims,
      };
      const preview = await this.parts.inspector.call('preview', params, { signal });
      if (!signal.aborted) this.#post({ type: 'preview', serial, preview });
    } catch (thrown) {
      if (signal.aborted) return;
      this.#post({ type: 'previewFailed', serial, error: errorInfo(thrown) });
    }
  }

  async #start(values: SettingValues): Promise<void> {
    if (this.#run !== undefined) return;
    const { cancel, finish } = (this.#run = {
      cancel: new vscode.CancellationTokenSource(),
      finish: new AbortController(),
    });
    this.#curves = new TrainingCurves();
    this.#post({ type: 'curves', points: [] });
    this.#values = values;
    this.#tellRunning({ fraction: null, message: vscode.l10n.t('Starting…') });
    await this.parts.memory.remember(this.pass, values);
    await this.parts.run({
      uri: this.document.uri,
      recipe: this.#recipe(values),
      title: this.pass.title,
      data: this.#data,
      token: cancel.token,
      finish: finish.signal,
      onProgress: progress => {
        if (progress.training !== undefined) this.#curves.add(progress.training);
        this.#tellRunning(progress);
      },
    });
    this.#run = undefined;
    cancel.dispose();
    this.#post({ type: 'running', running: false, fraction: null, message: '', secondsLeft: null });
  }

  #tellRunning(progress: Progress): void {
    this.#progress = progress;
    const { fraction, message, secondsLeft = null, training } = progress;
    this.#post({ type: 'running', running: true, fraction, message, secondsLeft, training });
  }

  async #pickData(): Promise<void> {
    const data = await this.parts.pickData(this.document.uri);
    if (data !== undefined) this.#setData(data);
  }

  #setData(data: string | null): void {
    this.#data = data;
    this.#post({ type: 'data', data });
  }

  #recipe(settings: SettingValues): Recipe {
    return { version: 1, steps: [{ pass: this.pass.id, settings }] };
  }

  async #copyCommandLine(settings: SettingValues): Promise<void> {
    try {
      const line = await this.parts.inspector.call('commandLine', {
        recipe: this.#recipe(settings),
        model: filePath(this.document.uri),
        ...(this.#data === null ? {} : { data: this.#data }),
      });
      await copyText(line, vscode.l10n.t('the command line'));
    } catch (error) {
      this.parts.report(vscode.l10n.t('Copy as Command Line'), error);
    }
  }
}

/** What the patterns of a pass can match: names of layers, and of their weights. */
function patternNames(nodes: readonly NodeSummary[]): string[] {
  const layers = nodes.filter(node => node.isLayer);
  const weights = layers.flatMap(node => node.tensors.filter(tensor => tensor.role === 'weight'));
  return [...new Set([...layers, ...weights].map(({ name }) => name))];
}

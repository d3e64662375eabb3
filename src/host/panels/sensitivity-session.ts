import * as vscode from 'vscode';
import { errorInfo } from '../../core/errors.ts';
import type { Recipe } from '../../protocol/report.ts';
import type { Progress } from '../../protocol/rpc.ts';
import type { AnalysisForm, FromSensitivity, ToSensitivity } from '../../protocol/sensitivity-page.ts';
import type { SensitivityLayer, SensitivityOptions } from '../../protocol/sensitivity.ts';
import type { Inspector } from '../models/inspector.ts';
import type { DocumentChange, ModelDocument } from '../models/model-document.ts';
import { nodeIds } from '../models/node-ids.ts';
import type { AnalysisChange, ModelAnalysis } from '../sensitivity/model-analysis.ts';
import { ModelPageSession } from './model-page-session.ts';

/** What the page is made with, and what its buttons do. */
export interface SensitivityParts {
  readonly inspector: Inspector;
  /** Asks for a dataset; undefined when the user changed their mind. */
  pickData(model: vscode.Uri): Promise<string | undefined>;
  /** Asks where to save a recipe and opens it. */
  saveRecipe(model: vscode.Uri, recipe: Recipe): Promise<unknown>;
  /** Runs a recipe to its end, with its messages to the user. Never throws. */
  apply(run: RecipeRun): Promise<void>;
  /** Tells the user of an error. */
  report(what: string, error: unknown): void;
}

export interface RecipeRun {
  readonly uri: vscode.Uri;
  readonly recipe: Recipe;
  readonly data: string | null;
  readonly token: vscode.CancellationToken;
  onProgress(progress: Progress): void;
}

const TYPES: readonly FromSensitivity['type'][] = [
  'analyze',
  'cancel',
  'pickData',
  'clearData',
  'suggest',
  'saveRecipe',
  'apply',
  'cancelApply',
];

/** The page of one model's sensitivity. */
export class SensitivitySession extends ModelPageSession<ToSensitivity, FromSensitivity> {
  #suggesting: AbortController | undefined;
  #applying: vscode.CancellationTokenSource | undefined;
  #options: Promise<SensitivityOptions> | undefined;
  /** What is known of the model is of the file as it is now. */
  readonly #checked: Promise<void>;

  constructor(
    panel: vscode.WebviewPanel,
    document: ModelDocument,
    private readonly analysis: ModelAnalysis,
    private readonly parts: SensitivityParts,
  ) {
    super(panel, document, TYPES);
    this.own(analysis.onDidChange(change => this.#analysisChanged(change)));
    this.own({ dispose: () => this.#suggesting?.abort() });
    // It may have changed while nobody watched it.
    this.#checked = analysis.fileChanged();
  }

  protected ready(): void {
    void this.#sendAll();
  }

  async #sendAll(): Promise<void> {
    try {
      this.#options ??= this.parts.inspector.call('sensitivityOptions', {});
      const options = await this.#options;
      await this.#checked;
      this.post({ type: 'setup', file: this.document.uri.fsPath, options });
      this.#tellForm(options);
      this.#tellAnalysis();
      this.post({ type: 'state', state: this.analysis.state });
    } catch (error) {
      this.#options = undefined;
      this.post({ type: 'failed', error: errorInfo(error) });
    }
  }

  #tellForm(options: SensitivityOptions): void {
    const { form, data } = this.analysis;
    const known = form.passes.filter(id => options.passes.some(pass => pass.id === id));
    const first = options.passes.slice(0, 1).map(pass => pass.id);
    this.post({ type: 'form', form: { ...form, passes: known.length > 0 ? known : first }, data });
  }

  #tellAnalysis(): void {
    const { analysis } = this.analysis;
    this.post({
      type: 'analysis',
      analysis: analysis && {
        ...analysis,
        planned: analysis.planned.map(layer => ({ ...layer, nodes: layer.nodes.map(this.#idOf) })),
        layers: analysis.layers.map(this.#withIds),
      },
    });
  }

  #analysisChanged(change: AnalysisChange): void {
    switch (change.kind) {
      case 'form':
        this.post({ type: 'data', data: this.analysis.data });
        break;
      case 'analysis':
        this.#tellAnalysis();
        break;
      case 'baseline':
        this.post({ type: 'baseline', baseline: this.analysis.analysis?.baseline ?? null });
        break;
      case 'layers':
        this.post({ type: 'layers', layers: change.layers.map(this.#withIds) });
        break;
      case 'state':
        this.post({ type: 'state', state: this.analysis.state });
        break;
    }
  }

  protected documentChanged(change: Exclude<DocumentChange, 'selection'>): void {
    if (change !== 'summary') return;
    void this.analysis.fileChanged().then(() => this.#tellAnalysis());
  }

  protected receive(message: FromSensitivity): void {
    switch (message.type) {
      case 'analyze':
        void this.run(message.form).catch(() => undefined);
        break;
      case 'cancel':
        this.analysis.cancel();
        break;
      case 'pickData':
        void this.#pickData();
        break;
      case 'clearData':
        this.analysis.setData(null);
        break;
      case 'suggest':
        void this.#suggest(message);
        break;
      case 'saveRecipe':
        void this.parts
          .saveRecipe(this.document.uri, message.recipe)
          .catch((error: unknown) => this.parts.report(vscode.l10n.t('Save Recipe'), error));
        break;
      case 'apply':
        void this.#apply(message.recipe);
        break;
      case 'cancelApply':
        this.#applying?.cancel();
        break;
      default:
        message satisfies never;
    }
  }

  /** Errors are in the page; one that nobody sees is told. */
  async run(form: AnalysisForm): Promise<void> {
    try {
      await this.analysis.run(form);
      if (!this.isDisposed && this.panel.visible) return;
      void vscode.window.showInformationMessage(
        vscode.l10n.t('The sensitivity of {0} has been measured.', this.document.name),
      );
    } catch (error) {
      if (this.isDisposed || !this.panel.visible)
        this.parts.report(vscode.l10n.t('Analyze Sensitivity'), error);
    }
  }

  async #pickData(): Promise<void> {
    const data = await this.parts.pickData(this.document.uri);
    if (data !== undefined) this.analysis.setData(data);
  }

  /** Only the newest question matters. */
  async #suggest({
    serial,
    pass,
    budget,
    own,
  }: Extract<FromSensitivity, { type: 'suggest' }>): Promise<void> {
    this.#suggesting?.abort();
    const { signal } = (this.#suggesting = new AbortController());
    const { file, form, data, analysis } = this.analysis;
    const { limit, seed } = form;
    try {
      const suggestion = await this.parts.inspector.call(
        'suggest',
        {
          path: file,
          pass,
          budget,
          layers: (analysis?.layers ?? []).filter(layer => layer.pass === pass),
          seed,
          ...(own !== undefined && { own }),
          ...(data !== null && { data: { source: data, ...(limit !== null && { limit }) } }),
        },
        { signal },
      );
      if (!signal.aborted) this.post({ type: 'suggestion', serial, suggestion });
    } catch (error) {
      if (!signal.aborted) this.post({ type: 'suggestionFailed', serial, error: errorInfo(error) });
    }
  }

  async #apply(recipe: Recipe): Promise<void> {
    if (this.#applying !== undefined) return;
    const source = (this.#applying = new vscode.CancellationTokenSource());
    this.post({ type: 'applying', running: true, fraction: null, message: vscode.l10n.t('Starting…') });
    await this.parts.apply({
      uri: this.document.uri,
      recipe,
      data: this.analysis.data,
      token: source.token,
      onProgress: ({ fraction, message }) =>
        this.post({ type: 'applying', running: true, fraction, message }),
    });
    this.#applying = undefined;
    source.dispose();
    this.post({ type: 'applying', running: false, fraction: null, message: '' });
  }

  readonly #idOf = (node: string): string => {
    const { summary } = this.document;
    return (summary && nodeIds(summary).get(node)) ?? node;
  };

  readonly #withIds = (layer: SensitivityLayer): SensitivityLayer => ({
    ...layer,
    nodes: layer.nodes.map(this.#idOf),
  });
}

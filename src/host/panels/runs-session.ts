import * as vscode from 'vscode';
import { errorInfo } from '../../core/errors.ts';
import type {
  AnalysisRecord,
  FromRuns,
  RunAction,
  RunsReport,
  RunsView,
  ToRuns,
} from '../../protocol/runs.ts';
import type { DimsMemory } from '../models/dims-memory.ts';
import type { DocumentChange, ModelDocument } from '../models/model-document.ts';
import type { Inspector } from '../models/inspector.ts';
import { searchOf } from '../runs/find-runs.ts';
import type { RunMemory } from '../runs/run-memory.ts';
import { besideModel } from '../runs/save-html.ts';
import type { HtmlFront, HtmlSource } from './html-front.ts';
import { ModelPageSession } from './model-page-session.ts';

/** What the page's buttons do. */
export interface RunsActions {
  act(action: RunAction, report: RunsReport, path: string): Promise<unknown>;
  measure(report: RunsReport, withData: boolean): Promise<void>;
  analysis(kind: AnalysisRecord['kind'], model: string): Promise<void>;
  saveHtml(source: HtmlSource): Promise<void>;
}

export interface RunsParts {
  readonly inspector: Inspector;
  readonly memory: RunMemory;
  readonly dims: DimsMemory;
  readonly htmlFront: HtmlFront;
  readonly actions: RunsActions;
}

/** Several jobs may end at about the same time. */
const RELOAD_MS = 300;

const TYPES: readonly FromRuns['type'][] = ['refresh', 'action', 'measure', 'saveHtml', 'analysis'];

export const runsTitle = (model: string): string => vscode.l10n.t('Runs: {0}', model);

/** The page of all that was made from a model: finds it, then counts what was not counted before, one after another. */
export class RunsSession extends ModelPageSession<ToRuns, FromRuns> {
  #report: RunsReport | undefined;
  #view: RunsView = { dataKey: null, x: 'bytes', y: null };
  #loading: AbortController | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isRead: boolean;

  constructor(
    panel: vscode.WebviewPanel,
    document: ModelDocument,
    private readonly parts: RunsParts,
  ) {
    super(panel, document, TYPES);
    this.#isRead = document.summary !== undefined;
    this.own(parts.memory.onDidChange(() => this.#reloadSoon()));
    this.own({ dispose: () => this.#loading?.abort() });
    this.own({ dispose: () => clearTimeout(this.#timer) });
    parts.htmlFront.watch(panel, this.#source);
  }

  get #file(): string {
    return this.document.uri.fsPath;
  }

  get #source(): HtmlSource {
    return {
      suggestion: besideModel(this.#file, 'runs'),
      html: async () => {
        const { runsHtml } = await import('../../core/html-report/index.ts');
        const nothing: RunsReport = { model: this.#file, runs: [], analyses: [], notes: [] };
        return runsHtml(this.#report ?? nothing, this.#view);
      },
    };
  }

  protected override ready(): void {
    if (this.#report !== undefined) this.post({ type: 'runs', report: this.#report });
    void this.#load();
  }

  /** Another file has another family, and other sizes give other figures. What is read first is what the page shows. */
  protected override documentChanged(change: Exclude<DocumentChange, 'selection'>): void {
    if (change !== 'summary') return;
    if (this.#isRead) this.#reloadSoon();
    this.#isRead = true;
  }

  protected override receive(message: FromRuns): void {
    const { actions } = this.parts;
    switch (message.type) {
      case 'refresh':
        void this.#load();
        break;
      case 'action':
        // Only what is on the page can be acted on.
        if (this.#report?.runs.some(run => run.path === message.path))
          void this.#act(message.action, message.path);
        break;
      case 'measure':
        if (this.#report) void actions.measure(this.#report, message.withData);
        break;
      case 'saveHtml':
        this.#view = message.view;
        void actions.saveHtml(this.#source);
        break;
      case 'analysis':
        void actions.analysis(message.kind, this.#file);
        break;
      default:
        message satisfies never;
    }
  }

  async #act(action: RunAction, path: string): Promise<void> {
    if (this.#report && (await this.parts.actions.act(action, this.#report, path)) === true)
      await this.#load();
  }

  /** A page that is hidden finds its runs anew when it is shown. */
  #reloadSoon(): void {
    clearTimeout(this.#timer);
    if (!this.isShown) return;
    this.#timer = setTimeout(() => void this.#load(), RELOAD_MS);
  }

  async #load(): Promise<void> {
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    if (this.#report === undefined) this.post({ type: 'loading' });
    try {
      const search = searchOf(this.document.uri, this.parts);
      const report = await this.parts.inspector.call('findRuns', search, { signal });
      if (signal.aborted) return;
      this.#report = report;
      this.post({ type: 'runs', report });
      await this.#count(report, signal);
    } catch (thrown) {
      if (!signal.aborted) this.post({ type: 'error', error: errorInfo(thrown) });
    }
  }

  /** Figures that need the whole file to be read. */
  async #count(report: RunsReport, signal: AbortSignal): Promise<void> {
    const search = searchOf(this.document.uri, this.parts);
    const isOver = (): boolean => signal.aborted;
    const missing = report.runs.filter(
      ({ figures, path, error }) => figures === null && path !== null && !error,
    );
    for (const { id, path } of missing) {
      if (path === null || isOver()) return;
      this.post({
        type: 'busy',
        text: vscode.l10n.t('Counting {0}', vscode.workspace.asRelativePath(path)),
      });
      const params = { ...search, path };
      try {
        const figures = await this.parts.inspector.call('runFigures', params, { signal });
        this.#set(id, { figures, error: null });
      } catch (thrown) {
        if (!isOver()) this.#set(id, { figures: null, error: errorInfo(thrown) });
      }
    }
    if (missing.length > 0) this.post({ type: 'busy', text: null });
  }

  #set(id: string, found: Pick<RunsReport['runs'][number], 'figures' | 'error'>): void {
    const runs = this.#report?.runs.map(run => (run.id === id ? { ...run, ...found } : run));
    if (this.#report && runs) this.#report = { ...this.#report, runs };
    this.post({ type: 'figures', id, ...found });
  }
}

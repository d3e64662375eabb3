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
import { copyText } from '../copy.ts';
import { Owner } from '../dispose.ts';
import type { Log } from '../log.ts';
import type { DimsMemory } from '../models/dims-memory.ts';
import type { Inspector } from '../models/inspector.ts';
import { searchOf } from '../runs/find-runs.ts';
import type { RunMemory } from '../runs/run-memory.ts';
import { besideModel } from '../runs/save-html.ts';
import type { HtmlFront, HtmlSource } from './html-front.ts';
import { isPageMessage } from './message.ts';

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
  readonly log: Log;
  readonly htmlFront: HtmlFront;
  readonly actions: RunsActions;
}

/** Several jobs may end at about the same time. */
const RELOAD_MS = 300;

const TYPES: readonly FromRuns['type'][] = [
  'ready',
  'refresh',
  'action',
  'measure',
  'saveHtml',
  'analysis',
  'copy',
];

/** One page of runs: finds them, then counts what was not counted before, one after another. */
export class RunsSession extends Owner {
  #report: RunsReport | undefined;
  #view: RunsView = { dataKey: null, x: 'bytes', y: null };
  #loading: AbortController | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly uri: vscode.Uri,
    private readonly parts: RunsParts,
  ) {
    super();
    this.own(panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message)));
    this.own(parts.memory.onDidChange(() => this.#reloadSoon()));
    this.own({ dispose: () => this.#loading?.abort() });
    this.own({ dispose: () => clearTimeout(this.#timer) });
    parts.htmlFront.watch(panel, this.#source);
  }

  get #source(): HtmlSource {
    return {
      suggestion: besideModel(this.uri.fsPath, 'runs'),
      html: async () => {
        const { runsHtml } = await import('../../core/html-report/index.ts');
        const nothing: RunsReport = { model: this.uri.fsPath, runs: [], analyses: [], notes: [] };
        return runsHtml(this.#report ?? nothing, this.#view);
      },
    };
  }

  #post(message: ToRuns): void {
    if (!this.isDisposed) void this.panel.webview.postMessage(message);
  }

  #receive(message: unknown): void {
    if (!isPageMessage<FromRuns>(message, TYPES)) return;
    const { actions } = this.parts;
    switch (message.type) {
      case 'ready':
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
        void actions.analysis(message.kind, this.uri.fsPath);
        break;
      case 'copy':
        void copyText(message.text, message.what);
        break;
      default:
        message satisfies never;
    }
  }

  async #act(action: RunAction, path: string): Promise<void> {
    if (this.#report && (await this.parts.actions.act(action, this.#report, path)) === true)
      await this.#load();
  }

  #reloadSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#load(), RELOAD_MS);
  }

  async #load(): Promise<void> {
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    if (this.#report === undefined) this.#post({ type: 'loading' });
    try {
      const search = searchOf(this.uri, this.parts);
      const report = await this.parts.inspector.call('findRuns', search, { signal });
      if (signal.aborted) return;
      this.#report = report;
      this.#post({ type: 'runs', report });
      await this.#count(report, signal);
    } catch (thrown) {
      if (!signal.aborted) this.#post({ type: 'error', error: errorInfo(thrown) });
    }
  }

  /** Figures that need the whole file to be read. */
  async #count(report: RunsReport, signal: AbortSignal): Promise<void> {
    const search = searchOf(this.uri, this.parts);
    const isOver = (): boolean => signal.aborted;
    const missing = report.runs.filter(
      ({ figures, path, error }) => figures === null && path !== null && !error,
    );
    for (const { id, path } of missing) {
      if (path === null || isOver()) return;
      this.#post({
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
    if (missing.length > 0) this.#post({ type: 'busy', text: null });
  }

  #set(id: string, found: Pick<RunsReport['runs'][number], 'figures' | 'error'>): void {
    const runs = this.#report?.runs.map(run => (run.id === id ? { ...run, ...found } : run));
    if (this.#report && runs) this.#report = { ...this.#report, runs };
    this.#post({ type: 'figures', id, ...found });
  }
}

import path from 'node:path';
import * as vscode from 'vscode';
import type { Evaluation, FromReport, ToReport } from '../../protocol/panels.ts';
import type { Comparison, PackReport, Report } from '../../protocol/report.ts';
import { copyText } from '../copy.ts';
import { Owner } from '../dispose.ts';
import { besideModel } from '../runs/save-html.ts';
import { isPageMessage } from './message.ts';
import type { HtmlFront, HtmlSource } from './html-front.ts';
import { pageHtml, pageOptions } from './page.ts';

const REPORT_PANEL = 'espalier.report';
const TYPES: readonly FromReport['type'][] = ['ready', 'action', 'copy', 'saveHtml'];

/** What a report's buttons do; the panels themselves know no commands. */
export interface ReportActions {
  open(file: string): Promise<void>;
  compare(a: string, b: string): Promise<void>;
  reveal(file: string): Promise<void>;
  saveHtml(source: HtmlSource): Promise<void>;
}

/** Panels that show what a job did, or two models side by side: one a result. */
export class ReportPanels extends Owner {
  readonly #panels = new Map<string, vscode.WebviewPanel>();

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly actions: ReportActions,
    private readonly front: HtmlFront,
  ) {
    super();
    this.own({ dispose: () => this.#panels.forEach(panel => void panel.dispose()) });
  }

  showReport(report: Report): void {
    const title = vscode.l10n.t('Report: {0}', path.basename(report.output));
    this.#show(report.output, title, { type: 'report', report }, report.source, report.output);
  }

  showComparison(comparison: Comparison): void {
    const { a, b } = comparison;
    const title = `${path.basename(a)} ↔ ${path.basename(b)}`;
    this.#show(`${a}\n${b}`, title, { type: 'comparison', comparison }, a, b);
  }

  showPacked(report: PackReport): void {
    const title = vscode.l10n.t('Report: {0}', path.basename(report.output));
    this.#show(report.output, title, { type: 'packed', report }, report.source, report.output);
  }

  showEvaluation(evaluation: Evaluation): void {
    const { model, data } = evaluation;
    const title = vscode.l10n.t('Evaluation: {0}', path.basename(model));
    this.#show(`${model}\n${data}`, title, { type: 'evaluation', evaluation }, model, model);
  }

  #show(key: string, title: string, content: ToReport, original: string, other: string): void {
    this.#panels.get(key)?.dispose();
    const panel = vscode.window.createWebviewPanel(
      REPORT_PANEL,
      title,
      vscode.ViewColumn.Active,
      pageOptions(this.extensionUri),
    );
    this.#panels.set(key, panel);
    panel.onDidDispose(() => this.#panels.delete(key));
    const source = htmlSource(content, other);
    this.front.watch(panel, source);
    panel.webview.onDidReceiveMessage((message: unknown) => {
      if (!isPageMessage<FromReport>(message, TYPES)) return;
      switch (message.type) {
        case 'ready':
          void panel.webview.postMessage(content);
          break;
        case 'copy':
          void copyText(message.text, message.what);
          break;
        case 'saveHtml':
          void this.actions.saveHtml(source);
          break;
        case 'action':
          void this.#act(message.action, original, other);
          break;
        default:
          message satisfies never;
      }
    });
    panel.webview.html = pageHtml(panel.webview, this.extensionUri, 'report');
  }

  async #act(
    action: Extract<FromReport, { type: 'action' }>['action'],
    original: string,
    other: string,
  ): Promise<void> {
    switch (action) {
      case 'open':
        return this.actions.open(other);
      case 'openOriginal':
        return this.actions.open(original);
      case 'compare':
        return this.actions.compare(original, other);
      case 'reveal':
        return this.actions.reveal(other);
    }
  }
}

/** A report is written out by what it is made from, when it is asked for. */
function htmlSource(content: ToReport, file: string): HtmlSource {
  return {
    suggestion: besideModel(file, content.type === 'comparison' ? 'comparison' : 'report'),
    html: async () => (await import('../../core/html-report/index.ts')).reportHtml(content),
  };
}

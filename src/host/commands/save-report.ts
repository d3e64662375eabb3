import * as vscode from 'vscode';
import type { Host } from '../context.ts';
import { reportError } from '../errors.ts';
import type { HtmlSource } from '../panels/html-front.ts';
import { saveHtml } from '../runs/save-html.ts';
import { uriIn } from './arguments.ts';
import type { Command } from './command.ts';

/** Saves the report in front as one HTML file. A script gives `{ out, silent }`. */
export const saveReportAsHtml: Command = {
  id: 'espalier.saveReport',
  title: 'Save Report as HTML',
  async run(host, argument) {
    const source = host.htmlFront.current;
    if (source === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no report in front.'));
      return undefined;
    }
    return (await saveHtml(await source.html(), source.suggestion, uriIn(argument, 'out')))?.fsPath;
  },
};

/** From a page's button: asks where to. */
export async function saveReport(host: Host, source: HtmlSource): Promise<void> {
  try {
    await saveHtml(await source.html(), source.suggestion);
  } catch (error) {
    void reportError(host.log, saveReportAsHtml.title, error);
  }
}

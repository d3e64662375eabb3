import * as vscode from 'vscode';
import { Owner } from '../dispose.ts';
import { baseName, uriKey } from '../paths.ts';
import { pageHtml, pageOptions } from './page.ts';
import { RunsSession, type RunsParts } from './runs-session.ts';

/** Panels with all that was made from a model, one for each model. */
export class RunsPanels extends Owner {
  readonly #panels = new Map<string, vscode.WebviewPanel>();

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly parts: RunsParts,
  ) {
    super();
    this.own({ dispose: () => [...this.#panels.values()].forEach(panel => void panel.dispose()) });
  }

  /** Opens the page, or brings it to the front. */
  show(uri: vscode.Uri): void {
    const key = uriKey(uri);
    const known = this.#panels.get(key);
    if (known !== undefined) {
      known.reveal();
      return;
    }
    const panel = vscode.window.createWebviewPanel(
      'espalier.runs',
      vscode.l10n.t('Runs: {0}', baseName(uri)),
      vscode.ViewColumn.Active,
      pageOptions(this.extensionUri),
    );
    const session = new RunsSession(panel, uri, this.parts);
    this.#panels.set(key, panel);
    panel.onDidDispose(() => {
      this.#panels.delete(key);
      session.dispose();
    });
    panel.webview.html = pageHtml(panel.webview, this.extensionUri, 'runs');
  }
}

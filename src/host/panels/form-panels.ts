import * as vscode from 'vscode';
import type { PassInfo, SettingValues } from '../../protocol/settings.ts';
import { Owner } from '../dispose.ts';
import type { ModelStore } from '../models/model-store.ts';
import { uriKey } from '../paths.ts';
import { FormSession } from './form-session.ts';
import type { FormParts } from './form-session.ts';
import { pageHtml, pageOptions } from './page.ts';

/** Panels with the form of a pass, one for each model and pass. */
export class FormPanels extends Owner {
  readonly #sessions = new Map<string, FormSession>();

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly store: ModelStore,
    private readonly parts: FormParts,
  ) {
    super();
    this.own({ dispose: () => this.#sessions.forEach(session => session.dispose()) });
  }

  /** Opens the form, or brings it to the front, with some values filled in. */
  show(uri: vscode.Uri, pass: PassInfo, values: SettingValues = {}): void {
    const key = `${uriKey(uri)} ${pass.id}`;
    const known = this.#sessions.get(key);
    if (known !== undefined) {
      known.reveal(values);
      return;
    }
    const document = this.store.acquire(uri);
    const panel = vscode.window.createWebviewPanel(
      'espalier.form',
      `${pass.title}: ${document.name}`,
      vscode.ViewColumn.Active,
      pageOptions(this.extensionUri),
    );
    const session = new FormSession(panel, document, pass, values, this.parts);
    this.#sessions.set(key, session);
    panel.onDidDispose(() => {
      this.#sessions.delete(key);
      session.dispose();
      this.store.release(document);
    });
    panel.webview.html = pageHtml(panel.webview, this.extensionUri, 'form');
  }
}

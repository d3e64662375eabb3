import * as vscode from 'vscode';
import { Owner } from '../dispose.ts';
import type { ModelDocument } from '../models/model-document.ts';
import type { ModelStore } from '../models/model-store.ts';
import { uriKey } from '../paths.ts';
import { pageHtml, pageOptions, type PageName } from './page.ts';

/** One kind of page about a model. */
export interface ModelPage<Session extends vscode.Disposable> {
  /** Folder in `webview/`; the panel's type is `espalier.<page>`. */
  readonly page: PageName;
  title(model: string): string;
  /** Makes what talks to the page. It is disposed of with the panel. */
  open(panel: vscode.WebviewPanel, document: ModelDocument): Session;
}

/** Panels with one kind of page, one for each model. While one is in front, its model is the model in front. */
export class ModelPanels<Session extends vscode.Disposable> extends Owner {
  readonly #open = new Map<string, { readonly panel: vscode.WebviewPanel; readonly session: Session }>();

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly store: ModelStore,
    private readonly kind: ModelPage<Session>,
  ) {
    super();
    this.own({ dispose: () => [...this.#open.values()].forEach(({ panel }) => void panel.dispose()) });
  }

  get(uri: vscode.Uri): Session | undefined {
    return this.#open.get(uriKey(uri))?.session;
  }

  /** Opens the page, or brings it to the front. @throws EspalierError what opening it throws */
  show(uri: vscode.Uri): Session {
    const key = uriKey(uri);
    const known = this.#open.get(key);
    if (known !== undefined) {
      known.panel.reveal();
      return known.session;
    }
    const document = this.store.acquire(uri);
    const panel = vscode.window.createWebviewPanel(
      `espalier.${this.kind.page}`,
      this.kind.title(document.name),
      vscode.ViewColumn.Active,
      pageOptions(this.extensionUri),
    );
    const session = this.#session(panel, document);
    this.#open.set(key, { panel, session });
    this.store.setFront(document);
    panel.onDidChangeViewState(() => panel.active && this.store.setFront(document));
    panel.onDidDispose(() => {
      this.#open.delete(key);
      session.dispose();
      this.store.release(document);
    });
    panel.webview.html = pageHtml(panel.webview, this.extensionUri, this.kind.page);
    return session;
  }

  /** A page that can't be made leaves no empty panel. */
  #session(panel: vscode.WebviewPanel, document: ModelDocument): Session {
    try {
      return this.kind.open(panel, document);
    } catch (error) {
      panel.dispose();
      this.store.release(document);
      throw error;
    }
  }
}

import * as vscode from 'vscode';
import { Owner } from '../dispose.ts';
import type { ModelDocument } from '../models/model-document.ts';
import type { Inspector } from '../models/inspector.ts';
import type { ModelStore } from '../models/model-store.ts';
import { pageHtml, pageOptions } from '../panels/page.ts';
import { EditorSession } from './editor-session.ts';

export const MODEL_EDITOR = 'espalier.model';

/** VS Code's hold on a document: it disposes of this with the last editor of the file, and others may still use it. */
class OpenModel implements vscode.CustomDocument {
  readonly uri: vscode.Uri;

  constructor(
    readonly document: ModelDocument,
    private readonly store: ModelStore,
  ) {
    this.uri = document.uri;
  }

  dispose(): void {
    this.store.release(this.document);
  }
}

/** The readonly editor of model files. Every editor of a file shows the same document. */
export class ModelEditorProvider extends Owner implements vscode.CustomReadonlyEditorProvider<OpenModel> {
  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly store: ModelStore,
    private readonly inspector: Inspector,
  ) {
    super();
    this.own(
      vscode.window.registerCustomEditorProvider(MODEL_EDITOR, this, {
        supportsMultipleEditorsPerDocument: true,
      }),
    );
  }

  openCustomDocument(uri: vscode.Uri): OpenModel {
    return new OpenModel(this.store.acquire(uri), this.store);
  }

  resolveCustomEditor({ document }: OpenModel, panel: vscode.WebviewPanel): void {
    panel.webview.options = pageOptions(this.extensionUri);
    const session = new EditorSession(document, panel, this.store, this.inspector);
    panel.onDidDispose(() => session.dispose());
    panel.webview.html = pageHtml(panel.webview, this.extensionUri, 'editor');
  }
}

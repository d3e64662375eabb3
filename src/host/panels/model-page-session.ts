import path from 'node:path';
import * as vscode from 'vscode';
import type { FromModelPage, ToModelPage } from '../../protocol/model-page.ts';
import { openModel } from '../commands/open.ts';
import { copyText } from '../copy.ts';
import { Owner } from '../dispose.ts';
import type { DocumentChange, ModelDocument } from '../models/model-document.ts';
import { isPageMessage } from './message.ts';

const COMMON: readonly FromModelPage['type'][] = ['ready', 'select', 'open', 'copy', 'save'];

/**
 * The host's side of a page about one model: does what all such pages ask for, and keeps the selected layer the same here
 * and there. Subclasses send their content on {@link ready}, and answer their own messages in {@link receive}.
 */
export abstract class ModelPageSession<
  To extends { readonly type: string },
  From extends { readonly type: string },
> extends Owner {
  #ready = false;

  /** @param types the messages of the page's own */
  protected constructor(
    protected readonly panel: vscode.WebviewPanel,
    protected readonly document: ModelDocument,
    types: readonly From['type'][],
  ) {
    super();
    this.own(
      panel.webview.onDidReceiveMessage((message: unknown) => {
        if (isPageMessage<FromModelPage>(message, COMMON)) this.#receive(message);
        else if (isPageMessage<From>(message, types)) this.receive(message);
      }),
    );
    // A hidden page is thrown away; when it is shown again, it says `ready` again.
    this.own(
      panel.onDidChangeViewState(() => {
        if (!panel.visible) this.#ready = false;
      }),
    );
    this.own(
      document.onDidChange(change => {
        if (change === 'selection') this.#tellSelection();
        else this.documentChanged(change);
      }),
    );
  }

  /** The page has loaded, or loaded again: it needs everything. */
  protected abstract ready(): void;
  protected abstract receive(message: From): void;

  /** The model has been read anew, or could not be. */
  protected abstract documentChanged(change: Exclude<DocumentChange, 'selection'>): void;

  /** The page is there: what is sent now reaches it. */
  protected get isShown(): boolean {
    return this.#ready && !this.isDisposed;
  }

  /** Nothing is sent to a page that is not there: on `ready` it gets all. */
  protected post(message: To | ToModelPage): void {
    if (this.isShown) void this.panel.webview.postMessage(message);
  }

  #receive(message: FromModelPage): void {
    switch (message.type) {
      case 'ready':
        this.#ready = true;
        this.ready();
        this.#tellSelection();
        break;
      case 'select':
        this.document.select(message.id);
        break;
      case 'open':
        this.document.select(message.id);
        void openModel(this.document.uri);
        break;
      case 'copy':
        void copyText(message.text, message.what);
        break;
      case 'save':
        void this.save(message.text, message.name);
        break;
      default:
        message satisfies never;
    }
  }

  #tellSelection(): void {
    this.post({ type: 'select', id: this.document.selection });
  }

  /** Asks where to save a text, and saves it. `name` is added to the model's. */
  protected async save(text: string, name: string): Promise<void> {
    const { uri } = this.document;
    const stem = path.posix.parse(uri.path).name;
    const target = await vscode.window.showSaveDialog({
      defaultUri: vscode.Uri.joinPath(uri, '..', `${stem}.${name}`),
      filters: { [path.extname(name).slice(1).toUpperCase()]: [path.extname(name).slice(1)] },
    });
    if (target === undefined) return;
    try {
      await vscode.workspace.fs.writeFile(target, Buffer.from(text));
    } catch (error) {
      void vscode.window.showErrorMessage(
        vscode.l10n.t('Could not save {0}: {1}', target.fsPath, (error as Error).message),
      );
    }
  }
}

import * as vscode from 'vscode';
import { Owner } from '../dispose.ts';
import { uriKey } from '../paths.ts';
import { ModelDocument } from './model-document.ts';
import type { DocumentParts } from './model-document.ts';

interface Entry {
  readonly document: ModelDocument;
  users: number;
}

/** The models that are open, one document a file, counted by users; and which of them is in front. */
export class ModelStore extends Owner {
  readonly #entries = new Map<string, Entry>();
  readonly #frontChanged = this.own(new vscode.EventEmitter<ModelDocument | undefined>());
  /** Another model is in front, or the one in front has changed (then with the same document). */
  readonly onDidChangeFront = this.#frontChanged.event;
  readonly #opened = this.own(new vscode.EventEmitter<ModelDocument>());
  /** A model is shown that was not shown before; it has not been read yet. */
  readonly onDidOpen = this.#opened.event;
  #front: ModelDocument | undefined;

  constructor(private readonly parts: DocumentParts) {
    super();
    this.own({
      dispose: () => {
        for (const { document } of this.#entries.values()) document.dispose();
      },
    });
  }

  /** The model the user looks at, or looked at last. */
  get front(): ModelDocument | undefined {
    return this.#front;
  }

  get(uri: vscode.Uri): ModelDocument | undefined {
    return this.#entries.get(uriKey(uri))?.document;
  }

  /** The document of a file, read when it is new. Each call needs a {@link release}. */
  acquire(uri: vscode.Uri): ModelDocument {
    const key = uriKey(uri);
    let entry = this.#entries.get(key);
    if (entry === undefined) {
      entry = { document: new ModelDocument(uri, this.parts), users: 0 };
      this.#entries.set(key, entry);
      this.#opened.fire(entry.document);
      void entry.document.load();
    }
    entry.users++;
    return entry.document;
  }

  release(document: ModelDocument): void {
    const key = uriKey(document.uri);
    const entry = this.#entries.get(key);
    if (entry?.document !== document || --entry.users > 0) return;
    this.#entries.delete(key);
    if (this.#front === document) this.setFront([...this.#entries.values()].at(-1)?.document);
    document.dispose();
  }

  setFront(document: ModelDocument | undefined): void {
    if (document === this.#front) return;
    this.#front = document;
    this.#frontChanged.fire(document);
  }
}

import path from 'node:path';
import * as vscode from 'vscode';
import { toEspalierError } from '../../core/errors.ts';
import { Owner } from '../dispose.ts';
import { errorText } from '../errors.ts';
import type { Inspector } from '../models/inspector.ts';

const RECIPE_FILE = /(^|\.)recipe\.json$/i;
const DELAY_MS = 400;

/** Marks what is wrong in recipe files that are open, as running them would say it, at its line. */
export class RecipeProblems extends Owner {
  readonly #problems = this.own(vscode.languages.createDiagnosticCollection('espalier'));
  readonly #timers = new Map<string, NodeJS.Timeout>();

  constructor(private readonly inspector: Inspector) {
    super();
    const { workspace } = vscode;
    this.own(workspace.onDidOpenTextDocument(document => this.#later(document)));
    this.own(workspace.onDidChangeTextDocument(({ document }) => this.#later(document)));
    this.own(
      workspace.onDidCloseTextDocument(({ uri }) => {
        clearTimeout(this.#timers.get(uri.toString()));
        this.#problems.delete(uri);
      }),
    );
    this.own({ dispose: () => this.#timers.forEach(timer => clearTimeout(timer)) });
    for (const document of workspace.textDocuments) this.#later(document);
  }

  #later(document: vscode.TextDocument): void {
    if (!RECIPE_FILE.test(path.posix.basename(document.uri.path))) return;
    const key = document.uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.set(
      key,
      setTimeout(() => void this.#check(document), DELAY_MS),
    );
  }

  async #check(document: vscode.TextDocument): Promise<void> {
    const { version, uri } = document;
    const file = path.posix.basename(uri.path);
    let found: vscode.Diagnostic[] = [];
    try {
      await this.inspector.call('parseRecipe', { text: document.getText(), file });
    } catch (thrown) {
      const error = toEspalierError(thrown);
      // Anything else is no fault of the recipe.
      if (error.code === 'BAD_RECIPE') found = [problem(document, file, errorText(error))];
    }
    if (!document.isClosed && document.version === version) this.#problems.set(uri, found);
  }
}

/** A recipe's errors begin with `<file>:<line>:<column>: `. */
function problem(document: vscode.TextDocument, file: string, text: string): vscode.Diagnostic {
  const place = /^:(\d+):(\d+): /.exec(text.slice(file.length));
  const at = new vscode.Position(Number(place?.[1] ?? 1) - 1, Number(place?.[2] ?? 1) - 1);
  const word = document.getWordRangeAtPosition(at) ?? document.lineAt(at).range.with(at);
  const message = place === null ? text : text.slice(file.length + place[0].length);
  const diagnostic = new vscode.Diagnostic(word, message, vscode.DiagnosticSeverity.Error);
  diagnostic.source = 'Espalier';
  return diagnostic;
}

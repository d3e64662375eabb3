import * as vscode from 'vscode';

/** What can be saved as an HTML file. */
export interface HtmlSource {
  /** The file that is suggested. */
  readonly suggestion: vscode.Uri;
  html(): Promise<string>;
}

/** The report in front, for the command that saves it. */
export class HtmlFront {
  #current: HtmlSource | undefined;

  get current(): HtmlSource | undefined {
    return this.#current;
  }

  /** Follows a panel: its report is in front whenever it is. */
  watch(panel: vscode.WebviewPanel, source: HtmlSource): void {
    this.#set(source);
    panel.onDidChangeViewState(() => {
      if (panel.active) this.#set(source);
      else this.#clear(source);
    });
    panel.onDidDispose(() => this.#clear(source));
  }

  #clear(source: HtmlSource): void {
    if (this.#current === source) this.#set(undefined);
  }

  #set(source: HtmlSource | undefined): void {
    this.#current = source;
    void vscode.commands.executeCommand('setContext', 'espalier.reportInFront', source !== undefined);
  }
}

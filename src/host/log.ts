import * as vscode from 'vscode';
import type { EspalierError } from '../core/errors.ts';

/** The output channel *Espalier*: what jobs say, and the full story of errors. */
export class Log implements vscode.Disposable {
  readonly #channel = vscode.window.createOutputChannel('Espalier', { log: true });

  info(text: string): void {
    this.#channel.info(text);
  }

  warn(text: string): void {
    this.#channel.warn(text);
  }

  debug(text: string): void {
    this.#channel.debug(text);
  }

  /** Code, message and hint, and the stack, which appears nowhere else. */
  error(what: string, error: EspalierError): void {
    const hint = error.hint === undefined ? '' : ` ${error.hint}`;
    this.#channel.error(`${what}: [${error.code}] ${error.message}${hint}`);
    if (error.stack !== undefined) this.#channel.error(error.stack);
    if (error.cause instanceof Error && error.cause.stack !== undefined)
      this.#channel.error(error.cause.stack);
  }

  show(): void {
    this.#channel.show(true);
  }

  dispose(): void {
    this.#channel.dispose();
  }
}

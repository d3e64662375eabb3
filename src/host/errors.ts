import * as vscode from 'vscode';
import { toEspalierError } from '../core/errors.ts';
import type { EspalierError } from '../core/errors.ts';
import type { Log } from './log.ts';

/** What a user reads: the sentence, and what to do about it. */
export function errorText(error: EspalierError): string {
  return error.hint === undefined ? error.message : `${error.message} ${error.hint}`;
}

/**
 * The one place where an error becomes a message: the log gets all of it, the user a sentence and *Show Log*.
 * Something that was cancelled is no error.
 */
export async function reportError(log: Log, what: string, error: unknown): Promise<void> {
  const known = toEspalierError(error);
  if (known.code === 'CANCELLED') {
    log.info(`${what}: cancelled`);
    return;
  }
  log.error(what, known);
  const showLog = vscode.l10n.t('Show Log');
  const answer = await vscode.window.showErrorMessage(`${what}: ${errorText(known)}`, showLog);
  if (answer === showLog) log.show();
}

import path from 'node:path';
import * as vscode from 'vscode';
import { EspalierError } from '../core/errors.ts';

/**
 * The path of a model file on disk.
 * @throws EspalierError `UNSUPPORTED` for files of other file systems, which ONNX Runtime can't open
 */
export function filePath(uri: vscode.Uri): string {
  if (uri.scheme === 'file') return uri.fsPath;
  throw new EspalierError(
    'UNSUPPORTED',
    vscode.l10n.t('"{0}" is not on disk ({1}:).', baseName(uri), uri.scheme),
    vscode.l10n.t('Save a copy to disk and open that: models are read in parts, and run, from a file.'),
  );
}

export function baseName(uri: vscode.Uri): string {
  return path.posix.basename(uri.path);
}

/** A URI as a key of maps and of remembered state. */
export function uriKey(uri: vscode.Uri): string {
  return uri.toString();
}

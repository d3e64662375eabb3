import * as vscode from 'vscode';

/**
 * Asks where to save a document, and saves it there; undefined when the user gives it up.
 * @param suggestion name that is suggested, in the folder of a model
 */
export async function saveHtml(
  html: string,
  suggestion: vscode.Uri,
  out?: vscode.Uri,
): Promise<vscode.Uri | undefined> {
  const target =
    out ??
    (await vscode.window.showSaveDialog({
      defaultUri: suggestion,
      filters: { HTML: ['html'] },
      title: vscode.l10n.t('Save Report as HTML'),
    }));
  if (target === undefined) return undefined;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(html));
  if (out === undefined) void announce(target);
  return target;
}

async function announce(file: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open in Browser');
  const name = vscode.workspace.asRelativePath(file);
  const answer = await vscode.window.showInformationMessage(vscode.l10n.t('Saved {0}.', name), open);
  if (answer === open) await vscode.env.openExternal(file);
}

/** `net.onnx` → `net.report.html`, beside it. */
export function besideModel(model: string, what: string): vscode.Uri {
  return vscode.Uri.file(model.replace(/\.(onnx|espz)$/i, '') + `.${what}.html`);
}

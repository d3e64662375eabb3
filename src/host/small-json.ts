import * as vscode from 'vscode';

/** What is written by hand is small. */
const MAX_BYTES = 1 << 16;

/** The object in a small JSON file; undefined when it is something else. For suggestions only: it says no errors. */
export async function smallJson(file: vscode.Uri): Promise<object | undefined> {
  try {
    if ((await vscode.workspace.fs.stat(file)).size > MAX_BYTES) return undefined;
    const text = Buffer.from(await vscode.workspace.fs.readFile(file)).toString('utf8');
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

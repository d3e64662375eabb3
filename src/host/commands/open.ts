import * as vscode from 'vscode';
import { MODEL_EDITOR } from '../editor/model-editor.ts';

/** Opens a model in its editor. */
export async function openModel(uri: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand('vscode.openWith', uri, MODEL_EDITOR, { preview: false });
}

/** Shows a file in the explorer when it is in the workspace, else in the system's file manager. */
export async function revealFile(uri: vscode.Uri): Promise<void> {
  const inWorkspace = vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  await vscode.commands.executeCommand(inWorkspace ? 'revealInExplorer' : 'revealFileInOS', uri);
}

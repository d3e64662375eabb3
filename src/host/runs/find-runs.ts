import * as vscode from 'vscode';
import type { FindRunsParams } from '../../protocol/runs.ts';
import type { DimsMemory } from '../models/dims-memory.ts';
import { filePath } from '../paths.ts';
import type { RunMemory } from './run-memory.ts';

/** How runs of a model are looked for: in its folder, then in the folder of the workspace that it is in. */
export function searchOf(
  uri: vscode.Uri,
  { memory, dims }: { readonly memory: RunMemory; readonly dims: DimsMemory },
): FindRunsParams {
  const workspace = vscode.workspace.getWorkspaceFolder(uri);
  return {
    path: filePath(uri),
    folders: workspace?.uri.scheme === 'file' ? [workspace.uri.fsPath] : [],
    store: memory.folder,
    options: dims.get(uri),
  };
}

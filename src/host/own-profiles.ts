import path from 'node:path';
import * as vscode from 'vscode';
import type { ProfileSource } from '../protocol/energy.ts';
import { config } from './config.ts';

/** The hardware profiles in the settings that hold for a model: files (relative ones in its workspace folder), and objects. */
export function ownProfiles(model: vscode.Uri): readonly ProfileSource[] {
  const folder =
    vscode.workspace.getWorkspaceFolder(model) ?? vscode.workspace.workspaceFolders?.[0] ?? undefined;
  return config.energyProfiles(model).map((entry, index): ProfileSource => {
    if (typeof entry !== 'string') return { name: `espalier.energyProfiles[${index}]`, data: entry };
    const base = folder?.uri.scheme === 'file' ? folder.uri.fsPath : path.dirname(model.fsPath);
    return { file: path.resolve(base, entry) };
  });
}

import * as vscode from 'vscode';

/** The only reader of settings. Getters read anew each time, so that a change holds for the next use. */
export const config = {
  /** Batch size put for an open first dimension of a model's inputs. */
  batch(scope: vscode.Uri): number {
    const value = read<number>('batch', 1, scope);
    return Number.isInteger(value) && value >= 1 ? value : 1;
  },

  /** Values of other open dimensions, by name. */
  freeDims(scope: vscode.Uri): Record<string, number> {
    const value = read<Record<string, unknown>>('freeDims', {}, scope);
    return Object.fromEntries(
      Object.entries(value).filter(
        (entry): entry is [string, number] => Number.isInteger(entry[1]) && Number(entry[1]) >= 1,
      ),
    );
  },

  /** Hardware profiles of the user's: paths of JSON files, or the profiles themselves. */
  energyProfiles(scope: vscode.Uri): readonly (string | object)[] {
    const value: unknown = read<unknown>('energyProfiles', [], scope);
    return Array.isArray(value) ? value.filter(entry => typeof entry === 'string' || isObject(entry)) : [];
  },

  /** Limit of a worker's JavaScript heap, in MB. */
  memoryLimitMb(): number {
    return Math.max(256, read<number>('memoryLimit', 4096));
  },

  /** Calls `listener` when settings that decide how models are counted have changed. */
  onDidChangeCounting(listener: () => void): vscode.Disposable {
    return vscode.workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('espalier.batch') || event.affectsConfiguration('espalier.freeDims')) {
        listener();
      }
    });
  },
};

function read<T>(key: string, fallback: T, scope?: vscode.Uri): T {
  return vscode.workspace.getConfiguration('espalier', scope).get<T>(key, fallback);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

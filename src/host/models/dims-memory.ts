import type * as vscode from 'vscode';
import { config } from '../config.ts';
import { uriKey } from '../paths.ts';

/** Batch size and free dimensions a model is counted for. */
export interface ModelDims {
  readonly batch: number;
  readonly freeDims: Readonly<Record<string, number>>;
}

/** What the user gave for each file, over what the settings say. Kept with the workspace. */
export class DimsMemory {
  constructor(private readonly state: vscode.Memento) {}

  get(uri: vscode.Uri): ModelDims {
    const given = this.state.get<Partial<ModelDims>>(memoryKey(uri));
    return {
      batch: given?.batch ?? config.batch(uri),
      freeDims: { ...config.freeDims(uri), ...given?.freeDims },
    };
  }

  async set(uri: vscode.Uri, dims: ModelDims): Promise<void> {
    await this.state.update(memoryKey(uri), dims);
  }
}

function memoryKey(uri: vscode.Uri): string {
  return `dims:${uriKey(uri)}`;
}

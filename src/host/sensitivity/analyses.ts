import path from 'node:path';
import type * as vscode from 'vscode';
import { Owner } from '../dispose.ts';
import type { JobRunner } from '../jobs/job-runner.ts';
import type { Log } from '../log.ts';
import { filePath, uriKey } from '../paths.ts';
import { AnalysisMemory } from './memory.ts';
import { ModelAnalysis } from './model-analysis.ts';

/** The analyses of this session, one a model. */
export class Analyses extends Owner {
  readonly #byModel = new Map<string, ModelAnalysis>();
  readonly #memory: AnalysisMemory;

  constructor(
    storageUri: vscode.Uri,
    private readonly jobs: JobRunner,
    private readonly log: Log,
    private readonly sideFiles: (model: vscode.Uri) => Promise<readonly string[]>,
  ) {
    super();
    this.#memory = new AnalysisMemory(path.join(storageUri.fsPath, 'sensitivity'));
    this.own({ dispose: () => this.#byModel.forEach(analysis => analysis.dispose()) });
  }

  /**
   * The analysis of a model, with what was remembered of it.
   * @throws EspalierError for a model that is not in a file
   */
  of(uri: vscode.Uri): ModelAnalysis {
    const key = uriKey(uri);
    let analysis = this.#byModel.get(key);
    if (analysis === undefined) {
      const { jobs, log } = this;
      const sideFiles = (): Promise<readonly string[]> => this.sideFiles(uri);
      analysis = new ModelAnalysis(filePath(uri), { jobs, log, sideFiles, memory: this.#memory });
      this.#byModel.set(key, analysis);
    }
    return analysis;
  }
}

import * as vscode from 'vscode';
import type { Method } from '../../protocol/rpc.ts';
import type { JobRecord, KeptReport } from '../../protocol/runs.ts';
import { jobRecord, type DoneJob } from '../../shared/runs/job-record.ts';
import { Owner } from '../dispose.ts';
import type { Job } from '../jobs/job.ts';
import type { JobRunner } from '../jobs/job-runner.ts';
import type { Log } from '../log.ts';
import type { Inspector } from '../models/inspector.ts';

/** What writes a model, or measures one. */
const CHANGES_RUNS: ReadonlySet<Method> = new Set<Method>([
  'compress',
  'compare',
  'pack',
  'unpack',
  'evaluate',
  'sensitivity',
  'energy',
  'measureRuns',
]);

/** Remembers what jobs found out, by the models they were about, for all workspaces. */
export class RunMemory extends Owner {
  /** The folder that it is kept in. */
  readonly folder: string;
  readonly #changed = this.own(new vscode.EventEmitter<void>());
  /** A job wrote a model, or what it measured is remembered. */
  readonly onDidChange = this.#changed.event;
  readonly #known = new Set<number>();

  constructor(
    storage: vscode.Uri,
    runner: JobRunner,
    private readonly inspector: Inspector,
    private readonly log: Log,
  ) {
    super();
    this.folder = vscode.Uri.joinPath(storage, 'runs').fsPath;
    this.own(
      runner.onDidChange(job => {
        if (job?.state.kind !== 'done' || !CHANGES_RUNS.has(job.request.method) || this.#known.has(job.id))
          return;
        this.#known.add(job.id);
        void this.#remember(job);
      }),
    );
  }

  /** The report of the job that made a file. @throws EspalierError what opening the file throws */
  report(file: string): Promise<KeptReport | null> {
    return this.inspector.call('keptReport', { store: this.folder, path: file });
  }

  async #remember(job: Job): Promise<void> {
    const record = recordOf(job);
    try {
      if (record !== undefined) await this.inspector.call('remember', { store: this.folder, record });
    } catch (error) {
      // What was done is done, also when it is not remembered.
      this.log.info(`${job.request.title} is not remembered: ${String(error)}`);
    }
    if (!this.isDisposed) this.#changed.fire();
  }
}

function recordOf({ request, state }: Job): JobRecord | undefined {
  if (state.kind !== 'done') return undefined;
  return jobRecord({ ...state.outcome, params: request.params } as DoneJob);
}

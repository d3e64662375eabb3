import * as vscode from 'vscode';
import { errorInfo } from '../../core/errors.ts';
import type { ToEnergy } from '../../protocol/energy-page.ts';
import { Owner } from '../dispose.ts';
import type { JobRequest } from '../jobs/job.ts';
import type { JobRunner } from '../jobs/job-runner.ts';

export type MeasureMessage = Extract<ToEnergy, { type: 'measuring' | 'measured' | 'measureFailed' }>;

/** The times that a model's layers take on this machine: the run that is on, or what the last one found. */
export class Measurement extends Owner {
  #running: vscode.CancellationTokenSource | undefined;
  #last: MeasureMessage | undefined;

  constructor(
    private readonly jobs: JobRunner,
    private readonly tell: (message: MeasureMessage) => void,
  ) {
    super();
    this.own({ dispose: () => this.cancel() });
  }

  /** Where it stands, for a page that has just come; undefined when nothing was measured. */
  get last(): MeasureMessage | undefined {
    return this.#last;
  }

  cancel(): void {
    this.#running?.cancel();
  }

  /** The model is another one now: nothing that was measured, or is being measured, is about it. */
  clear(): void {
    this.cancel();
    this.#running = undefined;
    if (this.#last === undefined) return;
    this.tell({ type: 'measureFailed', error: null });
    this.#last = undefined;
  }

  /** Never throws: errors are told. */
  async run(request: JobRequest<'measure'>): Promise<void> {
    if (this.#running !== undefined) return;
    const source = (this.#running = new vscode.CancellationTokenSource());
    const tell = (message: MeasureMessage): void => {
      // Another file has taken the place of the one that this run is about.
      if (this.#running === source) this.tell((this.#last = message));
    };
    tell({ type: 'measuring', fraction: null, message: vscode.l10n.t('Starting…') });
    try {
      const report = await this.jobs.run(request, {
        silent: true,
        token: source.token,
        onProgress: ({ fraction, message }) => tell({ type: 'measuring', fraction, message }),
      });
      tell({ type: 'measured', report });
    } catch (thrown) {
      const error = errorInfo(thrown);
      tell({ type: 'measureFailed', error: error.code === 'CANCELLED' ? null : error });
    } finally {
      if (this.#running === source) this.#running = undefined;
      source.dispose();
    }
  }
}

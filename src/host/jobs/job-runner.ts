import * as vscode from 'vscode';
import { cancelled, EspalierError, toEspalierError } from '../../core/errors.ts';
import type { JobEvent, Method, Progress, Result } from '../../protocol/rpc.ts';
import { sweepAfterJob } from '../../core/formats/io/atomic-files.ts';
import { Owner } from '../dispose.ts';
import { errorText } from '../errors.ts';
import type { Log } from '../log.ts';
import { jobWorker } from '../models/inspector.ts';
import { duration } from '../numbers.ts';
import { progressText } from './job.ts';
import type { Job, JobRequest, JobState, Outcome } from './job.ts';

/** Ended jobs that are remembered. */
const MAX_ENDED = 50;

export interface RunOptions {
  /** Without the notification: for scripts, and for jobs whose progress is seen elsewhere. */
  readonly silent?: boolean;
  readonly token?: vscode.CancellationToken | undefined;
  /** Aborted to end training early, keeping the best so far. */
  readonly finish?: AbortSignal | undefined;
  readonly onProgress?: (progress: Progress) => void;
  /** Parts of the result, as they are found. */
  readonly onEvent?: (event: JobEvent) => void;
}

interface LiveJob extends Job {
  state: JobState;
}

/**
 * Runs jobs, each in a worker process of its own, so that cancelling can end it at once and a crash takes nothing else
 * along. Progress goes to a notification, to the view *Runs*, the status bar and the log.
 */
export class JobRunner extends Owner {
  readonly #jobs: LiveJob[] = [];
  readonly #changed = this.own(new vscode.EventEmitter<Job | undefined>());
  /** A job started, went on or ended; `undefined` when the list itself is another. */
  readonly onDidChange = this.#changed.event;
  #nextId = 1;

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly log: Log,
  ) {
    super();
    this.own({ dispose: () => this.running.forEach(job => job.cancel()) });
  }

  /** Newest first. */
  get jobs(): readonly Job[] {
    return this.#jobs;
  }

  get running(): readonly Job[] {
    return this.#jobs.filter(job => job.state.kind === 'running');
  }

  /**
   * Runs a job to its end.
   * @throws EspalierError what the job threw; `CANCELLED`, also in a workspace that is not trusted, which the user is told of
   * (`UNSUPPORTED` when it is silent)
   */
  async run<M extends Method>(request: JobRequest<M>, options: RunOptions = {}): Promise<Result<M>> {
    if (!vscode.workspace.isTrusted) {
      const error = untrusted(request.title);
      if (options.silent) throw error;
      void offerTrust(error);
      throw cancelled();
    }
    if (options.silent) return this.#execute(request, options, () => undefined);
    return vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: `${request.title}: ${request.subject}`,
        cancellable: true,
      },
      (notification, token) => {
        let shown = 0;
        const show = (progress: Progress): void => {
          const percent = Math.floor((progress.fraction ?? 0) * 100);
          notification.report({ message: this.text(progress), increment: Math.max(0, percent - shown) });
          shown = Math.max(shown, percent);
        };
        return this.#execute(request, options, show, token);
      },
    );
  }

  /** Takes an ended job off the list. */
  forget(job: Job): void {
    const at = this.#jobs.findIndex(({ id }) => id === job.id);
    if (at < 0 || this.#jobs[at]?.state.kind === 'running') return;
    this.#jobs.splice(at, 1);
    this.#changed.fire(undefined);
  }

  forgetEnded(): void {
    this.#keep(this.#jobs.filter(job => job.state.kind === 'running'));
  }

  text(progress: Progress): string {
    return progressText(progress, seconds => vscode.l10n.t('{0} left', duration(seconds)));
  }

  async #execute<M extends Method>(
    request: JobRequest<M>,
    options: RunOptions,
    show: (progress: Progress) => void,
    notificationToken?: vscode.CancellationToken,
  ): Promise<Result<M>> {
    const controller = new AbortController();
    const cancel = (): void => controller.abort();
    const listeners = [options.token, notificationToken].map(token => token?.onCancellationRequested(cancel));
    const job = this.#add(request, cancel);
    const name = `${request.title} (${request.subject})`;
    const worker = jobWorker(this.extensionUri, this.log);
    this.log.info(`${name}: started`);
    try {
      const value = await worker.call(request.method, request.params, {
        signal: controller.signal,
        finish: options.finish,
        cleanUp: () => sweepAfterJob(request.folder),
        ...(options.onEvent && { onEvent: options.onEvent }),
        onLog: text => this.log.info(`${name}: ${text}`),
        onProgress: progress => {
          this.#set(job, { kind: 'running', progress });
          show(progress);
          options.onProgress?.(progress);
        },
      });
      this.log.info(`${name}: done`);
      this.#set(job, { kind: 'done', outcome: { method: request.method, value } as Outcome });
      return value;
    } catch (thrown) {
      const error = toEspalierError(thrown);
      this.#set(job, error.code === 'CANCELLED' ? { kind: 'cancelled' } : { kind: 'failed', error });
      throw error;
    } finally {
      for (const listener of listeners) listener?.dispose();
      void worker.dispose();
    }
  }

  #add(request: JobRequest, cancel: () => void): LiveJob {
    const state: JobState = {
      kind: 'running',
      progress: { fraction: null, message: vscode.l10n.t('Starting…') },
    };
    const job: LiveJob = { id: this.#nextId++, request, state, cancel };
    const ended = this.#jobs.filter(({ state: { kind } }) => kind !== 'running').slice(0, MAX_ENDED - 1);
    this.#keep([job, ...this.#jobs.filter(other => ended.includes(other) || other.state.kind === 'running')]);
    return job;
  }

  #keep(jobs: LiveJob[]): void {
    this.#jobs.splice(0, this.#jobs.length, ...jobs);
    this.#changed.fire(undefined);
    this.#tellMenus();
  }

  #set(job: LiveJob, state: JobState): void {
    job.state = state;
    this.#changed.fire(job);
    if (state.kind !== 'running') this.#tellMenus();
  }

  #tellMenus(): void {
    void vscode.commands.executeCommand('setContext', 'espalier.jobs', this.running.length);
  }
}

/** The message in place of a job: it leads to where trust is given. */
async function offerTrust(error: EspalierError): Promise<void> {
  const manage = vscode.l10n.t('Manage Workspace Trust');
  const answer = await vscode.window.showWarningMessage(errorText(error), manage);
  if (answer === manage) await vscode.commands.executeCommand('workbench.trust.manage');
}

function untrusted(title: string): EspalierError {
  return new EspalierError(
    'UNSUPPORTED',
    vscode.l10n.t('"{0}" is not available in Restricted Mode.', title),
    vscode.l10n.t('Running a model needs a trusted workspace; inspecting one does not.'),
  );
}

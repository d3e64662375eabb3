import * as vscode from 'vscode';
import { Owner } from './dispose.ts';
import type { JobRunner } from './jobs/job-runner.ts';
import type { ModelDocument } from './models/model-document.ts';
import type { ModelStore } from './models/model-store.ts';
import { shortBytes, shortCount } from './numbers.ts';

/** Two items: what the model in front costs, and the job that runs. */
export class StatusBar extends Owner {
  readonly #model = this.own(
    vscode.window.createStatusBarItem('espalier.model', vscode.StatusBarAlignment.Left, 20),
  );
  readonly #job = this.own(
    vscode.window.createStatusBarItem('espalier.job', vscode.StatusBarAlignment.Left, 19),
  );
  #document: vscode.Disposable | undefined;

  constructor(
    store: ModelStore,
    private readonly runner: JobRunner,
  ) {
    super();
    this.#model.name = vscode.l10n.t('Espalier: Model in Front');
    this.#model.command = 'espalier.layers.focus';
    this.#job.name = vscode.l10n.t('Espalier: Running Job');
    this.#job.command = 'espalier.runs.focus';
    this.own({ dispose: () => void this.#document?.dispose() });
    this.own(
      store.onDidChangeFront(document => {
        this.#document?.dispose();
        this.#document = document?.onDidChange(() => this.#showModel(document));
        this.#showModel(document);
      }),
    );
    this.own(runner.onDidChange(() => this.#showJob()));
  }

  #showModel(document: ModelDocument | undefined): void {
    const totals = document?.summary?.totals;
    if (document === undefined || totals === undefined) {
      this.#model.hide();
      return;
    }
    const unknown = totals.unknown.length > 0 && totals.macs !== null ? '≥ ' : '';
    const params = vscode.l10n.t('{0} params', shortCount(totals.params));
    const macs = vscode.l10n.t('{0} MACs', unknown + shortCount(totals.macs));
    this.#model.text = `$(type-hierarchy-sub) ${document.name}: ${params}, ${macs}`;
    this.#model.tooltip = vscode.l10n.t(
      '{0}: {1} layers, {2} of weights; multiply-accumulates for batch {3}',
      document.name,
      totals.layers,
      shortBytes(totals.bytes),
      document.summary?.batch ?? 1,
    );
    this.#model.show();
  }

  #showJob(): void {
    const running = this.runner.running;
    const job = running[0];
    if (job?.state.kind !== 'running') {
      this.#job.hide();
      return;
    }
    const more = running.length > 1 ? ` (+${running.length - 1})` : '';
    const { fraction } = job.state.progress;
    const done = fraction === null ? '' : ` ${Math.floor(fraction * 100)} %`;
    this.#job.text = `$(loading~spin) ${job.request.title}${done}${more}`;
    this.#job.tooltip = `${job.request.subject}\n${this.runner.text(job.state.progress)}`;
    this.#job.show();
  }
}

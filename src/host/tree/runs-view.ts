import path from 'node:path';
import * as vscode from 'vscode';
import type { PackReport, Report } from '../../protocol/report.ts';
import { Owner } from '../dispose.ts';
import { errorText } from '../errors.ts';
import { outputOf } from '../jobs/job.ts';
import type { Job } from '../jobs/job.ts';
import type { JobRunner } from '../jobs/job-runner.ts';
import { percent, shortBytes, shortCount } from '../numbers.ts';
import { hasOutcome } from '../runs/openers.ts';

/** The view *Runs*: jobs of this session, newest first. */
export class RunsView extends Owner implements vscode.TreeDataProvider<Job> {
  readonly #changed = this.own(new vscode.EventEmitter<Job | undefined>());
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(private readonly runner: JobRunner) {
    super();
    const view = this.own(vscode.window.createTreeView('espalier.runs', { treeDataProvider: this }));
    this.own(
      runner.onDidChange(job => {
        const count = runner.running.length;
        view.badge = count === 0 ? undefined : { value: count, tooltip: vscode.l10n.t('{0} running', count) };
        this.#changed.fire(job);
      }),
    );
  }

  getChildren(job?: Job): Job[] {
    return job === undefined ? [...this.runner.jobs] : [];
  }

  getTreeItem(job: Job): vscode.TreeItem {
    const { request, state } = job;
    const item = new vscode.TreeItem(request.title);
    item.tooltip = `${request.title}: ${request.subject}`;
    item.id = String(job.id);
    item.contextValue = tags(job).join(' ');
    switch (state.kind) {
      case 'running':
        item.iconPath = new vscode.ThemeIcon('loading~spin');
        item.description = `${this.runner.text(state.progress)} · ${request.subject}`;
        break;
      case 'cancelled':
        item.iconPath = new vscode.ThemeIcon('circle-slash');
        item.description = vscode.l10n.t('cancelled · {0}', request.subject);
        break;
      case 'failed':
        item.iconPath = new vscode.ThemeIcon('error', new vscode.ThemeColor('testing.iconFailed'));
        item.description = state.error.message;
        item.tooltip = `${request.subject}\n${errorText(state.error)}`;
        item.command = { command: 'espalier.showLog', title: '' };
        break;
      case 'done':
        item.iconPath = new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed'));
        item.description = outcomeText(job);
        item.tooltip = `${item.tooltip}\n${outputOf(job) ?? ''}`.trim();
        if (tags(job).includes('report')) {
          item.command = { command: 'espalier.run.showReport', title: '', arguments: [job] };
        }
        break;
    }
    return item;
  }
}

/** Tags that `when` clauses of the view's menus look for. */
function tags(job: Job): string[] {
  const { state } = job;
  if (state.kind === 'running') return ['running'];
  const result = ['ended'];
  if (outputOf(job) !== undefined) result.push('output');
  if (hasOutcome(job)) result.push('report');
  return result;
}

function outcomeText(job: Job): string {
  if (job.state.kind !== 'done') return '';
  const { outcome } = job.state;
  switch (outcome.method) {
    case 'compress':
      return `${path.basename(outcome.value.output)} · ${sizeChange(outcome.value)}`;
    case 'pack':
      return `${path.basename(outcome.value.output)} · ${packedSize(outcome.value)}`;
    case 'unpack':
      return `${path.basename(outcome.value.output)} · ${shortBytes(outcome.value.bytesAfter)}`;
    case 'evaluate':
      return `${job.request.subject} · ${evaluationText(outcome.value)}`;
    default:
      return job.request.subject;
  }
}

/** `1.09 MB → 290 kB`, and the non-zeros where they changed. */
export function sizeChange({ before, after }: Pick<Report, 'before' | 'after'>): string {
  const size = `${shortBytes(before.bytes)} → ${shortBytes(after.bytes)}`;
  if (before.nonzero === after.nonzero) return size;
  const nonzero = `${shortCount(before.nonzero)} → ${shortCount(after.nonzero)}`;
  return vscode.l10n.t('{0}, non-zeros {1}', size, nonzero);
}

/** `1.09 MB → 907 kB`. */
export function packedSize({ bytesBefore, bytesAfter }: PackReport): string {
  return `${shortBytes(bytesBefore)} → ${shortBytes(bytesAfter)}`;
}

/** `81.0 % right (19 of 100 wrong)` */
export function evaluationText(result: {
  readonly samples: number;
  readonly accuracy: { readonly accuracy: number; readonly wrong: number; readonly samples: number } | null;
  readonly fidelity: { readonly agreement: number | null } | null;
}): string {
  const { accuracy, fidelity } = result;
  if (accuracy !== null) {
    return vscode.l10n.t(
      '{0} right ({1} of {2} wrong)',
      percent(accuracy.accuracy),
      accuracy.wrong,
      accuracy.samples,
    );
  }
  const agreement = fidelity?.agreement ?? null;
  if (agreement !== null) return vscode.l10n.t('{0} agreement', percent(agreement));
  return vscode.l10n.t('{0} samples', result.samples);
}

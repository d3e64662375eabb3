import * as vscode from 'vscode';
import type { Host } from '../context.ts';
import { outputOf } from '../jobs/job.ts';
import type { Job } from '../jobs/job.ts';
import { openOutcome } from '../runs/openers.ts';
import type { Command } from './command.ts';
import { openModel, revealFile } from './open.ts';

/** A command on a row of the view *Runs*. */
function runCommand(id: string, title: string, act: (host: Host, job: Job) => Promise<void> | void): Command {
  return {
    id,
    title,
    async run(host, row) {
      const job = host.jobs.jobs.find(candidate => candidate === row);
      if (job !== undefined) await act(host, job);
    },
  };
}

export const cancelRun = runCommand('espalier.run.cancel', 'Cancel', (_host, job) => job.cancel());

export const openRun = runCommand('espalier.run.open', 'Open Model', async (_host, job) => {
  const output = outputOf(job);
  if (output !== undefined) await openModel(vscode.Uri.file(output));
});

export const revealRun = runCommand('espalier.run.reveal', 'Reveal in Explorer', async (_host, job) => {
  const output = outputOf(job);
  if (output !== undefined) await revealFile(vscode.Uri.file(output));
});

export const showRunReport = runCommand('espalier.run.showReport', 'Show Report', openOutcome);

export const removeRun = runCommand('espalier.run.remove', 'Remove from List', (host, job) =>
  host.jobs.forget(job),
);

export const clearRuns: Command = {
  id: 'espalier.clearRuns',
  title: 'Clear Ended Runs',
  run(host) {
    host.jobs.forgetEnded();
    return Promise.resolve();
  },
};

/** From the palette: the only running job, or the one that the user picks. */
export const cancelJob: Command = {
  id: 'espalier.cancelJob',
  title: 'Cancel Job',
  async run(host) {
    const { running } = host.jobs;
    const items = running.map(job => ({
      job,
      label: job.request.title,
      description: job.request.subject,
    }));
    const picked =
      items.length === 1
        ? items[0]
        : await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Cancel Job') });
    picked?.job.cancel();
  },
};

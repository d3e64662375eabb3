import { stat } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import type { DatasetSpec } from '../../protocol/dataset.ts';
import type { MeasuredRun, RunAction, RunsReport } from '../../protocol/runs.ts';
import { distinctRuns } from '../../shared/runs/distinct.ts';
import { compareFiles } from '../commands/compare.ts';
import { openModel, revealFile } from '../commands/open.ts';
import { pickData } from '../commands/pick-data.ts';
import { saveReport } from '../commands/save-report.ts';
import type { Host } from '../context.ts';
import { reportError } from '../errors.ts';
import type { RunOptions } from '../jobs/job-runner.ts';
import type { RunsActions } from '../panels/runs-session.ts';
import { deleteRun } from './delete-run.ts';

const ANALYSES = { sensitivity: 'espalier.analyzeSensitivity', energy: 'espalier.estimateEnergy' } as const;

/** What the buttons of the page of runs do. The host is not there yet when it is made. */
export function runsActions(host: () => Host): RunsActions {
  const safely = async <T>(what: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      void reportError(host().log, what, error);
      return undefined;
    }
  };
  return {
    act: (action, report, file) => safely(TITLES[action](), () => act(host(), action, report, file)),
    async measure(report, withData) {
      await safely(measureTitle(withData), async () => {
        const data = withData ? await pickData(host(), vscode.Uri.file(report.model)) : undefined;
        if (withData && data === undefined) return;
        const results = await measureAll(host(), report, data === undefined ? undefined : { source: data });
        tellFailures(results);
      });
    },
    async analysis(kind, model) {
      await vscode.commands.executeCommand(ANALYSES[kind], vscode.Uri.file(model));
    },
    saveHtml: source => saveReport(host(), source),
  };
}

function measureTitle(withData: boolean): string {
  return withData ? vscode.l10n.t('Measure Runs') : vscode.l10n.t('Measure Runs on Random Inputs');
}

const TITLES: Readonly<Record<RunAction, () => string>> = {
  open: () => vscode.l10n.t('Open'),
  compare: () => vscode.l10n.t('Compare'),
  report: () => vscode.l10n.t('Show Report'),
  reveal: () => vscode.l10n.t('Reveal in Explorer'),
  delete: () => vscode.l10n.t('Delete'),
};

/** True when the runs are others now. */
async function act(host: Host, action: RunAction, report: RunsReport, file: string): Promise<boolean> {
  const original = report.runs.find(({ role }) => role === 'original')?.path ?? null;
  switch (action) {
    case 'open':
      await openModel(vscode.Uri.file(file));
      return false;
    case 'compare':
      if (original !== null && original !== file) {
        await compareFiles(host, original, file, { data: await dataOf(report, file) });
      }
      return false;
    case 'report':
      await showKept(host, file);
      return false;
    case 'reveal':
      await revealFile(vscode.Uri.file(file));
      return false;
    case 'delete':
      return file !== original && deleteRun(file);
  }
}

/** The data that a run was measured on last, of those that are still there; undefined: random inputs, as the comparison says. */
export async function dataOf({ runs }: RunsReport, file: string): Promise<DatasetSpec | undefined> {
  const measured = runs.find(run => run.path === file)?.measured ?? [];
  const newestFirst = measured.toSorted((a, b) => (a.when < b.when ? 1 : -1));
  for (const { spec } of newestFirst) if (spec !== undefined && (await isThere(spec.source))) return spec;
  return undefined;
}

function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

async function showKept(host: Host, file: string): Promise<void> {
  const kept = await host.memory.report(file);
  if (kept?.kind === 'report') host.reports.showReport(kept.report);
  else if (kept?.kind === 'packed') host.reports.showPacked(kept.report);
}

/** Measures every run that is there, as a job. */
export async function measureAll(
  host: Host,
  report: RunsReport,
  data: DatasetSpec | undefined,
  options: RunOptions = {},
): Promise<readonly MeasuredRun[]> {
  const paths = distinctRuns(report);
  return host.jobs.run(
    {
      method: 'measureRuns',
      params: {
        original: report.runs.find(({ role }) => role === 'original')?.path ?? null,
        paths,
        store: host.memory.folder,
        options: host.dims.get(vscode.Uri.file(report.model)),
        ...(data && { data }),
      },
      title: measureTitle(data !== undefined),
      subject: path.basename(report.model),
      folder: path.dirname(report.model),
    },
    options,
  );
}

function tellFailures(results: readonly MeasuredRun[]): void {
  const failed = results.filter(({ error }) => error !== null);
  if (failed.length === 0) return;
  const [first] = failed;
  void vscode.window.showWarningMessage(
    vscode.l10n.t(
      '{0} of {1} models could not be measured: {2}',
      failed.length,
      results.length,
      first?.error?.message ?? '',
    ),
  );
}

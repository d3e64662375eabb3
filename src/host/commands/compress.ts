import path from 'node:path';
import * as vscode from 'vscode';
import type { DatasetSpec } from '../../protocol/dataset.ts';
import type { Recipe, Report } from '../../protocol/report.ts';
import type { Host } from '../context.ts';
import { filePath } from '../paths.ts';
import type { RunOptions } from '../jobs/job-runner.ts';
import { sizeChange } from '../tree/runs-view.ts';
import { compareFiles } from './compare.ts';
import { openModel } from './open.ts';

export interface CompressRequest {
  readonly uri: vscode.Uri;
  readonly recipe: Recipe;
  /** `Prune Weights`. */
  readonly title: string;
  readonly data?: DatasetSpec | undefined;
  readonly out?: string | undefined;
}

/**
 * Runs a recipe on a model as a job.
 * @throws EspalierError as the job does
 */
export async function compress(host: Host, request: CompressRequest, options: RunOptions): Promise<Report> {
  const file = filePath(request.uri);
  const { recipe, data, out } = request;
  return host.jobs.run(
    {
      method: 'compress',
      params: {
        path: file,
        recipe,
        options: host.dims.get(request.uri),
        ...(data === undefined ? {} : { data }),
        ...(out === undefined ? {} : { out }),
      },
      title: request.title,
      subject: path.basename(file),
      folder: path.dirname(out ?? file),
    },
    options,
  );
}

/** The one toast when a compression has ended. Comparing uses the data that it was run with. */
export async function announce(host: Host, report: Report, data?: DatasetSpec): Promise<void> {
  const open = vscode.l10n.t('Open');
  const compare = vscode.l10n.t('Compare');
  const showReport = vscode.l10n.t('Show Report');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('Wrote {0}: {1}.', path.basename(report.output), sizeChange(report)),
    open,
    compare,
    showReport,
  );
  if (answer === open) await openModel(vscode.Uri.file(report.output));
  else if (answer === compare) await compareFiles(host, report.source, report.output, { data });
  else if (answer === showReport) host.reports.showReport(report);
}

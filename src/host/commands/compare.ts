import path from 'node:path';
import * as vscode from 'vscode';
import type { DatasetSpec } from '../../protocol/dataset.ts';
import type { Comparison } from '../../protocol/report.ts';
import type { Host } from '../context.ts';
import type { RunOptions } from '../jobs/job-runner.ts';

/** Compares two model files as a job, on the data if there are some, and shows them side by side unless it is silent. */
export async function compareFiles(
  host: Host,
  a: string,
  b: string,
  { data, ...options }: RunOptions & { readonly data?: DatasetSpec | undefined } = {},
): Promise<Comparison> {
  const comparison = await host.jobs.run(
    {
      method: 'compare',
      params: { a, b, options: host.dims.get(vscode.Uri.file(a)), ...(data && { data }) },
      title: 'Compare',
      subject: `${path.basename(a)} ↔ ${path.basename(b)}`,
      folder: path.dirname(a),
    },
    options,
  );
  if (!options.silent) host.reports.showComparison(comparison);
  return comparison;
}

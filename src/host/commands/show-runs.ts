import * as vscode from 'vscode';
import type { Host } from '../context.ts';
import { searchOf } from '../runs/find-runs.ts';
import { measureAll } from '../runs/runs-actions.ts';
import type { Command } from './command.ts';
import { targetModel } from './target.ts';

/** Opens the page of all that was made from a model. A script gives `{ uri, silent }` and gets the runs. */
export const showRuns: Command = {
  id: 'espalier.showRuns',
  title: 'Show Runs',
  async run(host, argument) {
    const uri = await targetModel(host, isRow(argument) ? undefined : argument);
    if (uri === undefined) return undefined;
    if (isSilent(argument)) return host.inspector.call('findRuns', searchOf(uri, host));
    host.runs.show(uri);
    return undefined;
  },
};

/** Measures them without the page. A script gives `{ uri, silent, data }`. */
export const measureRuns: Command = {
  id: 'espalier.measureRuns',
  title: 'Measure Runs',
  async run(host, argument) {
    const uri = await targetModel(host, argument);
    if (uri === undefined) return undefined;
    return measure(host, uri, argument);
  },
};

async function measure(host: Host, uri: vscode.Uri, argument: unknown): Promise<unknown> {
  const report = await host.inspector.call('findRuns', searchOf(uri, host));
  const silent = isSilent(argument);
  const results = await measureAll(host, report, dataOf(argument), { silent });
  if (!silent) host.runs.show(uri);
  return results;
}

/** A button of the tree's title bar passes nothing that tells of a model. */
function isRow(argument: unknown): boolean {
  return argument !== undefined && !(argument instanceof vscode.Uri) && !isSilent(argument);
}

function isSilent(argument: unknown): boolean {
  return (
    typeof argument === 'object' && argument !== null && 'silent' in argument && argument.silent === true
  );
}

function dataOf(argument: unknown): { source: string } | undefined {
  if (typeof argument !== 'object' || argument === null || !('data' in argument)) return undefined;
  return typeof argument.data === 'string' ? { source: argument.data } : undefined;
}

import type * as vscode from 'vscode';
import type { Host } from '../context.ts';
import { searchOf } from '../runs/find-runs.ts';
import { measureAll } from '../runs/runs-actions.ts';
import { dataIn, isSilent } from './arguments.ts';
import type { Command } from './command.ts';
import { targetModel } from './target.ts';

/** Opens the page of all that was made from a model. A script gives `{ uri, silent }` and gets the runs. */
export const showRuns: Command = {
  id: 'espalier.showRuns',
  title: 'Show Runs',
  async run(host, argument) {
    const uri = await targetModel(host, argument);
    if (uri === undefined) return undefined;
    if (isSilent(argument)) return host.inspector.call('findRuns', searchOf(uri, host));
    host.runs.show(uri);
    return undefined;
  },
};

/** Measures them without the page. A script gives `{ uri, silent, data }`. */
export const measureRuns: Command = {
  id: 'espalier.measureRuns',
  title: 'Measure Runs on Random Inputs',
  async run(host, argument) {
    const uri = await targetModel(host, argument);
    if (uri === undefined) return undefined;
    return measure(host, uri, argument);
  },
};

async function measure(host: Host, uri: vscode.Uri, argument: unknown): Promise<unknown> {
  const report = await host.inspector.call('findRuns', searchOf(uri, host));
  const silent = isSilent(argument);
  const results = await measureAll(host, report, dataIn(argument), { silent });
  if (!silent) host.runs.show(uri);
  return results;
}

import path from 'node:path';
import * as vscode from 'vscode';
import type { Evaluation } from '../../protocol/panels.ts';
import type { EvaluateResult } from '../../protocol/rpc.ts';
import type { Host } from '../context.ts';
import { filePath } from '../paths.ts';
import { evaluationText } from '../tree/runs-view.ts';
import { textIn } from './arguments.ts';
import type { Command } from './command.ts';
import { pickData } from './pick-data.ts';
import { targetModel } from './target.ts';

/** Runs a model over a dataset. A script gives `{ uri, data, silent }`. */
export const evaluate: Command = {
  id: 'espalier.evaluate',
  title: 'Evaluate',
  async run(host, argument) {
    const uri = await targetModel(host, argument);
    if (uri === undefined) return undefined;
    const given = textIn(argument, 'data');
    const data = given ?? (await pickData(host, uri));
    if (data === undefined) return undefined;
    const model = filePath(uri);
    const result = await evaluateFile(host, model, data, given !== undefined);
    if (given === undefined) void announce(host, { model, data, result });
    return result;
  },
};

async function evaluateFile(
  host: Host,
  file: string,
  data: string,
  silent: boolean,
): Promise<EvaluateResult> {
  return host.jobs.run(
    {
      method: 'evaluate',
      params: { path: file, data: { source: data } },
      title: 'Evaluate',
      subject: path.basename(file),
      folder: path.dirname(file),
    },
    { silent },
  );
}

async function announce(host: Host, evaluation: Evaluation): Promise<void> {
  const { model, result } = evaluation;
  const loss = result.accuracy === null ? '' : vscode.l10n.t(', loss {0}', result.accuracy.loss.toFixed(4));
  const showReport = vscode.l10n.t('Show Report');
  const answer = await vscode.window.showInformationMessage(
    `${evaluationText(result)}${loss}: ${path.basename(model)}`,
    showReport,
  );
  if (answer === showReport) host.reports.showEvaluation(evaluation);
}

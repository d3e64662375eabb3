import type * as vscode from 'vscode';
import type { DatasetSpec } from '../../protocol/dataset.ts';
import type { AnalysisForm } from '../../protocol/sensitivity-page.ts';
import type { SensitivityParams } from '../../protocol/sensitivity.ts';
import type { Host } from '../context.ts';
import { layerRow, uriIn } from './arguments.ts';
import type { Command } from './command.ts';
import { targetModel } from './target.ts';

/** What scripts and tests call the command with: no page, no questions. */
export interface AnalyzeArguments extends Partial<Pick<SensitivityParams, 'suggest' | 'settings'>> {
  readonly uri: vscode.Uri;
  readonly form: Partial<AnalysisForm>;
  readonly data?: DatasetSpec;
  readonly silent: true;
}

/** Opens the page of a model's sensitivity; or, called with a form, measures it and gives back the report. */
export const analyzeSensitivity: Command = {
  id: 'espalier.analyzeSensitivity',
  title: 'Analyze Sensitivity',
  async run(host, argument) {
    if (isScripted(argument)) return runScripted(host, argument);
    const uri = await targetModel(host, argument);
    if (uri !== undefined) host.sensitivity.show(uri);
    return undefined;
  },
};

/** From a row of the tree: the page, with this layer selected. */
export const analyzeLayer: Command = {
  id: 'espalier.layer.sensitivity',
  title: 'Analyze Sensitivity',
  run(host, row) {
    const { document } = host.layers;
    if (document === undefined) return Promise.resolve();
    const node = layerRow(host, row)?.node;
    if (node !== undefined) document.select(node.id);
    host.sensitivity.show(document.uri);
    return Promise.resolve();
  },
};

async function runScripted(
  host: Host,
  { uri, form, data, suggest, settings }: AnalyzeArguments,
): Promise<unknown> {
  const analysis = host.analyses.of(uri);
  await analysis.loaded;
  const { limit, source } = data ?? {};
  analysis.setData(source ?? null);
  return analysis.run(
    { passes: [], metric: null, points: {}, limit: limit ?? null, seed: 0, ...form },
    {
      ...(data && { data }),
      ...(suggest && { suggest }),
      ...(settings && { settings }),
    },
  );
}

function isScripted(argument: unknown): argument is AnalyzeArguments {
  return uriIn(argument, 'uri') !== undefined && 'form' in (argument as object);
}

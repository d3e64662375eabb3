import * as vscode from 'vscode';
import type { DatasetSpec } from '../../protocol/dataset.ts';
import type { PassInfo, PassNeed, SettingValues } from '../../protocol/settings.ts';
import type { Host } from '../context.ts';
import { textIn, uriIn } from './arguments.ts';
import type { Command } from './command.ts';
import { announce, compress } from './compress.ts';
import { passById } from './show-pass-form.ts';
import { targetModel } from './target.ts';

/** What scripts and tests call `espalier.runPass` with: no form, no questions. */
export interface RunPassArguments {
  readonly uri: vscode.Uri;
  readonly pass: string;
  readonly settings?: SettingValues;
  readonly data?: DatasetSpec;
  readonly out?: string;
  /** No messages; errors are thrown to the caller. */
  readonly silent?: boolean;
}

/** Any pass there is: picks one and opens its form; or, called with settings, runs it and gives back the report. */
export const runPass: Command = {
  id: 'espalier.runPass',
  title: 'Run Pass',
  async run(host, argument) {
    if (isScripted(argument)) return runScripted(host, argument);
    const uri = await targetModel(host, argument);
    const pass = uri && (await pickPass(host));
    if (uri !== undefined && pass !== undefined) host.forms.show(uri, pass);
    return undefined;
  },
};

async function runScripted(host: Host, given: RunPassArguments): Promise<unknown> {
  const pass = await passById(host, given.pass);
  const step = { pass: pass.id, ...(given.settings === undefined ? {} : { settings: given.settings }) };
  const report = await compress(
    host,
    {
      uri: given.uri,
      recipe: { version: 1, steps: [step] },
      title: pass.title,
      data: given.data,
      out: given.out,
    },
    { silent: given.silent ?? false },
  );
  if (!given.silent) void announce(host, report, given.data);
  return report;
}

function isScripted(argument: unknown): argument is RunPassArguments {
  return uriIn(argument, 'uri') !== undefined && textIn(argument, 'pass') !== undefined;
}

async function pickPass(host: Host): Promise<PassInfo | undefined> {
  const needs: Readonly<Record<PassNeed, string>> = {
    nothing: vscode.l10n.t('needs nothing'),
    calibration: vscode.l10n.t('needs inputs'),
    labels: vscode.l10n.t('needs labelled inputs'),
    training: vscode.l10n.t('trains'),
  };
  const items = (await host.inspector.passes()).map(pass => ({
    pass,
    label: pass.title,
    description: needs[pass.needs],
    detail: pass.description,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Run Pass'),
    matchOnDetail: true,
  });
  return picked?.pass;
}

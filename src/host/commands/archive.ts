import path from 'node:path';
import * as vscode from 'vscode';
import type { PackReport, UnpackReport } from '../../protocol/report.ts';
import type { Host } from '../context.ts';
import { shortBytes } from '../numbers.ts';
import { filePath } from '../paths.ts';
import { packedSize } from '../tree/runs-view.ts';
import { isSilent, textIn } from './arguments.ts';
import type { Command } from './command.ts';
import { openModel, revealFile } from './open.ts';
import { targetModel } from './target.ts';

/** Packs a model into an archive beside it. A script gives `{ uri, out?, silent }`. */
export const pack: Command = {
  id: 'espalier.pack',
  title: 'Pack Model',
  async run(host, argument) {
    const uri = await targetModel(host, argument, 'model');
    if (uri === undefined) return undefined;
    const silent = isSilent(argument);
    const out = textIn(argument, 'out');
    const report = await host.jobs.run(
      { method: 'pack', ...request('Pack Model', filePath(uri), out) },
      { silent },
    );
    if (!silent) void announcePacked(host, report);
    return report;
  },
};

/** Gives back the model in an archive. A script gives `{ uri, out?, silent }`. */
export const unpack: Command = {
  id: 'espalier.unpack',
  title: 'Unpack',
  async run(host, argument) {
    const uri = await targetModel(host, argument, 'archive');
    if (uri === undefined) return undefined;
    const silent = isSilent(argument);
    const out = textIn(argument, 'out');
    const report = await host.jobs.run(
      { method: 'unpack', ...request('Unpack', filePath(uri), out) },
      { silent },
    );
    if (!silent) void announceUnpacked(report);
    return report;
  },
};

function request(title: string, file: string, out: string | undefined) {
  return {
    params: { path: file, ...(out === undefined ? {} : { out }) },
    title,
    subject: path.basename(file),
    folder: path.dirname(out ?? file),
  };
}

/** The one toast when an archive has been written. */
async function announcePacked(host: Host, report: PackReport): Promise<void> {
  const open = vscode.l10n.t('Open');
  const showReport = vscode.l10n.t('Show Report');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('Wrote {0}: {1}.', path.basename(report.output), packedSize(report)),
    open,
    showReport,
  );
  if (answer === open) await openModel(vscode.Uri.file(report.output));
  else if (answer === showReport) host.reports.showPacked(report);
}

async function announceUnpacked({ output, files, bytesAfter }: UnpackReport): Promise<void> {
  const open = vscode.l10n.t('Open');
  const reveal = vscode.l10n.t('Reveal in Explorer');
  // With the folder, where it is a new one.
  const name = files.length === 1 ? path.basename(output) : vscode.workspace.asRelativePath(output);
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('Wrote {0}: {1}.', name, shortBytes(bytesAfter)),
    open,
    reveal,
  );
  if (answer === open) await openModel(vscode.Uri.file(output));
  else if (answer === reveal) await revealFile(vscode.Uri.file(output));
}

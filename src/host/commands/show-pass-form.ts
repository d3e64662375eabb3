import type * as vscode from 'vscode';
import { EspalierError } from '../../core/errors.ts';
import type { PassInfo, SettingValues } from '../../protocol/settings.ts';
import type { Host } from '../context.ts';
import type { Command } from './command.ts';
import { targetModel } from './target.ts';

/** A command that opens the form of one pass. */
export function passFormCommand(id: string, passId: string, title: string): Command {
  return {
    id,
    title,
    async run(host, argument, _others, options) {
      const uri = await targetModel(host, argument);
      if (uri === undefined) return;
      const pass = await passById(host, passId);
      host.forms.show(uri, pass, onlyLayer(host, uri, pass, nodeOption(options)));
    },
  };
}

export async function passById(host: Host, id: string): Promise<PassInfo> {
  const passes = await host.inspector.passes();
  const pass = passes.find(candidate => candidate.id === id);
  if (pass !== undefined) return pass;
  const known = passes.map(candidate => candidate.id).join(', ');
  throw new EspalierError('BAD_SETTING', `There is no pass "${id}".`, `Passes are: ${known}.`);
}

/** Settings that restrict a pass to the layer of a node; none for a pass that can't be restricted. */
export function onlyLayer(
  host: Host,
  uri: vscode.Uri,
  pass: PassInfo,
  nodeId: string | undefined,
): SettingValues {
  const node = host.store.get(uri)?.summary?.nodes.find(({ id }) => id === nodeId);
  if (node === undefined || pass.settings.include?.type !== 'patterns') return {};
  // A layer that is named is wanted, however small it is.
  const anySize: SettingValues = 'minElements' in pass.settings ? { minElements: 0 } : {};
  return { include: [escapePattern(node.name)], ...anySize };
}

/** `*` and `?` are wild in patterns; a name that has them is matched by `?`, which stands for any one character. */
function escapePattern(name: string): string {
  return name.replace(/[*?]/g, '?');
}

function nodeOption(options: unknown): string | undefined {
  if (typeof options !== 'object' || options === null || !('node' in options)) return undefined;
  return typeof options.node === 'string' ? options.node : undefined;
}

import type { Command } from './command.ts';
import { openModel } from './open.ts';
import { targetModel } from './target.ts';

export const inspect: Command = {
  id: 'espalier.inspect',
  title: 'Inspect Model',
  async run(host, argument) {
    const uri = await targetModel(host, argument);
    if (uri !== undefined) await openModel(uri);
  },
};

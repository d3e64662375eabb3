import type { Command } from './command.ts';
import { targetModel } from './target.ts';

/** Opens the page *Energy* of a model. */
export const estimateEnergy: Command = {
  id: 'espalier.estimateEnergy',
  title: 'Estimate Energy',
  async run(host, argument) {
    const uri = await targetModel(host, argument);
    if (uri !== undefined) host.energy.show(uri);
  },
};

import type { Command } from './command.ts';
import { openModel } from './open.ts';
import { pickModel } from './target.ts';

/** Another model than the one in front: it always asks. */
export const openOtherModel: Command = {
  id: 'espalier.openModel',
  title: 'Open Model',
  async run() {
    const uri = await pickModel();
    if (uri !== undefined) await openModel(uri);
  },
};

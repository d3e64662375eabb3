import type { Command } from './command.ts';

export const showLog: Command = {
  id: 'espalier.showLog',
  title: 'Show Log',
  run(host) {
    host.log.show();
    return Promise.resolve();
  },
};

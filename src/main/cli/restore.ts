import { dirname } from 'node:path';
import { restoreLog } from '../database/backup/restore';
import { type Command, pathIn, readArgs } from './command';
import { holdFolder } from './with-writer';

export const restore: Command = {
  name: 'restore',
  usage: 'restore DIR FILE   the newest backup that passes its check; FILE must not be there',
  run(args, terminal) {
    const { positionals } = readArgs(args, {}, [2, 2]);
    const [folder = '', file = ''] = positionals;
    const target = pathIn(terminal, file);
    const release = holdFolder(dirname(target));
    try {
      const { backup, events, passedOver } = restoreLog(pathIn(terminal, folder), target);
      for (const { file: name, why } of passedOver) terminal.err(`${name} was passed over: ${why}`);
      terminal.out(`restored ${events} events from ${backup.file} of ${new Date(backup.at).toISOString()}`);
      return 0;
    } finally {
      release();
    }
  },
};

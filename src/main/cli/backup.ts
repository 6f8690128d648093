import { backupLog } from '../database/backup/backup';
import { closeLog, openReader } from '../database/file/open';
import { type Command, pathIn, readArgs } from './command';

export const backup: Command = {
  name: 'backup',
  usage: 'backup FILE DIR   a checked copy of the log, also while calls are taken',
  run(args, terminal) {
    const { positionals } = readArgs(args, {}, [2, 2]);
    const [file = '', folder = ''] = positionals;
    const log = openReader({ file: pathIn(terminal, file) });
    try {
      terminal.out(JSON.stringify(backupLog(log, pathIn(terminal, folder), terminal.now())));
      return 0;
    } finally {
      closeLog(log);
    }
  },
};

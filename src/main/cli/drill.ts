import { join } from 'node:path';
import { drillBackups } from '../database/backup/restore';
import { type Command, pathIn, readArgs } from './command';

export const drill: Command = {
  name: 'drill',
  usage: 'drill DIR   restores the newest backup into a scratch file, verifies it, says how old it is',
  run(args, terminal) {
    const { positionals } = readArgs(args, {}, [1, 1]);
    const [folder = ''] = positionals;
    const { backup, check, ageMs, passedOver } = drillBackups(pathIn(terminal, folder), {
      now: terminal.now(),
      migrations: join(terminal.root, 'migrations'),
    });
    for (const { file, why } of passedOver) terminal.err(`${file} was passed over: ${why}`);
    if (!check.ok) {
      terminal.out(`${backup.file}: seq ${check.seq}: ${check.what}`);
      return 1;
    }
    const hours = (Math.max(0, ageMs) / 3_600_000).toFixed(1);
    terminal.out(`${backup.file}: verified ${check.events} events, head ${check.head}, ${hours} hours old`);
    return passedOver.length === 0 ? 0 : 1;
  },
};

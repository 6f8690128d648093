import { rebuildLog } from '../database/projections/rebuild';
import { type Command, readArgs } from './command';
import { withWriter } from './with-writer';

export const logRebuild: Command = {
  name: 'log rebuild',
  usage: 'log rebuild FILE   makes everything that follows from the journal anew',
  run(args, terminal) {
    const { positionals } = readArgs(args, {}, [1, 1]);
    const [file = ''] = positionals;
    const events = withWriter(terminal, { file, mustExist: true }, rebuildLog);
    terminal.out(`rebuilt from ${events} events`);
    return 0;
  },
};

import { type Command, readArgs, UsageError } from './command';
import { FOLDER_OPTIONS, tellRunningHost } from './running-host';

/** For telephone systems: the number is offered in the bar, and F2 takes it. Nothing is written before that. */
export const pop: Command = {
  name: 'pop',
  usage: 'pop --from NUMBER [--data DIR]   offers a ringing number to the open Tenline',
  async run(args, terminal) {
    const { values } = readArgs(args, { ...FOLDER_OPTIONS, from: { type: 'string' } }, [0, 0]);
    if (values.from === undefined) throw new UsageError('--from needs the number that rings.');
    await tellRunningHost(values, '/ring', { from: values.from });
    terminal.err(`${values.from} is offered; F2 takes it.`);
    return 0;
  },
};

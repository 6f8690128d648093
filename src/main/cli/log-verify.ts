import { closeLog, openReader } from '../database/file/open';
import { verifyLog } from '../database/journal/verify';
import { type Command, pathIn, readArgs, UsageError } from './command';

export const logVerify: Command = {
  name: 'log verify',
  usage: 'log verify FILE [--head HASH] [--chain-only]   checks the chain, what it commits to, and the projections',
  run(args, terminal) {
    const options = { head: { type: 'string' }, 'chain-only': { type: 'boolean' } } as const;
    const { values, positionals } = readArgs(args, options, [1, 1]);
    const [file = ''] = positionals;
    // Paper prints it in groups of four.
    const head = values.head?.replace(/\s/g, '');
    if (head !== undefined && !/^[0-9a-f]{64}$/i.test(head))
      throw new UsageError('--head needs 64 hexadecimal characters.');
    const log = openReader({ file: pathIn(terminal, file) });
    try {
      const check = verifyLog(log, { ...(head !== undefined && { head }), chainOnly: values['chain-only'] === true });
      terminal.out(
        check.ok ? `verified ${check.events} events, head ${check.head}` : `seq ${check.seq}: ${check.what}`,
      );
      return check.ok ? 0 : 1;
    } finally {
      closeLog(log);
    }
  },
};

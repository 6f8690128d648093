import { verifyLog } from '../database/journal/verify';
import { type Command, readArgs, UsageError } from './command';
import { withReader } from './with-reader';

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
    const chainOnly = values['chain-only'] === true;
    const check = withReader(terminal, { file, anyForm: chainOnly }, (log) =>
      verifyLog(log, { ...(head !== undefined && { head }), chainOnly }),
    );
    terminal.out(check.ok ? `verified ${check.events} events, head ${check.head}` : `seq ${check.seq}: ${check.what}`);
    return check.ok ? 0 : 1;
  },
};

import { seedLog } from '../database/seed/seed';
import { type Command, numberIn, readArgs, UsageError } from './command';
import { openPack } from './open-pack';
import { withWriter } from './with-writer';

export const logSeed: Command = {
  name: 'log seed',
  usage:
    'log seed FILE --calls N [--full] [--seed N] [--agency DIR]   invented calls for drills; refused on a live log',
  run(args, terminal) {
    const options = {
      calls: { type: 'string' },
      seed: { type: 'string', default: '1' },
      full: { type: 'boolean', default: false },
      agency: { type: 'string' },
    } as const;
    const { values, positionals } = readArgs(args, options, [1, 1]);
    const [file = ''] = positionals;
    const calls = numberIn(values.calls, 'calls');
    if (calls === 0) throw new UsageError('--calls needs at least 1.');
    const seed = numberIn(values.seed, 'seed');
    const { pack, hash } = openPack(terminal, values.agency);
    withWriter(terminal, { file }, (log) => {
      seedLog(log, {
        calls,
        seed,
        full: values.full,
        now: terminal.now(),
        pack,
        hash,
        progress: (done) => terminal.err(`${done} of ${calls} calls`),
      });
    });
    terminal.out(`seeded ${calls} calls`);
    return 0;
  },
};

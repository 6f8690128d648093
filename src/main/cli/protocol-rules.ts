import { describeRules } from '../../shared/protocol/describe/describe-rules';
import { type Command, readArgs } from './command';
import { openPack } from './open-pack';

export const protocolRules: Command = {
  name: 'protocol rules',
  usage: 'protocol rules [DIR]   every escalation rule of an agency pack in plain words, as Markdown',
  run(args, terminal) {
    const { positionals } = readArgs(args, {}, [0, 1]);
    const { pack, sources } = openPack(terminal, positionals[0]);
    terminal.out(describeRules(pack, sources));
    return 0;
  },
};

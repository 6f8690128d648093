import { Refusal } from '../../shared/contract/problem';
import { writePack } from '../agency/write-pack';
import { makeFolder } from '../database/file/make-folder';
import { currentPack, packByHash } from '../database/packs';
import { type Command, pathIn, readArgs } from './command';
import { withReader } from './with-reader';

export const protocolExport: Command = {
  name: 'protocol export',
  usage:
    'protocol export FILE DIR [--version HASH]   the agency pack of a log, with what was changed on screen, as YAML',
  run(args, terminal) {
    const { values, positionals } = readArgs(args, { version: { type: 'string' } } as const, [2, 2]);
    const [file = '', folder = ''] = positionals;
    return withReader(terminal, { file }, (log) => {
      const found = values.version === undefined ? currentPack(log) : packByHash(log, values.version);
      if (found === undefined) throw new Refusal('not-found', 'This log has no such version of an agency pack.');
      const home = pathIn(terminal, folder);
      makeFolder(home);
      const count = writePack(home, found.pack);
      terminal.out(`${count} files, version ${found.hash}`);
      return 0;
    });
  },
};

import { join } from 'node:path';
import { writeSchemas } from '../agency/write-schemas';
import { makeFolder } from '../database/file/make-folder';
import { type Command, pathIn, readArgs } from './command';

export const protocolSchemas: Command = {
  name: 'protocol schemas',
  usage: 'protocol schemas [DIR]   writes the JSON Schemas of the pack files, by default into agency/schema',
  run(args, terminal) {
    const { positionals } = readArgs(args, {}, [0, 1]);
    const [typed] = positionals;
    const folder = typed === undefined ? join(terminal.root, 'agency', 'schema') : pathIn(terminal, typed);
    makeFolder(folder);
    writeSchemas(folder);
    terminal.out(folder);
    return 0;
  },
};

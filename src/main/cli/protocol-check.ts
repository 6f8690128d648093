import { counted } from '../../shared/counted';
import { longestPaths } from '../../shared/protocol/check/longest-path';
import { readPack } from '../agency/read-pack';
import { type Command, readArgs } from './command';
import { packFolder } from './open-pack';

export const protocolCheck: Command = {
  name: 'protocol check',
  usage: 'protocol check [DIR]   proves an agency pack: every defect by file and line',
  run(args, terminal) {
    const { positionals } = readArgs(args, {}, [0, 1]);
    const folder = packFolder(terminal, positionals[0]);
    const read = readPack(folder);
    if (!read.ok) {
      for (const { file, line, sentence } of read.defects) terminal.out(`${file}:${line}: ${sentence}`);
      terminal.err(`${folder}: ${counted(read.defects.length, 'defect')}`);
      return 1;
    }
    for (const warning of read.warnings) terminal.err(warning);
    for (const path of longestPaths(read.pack)) terminal.out(describe(path));
    terminal.out(`${folder}: no defect, version ${read.hash}`);
    return 0;
  },
};

type Path = ReturnType<typeof longestPaths>[number];

function describe({ number, protocol, own, longest, exact }: Path): string {
  return `${number} ${protocol}: ${own} questions of its own, ${exact ? 'at most' : 'fewer than'} ${exact ? longest : longest + 1} in one call`;
}

import { join } from 'node:path';
import { readPack } from '../../../src/main/agency/read-pack';
import type { Pack } from '../../../src/shared/protocol/pack';

export const LEXINGTON_FOLDER = join(import.meta.dirname, '../../../agency/lexington');

let pack: Pack | undefined;

/** The pack that ships, for tests over every protocol; read once a test file. */
export function lexington(): Pack {
  pack ??= readLexington();
  return pack;
}

function readLexington(): Pack {
  const read = readPack(LEXINGTON_FOLDER);
  if (read.ok) return read.pack;
  throw new Error(read.defects.map(({ file, line, sentence }) => `${file}:${line} ${sentence}`).join('\n'));
}

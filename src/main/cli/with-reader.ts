import { basename, join } from 'node:path';
import { Refusal } from '../../shared/contract/problem';
import { readMigrations, refuseNewer } from '../database/file/migrate';
import { closeLog, formOf, openReader, type Reader } from '../database/file/open';
import { pathIn, type Terminal } from './command';

type Source = {
  readonly file: string;
  /** Only what is the same in every format is read. */
  readonly anyForm?: boolean;
};

/** Opens a log of this program's own format for reading: another would be read wrongly, or told to be damaged. */
export function withReader<T>(terminal: Terminal, { file: typed, anyForm }: Source, work: (r: Reader) => T): T {
  const file = pathIn(terminal, typed);
  const r = openReader({ file });
  try {
    if (anyForm !== true) refuseOtherForm(file, formOf(r), readMigrations(join(terminal.root, 'migrations')).length);
    return work(r);
  } finally {
    closeLog(r);
  }
}

function refuseOtherForm(file: string, form: number, newest: number): void {
  refuseNewer(file, form, newest);
  if (form === newest) return;
  throw new Refusal(
    'read-only',
    `${basename(file)} has the format of an older Tenline (${form}, this one reads ${newest}). It was not touched. Copy it, bring the copy up to date with log rebuild, and try again with that; log verify --chain-only reads it as it is.`,
  );
}

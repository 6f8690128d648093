import { basename } from 'node:path';
import { type ProblemCode, Refusal } from '../../../shared/contract/problem';

const KEPT = 'It was not saved; what you typed is still on the screen.';

/** SQLite could not do it: the words of somebody who is typing, and of somebody who has not begun. */
export class FileRefusal extends Refusal {
  readonly beforehand: string;
  constructor(code: ProblemCode, file: string, reason: string) {
    super(code, sentenceFor(code, basename(file)));
    this.beforehand = sentenceBeforehand(code, file, reason);
  }
}

/** What a SQLite error means for the person at the desk; undefined when it is a bug of ours. */
export function refusalOf(error: unknown, file: string): FileRefusal | undefined {
  const code = codeOf(error);
  const kind = code === undefined ? undefined : kindOf(code);
  return code === undefined || kind === undefined ? undefined : new FileRefusal(kind, file, code);
}

/** `SQLITE_FULL`, `SQLITE_IOERR_FSYNC` ...; undefined for anything that is not from SQLite. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' && error.code.startsWith('SQLITE_') ? error.code : undefined;
}

function kindOf(code: string): ProblemCode | undefined {
  // SHMSIZE: there is no room for the file of shared memory beside the log.
  if (code.startsWith('SQLITE_FULL') || code === 'SQLITE_IOERR_SHMSIZE') return 'disk-full';
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN')) return 'read-only';
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'busy';
  if (/^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(code)) return 'damaged';
  return undefined;
}

/** What to do comes before what is kept: of a long sentence the strip shows the beginning. */
function sentenceFor(kind: ProblemCode, name: string): string {
  switch (kind) {
    case 'disk-full':
      return `The disk that holds ${name} is full. Make room on that disk, then save again. ${KEPT}`;
    case 'read-only':
      return `${name} cannot be written. See that the disk is connected and the file may be changed, then save again. ${KEPT}`;
    case 'busy':
      return `Another program has been holding ${name} for more than 5 seconds. Close that program, then save again. ${KEPT}`;
    default:
      return `The disk reported an error in ${name}, or the file is damaged. Write the call down, tell your supervisor, and restore the last backup. ${KEPT}`;
  }
}

function sentenceBeforehand(kind: ProblemCode, file: string, reason: string): string {
  const name = basename(file);
  switch (kind) {
    case 'disk-full':
      return `The disk that holds ${name} is full. Make room on that disk, then start again.`;
    case 'read-only':
      return `${file} cannot be opened here: see that the disk is connected and its folder may be written, or copy the file (with the -wal beside it, if there is one) to another folder. Then start again.`;
    case 'busy':
      return `Another program holds ${name}. Close that program, then start again.`;
    default:
      return `${name} is not a call log, or it is damaged (${reason}). Keep the file as it is and restore the last backup.`;
  }
}

import { basename } from 'node:path';
import { type ProblemCode, Refusal } from '../../../shared/contract/problem';

const KEPT = 'It was not saved; what you typed is still on the screen.';

/** What a SQLite error means for the person at the desk; undefined when it is a bug of ours. */
export function refusalOf(error: unknown, file: string): Refusal | undefined {
  const code = codeOf(error);
  const kind = code === undefined ? undefined : kindOf(code);
  return kind === undefined ? undefined : new Refusal(kind, sentenceFor(kind, basename(file)));
}

/** `SQLITE_FULL`, `SQLITE_IOERR_FSYNC` ...; undefined for anything that is not from SQLite. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' && error.code.startsWith('SQLITE_') ? error.code : undefined;
}

function kindOf(code: string): ProblemCode | undefined {
  if (code.startsWith('SQLITE_FULL')) return 'disk-full';
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN')) return 'read-only';
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'busy';
  if (/^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(code)) return 'damaged';
  return undefined;
}

function sentenceFor(kind: ProblemCode, name: string): string {
  switch (kind) {
    case 'disk-full':
      return `The disk that holds ${name} is full. ${KEPT} Make room on that disk, then save again.`;
    case 'read-only':
      return `${name} cannot be written. ${KEPT} See that the disk is connected and the file may be changed, then save again.`;
    case 'busy':
      return `Another program has been holding ${name} for more than 5 seconds. ${KEPT} Close that program, then save again.`;
    default:
      return `The disk reported an error in ${name}, or the file is damaged. ${KEPT} Write the call down, tell your supervisor, and restore the last backup.`;
  }
}

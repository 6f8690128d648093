import type { CallReading } from '../../../shared/contract/desk-operations';
import { personOf, type StaffNames } from '../../../shared/domain/staff';

export type ReaderLine = { readonly at: number; readonly who: string; readonly what: string };

const WHAT: Readonly<Record<string, string>> = {
  'call.find': 'looked up by its number',
  'call.read': 'record',
  'call.timeline': 'timeline',
  'call.print': 'printed',
  'call.copy': 'copied as text',
};

/** One opening of a record reads it and its timeline: within so long they are one line. */
const TOGETHER_MS = 3_000;
const OPENING: ReadonlySet<string> = new Set(['call.find', 'call.read', 'call.timeline']);

/** Who looked at the call, newest first. */
export function readerLines(readings: readonly CallReading[], staff: StaffNames): readonly ReaderLine[] {
  const lines: ReaderLine[] = [];
  let later: CallReading | undefined;
  for (const reading of readings) {
    const last = lines.at(-1);
    const what = WHAT[reading.what] ?? reading.what;
    if (last !== undefined && later !== undefined && isOneOpening(reading, later)) {
      lines[lines.length - 1] = { ...last, at: reading.at, what: joined(what, last.what) };
    } else lines.push({ at: reading.at, who: personOf(staff, reading.actor), what });
    later = reading;
  }
  return lines;
}

function isOneOpening(earlier: CallReading, later: CallReading): boolean {
  const isOpening = OPENING.has(earlier.what) && OPENING.has(later.what);
  return isOpening && earlier.actor === later.actor && later.at - earlier.at < TOGETHER_MS;
}

function joined(earlier: string, later: string): string {
  return later.split(', ').includes(earlier) ? later : `${earlier}, ${later}`;
}

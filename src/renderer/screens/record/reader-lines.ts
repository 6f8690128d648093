import type { CallReading } from '../../../shared/contract/desk-operations';
import { personOf, type StaffNames } from './names';

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

/** Who looked at the call, newest first. */
export function readerLines(readings: readonly CallReading[], staff: StaffNames): readonly ReaderLine[] {
  const lines: ReaderLine[] = [];
  let actor: string | null = null;
  for (const reading of readings) {
    const last = lines.at(-1);
    const what = WHAT[reading.what] ?? reading.what;
    if (last !== undefined && actor === reading.actor && last.at - reading.at < TOGETHER_MS) {
      lines[lines.length - 1] = { ...last, at: reading.at, what: joined(what, last.what) };
    } else lines.push({ at: reading.at, who: personOf(staff, reading.actor), what });
    actor = reading.actor;
  }
  return lines;
}

function joined(earlier: string, later: string): string {
  return later.split(', ').includes(earlier) ? later : `${earlier}, ${later}`;
}

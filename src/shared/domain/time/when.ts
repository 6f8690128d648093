import { readWithChrono } from './when-chrono';
import type { WhenContext } from './when-days';
import { readField, readProse } from './when-grammar';
import { isFiller } from './when-point';
import { sayInstant, saySpan } from './when-read-back';
import { resolveSaid, type WhenReading } from './when-reading';
import { cutWhen } from './when-words';

/**
 * When it happened, from plain words: `last night around 10`, `6pm friday to 8am saturday`, `since monday`. Our own
 * grammar first, chrono second. Incidents lie in the past: nothing a reading gives is later than now, and what has
 * not come yet is taken as the time before. A reading is always shown for confirmation (`readBack`).
 */

export type { WhenContext } from './when-days';
export type { WhenReading } from './when-reading';

export type WhenSpan = {
  /** Places in the text, UTF-16 units; `to` is the place after the last character. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly reading: WhenReading;
};

const MINUTE = 60_000;
const LONGEST_FIELD = 200;
/** Older times in running text are birth dates and history, not the incident. */
const OLDEST_FOUND = 400 * 24 * 60 * MINUTE;
/** Words before a day that make it one to come, or every one. */
const NOT_PAST = new Set([
  'next',
  'every',
  'each',
  'coming',
  'upcoming',
  'by',
  'until',
  'till',
  'til',
  'born',
  'dob',
  'proximo',
  'cada',
]);

/** Reads one field. Text that is not understood, or that only means the future, comes back as `unread`. */
export function readWhen(text: string, context: WhenContext): WhenReading {
  const unread: WhenReading = { kind: 'unread', text };
  if (text.length > LONGEST_FIELD || text.trim() === '') return unread;
  const said = readField(cutWhen(text));
  if (said !== undefined) return resolveSaid(said, context) ?? { ...unread, note: 'That is still to come.' };
  const second = readWithChrono(text, context);
  if (second === undefined) return unread;
  const { from, to, exact } = second;
  const notes: readonly string[] = [];
  if (exact)
    return { kind: 'instant', from, to, approximate: false, readBack: sayInstant(from, false, context), notes };
  const readBack = saySpan({ from, to, days: true, approximate: false }, context);
  return { kind: 'range', from, to, approximate: false, readBack, notes };
}

/**
 * Times in running text, offered as suggestions: only what is plainly a time, so a bare number, a house number or a
 * telephone number is never one. Linear in the text; chrono is not asked.
 */
export function findWhens(text: string, context: WhenContext): readonly WhenSpan[] {
  const tokens = cutWhen(text);
  const readings = new Map<string, WhenReading | undefined>();
  const found: WhenSpan[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (first === undefined || isFiller(first) || NOT_PAST.has(tokens[at - 1]?.word ?? '')) continue;
    const read = readProse(tokens, at);
    const last = tokens[(read?.end ?? 0) - 1];
    if (read === undefined || !read.plain || last === undefined) continue;
    const words = text.slice(first.from, last.to);
    if (!readings.has(words)) readings.set(words, resolveSaid(read.said, context));
    const reading = readings.get(words);
    if (reading === undefined || !isRecent(reading, context.now)) continue;
    found.push({ from: first.from, to: last.to, words, reading });
    at = read.end - 1;
  }
  return found;
}

function isRecent(reading: WhenReading, now: number): boolean {
  if (reading.kind === 'unread') return false;
  return (reading.from ?? reading.to ?? now) >= now - OLDEST_FOUND;
}

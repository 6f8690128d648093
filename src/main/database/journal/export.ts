import type { Call } from '../../../shared/domain/call';
import { rowOf } from '../../../shared/domain/call-row';
import { each, type Reader } from '../file/connection';
import { zoneOf } from '../packs';
import { offsetOf } from './offset';
import { type JournalRow, SELECT_EVENTS, storedEvent } from './stored-event';

export type ExportFormat = 'ndjson' | 'csv';
export type ExportRange = {
  readonly format: ExportFormat;
  /** UTC milliseconds: up to and without `to`; null = no bound. */
  readonly from: number | null;
  readonly to: number | null;
};

/**
 * Writes the log line by line, each with its line end. `ndjson`: every event of that time, as the journal has it, oldest
 * first. `csv`: every call opened in that time, for a spreadsheet: byte order mark, CRLF, ISO 8601 times of the agency.
 * Gives the number of events or calls.
 */
export function exportLog(r: Reader, range: ExportRange, write: (line: string) => void): number {
  return range.format === 'csv' ? exportCalls(r, range, write) : exportEvents(r, range, write);
}

function exportEvents(r: Reader, { from, to }: ExportRange, write: (line: string) => void): number {
  const rows = each<JournalRow>(
    r,
    `${SELECT_EVENTS}
     WHERE journal.at >= ? AND journal.at < ? ORDER BY journal.seq`,
    from ?? 0,
    to ?? Number.MAX_SAFE_INTEGER,
  );
  let count = 0;
  for (const row of rows) {
    write(`${JSON.stringify(storedEvent(row))}\n`);
    count += 1;
  }
  return count;
}

/** The columns of the table, and what each takes from a call. */
const COLUMNS: readonly (readonly [string, (call: Call, zone: string) => string | number | null])[] = [
  ['reference', (call) => call.reference],
  ['opened', (call, zone) => isoAt(call.openedAt, zone)],
  ['happened_late_entry', (call, zone) => (call.originalAt === null ? null : isoAt(call.originalAt, zone))],
  ['channel', (call) => call.channel],
  ['stage', (call) => call.stage.kind],
  ['type', (call) => call.type],
  ['level', (call) => rowOf(call).level],
  ['place', (call) => rowOf(call).place],
  ['caller', (call) => rowOf(call).callerName],
  ['callback', (call) => rowOf(call).phone],
  ['narrative', (call) => call.narrative],
  ['flags', (call) => call.flags.map((flag) => flag.rule).join(' ')],
  ['owner', (call) => call.owner],
  ['closed', (call, zone) => (call.stage.kind === 'closed' ? isoAt(call.stage.at, zone) : null)],
  ['close_kind', (call) => rowOf(call).closeKind],
  ['disposition', (call) => rowOf(call).disposition],
  ['outcome_channel', (call) => rowOf(call).outcomeChannel],
  ['supplements', (call) => call.supplements.map((one) => one.text).join('\n')],
];

function exportCalls(r: Reader, { from, to }: ExportRange, write: (line: string) => void): number {
  const zone = zoneOf(r);
  const rows = each<{ record: string }>(
    r,
    'SELECT record FROM calls WHERE opened_at >= ? AND opened_at < ? ORDER BY id',
    from ?? 0,
    to ?? Number.MAX_SAFE_INTEGER,
  );
  write(`\uFEFF${COLUMNS.map(([name]) => name).join(',')}\r\n`);
  let count = 0;
  for (const { record } of rows) {
    const call = JSON.parse(record) as Call;
    write(`${COLUMNS.map(([, take]) => cell(take(call, zone))).join(',')}\r\n`);
    count += 1;
  }
  return count;
}

/** A cell that a spreadsheet takes as text: one that looks like a formula gets an apostrophe before it. */
export function cell(value: string | number | null): string {
  if (value === null) return '';
  const text = String(value);
  const safe = /^[=+\-@＝＋－＠]/.test(text.trimStart()) || /^[\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n;']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** `2026-11-20T18:00:00.000-05:00`. */
export function isoAt(at: number, zone: string): string {
  const offset = offsetOf(at, zone);
  const local = new Date(at + offset * 60_000).toISOString().slice(0, -1);
  const sign = offset < 0 ? '-' : '+';
  const two = (value: number) => String(value).padStart(2, '0');
  return `${local}${sign}${two(Math.trunc(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
}

import { LAST_SEQUENCE } from '../../../shared/domain/reference-number';
import { get, type Reader, run, transactionOf, type Writer } from '../file/connection';

/**
 * The next number of this desk's year, 1 for the first. A desk that has given all numbers of a year goes on in those of
 * the next: no call is refused for want of a number. Inside the transaction that opens the call: rolled back with it, so
 * that the numbers have no gaps.
 */
export function takeNumber(w: Writer, year: number): { readonly year: number; readonly sequence: number } {
  transactionOf(w);
  const desk = get<{ desk: string }>(w, 'SELECT desk FROM station')?.desk;
  if (desk === undefined) throw new Error('No reference number before station.opened');
  const row = get<{ last: number }>(
    w,
    `INSERT INTO reference_sequence (desk, year, last) VALUES (?, ?, 1)
     ON CONFLICT (desk, year) DO UPDATE SET last = last + 1 WHERE last < ? RETURNING last`,
    desk,
    year,
    LAST_SEQUENCE,
  );
  return row === undefined ? takeNumber(w, year + 1) : { year, sequence: row.last };
}

/** The newest year in which this log has given a number. */
export function lastYear(r: Reader): number | undefined {
  return get<{ year: number | null }>(r, 'SELECT max(year) AS year FROM reference_sequence')?.year ?? undefined;
}

/** A call that has been opened holds its number: the sequence goes on after the highest. */
export function noteReference(w: Writer, reference: string): void {
  const [, years, desk, sequence] = /^N(\d\d)-([0-9A-Z])(\d{5})-[A-Z]$/.exec(reference) ?? [];
  if (years === undefined || desk === undefined) return;
  run(
    w,
    `INSERT INTO reference_sequence (desk, year, last) VALUES (?, ?, ?)
     ON CONFLICT (desk, year) DO UPDATE SET last = max(last, excluded.last)`,
    desk,
    2000 + Number(years),
    Number(sequence),
  );
}

import { type CallRow, isOver } from '../../../shared/domain/call-row';
import type { Staff } from '../../../shared/domain/staff';
import { formatDate, formatTime, toLocalParts } from '../../../shared/domain/time/zone';
import type { Pack } from '../../../shared/protocol/pack';

/** What rows need to be said in words; one object per pack and staff list, so that rows need not be painted again. */
export type RowNames = {
  readonly zone: string;
  readonly me: string | null;
  readonly staff: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, string>;
  readonly dispositions: ReadonlyMap<string, string>;
};

export function namesFor(pack: Pack, staff: readonly Staff[], me: string | null): RowNames {
  return {
    zone: pack.agency.time_zone,
    me,
    staff: new Map(staff.map((one) => [one.id, one.name])),
    types: new Map(pack.incidentTypes.map((one) => [one.id, one.label])),
    dispositions: new Map(pack.dispositions.map((one) => [one.code, one.label])),
  };
}

export function typeOf(row: CallRow, names: RowNames): string {
  if (row.type === null) return `No type${yet(row)}`;
  return names.types.get(row.type) ?? row.type;
}

export function summaryOf(row: CallRow): string {
  return row.summary === '' ? `Nothing written${yet(row)}` : row.summary;
}

export function placeWordsOf(row: CallRow): string {
  return row.place ?? `No place${yet(row)}`;
}

/** What a call lacks may still come while it is open. */
function yet(row: CallRow): string {
  return isOver(row) ? '' : ' yet';
}

export function ownerOf(row: CallRow, names: RowNames): string {
  return row.owner === names.me ? 'You' : (names.staff.get(row.owner) ?? 'Not on the list now');
}

/** "14:02"; on another day "20 Nov 14:02", in another year "20 Nov 2025 14:02". */
export function timeOf(at: number, today: number, zone: string): string {
  const date = formatDate(at, zone);
  const time = formatTime(at, zone);
  if (date === formatDate(today, zone)) return time;
  const [, day, month, year] = date.split(' ');
  const isThisYear = toLocalParts(at, zone).year === toLocalParts(today, zone).year;
  return isThisYear ? `${day} ${month} ${time}` : `${day} ${month} ${year} ${time}`;
}

/** "now", "12 min", "1 h 05", "3 d". */
export function ageOf(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 1) return 'now';
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 2_880) return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`;
  return `${Math.floor(minutes / 1_440)} d`;
}

import type { AgencyView, Use } from '../../../shared/contract/agency-operations';
import { eventsFrom, startWords } from '../../../shared/domain/event-day';
import { formatDateTime } from '../../../shared/domain/time/zone';
import { type AgencyEntity, type AgencyItem, idOf, itemsOf, nameOf } from '../../../shared/protocol/changes/entities';
import { PROGRAM_WORDS } from '../../../shared/protocol/changes/field-words';
import type { Pack } from '../../../shared/protocol/pack';
import { ROLE_WORDS } from '../../wording/staff-words';
import { checkedSentence } from '../directory/facts';
import { byOldestCheck, isToConfirm } from './confirmed';

export type SectionId = 'people' | AgencyEntity | 'versions';

export const SECTIONS: readonly { readonly id: SectionId; readonly title: string }[] = [
  { id: 'people', title: 'People and roles' },
  { id: 'disposition', title: 'Dispositions' },
  { id: 'incident-type', title: 'Incident types' },
  { id: 'referral', title: 'Referrals' },
  { id: 'program', title: 'Programs' },
  { id: 'event', title: 'Events' },
  { id: 'versions', title: 'Versions' },
];

export type Row = {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** Retired, over or not active: there to be read. */
  readonly quiet: boolean;
  /** To be confirmed again. */
  readonly due: boolean;
};

export type RowsFrom = {
  readonly view: AgencyView;
  readonly pack: Pack;
  readonly today: string;
  /** The pack as it was when the section was entered: its referrals keep that order, whatever is confirmed. */
  readonly entered: Pack;
};

/** The lines of a section: what is in use first, then what is not. */
export function rowsOf(section: SectionId, from: RowsFrom): readonly Row[] {
  const rows =
    section === 'people' ? peopleRows(from) : section === 'versions' ? versionRows(from) : itemRows(section, from);
  return [...rows.filter(({ quiet }) => !quiet), ...rows.filter(({ quiet }) => quiet)];
}

export function matchesFilter({ title, detail }: Row, text: string): boolean {
  const all = `${title} ${detail}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

function peopleRows({ view }: RowsFrom): readonly Row[] {
  return view.people.map(({ id, name, role, active }) => ({
    id,
    title: name,
    detail: active ? ROLE_WORDS[role] : `${ROLE_WORDS[role]}, not active`,
    quiet: !active,
    due: false,
  }));
}

function versionRows({ view, pack }: RowsFrom): readonly Row[] {
  return view.versions.map(({ seq, hash, at, byName, changes }) => {
    const found = view.changes.filter(({ change }) => changes.includes(change));
    const what = found.map((one) => nameOfChange(one)).join('; ') || 'the agency folder';
    return {
      id: String(seq),
      title: `${formatDateTime(at, pack.agency.time_zone)}: ${what}`,
      detail: `${byName}, ${hash.slice(0, 8)}`,
      quiet: false,
      due: false,
    };
  });
}

export function nameOfChange({
  before,
  after,
  id,
}: {
  before: AgencyItem | null;
  after: AgencyItem | null;
  id: string;
}) {
  const item = after ?? before;
  return item === null ? id : nameOf(item);
}

function itemRows(entity: AgencyEntity, from: RowsFrom): readonly Row[] {
  return ordered(entity, from).map((item) => {
    const due =
      'checked_on' in item && 'phone' in item && isToConfirm(item, from.today, from.pack.agency.confirm_after_days);
    const retired = item.retired === true;
    const over = 'starts' in item && item.starts.slice(0, 10) < from.today;
    const detail = detailOf(item, from.view);
    const rest = retired ? ', retired' : over ? ', over' : '';
    return {
      id: idOf(item),
      title: nameOf(item),
      detail: `${detail}${rest}`,
      quiet: retired || over,
      due: due && !retired,
    };
  });
}

function ordered(entity: AgencyEntity, { pack, today, entered }: RowsFrom): readonly AgencyItem[] {
  if (entity === 'referral') return inOrderOf(pack.referrals, byOldestCheck(entered.referrals));
  if (entity !== 'event') return itemsOf(pack, entity);
  const coming = eventsFrom(pack.events, today);
  return [...coming, ...pack.events.filter((one) => !coming.includes(one))];
}

/** What is new comes last. */
function inOrderOf<T extends { readonly id: string }>(items: readonly T[], order: readonly T[]): readonly T[] {
  const known = order.flatMap(({ id }) => items.filter((item) => item.id === id));
  return [...known, ...items.filter((item) => !known.includes(item))];
}

function detailOf(item: AgencyItem, view: AgencyView): string {
  if ('code' in item) return `code ${item.code}, key ${item.key}`;
  if ('phone' in item) return checkedSentence(item);
  if ('starts' in item) return `${startWords(item.starts)}, ${placesTaken(item, view)}`;
  if ('card' in item) return PROGRAM_WORDS[item.kind];
  return item.local;
}

/** "12 of 20 places taken", "12 signed up". */
function placesTaken({ id, capacity }: { id: string; capacity?: number | undefined }, view: AgencyView): string {
  const { count, cancelled } = usesOf(view, 'event', id);
  const taken = count - cancelled;
  return capacity === undefined ? `${taken} signed up` : `${taken} of ${capacity} places taken`;
}

export function usesOf({ uses }: AgencyView, entity: AgencyEntity, id: string): Pick<Use, 'count' | 'cancelled'> {
  return uses.find((one) => one.entity === entity && one.id === id) ?? { count: 0, cancelled: 0 };
}

import type { Use } from '../../shared/contract/agency-operations';
import type { AgencyChange } from '../../shared/domain/agency-change';
import type { StoredEvent } from '../../shared/domain/event';
import type { AgencyEntity } from '../../shared/protocol/changes/entities';
import { all, get, type Reader } from './file/connection';
import { type JournalRow, SELECT_EVENTS, storedEvent } from './journal/stored-event';

/** Every change ever made on screen, oldest first. */
export function listChanges(r: Reader): AgencyChange[] {
  return all<{ record: string }>(r, 'SELECT record FROM agency_change ORDER BY seq').map(
    ({ record }) => JSON.parse(record) as AgencyChange,
  );
}

export type PublishedVersion = {
  readonly seq: number;
  readonly hash: string;
  readonly at: number;
  readonly by: string;
};

/** The versions as they came into force, newest first. */
export function listVersions(r: Reader, limit: number): PublishedVersion[] {
  return all<PublishedVersion>(
    r,
    'SELECT seq, hash, at, actor AS "by" FROM agency_version ORDER BY seq DESC LIMIT ?',
    limit,
  );
}

export function listUses(r: Reader): Use[] {
  return all<Use>(r, 'SELECT entity, item AS id, count, cancelled FROM agency_use ORDER BY entity, item');
}

export function timesUsed(r: Reader, entity: AgencyEntity, id: string): number {
  const row = get<{ count: number }>(r, 'SELECT count FROM agency_use WHERE entity = ? AND item = ?', entity, id);
  return row?.count ?? 0;
}

/** How many signed up for an event and did not cancel. */
export function countSignUps(r: Reader, event: string): number {
  const row = get<{ count: number }>(
    r,
    `SELECT count - cancelled AS count FROM agency_use WHERE entity = 'event' AND item = ?`,
    event,
  );
  return row?.count ?? 0;
}

/** What became of people's names and roles, oldest first. */
export function staffEvents(r: Reader): StoredEvent[] {
  return all<JournalRow>(
    r,
    `${SELECT_EVENTS}
     WHERE journal.call_id IS NULL AND journal.kind IN ('staff.added', 'staff.changed') ORDER BY journal.seq`,
  ).map(storedEvent);
}

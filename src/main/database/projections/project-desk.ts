import { stringify } from 'uuid';
import { assertNever } from '../../../shared/assert-never';
import type { EventBody, StoredEvent } from '../../../shared/domain/event';
import { phoneKey } from '../../../shared/domain/phone-key';
import { get, run, type Writer } from '../file/connection';

type DeskKind =
  | 'station.opened'
  | 'staff.added'
  | 'staff.changed'
  | 'session.started'
  | 'session.ended'
  | 'caution.added';
type DeskBody = Extract<EventBody, { kind: DeskKind }>;

export function projectDesk(w: Writer, event: StoredEvent, body: DeskBody): void {
  switch (body.kind) {
    case 'station.opened':
      return projectStation(w, body);
    case 'staff.added':
      run(w, 'INSERT INTO staff (id, name, role, active) VALUES (?, ?, ?, 1)', body.staff, body.name, body.role);
      return;
    case 'staff.changed':
      run(
        w,
        'UPDATE staff SET name = ?, role = ?, active = ? WHERE id = ?',
        body.name,
        body.role,
        body.active ? 1 : 0,
        body.staff,
      );
      return;
    case 'session.started':
      run(w, 'INSERT INTO session (id, staff, started_at) VALUES (?, ?, ?)', body.session, body.staff, event.at);
      return;
    case 'session.ended':
      run(w, 'UPDATE session SET ended_at = ? WHERE id = ? AND ended_at IS NULL', event.at, body.session);
      return;
    case 'caution.added':
      return projectCaution(w, event, body);
    default:
      return assertNever(body);
  }
}

function projectStation(w: Writer, body: Extract<DeskBody, { kind: 'station.opened' }>): void {
  const row = get<{ station: Buffer }>(w, 'SELECT station FROM journal WHERE seq = 1');
  if (row === undefined) throw new Error('station.opened is not the first event');
  run(
    w,
    'INSERT INTO station (slot, id, name, desk, agency, mode) VALUES (1, ?, ?, ?, ?, ?)',
    stringify(row.station),
    body.name,
    body.desk,
    body.agency,
    body.mode,
  );
}

function projectCaution(w: Writer, event: StoredEvent, body: Extract<DeskBody, { kind: 'caution.added' }>): void {
  run(
    w,
    `INSERT INTO caution (id, subject, subject_key, words, reason, author, at, until) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    body.caution,
    body.on,
    body.on === 'number' ? phoneKey(body.key) : body.key,
    body.text,
    body.reason,
    event.actor,
    event.at,
    body.until,
  );
}

import type { Session, Staff } from '../../shared/domain/staff';
import { all, get, type Reader } from './file/connection';

type Row = {
  readonly id: string;
  readonly startedAt: number;
  readonly staff: string;
  readonly name: string;
  readonly role: Staff['role'];
  readonly active: number;
};

const SESSION = `SELECT session.id, session.started_at AS startedAt, staff.id AS staff, staff.name, staff.role, staff.active
  FROM session JOIN staff ON staff.id = session.staff WHERE session.ended_at IS NULL`;

/** A session that has not ended. */
export function readSession(r: Reader, id: string): Session | undefined {
  const row = get<Row>(r, `${SESSION} AND session.id = ?`, id);
  return row === undefined ? undefined : read(row);
}

/** Sessions that have not ended, oldest first. */
export function openSessions(r: Reader): Session[] {
  return all<Row>(r, `${SESSION} ORDER BY session.started_at, session.id`).map(read);
}

/** Sessions that no window can take up again: it was closed without signing out, or the program ended under it. */
export function lostSessions(r: Reader): Session[] {
  const held = new Set(all<{ session: string }>(r, 'SELECT session FROM host_token').map((row) => row.session));
  return openSessions(r).filter(({ id }) => !held.has(id));
}

function read({ id, startedAt, staff, name, role, active }: Row): Session {
  return { id, startedAt, staff: { id: staff, name, role, active: active === 1 }, proof: 'chosen' };
}

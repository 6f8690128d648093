import type { AgencyBody, AgencyChange } from '../../../shared/domain/agency-change';
import { DISPOSITION } from '../../../shared/domain/call';
import type { EventBody, StoredEvent } from '../../../shared/domain/event';
import type { AgencyEntity } from '../../../shared/protocol/changes/entities';
import { run, type Writer } from '../file/connection';

export function projectAgency(w: Writer, { seq, at, actor }: StoredEvent, { kind: _, ...body }: AgencyBody): void {
  const change: AgencyChange = { ...body, seq, at, by: actor };
  run(w, 'INSERT INTO agency_change (seq, record) VALUES (?, ?)', seq, JSON.stringify(change));
}

type Published = Extract<EventBody, { kind: 'pack.published' }>;

/** A pack that comes back is the one in force again. */
export function projectPack(w: Writer, { seq, at, actor }: StoredEvent, { hash, agency, pack, base }: Published): void {
  run(
    w,
    `INSERT INTO pack (hash, agency, published_seq, pack, base) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (hash) DO UPDATE SET published_seq = excluded.published_seq`,
    hash,
    agency,
    seq,
    pack,
    base ?? null,
  );
  run(w, 'INSERT INTO agency_version (seq, hash, at, actor) VALUES (?, ?, ?, ?)', seq, hash, at, actor);
}

type Used = readonly [entity: AgencyEntity, item: string];
type SignUp = { readonly program: string; readonly event?: string };

/** Counts what an event names. */
export function projectUse(w: Writer, { body }: StoredEvent): void {
  if (body.kind === 'program.sign-up-cancelled') return takeOff(w, body);
  for (const [entity, item] of usedBy(body)) {
    run(
      w,
      `INSERT INTO agency_use (entity, item, count) VALUES (?, ?, 1)
       ON CONFLICT (entity, item) DO UPDATE SET count = count + 1`,
      entity,
      item,
    );
  }
}

function takeOff(w: Writer, cancelled: SignUp): void {
  for (const [entity, item] of signedUpFor(cancelled)) {
    run(w, 'UPDATE agency_use SET cancelled = cancelled + 1 WHERE entity = ? AND item = ?', entity, item);
  }
}

function usedBy(body: EventBody): readonly Used[] {
  switch (body.kind) {
    case 'call.typed':
      return [['incident-type', body.type]];
    case 'call.closed':
      return body.close.disposition === null ? [] : [['disposition', body.close.disposition]];
    case 'call.referred':
      return [['referral', body.referral]];
    case 'call.amended':
      return amended(body);
    case 'program.signed-up':
      return signedUpFor(body);
    default:
      return [];
  }
}

function signedUpFor({ program, event }: SignUp): readonly Used[] {
  return [['program', program], ...(event === undefined ? [] : ([['event', event]] as const))];
}

function amended({ what, value }: Extract<EventBody, { kind: 'call.amended' }>) {
  const entity = what === 'type' ? 'incident-type' : what === DISPOSITION ? 'disposition' : null;
  if (entity === null || value?.state !== 'given' || typeof value.value !== 'string') return [];
  return [[entity, value.value] as const];
}

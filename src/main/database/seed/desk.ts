import { createHash } from 'node:crypto';
import { Refusal } from '../../../shared/contract/problem';
import type { EventBody } from '../../../shared/domain/event';
import type { Role } from '../../../shared/domain/staff';
import { openRulebook } from '../../../shared/escalation/rulebook';
import type { Pack } from '../../../shared/protocol/pack';
import { all, get, takeZone, type Writer } from '../file/connection';
import { transact } from '../file/transact';
import { append } from '../journal/journal';
import { currentPack } from '../packs';
import { readStation } from '../station';
import type { Random } from './random';
import { type Scene, seededId } from './scene';

const PEOPLE: readonly (readonly [string, Role])[] = [
  ['Nadia Ferrell', 'supervisor'],
  ['Sam Whitaker', 'call-taker'],
  ['Renee Calloway', 'call-taker'],
  ['Luis Barragan', 'call-taker'],
  ['Dot Kessinger', 'records-clerk'],
];

/** Invented calls go only where nothing is real: never into a live log, never among events of people. */
export function refuseReal(w: Writer): void {
  const station = readStation(w);
  if (station?.mode === 'live') {
    throw new Refusal(
      'not-allowed',
      `The log of desk "${station.name}" is live: invented calls are never written into it. Name a new file.`,
    );
  }
  const real = get<{ seq: number }>(
    w,
    `SELECT seq FROM journal WHERE json_extract(envelope, '$.proof') IS NOT 'seeded' ORDER BY seq LIMIT 1`,
  );
  if (real === undefined) return;
  throw new Refusal(
    'not-allowed',
    `Event ${real.seq} in this log was not invented: drills go into a file of their own. Name a new file.`,
  );
}

export type DeskSetting = {
  readonly pack: Pack;
  readonly hash?: string | undefined;
  readonly random: Random;
  readonly at: number;
};

/** The station, its people and the pack, unless they are there; times are the pack's from here on. */
export function setUpDesk(w: Writer, { pack, hash, random, at }: DeskSetting): Scene {
  takeZone(w, pack);
  transact(w, () => {
    const write = (body: EventBody) => append(w, { call: null, actor: 'system', at, proof: 'seeded', body });
    if (readStation(w) === undefined) {
      write({ kind: 'station.opened', name: 'Drill desk', desk: '0', agency: pack.agency.id, mode: 'drill' });
      for (const [name, role] of PEOPLE) write({ kind: 'staff.added', staff: seededId(random, at), name, role });
    }
    const text = JSON.stringify(pack);
    const version = hash ?? createHash('sha256').update(text).digest('hex');
    if (currentPack(w)?.hash !== version)
      write({ kind: 'pack.published', agency: pack.agency.id, hash: version, pack: text });
  });
  const takers = all<{ id: string }>(w, `SELECT id FROM staff WHERE role = 'call-taker' AND active = 1 ORDER BY id`);
  return { pack, rulebook: openRulebook(pack), random, takers: takers.map(({ id }) => id) };
}

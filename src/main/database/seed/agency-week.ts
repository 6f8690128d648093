import type { AgencyBody, AgencyChange } from '../../../shared/domain/agency-change';
import { localDate } from '../../../shared/domain/time/zone';
import { applyChanges, listsChanged } from '../../../shared/protocol/changes/apply-changes';
import { type AgencyEntity, type AgencyItem, idOf, inShape } from '../../../shared/protocol/changes/entities';
import type { AgencyEvent, Pack } from '../../../shared/protocol/pack';
import { get, type Writer } from '../file/connection';
import { hashOfPack } from '../packs';
import { type Scene, seededId, type Timed } from './scene';

const DAY = 86_400_000;
/** Numbers dialled that week; the others wait. */
const DIALLED = 3;

type Week = { readonly scene: Scene; readonly hash: string | undefined; readonly now: number };
type Step = Pick<AgencyBody, 'entity' | 'before' | 'after' | 'why'>;

/** What the supervisor of the demo decided that week: numbers confirmed, a workshop set up. */
export function tellAgency(w: Writer, { scene: { pack, random }, hash, now }: Week): readonly Timed[] {
  const person = get<{ id: string; name: string }>(
    w,
    `SELECT id, name FROM staff WHERE role = 'supervisor' ORDER BY id LIMIT 1`,
  );
  if (person === undefined || hash === undefined) return [];
  const changes: AgencyChange[] = [];
  const base = { hash, pack };
  return stepsFor(pack, person.name, now).flatMap((step, index): readonly Timed[] => {
    const at = now - 3 * DAY + index * 240_000;
    const item = step.after ?? step.before;
    const body: AgencyBody = {
      kind: 'agency.changed',
      change: seededId(random, at),
      id: item === null ? '' : idOf(item),
      undoes: null,
      ...step,
    };
    const { kind: _, ...change } = body;
    changes.push({ ...change, seq: index, at, by: person.id });
    const next = applyChanges(pack, changes).pack;
    const lists = JSON.stringify(listsChanged(pack, next));
    const published = { agency: pack.agency.id, hash: hashOfPack(base, next), pack: lists, base: hash };
    const on = { at, actor: person.id, call: null };
    return [
      { ...on, body },
      { ...on, body: { kind: 'pack.published', ...published } },
    ];
  });
}

function stepsFor(pack: Pack, name: string, now: number): readonly Step[] {
  const day = (days: number) => localDate(now + days * DAY, pack.agency.time_zone);
  const dialled = pack.referrals
    .filter(({ phone }) => phone !== null)
    .slice(0, DIALLED)
    .map((before) => {
      const after = { ...before, checked_on: day(-3), checked_by: name };
      return step('referral', before, after, 'Confirmed as it stands');
    });
  const workshop = pack.programs.find(({ kind, signUp }) => kind === 'workshop' && signUp);
  if (workshop === undefined) return dialled;
  const meeting = (id: string, days: number): AgencyEvent => ({
    id,
    program: workshop.id,
    title: `${workshop.title}, open evening`,
    starts: `${day(days)}T18:00`,
    place: 'Community room',
    capacity: 20,
    signUp: true,
  });
  return [
    ...dialled,
    step('event', null, meeting('open-evening-first', -2), 'Agreed with the presenter'),
    step('event', null, meeting('open-evening-second', 9), 'A second evening was asked for'),
  ];
}

function step(entity: AgencyEntity, before: AgencyItem | null, after: AgencyItem, why: string): Step {
  return { entity, before, after: inShape(entity, after), why };
}

import { v7 as newId } from 'uuid';
import type { ChangeView, PersonView, VersionView } from '../../shared/contract/agency-operations';
import { Refusal } from '../../shared/contract/problem';
import type { AgencyBody, AgencyChange } from '../../shared/domain/agency-change';
import { readPhone } from '../../shared/domain/phone';
import { personOf } from '../../shared/domain/staff';
import { localDate } from '../../shared/domain/time/zone';
import { asLists } from '../../shared/escalation/reading/lexicon';
import { applyChanges, undoneIn } from '../../shared/protocol/changes/apply-changes';
import {
  type AgencyEntity,
  type AgencyItem,
  idOf,
  inShape,
  isSame,
  itemOf,
} from '../../shared/protocol/changes/entities';
import { ENTITY_WORDS } from '../../shared/protocol/changes/field-words';
import { undoRefusal } from '../../shared/protocol/changes/undo-refusal';
import type { Pack } from '../../shared/protocol/pack';
import { countSignUps, listChanges, listUses, listVersions, staffEvents, timesUsed } from '../database/agency-changes';
import { transact } from '../database/file/transact';
import { append } from '../database/journal/journal';
import { hashOfPack, publishPack } from '../database/packs';
import { listStaff, namesOf } from '../database/staff';
import { defectIn, inForceFrom } from './agency-pack';
import { actorOf, type Context, type Handlers } from './context';

/** Changes and versions shown; all of them count. */
const SHOWN = 500;
/** As much as a card of the pack may hold, in characters. */
const LONGEST = 20_000;

/** What the agency's own people decide, laid over the pack folder; every change can be taken back. */
export const agency: Handlers<
  | 'agency.look'
  | 'agency.lists'
  | 'agency.sign-ups'
  | 'agency.compare'
  | 'agency.change'
  | 'agency.confirm'
  | 'agency.undo'
> = {
  'agency.look': (context) => {
    const { hash, setAside } = context.packInForce();
    const nameOf = namesIn(context);
    const all = listChanges(context.log);
    const undone = undoneIn(all);
    const changes = all
      .slice(-SHOWN)
      .reverse()
      .map((one): ChangeView => ({ ...one, byName: nameOf(one.by), undone: undone.has(one.change) }));
    return {
      hash,
      people: peopleOf(context, nameOf),
      changes,
      versions: versionsOf(context, all, nameOf),
      setAside,
      uses: listUses(context.log),
    };
  },

  'agency.lists': (context, { base }) => {
    const { hash, pack, base: own, lexicons } = context.packInForce();
    if (own.hash !== base) return null;
    const { dispositions, incidentTypes, referrals, programs, events } = pack;
    return {
      hash,
      lists: { dispositions, incidentTypes, referrals, programs, events },
      types: asLists(lexicons.types),
    };
  },

  'agency.sign-ups': ({ log }, { event }) => ({ count: countSignUps(log, event) }),

  'agency.compare': async (context, versions) => {
    const found = await context.reader.ask('compare-packs', versions);
    if (found === null)
      throw new Refusal(
        'not-found',
        'One of these versions was never in force at this desk. Choose both from the list.',
      );
    return found;
  },

  'agency.change': (context, { entity, before, after, why }) => {
    const { pack } = context.packInForce();
    const id = idOf(before ?? after);
    const current = itemOf(pack, entity, id) ?? null;
    if (idOf(after) !== id) {
      throw new Refusal('bad-input', `The id of this ${ENTITY_WORDS[entity]} stays "${id}": calls name it by that.`);
    }
    if (before === null && current !== null) {
      const what = entity === 'disposition' ? 'code' : 'id';
      throw new Refusal('bad-input', `There is a ${ENTITY_WORDS[entity]} "${id}" already. Choose another ${what}.`);
    }
    if (before !== null && !isSame(before, current)) {
      throw new Refusal(
        'changed-meanwhile',
        `This ${ENTITY_WORDS[entity]} was changed meanwhile. Look at it again, then make your change.`,
      );
    }
    return write(context, {
      entity,
      id,
      before: current,
      after: asConfirmed(entity, current, after),
      why,
      undoes: null,
    });
  },

  'agency.confirm': (context, { entity, id, number }) => {
    const { pack } = context.packInForce();
    const before = itemOf(pack, entity, id);
    if (before === undefined)
      throw new Refusal('not-found', `There is no ${ENTITY_WORDS[entity]} "${id}" in use. Look at the list again.`);
    const who = context.session?.staff.name ?? '';
    const checked = {
      ...before,
      ...numberOf(number),
      checked_on: localDate(context.now, pack.agency.time_zone),
      checked_by: who,
    };
    const why = number === null ? 'Confirmed as it stands' : 'Corrected and confirmed';
    return write(context, { entity, id, before, after: inShape(entity, checked), why, undoes: null });
  },

  'agency.undo': (context, { change, why }) => {
    const changes = listChanges(context.log);
    const target = changes.find((one) => one.change === change);
    if (target === undefined)
      throw new Refusal('not-found', 'This change is not in the log of this desk. Look at the list again.');
    const refusal = undoRefusal(changes, target);
    if (refusal !== undefined) throw new Refusal('bad-input', `${refusal} Nothing was changed.`);
    const { entity, id } = target;
    return write(context, { entity, id, before: null, after: null, why, undoes: change });
  },
};

/** One change, and the version that it makes, in one transaction; or a refusal that leaves everything as it was. */
function write(context: Context, asked: Omit<AgencyBody, 'kind' | 'change'>): AgencyChange {
  const current = context.packInForce();
  const { base } = current;
  const actor = actorOf(context);
  const change = newId();
  const changes = listChanges(context.log);
  const aside = new Set(current.setAside.map((one) => one.change));
  const draft: AgencyChange = { ...asked, change, seq: Number.MAX_SAFE_INTEGER, at: context.now, by: actor };
  const { pack, setAside } = applyChanges(base.pack, [...changes.filter((one) => !aside.has(one.change)), draft]);
  const [fresh] = setAside.filter((one) => !aside.has(one.change));
  if (fresh !== undefined) throw new Refusal('bad-input', `${fresh.sentence} Nothing was changed.`);
  const { entity, id, undoes } = asked;
  const [before, after] = [current.pack, pack].map((one) => itemOf(one, entity, id) ?? null);
  if (undoes === null && isSame(before, after)) {
    throw new Refusal('bad-input', 'Nothing is different from what stands there now. Nothing was changed.');
  }
  refuseUnsound(context, { current: current.pack, pack, entity, id });
  const hash = hashOfPack(base, pack);
  const rest = current.setAside.filter((one) => one.change !== undoes);
  const next = inForceFrom(current, { hash, pack, setAside: rest });
  const body: AgencyBody = { kind: 'agency.changed', ...asked, change, before: before ?? null, after: after ?? null };
  const stored = transact(context.log, () => {
    const event = append(context.log, { call: null, actor, at: context.now, body });
    publishPack(context.log, { version: next, base, actor, at: context.now });
    return event;
  });
  context.takePack(next);
  const { kind: _, ...fields } = body;
  return { ...fields, seq: stored.seq, at: stored.at, by: actor };
}

type Proposed = { readonly current: Pack; readonly pack: Pack; readonly entity: AgencyEntity; readonly id: string };

function refuseUnsound(context: Context, { current, pack, entity, id }: Proposed): void {
  const after = itemOf(pack, entity, id);
  const used =
    after === undefined && itemOf(current, entity, id) !== undefined ? timesUsed(context.log, entity, id) : 0;
  if (used > 0) {
    const times = used === 1 ? 'once' : `${used} times`;
    throw new Refusal(
      'bad-input',
      `The log names this ${ENTITY_WORDS[entity]} ${times}. Retire it instead: its name stays.`,
    );
  }
  if (JSON.stringify(after ?? null).length > LONGEST) {
    throw new Refusal('bad-input', `That is more than the ${LONGEST} characters one card may have. Make it shorter.`);
  }
  const defect = defectIn(current, pack);
  if (defect !== undefined) throw new Refusal('pack-refused', `${defect.sentence} Nothing was changed.`);
}

/** Who confirmed a thing is never typed: it stands as it was, and falls away with a number that is another. */
function asConfirmed(entity: AgencyEntity, before: AgencyItem | null, after: AgencyItem): AgencyItem {
  if (!('checked_on' in after)) return after;
  const was = before !== null && 'checked_on' in before ? before : null;
  const isOther = was !== null && 'phone' in was && 'phone' in after && !isSame(dialled(was), dialled(after));
  const { checked_on, checked_by } = was === null || isOther ? { checked_on: null, checked_by: undefined } : was;
  return inShape(entity, { ...after, checked_on, checked_by });
}

function dialled({ phone, extension }: { phone: string | null; extension?: string | undefined }) {
  return [phone, extension];
}

function numberOf(number: { readonly phone: string; readonly extension: string | null } | null) {
  if (number === null) return {};
  const phone = number.phone.trim();
  if (!/\d{3}/.test(phone)) {
    throw new Refusal('bad-input', `"${phone}" has no telephone number in it. ${readPhone(phone).note ?? ''}`.trim());
  }
  const extension = number.extension?.trim();
  return { phone, extension: extension === '' || extension === undefined ? undefined : extension };
}

type NameOf = (staff: string) => string;

function namesIn({ log }: Context): NameOf {
  const names = namesOf(log);
  return (staff) => personOf(names, staff);
}

function peopleOf({ log }: Context, nameOf: NameOf): readonly PersonView[] {
  const events = staffEvents(log);
  return listStaff(log).map((person) => ({
    ...person,
    history: events.flatMap(({ body, at, actor }) => {
      if ((body.kind !== 'staff.added' && body.kind !== 'staff.changed') || body.staff !== person.id) return [];
      const active = body.kind === 'staff.added' || body.active;
      return [{ name: body.name, role: body.role, active, at, byName: nameOf(actor) }];
    }),
  }));
}

/** A version was made by the changes between the version before it and itself. */
function versionsOf({ log }: Context, changes: readonly AgencyChange[], nameOf: NameOf): readonly VersionView[] {
  const versions = listVersions(log, SHOWN);
  return versions.map(({ seq, hash, at, by }, index) => {
    const since = versions[index + 1]?.seq ?? 0;
    const own = changes.filter((one) => one.seq > since && one.seq < seq).map(({ change }) => change);
    return { seq, hash, at, byName: nameOf(by), changes: own };
  });
}

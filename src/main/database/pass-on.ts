import type { Call } from '../../shared/domain/call';
import type { StoredEvent } from '../../shared/domain/event';
import {
  about,
  addedLine,
  callLine,
  cautionLine,
  dispatchLine,
  followUpLine,
  incompleteLine,
  type LineContext,
  overrideLine,
  timeWords,
} from '../../shared/domain/pass-on-lines';
import { ITEM_KINDS, type PassOnItem, type Shift, shiftMs } from '../../shared/domain/shift';
import { personOf } from '../../shared/domain/staff';
import type { Pack } from '../../shared/protocol/pack';
import { scriptFor } from '../../shared/protocol/script';
import { listOpen, listUnresolved, readCall } from './calls';
import type { Reader } from './file/connection';
import { listFollowUps } from './follow-ups';
import { eventsInShift, listAdded, listUnclosedShifts, passedOn } from './shifts';
import { namesOf } from './staff';

export type PassOnQuestion = { readonly shift: Shift; readonly now: number; readonly pack: Pack };

/** Follow-ups looked at; more than these are due on no desk. */
const FOLLOW_UPS = 500;

/**
 * What the shift hands over, made from the log alone. A line belongs to the person it is about; what belongs to
 * somebody without a shift is handed over too, so that nothing falls between. What waits for initials in an earlier
 * pass-on is not written again.
 */
export function writePassOn(r: Reader, { shift, now, pack }: PassOnQuestion): PassOnItem[] {
  const names = namesOf(r);
  const onShift = new Set(listUnclosedShifts(r, now, shiftMs(pack.agency)).map((one) => one.staff));
  const context: LineContext = {
    now,
    zone: pack.agency.time_zone,
    typeLabel: (type) => pack.incidentTypes.find((one) => one.id === type)?.label ?? type,
    nameOf: (id) => personOf(names, id),
  };
  const isOurs = (person: string) => person === shift.staff || !onShift.has(person);
  const lasting = [
    ...openCalls(r, isOurs, context),
    ...followUps(r, isOurs, { context, until: now + shiftMs(pack.agency) }),
    ...listAdded(r, now).map((item) => addedLine(item, about(callOf(r, item.call)), context)),
  ];
  const happened = eventsInShift(r, shift.id, KINDS)
    .filter(({ actor }) => isOurs(actor))
    .flatMap((event) => lineOf(r, event, { context, pack }));
  const lines = [
    ...lasting.filter(({ key }) => passedOn(r, key) !== 'waiting'),
    ...happened.filter(({ key }) => passedOn(r, key) === 'never'),
  ];
  return lines.sort((one, two) => ITEM_KINDS.indexOf(one.kind) - ITEM_KINDS.indexOf(two.kind));
}

type IsOurs = (person: string) => boolean;

function openCalls(r: Reader, isOurs: IsOurs, context: LineContext): PassOnItem[] {
  const ids = new Set([...listUnresolved(r), ...listOpen(r)].filter((row) => isOurs(row.owner)).map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const call = readCall(r, id);
    return call === undefined || call.stage.kind === 'error' ? [] : callLine(call, context);
  });
}

type Until = { readonly context: LineContext; readonly until: number };

/** Overdue, or due before the next shift ends. */
function followUps(r: Reader, isOurs: IsOurs, { context, until }: Until): PassOnItem[] {
  return listFollowUps(r, { open: true, limit: FOLLOW_UPS })
    .filter(({ owner, dueAt }) => isOurs(owner) && dueAt < until)
    .map((followUp) => followUpLine(followUp, callOf(r, followUp.call), context));
}

const KINDS = ['call.flag-resolved', 'call.handed-to-dispatch', 'call.closed', 'caution.added'] as const;

type Around = { readonly context: LineContext; readonly pack: Pack };

/** What happened in the shift and somebody should look at. */
function lineOf(r: Reader, event: StoredEvent, { context, pack }: Around): PassOnItem[] {
  const { body } = event;
  const call = callOf(r, event.call);
  if (body.kind === 'caution.added') {
    if (body.until <= context.now) return [];
    const caution = { ...body, id: body.caution, by: event.actor, at: event.at };
    return [cautionLine(caution, about(call), { until: timeWords(body.until, context) })];
  }
  if (call === undefined || call.stage.kind === 'error') return [];
  switch (body.kind) {
    case 'call.flag-resolved':
      return body.outcome.kind === 'not-an-emergency' ? [overrideLine(call, event, context)] : [];
    case 'call.handed-to-dispatch': {
      const { to } = body;
      const waits = call.handOver?.at === event.at && (call.handOver.cad ?? '') === '';
      return to !== null && waits ? [dispatchLine(call, { event, to }, context)] : [];
    }
    case 'call.closed': {
      const { close } = body;
      const stands = call.stage.kind === 'closed' && call.stage.at === event.at;
      if (!stands || close.kind !== 'incomplete') return [];
      return [incompleteLine(call, { event, close, missing: labelsOf(close.missing, call, pack) }, context)];
    }
    default:
      return [];
  }
}

/** The ten gate questions are one word. */
function labelsOf(missing: readonly string[], call: Call, pack: Pack): readonly string[] {
  const { byId, gate } = scriptFor(pack, call.type ?? undefined);
  const isGate = (id: string) => gate.some((question) => question.id === id);
  return [...new Set(missing.map((id) => (isGate(id) ? 'safety gate' : (byId.get(id)?.question.label ?? id))))];
}

function callOf(r: Reader, id: string | null): Call | undefined {
  return id === null ? undefined : readCall(r, id);
}

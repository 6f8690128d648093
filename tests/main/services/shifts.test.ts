import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { rebuildLog } from '../../../src/main/database/rebuild';
import { listUnclosedShifts } from '../../../src/main/database/shifts';
import { verifyLog } from '../../../src/main/database/verify';
import type { ItemKind } from '../../../src/shared/domain/shift';
import type { Role } from '../../../src/shared/domain/staff';
import { smallPack } from '../../shared/protocol/small-pack';
import { tenline } from '../cli/terminal';
import { type CallInHand, HOUR, MINUTE, openClockedDesk, type Person, START } from './clocked-desk';

// Real files and processes: slow where other work goes on.
vi.setConfig({ testTimeout: 60_000 });

const KNIFE = 'he has a knife ';
const FALSE_ALARM = { kind: 'not-an-emergency', reason: 'not-real', text: null } as const;

/** A desk over a small pack with a supervisor (ann) and two call takers (ben, cas), all signed in. */
async function openDesk() {
  const desk = await openClockedDesk(smallPack());
  onTestFinished(desk.stop);
  const add = async (name: string, role: Role) => desk.sit(await desk.add(name, role));
  return { ...desk, add, ben: await add('Ben Cruz', 'call-taker'), cas: await add('Cas Dunn', 'call-taker') };
}

async function flagsOf(person: Person, call: CallInHand): Promise<readonly string[]> {
  return (await person.done('call.read', { callId: call.id })).call.flags.map(({ flag }) => flag);
}

const kindsOf = (items: readonly { readonly kind: ItemKind }[]) => items.map(({ kind }) => kind);

describe('a shift', () => {
  it('is per person, starts once, and is over when it ended', async () => {
    const { clock, ann, ben } = await openDesk();
    const shift = await ben.done('shift.start', {});
    expect(shift).toMatchObject({ staff: ben.id, startedAt: START, endedAt: null });
    expect((await ben.refusal('shift.start', {})).code).toBe('changed-meanwhile');
    await ann.done('shift.start', {});
    expect((await ben.done('shift.read', {})).others.map(({ staff }) => staff)).toEqual([ann.id]);
    clock.now += 8 * HOUR;
    const ended = await ben.done('shift.end', { shift: shift.id, why: null });
    expect(ended).toMatchObject({ staff: ben.id, endedAt: START + 8 * HOUR, endedBy: ben.id, why: null, items: [] });
    expect((await ben.refusal('shift.end', { shift: shift.id, why: null })).code).toBe('changed-meanwhile');
    expect((await ben.done('shift.glance', {})).mine).toBeNull();
  });

  it('is late from twelve hours on, for its person and for the board', async () => {
    const { clock, ben, log } = await openDesk();
    await ben.done('shift.start', {});
    clock.now += 12 * HOUR;
    expect((await ben.done('shift.glance', {})).mine).toMatchObject({ late: false });
    expect(listUnclosedShifts(log, clock.now)).toMatchObject([{ staff: ben.id, late: false }]);
    clock.now += 1;
    expect((await ben.done('shift.glance', {})).mine).toMatchObject({ late: true });
    expect(listUnclosedShifts(log, clock.now)).toMatchObject([{ staff: ben.id, late: true }]);
  });

  it('of somebody else is ended by a supervisor with a reason, by nobody else', async () => {
    const { ann, ben, cas } = await openDesk();
    const { id } = await ben.done('shift.start', {});
    expect((await cas.refusal('shift.end', { shift: id, why: 'Went home' })).code).toBe('not-allowed');
    expect((await ann.refusal('shift.end', { shift: id, why: ' ' })).sentence).toMatch(/needs a reason/);
    const ended = await ann.done('shift.end', { shift: id, why: 'Went home ill' });
    expect(ended).toMatchObject({ staff: ben.id, endedBy: ann.id, why: 'Went home ill' });
  });

  it('is for people who take calls; others read, a records clerk does not', async () => {
    const { add } = await openDesk();
    const auditor = await add('Oda Reyes', 'auditor');
    const clerk = await add('Dot Kess', 'records-clerk');
    expect((await auditor.refusal('shift.start', {})).code).toBe('not-allowed');
    expect((await auditor.done('shift.read', {})).mine).toBeNull();
    expect((await clerk.refusal('shift.read', {})).code).toBe('not-allowed');
  });
});

describe('a shift cannot end over', () => {
  const cases: readonly (readonly [string, string, (call: CallInHand) => Promise<void>])[] = [
    ['a call still open', 'not-waiting', async () => undefined],
    [
      'a held call whose flag nobody decided',
      'flag',
      async (call) => {
        await call.do('call.note', { text: KNIFE });
        await call.do('call.hold');
      },
    ],
    [
      'a call closed without an outcome',
      'no-outcome',
      async (call) => {
        await call.do('call.note', { text: KNIFE });
        await call.do('call.close', { disposition: null, reason: 'hung-up', note: null });
      },
    ],
  ];
  it.each(cases)('%s', async (_, because, make) => {
    const { ben } = await openDesk();
    const { id } = await ben.done('shift.start', {});
    const call = await ben.newCall();
    await make(call);
    const problem = await ben.refusal('shift.end', { shift: id, why: null });
    expect(problem.code).toBe('unreconciled');
    expect(problem.sentence).toContain(`1 call is not settled (${call.reference})`);
    const { unsettled, mine } = await ben.done('shift.read', {});
    expect(unsettled.map((one) => [one.row.reference, one.because])).toEqual([[call.reference, because]]);
    expect(mine?.endedAt).toBeNull();
  });

  it('a held call once its time has come, and again when it has a new one', async () => {
    const { clock, ben } = await openDesk();
    const { id } = await ben.done('shift.start', {});
    const call = await ben.newCall();
    await call.do('call.hold');
    expect((await ben.done('shift.read', {})).unsettled).toEqual([]);
    clock.now += 5 * MINUTE;
    const [late] = (await ben.done('shift.read', {})).unsettled;
    expect(late).toMatchObject({ because: 'overdue', row: { reference: call.reference } });
    expect((await ben.refusal('shift.end', { shift: id, why: null })).code).toBe('unreconciled');
    await ben.done('shift.settle-call', { callId: call.id, what: 'review', minutes: 30 });
    expect((await ben.done('shift.end', { shift: id, why: null })).items).toMatchObject([
      { kind: 'open-call', dueAt: clock.now + 30 * MINUTE, owner: ben.id },
    ]);
  });

  it('a dropped line after its callback is due; a next action puts it aside and leaves it dropped', async () => {
    const { clock, ben } = await openDesk();
    const { id } = await ben.done('shift.start', {});
    const call = await ben.newCall();
    await call.do('call.disconnect', { how: 'disconnect' });
    clock.now += 2 * MINUTE;
    expect((await ben.refusal('shift.end', { shift: id, why: null })).code).toBe('unreconciled');
    await ben.done('shift.settle-call', { callId: call.id, what: 'call-back', minutes: 20 });
    const { call: now } = await ben.done('call.read', { callId: call.id });
    expect(now).toMatchObject({ stage: { kind: 'disconnected' }, next: { what: 'call-back' } });
    expect(kindsOf((await ben.done('shift.end', { shift: id, why: null })).items)).toEqual(['callback']);
  });

  it('nothing that was given to somebody signed in', async () => {
    const { ben, cas } = await openDesk();
    const { id } = await ben.done('shift.start', {});
    const call = await ben.newCall();
    const { signedIn } = await ben.done('shift.read', {});
    expect(signedIn.map((one) => one.id)).toContain(cas.id);
    await ben.done('call.change-owner', { callId: call.id, owner: cas.id, why: null });
    await ben.done('shift.end', { shift: id, why: null });
  });

  it('another’s open call, also when a supervisor ends it for them', async () => {
    const { ann, ben } = await openDesk();
    const { id } = await ben.done('shift.start', {});
    const call = await ben.newCall();
    expect((await ann.refusal('shift.end', { shift: id, why: 'Went home' })).code).toBe('unreconciled');
    const [other] = (await ann.done('shift.read', {})).others;
    expect(other?.unsettled).toMatchObject([{ because: 'not-waiting', row: { id: call.id } }]);
    await ann.done('call.change-owner', { callId: call.id, owner: ann.id, why: 'Shift left over' });
    await ann.done('shift.end', { shift: id, why: 'Went home' });
  });

  it('a closed call is not put aside', async () => {
    const { ben } = await openDesk();
    const call = await ben.newCall();
    await call.do('call.close', { disposition: null, reason: 'hung-up', note: null });
    const refused = await ben.refusal('shift.settle-call', { callId: call.id, what: 'review', minutes: 5 });
    expect(refused.code).toBe('closed');
  });
});

describe('a pass-on', () => {
  it('writes itself from what happened in the shift', async () => {
    const { clock, ben } = await openDesk();
    const before = await ben.newCall();
    await before.do('call.note', { text: KNIFE });
    await before.do('call.resolve-flags', { flags: await flagsOf(ben, before), outcome: FALSE_ALARM });
    await before.do('call.close', { disposition: null, reason: 'hung-up', note: null });
    clock.now += HOUR;
    await ben.done('shift.start', {});
    const film = await ben.newCall();
    await film.do('call.note', { text: KNIFE });
    await film.do('call.resolve-flags', { flags: await flagsOf(ben, film), outcome: FALSE_ALARM });
    await film.do('call.hold');
    const officer = await ben.newCall();
    await officer.do('call.hand-to-dispatch', { to: 'Dispatcher 2', cad: null, whyNone: null });
    await officer.do('call.close', { disposition: null, reason: 'line-cut', note: null });
    const open = { callId: null, owner: ben.id, safeToLeaveMessage: null } as const;
    await ben.done('follow-up.open', { ...open, what: 'reply', text: 'Answer the mail', dueAt: clock.now + HOUR });
    await ben.done('follow-up.open', { ...open, what: 'other', text: 'Far away', dueAt: clock.now + 40 * HOUR });
    const caution = {
      on: 'number',
      key: '8595550101',
      text: 'Shouts',
      reason: 'Heard',
      until: clock.now + HOUR,
    } as const;
    await ben.done('caution.add', caution);
    clock.now += MINUTE;
    const { soFar } = await ben.done('shift.read', {});
    expect(kindsOf(soFar)).toEqual(['reply', 'open-call', 'dispatch', 'override', 'incomplete', 'caution']);
    const of = (kind: ItemKind) => soFar.find((item) => item.kind === kind);
    expect(of('open-call')).toMatchObject({ reference: film.reference, owner: ben.id });
    expect(of('open-call')?.why).toBe('On hold. Open since 08:00, Ben Cruz has it, next: return to held');
    expect(of('override')?.why).toBe('Set to "not an emergency": not real, by Ben Cruz 08:00');
    expect(of('override')?.text).toMatch(/^E\d .*he has a knife$/);
    expect(of('dispatch')?.why).toBe('Given to Dispatcher 2 08:00, no CAD number came back');
    expect(of('incomplete')?.why).toMatch(/^Closed incomplete \(line cut\), missing: .* and \d+ more$/);
    expect(of('reply')).toMatchObject({ text: 'Answer the mail', owner: ben.id });
  });

  it('holds what people added while it is in force and nobody dropped it', async () => {
    const { clock, ben } = await openDesk();
    await ben.done('shift.start', {});
    const lookout = { subject: 'Man in a red coat', vehicle: null, plate: ' 123 ABC ' };
    const call = await ben.newCall();
    await call.do('call.hold');
    const until = clock.now + HOUR;
    const bolo = await ben.done('pass-on.add', { what: 'bolo', text: '', lookout, until, callId: call.id });
    const note = { what: 'note', text: 'Elevator is out', lookout: null, until: until + 1, callId: null } as const;
    await ben.done('pass-on.add', note);
    const lines = async () => (await ben.done('shift.read', {})).soFar.filter(({ kind }) => kind !== 'open-call');
    expect(await lines()).toMatchObject([
      { kind: 'bolo', text: 'Man in a red coat. Plate: 123 ABC', reference: call.reference },
      { kind: 'note', text: 'Elevator is out', reference: null },
    ]);
    expect((await ben.refusal('pass-on.add', { ...note, text: '  ' })).sentence).toMatch(/Nothing is written/);
    expect((await ben.refusal('pass-on.add', { ...note, until: clock.now })).sentence).toMatch(/end in the future/);
    await ben.done('pass-on.drop', { item: bolo.id, why: 'Found' });
    expect((await ben.refusal('pass-on.drop', { item: bolo.id, why: 'Found' })).code).toBe('changed-meanwhile');
    expect(kindsOf(await lines())).toEqual(['note']);
    clock.now = until + 1;
    expect(await lines()).toEqual([]);
  });

  it('leaves to others on shift what is theirs, and takes what belongs to nobody on shift', async () => {
    const { clock, ann, ben, cas } = await openDesk();
    await ben.done('shift.start', {});
    const anns = await ann.newCall();
    const cass = await cas.newCall();
    const references = async () => (await ben.done('shift.read', {})).soFar.map((item) => item.reference);
    expect(await references()).toEqual([anns.reference, cass.reference]);
    await cas.done('shift.start', {});
    clock.now += MINUTE;
    expect(await references()).toEqual([anns.reference]);
  });
});

describe('initials', () => {
  async function handedOver() {
    const desk = await openDesk();
    const { ben, cas, clock } = desk;
    const { id } = await ben.done('shift.start', {});
    const call = await ben.newCall();
    await call.do('call.hold');
    const followUp = await ben.done('follow-up.open', {
      callId: null,
      what: 'call-back',
      text: 'Tell her the number',
      owner: ben.id,
      dueAt: clock.now + HOUR,
      safeToLeaveMessage: null,
    });
    const ended = await ben.done('shift.end', { shift: id, why: null });
    const initial = (person: Person, key: string) => person.done('pass-on.initial', { shift: id, item: key });
    return { ...desk, shift: id, call, followUp, ended, initial, keys: ended.items.map(({ key }) => key), cas };
  }

  it('hand the call and the follow-up over; until then they stay whose they were', async () => {
    const { ben, cas, call, keys, initial, clock } = await handedOver();
    const ownerOfCall = async () => (await ben.done('call.read', { callId: call.id })).call.owner;
    const ownerOfPromise = async () => (await ben.done('log.day', {})).followUps[0]?.owner;
    expect([await ownerOfCall(), await ownerOfPromise()]).toEqual([ben.id, ben.id]);
    await cas.done('shift.start', {});
    expect((await cas.done('shift.glance', {})).waiting).toBe(2);
    clock.now += MINUTE;
    const half = await initial(cas, keys[0] ?? '');
    expect(half.items.map((item) => item.initial)).toEqual([{ by: cas.id, at: clock.now }, null]);
    expect([await ownerOfCall(), await ownerOfPromise()]).toEqual([cas.id, ben.id]);
    await initial(cas, keys[1] ?? '');
    expect(await ownerOfPromise()).toBe(cas.id);
    expect((await cas.done('shift.glance', {})).waiting).toBe(0);
    const { events } = await cas.done('call.timeline', { callId: call.id });
    expect(events.at(-1)?.body).toEqual({
      kind: 'call.owner-changed',
      owner: cas.id,
      why: 'Initialed in the pass-on of Ben Cruz',
    });
    const { soFar } = await cas.done('shift.read', {});
    expect(soFar.map(({ key }) => key)).toEqual(keys);
  });

  it('are given by oneself, on shift, once, and not on one’s own pass-on', async () => {
    const { ben, cas, ann, keys, shift, initial } = await handedOver();
    const [item = ''] = keys;
    await ben.done('shift.start', {});
    expect((await ben.refusal('pass-on.initial', { shift, item })).code).toBe('not-allowed');
    expect((await cas.refusal('pass-on.initial', { shift, item })).sentence).toMatch(/Start your shift first/);
    await cas.done('shift.start', {});
    await initial(cas, item);
    await ann.done('shift.start', {});
    const late = await ann.refusal('pass-on.initial', { shift, item });
    expect(late).toMatchObject({ code: 'changed-meanwhile' });
    expect(late.sentence).toMatch(/^Cas Dunn has initialed this line already, 07:00/);
    expect((await ann.refusal('pass-on.initial', { shift, item: 'call:none' })).code).toBe('not-found');
  });

  it('do not take what somebody else was given meanwhile, nor what is done', async () => {
    const { ann, cas, call, followUp, keys, initial } = await handedOver();
    await ann.done('call.change-owner', { callId: call.id, owner: ann.id, why: null });
    await ann.done('follow-up.finish', { followUp: followUp.id, result: 'Told her' });
    await cas.done('shift.start', {});
    const { passOns } = await cas.done('shift.read', {});
    expect(passOns[0]?.items.map(({ settled }) => settled)).toEqual([false, true]);
    for (const key of keys) await initial(cas, key);
    expect((await cas.done('call.read', { callId: call.id })).call.owner).toBe(ann.id);
  });

  it('that are missing keep the line in front of the next person, and out of the next pass-on', async () => {
    const { clock, cas, ann, keys } = await handedOver();
    clock.now += 30 * HOUR;
    const second = await cas.done('shift.start', {});
    expect((await cas.done('shift.read', {})).soFar).toEqual([]);
    await cas.done('shift.end', { shift: second.id, why: null });
    await ann.done('shift.start', {});
    const { passOns } = await ann.done('shift.read', {});
    expect(passOns[0]?.items.map(({ key }) => key)).toEqual(keys);
    expect((await ann.done('shift.glance', {})).waiting).toBe(2);
  });
});

describe('the paper', () => {
  it('has a head that proves the log, written in groups of four', async () => {
    const { ben, file } = await openDesk();
    const { id } = await ben.done('shift.start', {});
    const { head } = await ben.done('shift.end', { shift: id, why: null });
    await ben.newCall();
    const printed = head.hash.replace(/(.{4})(?=.)/g, '$1 ');
    expect(printed).toMatch(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/);
    const verified = await tenline(['log', 'verify', file, '--head', printed]);
    expect([verified.status, verified.out]).toEqual([0, expect.stringMatching(/^verified \d+ events, head /)]);
    const other = await tenline(['log', 'verify', file, '--head', printed.replace(/^..../, 'dead')]);
    expect(other.status).toBe(1);
    expect(other.out).toContain('the noted head is not in this log');
  });

  it('says of an earlier shift what stood there when it ended', async () => {
    const { clock, ben, cas } = await openDesk();
    const { id } = await ben.done('shift.start', {});
    const call = await ben.newCall();
    await call.do('call.note', { text: 'Loud music' });
    await call.do('call.hold');
    clock.now += MINUTE;
    const { items } = await ben.done('shift.end', { shift: id, why: null });
    await call.do('call.note', { text: 'Loud music, it stopped' });
    const { ended } = await cas.done('shift.read-ended', { shift: id });
    expect(ended.items).toEqual(items);
    expect(ended.items[0]?.text).toBe('Loud music');
    const { shifts } = await cas.done('shift.list', { before: null });
    expect(shifts).toMatchObject([{ id, staff: ben.id, items: 1, initialed: 0 }]);
    expect((await cas.done('shift.list', { before: clock.now })).shifts).toEqual([]);
  });
});

it('the tables of shifts are those the journal makes', async () => {
  const { clock, ben, cas, log } = await openDesk();
  const { id } = await ben.done('shift.start', {});
  await ben.done('pass-on.add', { what: 'watch', text: 'Shop', lookout: null, until: clock.now + HOUR, callId: null });
  await ben.done('follow-up.open', {
    callId: null,
    what: 'other',
    text: 'Look again',
    owner: ben.id,
    dueAt: clock.now,
    safeToLeaveMessage: null,
  });
  const { items } = await ben.done('shift.end', { shift: id, why: null });
  await cas.done('shift.start', {});
  for (const { key } of items) await cas.done('pass-on.initial', { shift: id, item: key });
  const before = await cas.done('shift.read', {});
  expect(verifyLog(log).ok).toBe(true);
  rebuildLog(log);
  expect(verifyLog(log).ok).toBe(true);
  expect(await cas.done('shift.read', {})).toEqual(before);
});

import { describe, expect, it } from 'vitest';
import { verifyLog } from '../../../src/main/database/journal/verify';
import { rebuildLog } from '../../../src/main/database/projections/rebuild';
import type { ItemKind } from '../../../src/shared/domain/shift';
import { tenline } from '../cli/terminal';
import { HOUR, MINUTE } from './clocked-desk';
import { FALSE_ALARM, flagsOf, KNIFE, kindsOf, openDesk } from './shift-desk';

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
    expect(of('open-call')?.why).toBe('On hold. Open since 08:00, Ben Cruz has it, next: return to the caller');
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

import { describe, expect, it } from 'vitest';
import { listUnclosedShifts } from '../../../src/main/database/shifts';
import { shiftMs } from '../../../src/shared/domain/shift';
import { type CallInHand, HOUR, MINUTE, START } from './clocked-desk';
import { KNIFE, kindsOf, openDesk } from './shift-desk';

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
    expect(listUnclosedShifts(log, clock.now, shiftMs({}))).toMatchObject([{ staff: ben.id, late: false }]);
    clock.now += 1;
    expect((await ben.done('shift.glance', {})).mine).toMatchObject({ late: true });
    expect(listUnclosedShifts(log, clock.now, shiftMs({}))).toMatchObject([{ staff: ben.id, late: true }]);
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

  it('many calls, of which the first three are named', async () => {
    const { ben } = await openDesk();
    const { id } = await ben.done('shift.start', {});
    for (let calls = 0; calls < 5; calls += 1) await ben.newCall();
    const { sentence } = await ben.refusal('shift.end', { shift: id, why: null });
    expect(sentence).toMatch(
      /^The shift cannot end yet: 5 calls are not settled \((N\S+, ){2}N\S+ and 2 more\)\. Finish/,
    );
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

import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isOwned } from '../../../src/shared/domain/board-groups';
import { Role } from '../../../src/shared/domain/staff';
import { lexington } from '../agency/lexington';
import { type ClockedDesk, MINUTE, NEW_CALL, openClockedDesk, type Seat } from './clocked-desk';

let all: ClockedDesk;
beforeAll(async () => {
  all = await openClockedDesk(lexington());
});
afterAll(() => all.stop());

const KINDS = [
  'add',
  'change',
  'change',
  'sit',
  'leave',
  'open',
  'open',
  'message',
  'give',
  'give',
  'hold',
  'drop',
  'flag',
  'close',
  'reopen',
  'error',
  'next',
  'promise',
  'give-promise',
  'defer',
  'keep',
] as const;
const step = fc.record({
  kind: fc.constantFrom(...KINDS),
  who: fc.nat(30),
  whom: fc.nat(30),
  what: fc.nat(30),
  role: fc.constantFrom(...Role.options),
  active: fc.boolean(),
});

type Step = {
  readonly kind: (typeof KINDS)[number];
  readonly who: number;
  readonly whom: number;
  readonly what: number;
  readonly role: Role;
  readonly active: boolean;
};

it('no sequence of operations leaves an open call or a promise without somebody who takes calls', async () => {
  const watcher = await all.sit(await all.add('Watch Er', 'auditor'));
  const ids = [all.ann.id];
  const seats: Seat[] = [all.ann];
  const calls: string[] = [];
  const promises: string[] = [];
  let made = 0;

  const pick = <T>(from: readonly T[], index: number): T => from[index % from.length] as T;

  async function take({ kind, who, whom, what, role, active }: Step): Promise<boolean> {
    const seat = pick(seats, who);
    const staff = pick(ids, whom);
    const on = { callId: pick(calls, what) ?? staff, window: 'w' };
    const followUp = pick(promises, what) ?? staff;
    made += 1;
    switch (kind) {
      case 'add': {
        const added = await seat.tried('staff.add', { name: `Person ${made}`, role });
        if (added.ok) ids.push(added.value.id);
        return added.ok;
      }
      case 'change':
        return (await seat.tried('staff.change', { staff, name: `Person ${made}`, role, active })).ok;
      case 'sit': {
        const next = all.seat();
        const { ok } = await next.tried('session.start', { staff });
        if (ok) seats.push(next);
        return ok;
      }
      case 'leave':
        return who % seats.length === 0 ? false : (await seat.tried('session.end', {})).ok;
      case 'open': {
        const opened = await seat.tried('call.open', NEW_CALL);
        if (opened.ok) calls.push(opened.value.call.id);
        return opened.ok;
      }
      case 'message':
        return all.receive({ receivedAt: '2026-11-20T13:00:00-05:00', text: `Hello ${made}`, replyTo: null }) !== '';
      case 'give':
        return (await seat.tried('call.change-owner', { callId: on.callId, owner: staff, why: null })).ok;
      case 'hold':
        return (await seat.tried('call.hold', on)).ok;
      case 'drop':
        return (await seat.tried('call.disconnect', { ...on, how: 'disconnect' })).ok;
      case 'flag':
        return (await seat.tried('call.note', { ...on, text: 'He has a gun and is shooting at people now.' })).ok;
      case 'close':
        return (await seat.tried('call.close', { ...on, disposition: null, reason: 'other', note: null })).ok;
      case 'reopen':
        return (await seat.tried('call.reopen', { ...on, reason: 'More' })).ok;
      case 'error':
        return (await seat.tried('call.enter-in-error', { callId: on.callId, reason: 'A test' })).ok;
      case 'next':
        return (await seat.tried('call.set-next-action', { callId: on.callId, what: 'review', minutes: 5 })).ok;
      case 'promise': {
        const dueAt = all.clock.now + 60 * MINUTE;
        const input = {
          callId: null,
          what: 'other',
          text: 'Look',
          owner: staff,
          dueAt,
          safeToLeaveMessage: null,
        } as const;
        const opened = await seat.tried('follow-up.open', input);
        if (opened.ok) promises.push(opened.value.id);
        return opened.ok;
      }
      case 'give-promise':
        return (await seat.tried('follow-up.give', { followUp, owner: staff, why: null })).ok;
      case 'defer': {
        const dueAt = all.clock.now + 120 * MINUTE;
        return (await seat.tried('follow-up.defer', { followUp, dueAt, reason: 'Asked for later' })).ok;
      }
      case 'keep':
        return (await seat.tried('follow-up.finish', { followUp, result: 'Done' })).ok;
    }
  }

  const happened = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 30 }), async (steps) => {
      for (const one of steps) {
        all.clock.now += 1000;
        if (!(await take(one))) continue;
        happened.set(one.kind, (happened.get(one.kind) ?? 0) + 1);
        const board = await watcher.done('board.now', {});
        const open = board.calls.filter((call) => call.stage !== 'error');
        const unowned = [...open, ...board.followUps].filter(({ owner }) => !isOwned(owner, board.people));
        expect(unowned, `after ${one.kind}`).toEqual([]);
        const idle = open.filter(
          ({ stage, nextAction, dueAt }) => stage !== 'closed' && (nextAction === null || dueAt === null),
        );
        expect(idle).toEqual([]);
      }
    }),
    { numRuns: 40, seed: 20_261_128, endOnFailure: true },
  );
  // Every kind of step was really taken, so that the sequences say something.
  expect([...happened.keys()].sort()).toEqual([...new Set(KINDS)].sort());
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { lexington } from '../agency/lexington';
import { type ClockedDesk, MINUTE, NEW_CALL, openClockedDesk } from './clocked-desk';

let all: ClockedDesk;
beforeAll(async () => {
  all = await openClockedDesk(lexington());
});
afterAll(() => all.stop());

const DAY = 86_400_000;
const phone = { raw: '859-555-0142', digits: '8595550142', e164: '+18595550142', display: '(859) 555-0142' };
const queue = (filter: 'mine' | 'all' | 'done' = 'all', limit = 100) =>
  all.ann.done('follow-up.list', { filter, limit });
const found = async (id: string) => (await queue()).rows.find((row) => row.id === id);

function promise(dueAt: number, owner = all.ann.id) {
  const body = { callId: null, what: 'call-back', text: 'Call back', owner, dueAt, safeToLeaveMessage: false } as const;
  return all.ann.done('follow-up.open', body);
}

it('turns overdue by the clock, with nothing written', async () => {
  const dueAt = all.clock.now + MINUTE;
  await promise(dueAt);
  const { head } = await all.ann.done('board.now', {});
  all.clock.now = dueAt;
  expect((await queue()).counts.overdue).toBe(0);
  all.clock.now += 1;
  expect((await queue()).counts.overdue).toBe(1);
  expect((await all.ann.done('board.now', {})).head).toBe(head);
});

it('a try in vain moves the due time in the same step, and is counted', async () => {
  const { id } = await promise(all.clock.now + MINUTE);
  const again = all.clock.now + 60 * MINUTE;
  await all.ann.done('follow-up.try', { followUp: id, result: 'no-answer', note: null, again });
  expect(await found(id)).toMatchObject({ dueAt: again, tries: [{ result: 'no-answer', at: all.clock.now }] });
});

it('is put off with a reason, never into the past and never for more than a year', async () => {
  const { id, dueAt } = await promise(all.clock.now + MINUTE);
  const defer = (to: number) => ({ followUp: id, dueAt: to, reason: 'Asked for Monday' });
  expect((await all.ann.refusal('follow-up.defer', defer(all.clock.now))).sentence).toContain('has passed already');
  expect((await all.ann.refusal('follow-up.defer', defer(all.clock.now + 400 * DAY))).sentence).toContain(
    'more than a year',
  );
  expect(await found(id)).toMatchObject({ dueAt });
  await all.ann.done('follow-up.defer', defer(all.clock.now + DAY));
  expect(await found(id)).toMatchObject({
    dueAt: all.clock.now + DAY,
    deferred: { at: all.clock.now, reason: 'Asked for Monday' },
  });
});

it('takes nothing more once it is done, and stands among those done with its result', async () => {
  const { id } = await promise(all.clock.now + MINUTE);
  await all.ann.done('follow-up.finish', { followUp: id, result: 'Came herself' });
  expect(await found(id)).toBeUndefined();
  expect((await queue('done')).rows).toMatchObject([{ id, result: 'Came herself' }]);
  const sentence = 'This follow-up is finished already';
  const give = { followUp: id, owner: all.ann.id, why: null };
  expect((await all.ann.refusal('follow-up.give', give)).sentence).toContain(sentence);
  expect(
    (await all.ann.refusal('follow-up.defer', { followUp: id, dueAt: all.clock.now + DAY, reason: 'Away' })).sentence,
  ).toContain(sentence);
});

it('mine are mine', async () => {
  const ben = await all.add('Ben Ortiz', 'call-taker');
  const { id } = await promise(all.clock.now + MINUTE, ben.id);
  const seat = await all.sit(ben);
  const { rows, counts } = await seat.done('follow-up.list', { filter: 'mine', limit: 100 });
  expect(rows.map((row) => row.id)).toEqual([id]);
  expect(counts.mine).toBe(1);
});

it('a sign-up arrives with its own name and number; a promise of a call has those of the call', async () => {
  const [program] = (await all.ann.done('pack.read', {})).pack.programs;
  const signUp = { callId: null, program: program?.id ?? '', name: 'Rosa Lima', phone, note: 'after five, on Ash St' };
  const { id } = await all.ann.done('program.sign-up', signUp);
  expect(await found(id)).toMatchObject({ what: 'program-sign-up', person: 'Rosa Lima', number: '(859) 555-0142' });
  // Without a call there is no record to read: whoever calls back has the note from here.
  expect((await found(id))?.text).toMatch(/\. Note: after five, on Ash St$/);
  const { call } = await all.ann.done('call.open', { ...NEW_CALL, from: { ...phone, display: '(859) 555-0188' } });
  const answer = { state: 'given', value: 'Ben Ortiz' } as const;
  await all.ann.done('call.answer', { callId: call.id, window: 'w', question: 'caller-name', answer });
  const ofCall = {
    callId: call.id,
    what: 'call-back',
    text: 'Call',
    owner: all.ann.id,
    safeToLeaveMessage: null,
  } as const;
  const promised = await all.ann.done('follow-up.open', { ...ofCall, dueAt: all.clock.now + MINUTE });
  expect(await found(promised.id)).toMatchObject({
    person: 'Ben Ortiz',
    number: '(859) 555-0188',
    reference: call.reference,
  });
});

it('of two hundred and more none is lost: the limit is the asker’s, the count is of all', async () => {
  const before = (await queue()).counts.all;
  for (let n = 0; n < 230; n++) await promise(all.clock.now + (n + 1) * MINUTE);
  const { rows, counts } = await queue('all', 100);
  expect(rows).toHaveLength(100);
  expect(counts.all).toBe(before + 230);
  expect((await queue('all', 1000)).rows).toHaveLength(before + 230);
  const day = await all.ann.done('log.day', {});
  expect(day.followUps).toHaveLength(200);
  expect(day.followUpCount).toBe(before + 230);
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Staff } from '../../../src/shared/domain/staff';
import { lexington } from '../agency/lexington';
import { type ClockedDesk, MINUTE, NEW_CALL, openClockedDesk, START } from './clocked-desk';

let all: ClockedDesk;
let made = 0;
beforeAll(async () => {
  all = await openClockedDesk(lexington());
});
afterAll(() => all.stop());

/** A call taker with an open call and a promise, in a window of their own. */
async function somebody() {
  made += 1;
  const person = await all.add(`Taker ${made}`, 'call-taker');
  const seat = await all.sit(person);
  const { call } = await seat.done('call.open', NEW_CALL);
  const followUp = await seat.done('follow-up.open', { ...promise(), owner: person.id, callId: call.id });
  return { person, seat, call, followUp };
}

const promise = () => ({
  callId: null,
  what: 'call-back' as const,
  text: 'Call back about the report',
  owner: all.ann.id,
  dueAt: START + 60 * MINUTE,
  safeToLeaveMessage: null,
});
const changed = ({ id, name, role, active }: Staff, change: Partial<Staff>) => ({
  staff: id,
  name,
  role,
  active,
  ...change,
});
const ownerOf = async (callId: string) => (await all.ann.done('call.read', { callId })).call.owner;

it('who leaves the staff list leaves nothing open behind: the supervisor who says so has it, in one step', async () => {
  const { person, seat, call, followUp } = await somebody();
  await all.ann.done('staff.change', changed(person, { active: false }));
  const { call: after, followUps } = await all.ann.done('call.read', { callId: call.id });
  expect(after.owner).toBe(all.ann.id);
  expect(followUps).toMatchObject([{ id: followUp.id, owner: all.ann.id, givenBy: all.ann.id }]);
  expect((await seat.refusal('call.open', NEW_CALL)).sentence).toContain('Nobody is signed in');
});

it('who takes no calls any more has none; the name stays on the list and signed in', async () => {
  const { person, seat, call } = await somebody();
  await all.ann.done('staff.change', changed(person, { role: 'auditor' }));
  expect(await ownerOf(call.id)).toBe(all.ann.id);
  expect((await seat.refusal('call.open', NEW_CALL)).sentence).toContain('Your role (auditor) may not do this');
});

it('a refused role is named as people say it, and so is whom to ask', async () => {
  const clerk = await all.sit(await all.add('Dot Kay', 'records-clerk'));
  expect((await clerk.refusal('call.open', NEW_CALL)).sentence).toBe(
    'Your role (records clerk) may not do this. Ask a call taker or a supervisor.',
  );
  expect((await clerk.refusal('staff.add', { name: 'Jo Day', role: 'auditor' })).sentence).toBe(
    'Your role (records clerk) may not do this. Ask a supervisor or an administrator.',
  );
});

it('an administrator, who takes no calls, is refused with what is still open, and nothing is changed', async () => {
  const { person, call } = await somebody();
  const admin = await all.sit(await all.add('Kim Chief', 'administrator'));
  const before = (await all.ann.done('board.now', {})).head;
  const sentence = (await admin.refusal('staff.change', changed(person, { active: false }))).sentence;
  expect(sentence).toContain(`${person.name} still has 1 open call and 1 follow-up. Give them to somebody first`);
  expect((await all.ann.done('board.now', {})).head).toBe(before);
  expect(await ownerOf(call.id)).toBe(person.id);
});

it('a supervisor cannot hand their own work to themselves by leaving', async () => {
  const bea = await all.add('Bea Second', 'supervisor');
  const seat = await all.sit(bea);
  await seat.done('call.open', NEW_CALL);
  expect((await seat.refusal('staff.change', changed(bea, { role: 'records-clerk' }))).sentence).toContain(
    'another supervisor',
  );
});

it('nothing is given to somebody who takes no calls', async () => {
  const { call, followUp } = await somebody();
  const clerk = await all.add('Dot Clerk', 'records-clerk');
  for (const owner of [clerk.id, 'nobody']) {
    expect((await all.ann.refusal('call.change-owner', { callId: call.id, owner, why: null })).sentence).toMatch(
      /Choose a call/,
    );
    expect((await all.ann.refusal('follow-up.give', { followUp: followUp.id, owner, why: null })).sentence).toMatch(
      /Choose a/,
    );
    expect((await all.ann.refusal('follow-up.open', { ...promise(), owner })).sentence).toMatch(/Choose a call taker/);
  }
});

it('a call taker gives away their own and takes it back; another’s is refused with the name to ask', async () => {
  const one = await somebody();
  const two = await somebody();
  const give = { callId: one.call.id, owner: two.person.id, why: null };
  expect((await two.seat.refusal('call.change-owner', give)).sentence).toContain(
    `This call is with ${one.person.name}.`,
  );
  await one.seat.done('call.change-owner', give);
  await one.seat.done('call.change-owner', { ...give, owner: one.person.id });
  expect(await ownerOf(one.call.id)).toBe(one.person.id);

  const promised = { followUp: one.followUp.id, owner: two.person.id, why: null };
  expect((await two.seat.refusal('follow-up.give', promised)).sentence).toContain(
    `This follow-up is with ${one.person.name}.`,
  );
  await one.seat.done('follow-up.give', promised);
  expect((await one.seat.done('follow-up.give', { ...promised, owner: one.person.id })).owner).toBe(one.person.id);
});

it('a supervisor gives anything to anybody', async () => {
  const one = await somebody();
  const two = await somebody();
  await all.ann.done('call.change-owner', { callId: one.call.id, owner: two.person.id, why: null });
  expect(await ownerOf(one.call.id)).toBe(two.person.id);
});

it('what belongs to somebody who went home is taken over by who is there, for themselves only', async () => {
  const gone = await somebody();
  const here = await somebody();
  await gone.seat.done('session.end', {});
  const take = { callId: gone.call.id, owner: here.person.id, why: null };
  expect((await here.seat.refusal('call.change-owner', { ...take, owner: all.ann.id })).sentence).toContain(
    'This call is with',
  );
  await here.seat.done('call.change-owner', take);
  expect(await ownerOf(gone.call.id)).toBe(here.person.id);
});

it('a call reopened after its owner left belongs to who reopened it', async () => {
  const { person, seat, call } = await somebody();
  await seat.done('call.close', { callId: call.id, window: 'w', disposition: null, reason: 'hung-up', note: null });
  await all.ann.done('staff.change', changed(person, { active: false }));
  expect(await ownerOf(call.id)).toBe(person.id);
  await all.ann.done('call.reopen', { callId: call.id, window: 'w2', reason: 'The caller rang again' });
  expect(await ownerOf(call.id)).toBe(all.ann.id);
});

it('an online message goes to somebody who takes calls, whoever signed in last', async () => {
  await all.sit(await all.add('Aud Itor', 'auditor'));
  all.receive({ receivedAt: '2026-11-20T13:00:00-05:00', text: 'Blue paint', replyTo: null });
  const { calls, people } = await all.ann.done('board.now', {});
  const message = calls.find((one) => one.channel === 'online');
  expect(people.find((one) => one.id === message?.owner)).toMatchObject({ active: true });
  expect(people.find((one) => one.id === message?.owner)?.role).toMatch(/call-taker|supervisor/);
});

it('an online message sent again is the same call, another one is not', () => {
  const message = { receivedAt: '2026-11-19T13:00:00-05:00', text: 'Blue paint', replyTo: null };
  const first = all.receive(message);
  expect(all.receive(message)).toBe(first);
  const others = [{ text: 'Red paint' }, { replyTo: 'a@example.org' }, { receivedAt: '2026-11-19T13:00:01-05:00' }];
  for (const other of others) expect(all.receive({ ...message, ...other })).not.toBe(first);
});

it('an online message is received now where the clock of its sender runs ahead, and sent again is the same call', async () => {
  const message = { receivedAt: '2027-11-20T13:00:00-05:00', text: 'Blue paint', replyTo: null };
  const { now } = all.clock;
  const reference = all.receive(message);
  all.clock.now += MINUTE;
  expect(all.receive(message)).toBe(reference);
  const call = await all.ann.done('call.find', { reference });
  expect(call.message?.receivedAt).toBe(now);
});

it('an online message nobody has seen yet is flagged for what it says', async () => {
  const reference = all.receive({ receivedAt: '2026-11-20T13:00:00-05:00', text: 'He has a gun, help', replyTo: null });
  const { calls } = await all.ann.done('board.now', {});
  expect(calls.find((one) => one.reference === reference)?.level).toBe('E3');
});

it('the next person at a window signs out the one before', async () => {
  const one = await somebody();
  await one.seat.done('session.start', { staff: all.ann.id });
  const { people } = await all.ann.done('board.now', {});
  expect(people.find((person) => person.id === one.person.id)?.signedIn).toBe(false);
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRulebook } from '../../../src/shared/escalation/rulebook';
import { suggestTypes } from '../../../src/shared/escalation/suggest-types';
import type { Disposition, Referral } from '../../../src/shared/protocol/pack';
import { openTestDesk, type TestDesk } from './desk-for-tests';

const RANGERS: Disposition = { code: '91', label: 'Given to the park rangers', key: 'k' };
const WHY = 'The rangers take these now';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(() => desk.stop());

const pack = async () => (await desk.done('pack.read', {})).pack;
const hash = async () => (await desk.done('pack.read', {})).hash;
const look = () => desk.done('agency.look', {});
const head = async () => (await desk.done('log.day', {})).head;
const addRangers = () => desk.done('agency.change', { entity: 'disposition', before: null, after: RANGERS, why: WHY });
const referral = async (id: string): Promise<Referral> => {
  const found = (await pack()).referrals.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const disposition = async (code: string) => (await pack()).dispositions.find((one) => one.code === code) ?? null;

describe('a change', () => {
  it('is in force at once, is on record with its reason, and makes a version', async () => {
    const before = await hash();
    const change = await addRangers();
    expect(await disposition('91')).toEqual(RANGERS);
    expect(await hash()).not.toBe(before);
    const { changes, versions } = await look();
    expect(changes).toMatchObject([{ entity: 'disposition', id: '91', why: WHY, byName: 'Ann Lee', undone: false }]);
    expect(versions).toMatchObject([
      { hash: await hash(), changes: [change.change] },
      { hash: before, changes: [] },
    ]);
  });

  it('can be used by a call that was open before; the log counts what it names', async () => {
    const call = await desk.newCall();
    await addRangers();
    await call.do('call.set-type', { type: 'noise', words: null });
    await call.do('call.close', { disposition: '91', reason: 'hung-up', note: null });
    const { uses } = await look();
    expect(uses).toContainEqual({ entity: 'disposition', id: '91', count: 1, cancelled: 0 });
    expect(uses).toContainEqual({ entity: 'incident-type', id: 'noise', count: 1, cancelled: 0 });
  });

  it('is refused with the sentence of the checker, and leaves no trace', async () => {
    const [before, version] = [await head(), await hash()];
    const key = await desk.problem('agency.change', {
      entity: 'disposition',
      before: null,
      after: { ...RANGERS, key: 'R' },
      why: WHY,
    });
    expect(key).toEqual({
      code: 'pack-refused',
      sentence: 'The key "R" is used twice: give each its own letter. Nothing was changed.',
    });
    const quick = await disposition('13');
    const retired = await desk.problem('agency.change', {
      entity: 'disposition',
      before: quick,
      after: { code: '13', label: 'Information or administrative', key: 'i', retired: true },
      why: WHY,
    });
    expect(retired?.sentence).toMatch(/^The quick outcome ".+" still leads to the disposition "Information or adm/);
    expect([await head(), await hash()]).toEqual([before, version]);
  });

  it('is refused when the thing was changed meanwhile, when the id is taken, and when nothing is different', async () => {
    const stale = await referral('lexcall-311');
    await desk.done('agency.confirm', { entity: 'referral', id: stale.id, number: null });
    const sentences = [
      await desk.problem('agency.change', { entity: 'referral', before: stale, after: stale, why: WHY }),
      await desk.problem('agency.change', { entity: 'referral', before: null, after: stale, why: WHY }),
      await desk.problem('agency.change', {
        entity: 'disposition',
        before: null,
        after: { ...RANGERS, code: '13' },
        why: WHY,
      }),
      await desk.problem('agency.change', {
        entity: 'referral',
        before: await referral(stale.id),
        after: await referral(stale.id),
        why: WHY,
      }),
      await desk.problem('agency.change', {
        entity: 'referral',
        before: await referral(stale.id),
        after: { ...stale, id: 'other' },
        why: WHY,
      }),
    ].map((problem) => problem?.sentence);
    expect(sentences).toEqual([
      'This referral was changed meanwhile. Look at it again, then make your change.',
      'There is a referral "lexcall-311" already. Choose another id.',
      'There is a disposition "13" already. Choose another code.',
      'Nothing is different from what stands there now. Nothing was changed.',
      'The id of this referral stays "lexcall-311": calls name it by that.',
    ]);
  });
});

it('an incident type with other words is suggested by them at once, and retired no longer', async () => {
  const type = async () => (await pack()).incidentTypes.find(({ id }) => id === 'fireworks');
  const before = await type();
  if (before === undefined) throw new Error('no fireworks');
  const after = { ...before, words: { ...before.words, en: [...before.words.en, 'sky lanterns'] } };
  const suggested = async () => {
    const read = await desk.done('pack.read', {});
    return suggestTypes(openRulebook(read.pack, read.lexicons), 'sky lanterns at night').map((one) => one.type);
  };
  expect(await suggested()).not.toContain('fireworks');
  await desk.done('agency.change', { entity: 'incident-type', before, after, why: WHY });
  expect((await suggested())[0]).toBe('fireworks');
  const retired = { ...after, retired: true };
  await desk.done('agency.change', { entity: 'incident-type', before: after, after: retired, why: WHY });
  expect(await suggested()).not.toContain('fireworks');
  const lost = { ...retired, protocol: 'none' };
  const problem = await desk.problem('agency.change', {
    entity: 'incident-type',
    before: retired,
    after: lost,
    why: WHY,
  });
  expect(problem?.sentence).toContain('There is no protocol "none"');
});

describe('a number', () => {
  it('is confirmed by the person who dialled it, on that day', async () => {
    await desk.done('agency.confirm', { entity: 'referral', id: 'lexcall-311', number: null });
    const { checked_on, checked_by, phone } = await referral('lexcall-311');
    expect([checked_on, checked_by, phone]).toEqual([
      expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      'Ann Lee',
      '859-425-2255',
    ]);
  });

  it('is corrected and confirmed in one step; corrected only, it counts as not checked', async () => {
    const number = { phone: '859-555-0144', extension: '7' };
    await desk.done('agency.confirm', { entity: 'referral', id: 'lexcall-311', number });
    const confirmed = await referral('lexcall-311');
    expect(confirmed).toMatchObject({ phone: '859-555-0144', extension: '7', checked_by: 'Ann Lee' });
    const after = { ...confirmed, phone: '859-555-0145', checked_on: '2030-01-01' };
    await desk.done('agency.change', { entity: 'referral', before: confirmed, after, why: 'Another line' });
    const changed = await referral('lexcall-311');
    expect([changed.phone, changed.checked_on, changed.checked_by]).toEqual(['859-555-0145', null, undefined]);
  });

  it('without digits is refused', async () => {
    const number = { phone: 'ask at the desk', extension: null };
    const problem = await desk.problem('agency.confirm', { entity: 'referral', id: 'lexcall-311', number });
    expect(problem?.sentence).toMatch(/^"ask at the desk" has no telephone number in it/);
  });
});

describe('taking back', () => {
  it('gives the version before, to the byte, and can itself be taken back', async () => {
    const before = await hash();
    const { change } = await addRangers();
    const after = await hash();
    const undo = await desk.done('agency.undo', { change, why: 'Too early' });
    expect([await hash(), await disposition('91')]).toEqual([before, null]);
    expect((await look()).changes.map((one) => one.undone)).toEqual([false, true]);
    await desk.done('agency.undo', { change: undo.change, why: 'After all' });
    expect([await hash(), await disposition('91')]).toEqual([after, RANGERS]);
  });

  it('reaches any change on which nothing later stands', async () => {
    const first = await desk.done('agency.confirm', { entity: 'referral', id: 'lexcall-311', number: null });
    const second = await addRangers();
    await desk.done('agency.change', {
      entity: 'disposition',
      before: RANGERS,
      after: { ...RANGERS, label: 'Rangers' },
      why: WHY,
    });
    const refused = await desk.problem('agency.undo', { change: second.change, why: WHY });
    expect(refused?.sentence).toBe(
      'A later change of the same thing stands on this one: take that back first. Nothing was changed.',
    );
    await desk.done('agency.undo', { change: first.change, why: 'It was another office' });
    expect((await referral('lexcall-311')).checked_on).toBeNull();
    const again = await desk.problem('agency.undo', { change: first.change, why: WHY });
    expect(again?.sentence).toBe('This change has been taken back already. Nothing was changed.');
  });

  it('never takes the name away from a call that was closed with it', async () => {
    const { change } = await addRangers();
    const call = await desk.newCall();
    await call.do('call.close', { disposition: '91', reason: 'hung-up', note: null });
    const problem = await desk.problem('agency.undo', { change, why: WHY });
    expect(problem?.sentence).toBe('The log names this disposition once. Retire it instead: its name stays.');
    const after = { ...RANGERS, retired: true };
    await desk.done('agency.change', { entity: 'disposition', before: RANGERS, after, why: WHY });
    expect(await disposition('91')).toEqual(after);
  });
});

it('two versions are compared field by field', async () => {
  const from = await hash();
  await addRangers();
  await desk.done('agency.confirm', {
    entity: 'referral',
    id: 'lexcall-311',
    number: { phone: '859-555-0144', extension: null },
  });
  const { items, parts } = await desk.done('agency.compare', { from, to: await hash() });
  expect(items).toEqual([
    { entity: 'disposition', id: '91', name: 'Given to the park rangers', kind: 'added', fields: [] },
    {
      entity: 'referral',
      id: 'lexcall-311',
      name: 'LexCall 311',
      kind: 'changed',
      fields: [
        { field: 'Number', old: '859-425-2255', new: '859-555-0144' },
        { field: 'Confirmed on', old: 'never', new: expect.stringMatching(/^\d+ \w{3} \d{4}$/) },
        { field: 'Confirmed by', old: 'nothing', new: 'Ann Lee' },
      ],
    },
  ]);
  expect(parts).toEqual([]);
  expect(await desk.problem('agency.compare', { from, to: 'never' })).toMatchObject({ code: 'not-found' });
});

it('a window that has the folder is sent the lists only', async () => {
  const { base } = await desk.done('pack.read', {});
  await addRangers();
  const lists = await desk.done('agency.lists', { base });
  expect(lists?.lists.dispositions).toContainEqual(RANGERS);
  expect(lists?.hash).toBe(await hash());
  expect(await desk.done('agency.lists', { base: 'another folder' })).toBeNull();
});

/** A day of the first workshop that takes sign-ups, and somebody who comes. */
async function addWorkshop() {
  const [program] = (await pack()).programs.filter((one) => one.signUp);
  const event = {
    id: 'locks-december',
    program: program?.id ?? '',
    title: 'Lock workshop',
    starts: '2026-12-12T18:00',
    place: 'Castlewood Park',
    capacity: 20,
    signUp: true,
  };
  await desk.done('agency.change', { entity: 'event', before: null, after: event, why: 'Set up' });
  return { event, signUp: { callId: null, program: event.program, name: 'Jo Sample', phone: null, note: null } };
}

it('a workshop takes sign-ups by its day', async () => {
  const { event, signUp } = await addWorkshop();
  const followUp = await desk.done('program.sign-up', { ...signUp, event: event.id });
  expect(followUp.text).toBe('Sign up Jo Sample for Lock workshop, Sat 12 Dec 2026 18:00');
  expect((await look()).uses).toContainEqual({ entity: 'event', id: 'locks-december', count: 1, cancelled: 0 });
  expect(await desk.problem('program.sign-up', { ...signUp, event: 'none' })).toMatchObject({ code: 'bad-input' });
  const lost = await desk.problem('agency.change', {
    entity: 'event',
    before: null,
    after: { ...event, id: 'lost', program: 'none' },
    why: WHY,
  });
  expect(lost?.sentence).toContain('There is no program "none" in programs.yaml');
});

it('a sign-up that is cancelled gives its place back; its follow-up is done, and the call says so', async () => {
  const { event, signUp } = await addWorkshop();
  const taken = async () => (await desk.done('agency.sign-ups', { event: event.id })).count;
  const call = await desk.newCall();
  const { id } = await desk.done('program.sign-up', { ...signUp, callId: call.id, event: event.id });
  await desk.done('program.sign-up', { ...signUp, name: 'Kim Sample', event: event.id });
  expect(await taken()).toBe(2);
  const reason = 'Away that week';
  const done = await desk.done('program.cancel-sign-up', { followUp: id, reason });
  expect(done).toMatchObject({ id, result: 'Cancelled: Away that week' });
  expect(done.doneAt).not.toBeNull();
  expect(await taken()).toBe(1);
  const again = await desk.problem('program.cancel-sign-up', { followUp: id, reason });
  expect(again).toMatchObject({ code: 'changed-meanwhile' });
  expect(await taken()).toBe(1);
  const { events } = await desk.done('call.timeline', { callId: call.id });
  expect(events.at(-1)?.body).toEqual({
    kind: 'program.sign-up-cancelled',
    followUp: id,
    program: event.program,
    event: event.id,
    name: 'Jo Sample',
    reason,
  });
});

it('a sign-up for no day of a program is cancelled too, and nothing but a sign-up', async () => {
  const { signUp } = await addWorkshop();
  const { id, owner } = await desk.done('program.sign-up', signUp);
  await desk.done('program.cancel-sign-up', { followUp: id, reason: 'Moves away' });
  const used = (await look()).uses.find((one) => one.entity === 'program' && one.id === signUp.program);
  expect(used).toMatchObject({ count: 1, cancelled: 1 });
  const promise = { callId: null, what: 'call-back', text: 'Call', owner, dueAt: 0, safeToLeaveMessage: null } as const;
  const promised = await desk.done('follow-up.open', promise);
  const refused = await desk.problem('program.cancel-sign-up', { followUp: promised.id, reason: 'Moves away' });
  expect(refused?.sentence).toContain('This follow-up is not a sign-up.');
});

it('people have a history; a name in use is refused, and a desk keeps a supervisor', async () => {
  const ben = await desk.done('staff.add', { name: 'Ben Cruz', role: 'call-taker' });
  const change = { staff: ben.id, name: 'Ben Cruz', role: 'records-clerk' as const, active: true };
  await desk.done('staff.change', change);
  await desk.done('staff.change', { ...change, active: false });
  const { people } = await look();
  const found = people.find((one) => one.id === ben.id);
  expect(found).toMatchObject({ active: false, role: 'records-clerk' });
  expect(found?.history.map(({ role, active, byName }) => [role, active, byName])).toEqual([
    ['call-taker', true, 'Ann Lee'],
    ['records-clerk', true, 'Ann Lee'],
    ['records-clerk', false, 'Ann Lee'],
  ]);
  const taken = await desk.problem('staff.change', { ...change, name: ' ann lee' });
  expect(taken?.sentence).toMatch(/^"ann lee" is on the staff list already/);
});

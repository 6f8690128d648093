import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { levelOf, openFlags, placeOf } from '../../../src/shared/domain/call';
import { openTestDesk, type TestDesk } from './desk-for-tests';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.stop());

const given = (value: unknown) => ({ state: 'given', value });
const GATE = Array.from({ length: 10 }, (_, index) => `R${index + 1}`);

describe('a call from the instant of answer', () => {
  it('has a reference number, an owner and a next action before any field', async () => {
    const call = await desk.newCall();
    const { call: read } = await call.read();
    expect(read).toMatchObject({ stage: { kind: 'open' }, next: { what: 'finish-taking' }, narrative: '' });
    expect(read.reference).toMatch(/^N\d\d-0\d{5}-[A-Z]$/);
  });

  it('gets numbers without a gap', async () => {
    const numbers = [];
    for (let n = 0; n < 3; n++) numbers.push(Number((await desk.newCall()).reference.slice(5, 10)));
    expect(numbers[1]).toBe((numbers[0] ?? 0) + 1);
    expect(numbers[2]).toBe((numbers[0] ?? 0) + 2);
  });
});

describe('an online message', () => {
  it('is read like the narrative: what is in danger in it is flagged when the call is opened', async () => {
    const message = { receivedAt: 1, text: 'Please hurry, my father is not breathing.', replyTo: null };
    const open = { window: 'w', channel: 'online', from: null, message, originalAt: null } as const;
    const { call } = await desk.done('call.open', open);
    expect(levelOf(call)).toBe('E3');
    const calm = { ...open, message: { ...message, text: 'When are you open?' } };
    expect((await desk.done('call.open', calm)).call.flags).toEqual([]);
  });
});

describe('text being typed', () => {
  it('is a draft, and comes back when the call is read again', async () => {
    const call = await desk.newCall();
    await call.raw('call.keep-draft', { rev: 1, narrative: 'loud mus', field: { question: 'place', text: '412 Ri' } });
    const { draft } = await call.read();
    expect(draft).toMatchObject({ narrative: 'loud mus', field: { question: 'place', text: '412 Ri' } });
    expect(await call.kinds()).toEqual(['call.opened']);
  });

  it('becomes an event before the next answer, and an unfinished field stays a draft', async () => {
    const call = await desk.newCall();
    await call.raw('call.keep-draft', {
      rev: 1,
      narrative: 'loud music',
      field: { question: 'place', text: '412 Ri' },
    });
    await call.do('call.answer', { question: 'callback', answer: { state: 'refused' } });
    expect(await call.kinds()).toEqual(['call.opened', 'call.noted', 'call.answered']);
    expect((await call.read()).draft?.field).toEqual({ question: 'place', text: '412 Ri' });
  });

  it('is refused whole when too long, with both numbers', async () => {
    const call = await desk.newCall();
    const problem = await call.refusal('call.note', { text: 'x'.repeat(200_001) });
    expect(problem.code).toMatch(/too-large|bad-input/);
    expect((await call.read()).call.narrative).toBe('');
  });
});

describe('a command whose answer was lost', () => {
  const order = '0190a1b2-c3d4-7000-8000-00000000000b';

  it('is not carried out twice when it is sent again', async () => {
    const call = await desk.newCall();
    await call.do('call.refer', { referral: 'lexcall-311', order });
    const before = await call.kinds();
    const after = await call.do('call.refer', { referral: 'lexcall-311', order, again: true });
    expect(await call.kinds()).toEqual(before);
    expect(after.id).toBe(call.id);
  });

  it('links two calls once', async () => {
    const other = await desk.newCall();
    const call = await desk.newCall();
    const link = { to: other.id, relation: 'related', order } as const;
    await call.do('call.link', link);
    expect((await call.do('call.link', { ...link, again: true })).links).toHaveLength(1);
    expect((await call.kinds()).filter((kind) => kind === 'call.linked')).toHaveLength(1);
  });

  it('is carried out when it never arrived', async () => {
    const call = await desk.newCall();
    await call.do('call.note', { text: 'loud music', order, again: true });
    expect((await call.read()).call.narrative).toBe('loud music');
  });

  it('may have opened the call: the answer is that call and no second one', async () => {
    const open = { window: 'w', channel: 'phone', from: null, message: null, originalAt: null, order } as const;
    const { call } = await desk.done('call.open', open);
    const head = async () => (await desk.done('log.day', {})).head;
    const before = await head();
    expect((await desk.done('call.open', { ...open, again: true })).call.id).toBe(call.id);
    expect(await head()).toBe(before);
    const other = { ...open, order: '0190a1b2-c3d4-7000-8000-00000000000c', again: true };
    expect((await desk.done('call.open', other)).call.id).not.toBe(call.id);
  });

  it('may have closed the call: the answer is the closed call and no refusal', async () => {
    const call = await desk.newCall();
    const close = { disposition: null, reason: 'hung-up', note: null, order };
    await call.do('call.close', close);
    expect((await call.do('call.close', { ...close, again: true })).stage.kind).toBe('closed');
    expect((await call.refusal('call.close', close)).code).toBe('closed');
  });
});

describe('the open calls of the log', () => {
  it('have a flagged one once', async () => {
    const call = await desk.newCall();
    await call.do('call.note', { text: 'he has a knife' });
    const { open } = await desk.done('log.day', {});
    expect(open.filter(({ id }) => id === call.id)).toMatchObject([{ stage: 'open', openFlags: 1 }]);
  });
});

describe('half a sentence', () => {
  // A danger word that only the learned judgement raises by.
  const text =
    'Chicken house on Carrick Pike is burning, gas tank right up against it, hired man went back in for his truck ';

  it('raises by what is learned at a pause, and not while it is a draft', async () => {
    const call = await desk.newCall();
    const kept = await call.raw('call.keep-draft', { rev: 1, narrative: text, field: null });
    expect(kept).toMatchObject({ ok: true, value: { flagged: null } });
    const { flags } = await call.do('call.note', { text });
    expect(flags.map(({ rule }) => rule)).toContain('ESC-398');
  });
});

describe('main reads every call again', () => {
  it('raises what the screen did not', async () => {
    const call = await desk.newCall();
    const after = await call.do('call.note', { text: 'He has a gun and he is shooting at people right now.' });
    expect(levelOf(after)).toBe('E3');
    expect(openFlags(after).length).toBeGreaterThan(0);
  });

  it('raises a gate question answered yes, once', async () => {
    const call = await desk.newCall();
    await call.do('call.answer', { question: 'R3', answer: given('yes') });
    const after = await call.do('call.answer', { question: 'R3', answer: given('yes') });
    expect(after.flags.filter(({ rule }) => rule === 'ESC-003')).toHaveLength(1);
  });

  it('lowers the level only by an override, and keeps the flag on record', async () => {
    const call = await desk.newCall();
    const raised = await call.do('call.answer', { question: 'R3', answer: given('yes') });
    const flags = raised.flags.map(({ flag }) => flag);
    const after = await call.do('call.resolve-flags', {
      flags,
      outcome: { kind: 'not-an-emergency', reason: 'misheard', text: null },
    });
    expect(levelOf(after)).toBe('E0');
    expect(after.flags).toHaveLength(raised.flags.length);
  });

  it('wants ten letters for the reason "other"', async () => {
    const call = await desk.newCall();
    const { flags } = await call.do('call.answer', { question: 'R3', answer: given('yes') });
    const outcome = { kind: 'not-an-emergency', reason: 'other', text: 'short' };
    const problem = await call.refusal('call.resolve-flags', { flags: flags.map(({ flag }) => flag), outcome });
    expect(problem.sentence).toMatch(/10 letters/);
  });
});

describe('a transfer to 911', () => {
  it('whose place is confirmed leaves no place to be read back', async () => {
    const call = await desk.newCall();
    const confirmed = { mode: 'warm-transfer', step: 'place-confirmed', note: null };
    await call.do('call.step-transfer', confirmed);
    await call.do('call.answer', { question: 'place', answer: given({ raw: '412 Rose St', verified: false }) });
    expect(placeOf((await call.do('call.step-transfer', confirmed)).answers)).toMatchObject({ verified: true });
    expect((await call.kinds()).slice(-2)).toEqual(['call.transfer-stepped', 'call.place-read-back']);
    await call.do('call.step-transfer', confirmed);
    expect((await call.kinds()).at(-1)).toBe('call.transfer-stepped');
  });
});

describe('closing', () => {
  it('is incomplete with a reason while something is missing', async () => {
    const call = await desk.newCall();
    expect((await call.refusal('call.close', { disposition: null, reason: null, note: null })).sentence).toMatch(
      /missing/,
    );
    const closed = await call.do('call.close', { disposition: null, reason: 'hung-up', note: null });
    expect(closed.stage).toMatchObject({ kind: 'closed', close: { kind: 'incomplete', reason: 'hung-up' } });
  });

  it('is unresolved, without a disposition, while a flag has no outcome', async () => {
    const call = await desk.newCall();
    await call.do('call.answer', { question: 'R1', answer: given('yes') });
    const closed = await call.do('call.close', { disposition: '01', reason: null, note: null });
    expect(closed.stage).toMatchObject({ close: { kind: 'unresolved', disposition: null } });
  });

  it('waits for the hand-over when an officer is wanted', async () => {
    const call = await desk.newCall();
    const waiting = await call.do('call.answer', { question: 'outcome.channel', answer: given('officer') });
    expect(waiting.next.what).toBe('give-to-dispatch');
    const refused = await call.refusal('call.close', { disposition: null, reason: 'hung-up', note: null });
    expect(refused.sentence).toMatch(/hand-over/);
    await call.do('call.hand-to-dispatch', { to: 'Dispatcher 2', cad: '26-1188', whyNone: null });
    const closed = await call.do('call.close', { disposition: null, reason: 'hung-up', note: null });
    expect(closed.stage.kind).toBe('closed');
  });

  it('is complete when nothing is missing', async () => {
    const call = await desk.newCall();
    await call.do('call.set-type', { type: 'found-property', words: null });
    await call.do('call.note', { text: 'Found a blue umbrella on the bench.' });
    await call.do('call.answer', { question: 'place', answer: given({ raw: '100 W Main St', verified: false }) });
    await call.do('call.answer', { question: 'callback', answer: { state: 'refused' } });
    await call.do('call.answer', { question: 'time-band', answer: given('past') });
    await call.do('call.answer-together', { questions: GATE });
    const refused = await call.refusal('call.close', { disposition: '12', reason: null, note: null });
    expect(refused.sentence).toMatch(/missing/);
    const { pack } = await desk.done('pack.read', {});
    const type = pack.protocols.find(({ id }) => id === 'found-property');
    for (const { id } of type?.questions ?? [])
      await call.do('call.answer', { question: id, answer: { state: 'unknown' } });
    const own = (type?.redFlags ?? []).filter(({ ask }) => ask !== undefined).map(({ id }) => id);
    if (own.length > 0) await call.do('call.answer-together', { questions: own });
    const closed = await call.do('call.close', { disposition: '12', reason: null, note: null });
    expect(closed.stage).toMatchObject({ close: { kind: 'complete', disposition: '12', missing: [] } });
  });

  it('is complete for a duplicate with a number to call, what happened and the safety gate; one only related needs the rest', async () => {
    const other = await desk.newCall();
    const call = await desk.newCall();
    await call.do('call.note', { text: 'The same loud party as before.' });
    await call.do('call.answer', { question: 'callback', answer: { state: 'refused' } });
    const close = { disposition: '22', reason: null, note: null };
    await call.do('call.link', { to: other.id, relation: 'related' });
    expect((await call.refusal('call.close', close)).sentence).toMatch(/missing/);
    await call.do('call.link', { to: other.id, relation: 'duplicate' });
    expect((await call.refusal('call.close', close)).sentence).toMatch(/missing/);
    await call.do('call.answer-together', { questions: GATE });
    expect((await call.do('call.close', close)).stage).toMatchObject({ close: { kind: 'complete', missing: [] } });
  });

  it('is final for answers; a supplement, an amendment and a reopening still go in', async () => {
    const call = await desk.newCall();
    await call.do('call.note', { text: 'Dog barking.' });
    await call.do('call.close', { disposition: null, reason: 'hung-up', note: null });
    expect((await call.refusal('call.answer', { question: 'place', answer: { state: 'unknown' } })).code).toBe(
      'closed',
    );
    await call.do('call.supplement', { text: 'Caller rang again.', from: null });
    const amend = { what: 'narrative', text: 'Dog barking since noon.', value: null, reason: 'Time left out' };
    const amended = await call.do('call.amend', amend);
    expect(amended.amendments[0]).toMatchObject({ old: 'Dog barking.', new: 'Dog barking since noon.' });
    expect((await call.do('call.reopen', { reason: 'Taken back' })).stage.kind).toBe('open');
  });
});

describe('who edits a call', () => {
  it('is one window; another is told, and may take over', async () => {
    const call = await desk.newCall();
    const other = { window: 'other', text: 'mine' };
    expect((await call.refusal('call.note', other)).code).toBe('open-elsewhere');
    await call.raw('call.lease', { window: 'other', take: true });
    expect((await call.do('call.note', other)).narrative).toBe('mine');
  });
});

describe('a dropped line', () => {
  it('is due for a callback until somebody is reached', async () => {
    const call = await desk.newCall();
    const gone = await call.do('call.disconnect', { how: 'disconnect' });
    expect(gone).toMatchObject({ stage: { kind: 'disconnected' }, next: { what: 'call-back' } });
    const tried = await call.do('call.try-callback', { result: 'no-answer', note: null });
    expect(tried.stage.kind).toBe('disconnected');
    const reached = await call.do('call.try-callback', { result: 'reached', note: null });
    expect(reached).toMatchObject({ stage: { kind: 'open' }, next: { what: 'finish-taking' } });
  });
});

describe('a quick hang-up', () => {
  it('waits for a callback when a number was typed, and closes when none is known', async () => {
    const known = await desk.newCall();
    const value = { raw: '859-555-0101', digits: '8595550101', e164: '+18595550101', display: '(859) 555-0101' };
    await known.do('call.answer', { question: 'callback', answer: given(value) });
    expect((await known.do('call.quick-close', { outcome: 'hang-up' })).stage.kind).toBe('disconnected');
    const unknown = await desk.newCall();
    expect((await unknown.do('call.quick-close', { outcome: 'hang-up' })).stage.kind).toBe('closed');
  });
});

describe('a quick outcome', () => {
  it('closes no call whose flag has no outcome', async () => {
    const call = await desk.newCall();
    const { flags } = await call.do('call.answer', { question: 'R3', answer: given('yes') });
    expect((await call.refusal('call.quick-close', { outcome: 'wrong-number' })).sentence).toMatch(/^A flag/);
    expect((await call.read()).call.stage.kind).toBe('open');
    const outcome = { kind: 'not-an-emergency', reason: 'misheard', text: null };
    await call.do('call.resolve-flags', { flags: flags.map(({ flag }) => flag), outcome });
    expect((await call.do('call.quick-close', { outcome: 'wrong-number' })).stage.kind).toBe('closed');
  });
});

describe('people', () => {
  it('a desk keeps a supervisor', async () => {
    const look = await desk.done('desk.look', {});
    const ann = look.session?.staff;
    const change = { staff: ann?.id ?? '', name: 'Ann Lee', role: 'call-taker' as const, active: true };
    expect((await desk.problem('staff.change', change))?.sentence).toMatch(/one supervisor/);
  });

  it('two people of one name are told apart', async () => {
    const problem = await desk.problem('staff.add', { name: 'ann lee', role: 'call-taker' });
    expect(problem?.sentence).toMatch(/already/);
  });
});

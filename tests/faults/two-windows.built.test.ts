import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Send } from '../../src/shared/contract/contract';
import { type Host, scratch, startHost } from './built-host';
import { must, openCall, openPage, refusalIn, sendTo, setUp, words } from './page';

const { path: folder, remove } = scratch();
let host: Host;
let one: Send;
let two: Send;
beforeAll(async () => {
  host = await startHost('--data', folder);
  const first = await setUp(host);
  one = first.send;
  // The second window has its own code and token, and the same person signed in.
  const again = await startHost('--data', folder).catch((error: Error) => error.message);
  const address = /http:\S+/.exec(typeof again === 'string' ? again : again.address)?.[0] ?? '';
  two = sendTo(host.port, await openPage({ address }));
  const [person] = must(await two('desk.look', {})).staff;
  must(await two('session.start', { staff: person?.id ?? '' }));
});
afterAll(() => {
  host.child.kill('SIGKILL');
  remove();
});

const ELSEWHERE = [
  'open-elsewhere',
  'This call is open in another window. Choose "Take over" to go on here; what you typed is still on this screen.',
] as const;

describe('a call edited by two windows', () => {
  it('is edited by one at a time; taking over loses nothing', async () => {
    const call = await openCall(one, 'first');
    const first = { callId: call.id, window: 'first' };
    const second = { callId: call.id, window: 'second' };
    must(await one('call.keep-draft', { ...first, rev: 1, narrative: 'typed in the first', field: null }));
    const before = must(await one('call.read', { callId: call.id }));

    expect(must(await two('call.lease', { ...second, take: false }))).toEqual({ mine: false, holder: 'first' });
    const refused = [
      await two('call.answer', { ...second, question: 'caller-name', answer: words('Sam') }),
      await two('call.keep-draft', { ...second, rev: 1, narrative: 'typed in the second', field: null }),
      await two('call.close', { ...second, disposition: null, reason: 'other', note: null }),
    ];
    expect(refused.map(refusalIn)).toEqual(refused.map(() => ELSEWHERE));
    expect(must(await one('call.read', { callId: call.id }))).toEqual(before);

    expect(must(await two('call.lease', { ...second, take: true }))).toEqual({ mine: true, holder: null });
    // The second window reads the draft of the first, and its own answer comes after that text.
    expect(must(await two('call.read', { callId: call.id })).draft?.narrative).toBe('typed in the first');
    must(await two('call.answer', { ...second, question: 'caller-name', answer: words('Sam') }));
    const late = { ...first, rev: 2, narrative: 'typed in the first, and more', field: null };
    expect(refusalIn(await one('call.keep-draft', late))).toEqual(ELSEWHERE);
    expect(must(await one('call.lease', { ...first, take: false })).mine).toBe(false);

    // The first takes it back with what is still on its screen.
    must(await one('call.lease', { ...first, take: true }));
    must(await one('call.keep-draft', late));
    const { call: after, draft } = must(await one('call.read', { callId: call.id }));
    expect([after.answers['caller-name'], draft?.narrative]).toEqual([words('Sam'), late.narrative]);
    const { events } = must(await one('call.timeline', { callId: call.id }));
    expect(events.map(({ body }) => body.kind)).toEqual(['call.opened', 'call.noted', 'call.answered']);
  });
});

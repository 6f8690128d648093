import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Send } from '../../src/shared/contract/contract';
import { cleanText } from '../../src/shared/domain/clean-text';
import { readPhone } from '../../src/shared/domain/phone';
import { type Host, scratch, startHost } from './built-host';
import { must, openCall, refusalIn, sendTo, setUp } from './page';

const { path: folder, remove } = scratch();
let host: Host;
let token: string;
let send: Send;
beforeAll(async () => {
  host = await startHost('--data', folder);
  ({ token, send } = await setUp(host));
});
afterAll(() => {
  host.child.kill('SIGKILL');
  remove();
});

/** 100 kB of what a clipboard may hold: emoji, accents, right-to-left, control characters, half characters. */
const PIECE = 'ñandú 👩‍👩‍👧‍👦 𝔘 שלום \0 \u0007 \ud800 \r\n "quotes" \\ </script> \u2028 ';
const PASTED = PIECE.repeat(Math.ceil(100_000 / Buffer.byteLength(PIECE)));

describe('what is pasted into the narrative', () => {
  it.each(['call.keep-draft', 'call.note'] as const)(
    'comes back as cleaned through %s, also after a kill',
    async (name) => {
      const call = await openCall(send, 'w');
      const on = { callId: call.id, window: 'w' };
      const kept =
        name === 'call.note'
          ? await send(name, { ...on, text: PASTED })
          : await send(name, { ...on, rev: 1, narrative: PASTED, field: { question: 'when', text: PASTED } });
      must<unknown>(kept);
      const clean = cleanText(PASTED);
      expect([clean.includes('\0'), clean.includes('\r'), clean.isWellFormed()]).toEqual([false, false, true]);
      const look = async () => {
        const { call: read, draft } = must(await send('call.read', { callId: call.id }));
        return draft === null ? [read.narrative, null] : [draft.narrative, draft.field?.text ?? null];
      };
      const expected = [clean, name === 'call.note' ? null : clean];
      expect(await look()).toEqual(expected);
      await host.stop('SIGKILL');
      host = await startHost('--data', folder);
      send = sendTo(host.port, token);
      expect(await look()).toEqual(expected);
    },
  );

  it('is refused whole over 200,000 characters, with both numbers, and what was typed before stays', async () => {
    const call = await openCall(send, 'w');
    const on = { callId: call.id, window: 'w' };
    must(await send('call.note', { ...on, text: 'typed before' }));
    const tooLong = 'x'.repeat(200_001);
    const sentence = 'That is 200,001 characters; a note holds 200,000. None of it was taken.';
    const refused = [
      await send('call.note', { ...on, text: tooLong }),
      await send('call.keep-draft', { ...on, rev: 2, narrative: tooLong, field: null }),
      await send('call.keep-draft', { ...on, rev: 3, narrative: 'typed', field: { question: 'when', text: tooLong } }),
      await send('call.supplement', { callId: call.id, text: tooLong, from: null }),
      await send('call.open', {
        window: 'w',
        channel: 'online',
        from: null,
        message: { receivedAt: 0, text: tooLong, replyTo: null },
        originalAt: null,
      }),
    ];
    expect(refused.map(refusalIn)).toEqual(refused.map(() => ['too-large', sentence]));
    const view = must(await send('call.read', { callId: call.id }));
    expect([view.call.narrative, view.draft]).toEqual(['typed before', null]);
    expect(must(await send('call.note', { ...on, text: 'x'.repeat(200_000) })).call.narrative).toHaveLength(200_000);
    // Line ends of Windows count once.
    expect(must(await send('call.note', { ...on, text: '\r\n'.repeat(110_000) })).call.narrative).toHaveLength(110_000);
  });
});

describe('a telephone number of 60 digits', () => {
  it('is kept as it was typed, told not to be one, and found', async () => {
    const raw = '8595550100'.repeat(6);
    const { digits, valid, note, display } = readPhone(raw);
    expect([digits, valid, note]).toEqual([raw, false, expect.stringMatching(/digits.*\.$/)]);
    const call = await openCall(send, 'w');
    const value = { raw, digits, e164: null, display };
    const answer = { state: 'given', value } as const;
    const saved = must(await send('call.answer', { callId: call.id, window: 'w', question: 'callback', answer }));
    expect(saved.call.answers.callback).toEqual(answer);
    const found = must(await send('log.search', { text: raw, after: null }));
    expect(found.rows.map((row) => row.id)).toEqual([call.id]);
    const history = await send('call.history', { digits, place: '100 Main Street', type: null, except: null });
    expect(must(history).byNumber.map((row) => row.id)).toEqual([call.id]);
  });
});

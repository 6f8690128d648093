import { describe, expect, it } from 'vitest';
import { reasonOf, wordsOf } from '../../../src/renderer/screens/record/timeline/event-words';
import type { CallBody } from '../../../src/shared/domain/call-event';
import { NOW } from '../desk/fake-desk';
import { EVERY_EVENT, pack, staff } from './every-event';
import { weaponFlag } from './weapon-flag';

describe('the words of an event', () => {
  it.each(Object.values(EVERY_EVENT).map(([body, words]) => ({ kind: body.kind, body, words })))(
    'tell $kind plainly',
    ({ body, words }) => {
      expect(wordsOf({ body }, pack, staff)).toBe(words);
    },
  );

  it('never say that somebody did something wrong', () => {
    const all = Object.values(EVERY_EVENT).map(([body]) => wordsOf({ body }, pack, staff));
    expect(all.filter((words) => /\b(invalid|please|sorry|oops)\b/i.test(words))).toEqual([]);
  });

  it('tell an online message with both its times', () => {
    const message = { receivedAt: NOW, text: 'My bike', replyTo: 'lena@example.org' };
    const body: CallBody = {
      ...EVERY_EVENT['call.opened'][0],
      channel: 'online',
      from: null,
      message,
      originalAt: null,
    };
    expect(wordsOf({ body }, pack, staff)).toBe(
      'Entered an online message received Fri 20 Nov 2026 14:02, reply to lena@example.org',
    );
  });

  it('say by their labels the options whose choice raised a flag', () => {
    const because = { kind: 'answer', question: 'time-band', answer: 'now, just' } as const;
    expect(wordsOf({ body: weaponFlag([because]) }, pack, staff)).toMatch(
      /because of “Label time-band” answered Option now, Option just$/,
    );
  });

  it('keep a reason apart from what was done', () => {
    expect(reasonOf(EVERY_EVENT['call.amended'][0])).toBe('misheard');
    expect(reasonOf(EVERY_EVENT['program.sign-up-cancelled'][0])).toBe('Moves away');
    expect(reasonOf(EVERY_EVENT['call.noted'][0])).toBeNull();
  });
});

import { expect, it } from 'vitest';
import { readCall } from '../../../src/main/database/calls';
import { transact } from '../../../src/main/database/file/transact';
import { append, eventsAfter, eventsOf, headOf } from '../../../src/main/database/journal/journal';
import { verifyChain } from '../../../src/main/database/journal/verify-chain';
import { readStation } from '../../../src/main/database/station';
import { NOW, newFile, newLog, openLog, say, TAKER, takeCall } from './new-log';

it('numbers events without gaps and folds them into the call', () => {
  const w = newLog();
  const id = takeCall(w, {
    text: 'bike gone from the porch',
    digits: '8595550142',
    place: '120 W Main St',
    type: 'theft',
  });
  expect(eventsAfter(w, 0, 100).map((event) => event.seq)).toEqual([1, 2, 3, 4, 5]);
  expect(eventsOf(w, id).map((event) => event.body.kind)).toEqual([
    'call.opened',
    'call.noted',
    'call.typed',
    'call.answered',
  ]);
  expect(readCall(w, id)).toMatchObject({ narrative: 'bike gone from the porch', type: 'theft', events: 4 });
  expect(readStation(w)).toMatchObject({ desk: '4', mode: 'live' });
  expect(verifyChain(w)).toEqual({ ok: true, events: 5, head: headOf(w).hash });
});

it('refuses an event outside a transaction', () => {
  const w = newLog();
  const body = { kind: 'clock-jumped', byMs: 5 } as const;
  expect(() => append(w, { call: null, actor: 'system', at: NOW, body })).toThrow('outside transact');
});

it('begins with station.opened and has it once', () => {
  const w = openLog(newFile());
  expect(() => say(w, null, { kind: 'clock-jumped', byMs: 5 })).toThrow('begins with station.opened');
  expect(headOf(w).seq).toBe(0);
  const opened = { kind: 'station.opened', name: 'Desk 4', desk: '4', agency: 'lexington', mode: 'live' } as const;
  say(w, null, opened);
  expect(() => say(w, null, opened)).toThrow('already has its station');
});

it('keeps nothing of a transaction that throws', () => {
  const w = newLog();
  const before = headOf(w);
  expect(() =>
    transact(w, () => {
      append(w, { call: null, actor: TAKER, at: NOW, body: { kind: 'clock-jumped', byMs: 5 } });
      throw new Error('stop');
    }),
  ).toThrow('stop');
  expect(headOf(w)).toEqual(before);
});

it('stores the offset of the agency zone, in summer and in winter', () => {
  const w = newLog();
  const body = { kind: 'clock-jumped', byMs: 5 } as const;
  expect(say(w, null, body, Date.UTC(2026, 6, 1)).offset).toBe(-240);
  expect(say(w, null, body, Date.UTC(2026, 11, 1)).offset).toBe(-300);
});

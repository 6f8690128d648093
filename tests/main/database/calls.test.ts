import { describe, expect, it } from 'vitest';
import * as calls from '../../../src/main/database/calls';
import { expectation } from '../../../src/main/database/expectation';
import { reading } from '../../../src/main/database/file/connection';
import { transact } from '../../../src/main/database/file/transact';
import { noteReference, takeNumber } from '../../../src/main/database/projections/references';
import { searchCalls } from '../../../src/main/database/search/search';
import { placeKey } from '../../../src/shared/domain/place/street';
import { makeReference } from '../../../src/shared/domain/reference-number';
import { closedWith, NOW, newLog, say, takeCall } from './new-log';
import { wanted } from './wanted';

const MINUTE = 60_000;
const range = (except: string | null = null) => ({ except, limit: 10 });

describe('history by number', () => {
  it('finds the same number with and without its country code, newest first', () => {
    const w = newLog();
    const first = takeCall(w, { digits: '8595550142' });
    const second = takeCall(w, { digits: '18595550142' });
    takeCall(w, { digits: '8595550143' });
    expect(calls.historyByPhone(w, '8595550142', range()).map((row) => row.id)).toEqual([second, first]);
    expect(calls.historyByPhone(w, '+1 (859) 555-0142', range(second)).map((row) => row.id)).toEqual([first]);
    expect(calls.historyByPhone(w, '', range())).toEqual([]);
  });
});

describe('history by place', () => {
  it('finds an address however it is written, by text or by key', () => {
    const w = newLog();
    const first = takeCall(w, { place: '120 West Main Street' });
    takeCall(w, { place: '121 W Main St' });
    expect(calls.historyByPlace(w, '120 W Main St.', range()).map((row) => row.id)).toEqual([first]);
    expect(calls.historyByPlace(w, placeKey('120 w main st'), range()).map((row) => row.id)).toEqual([first]);
  });

  it('takes the whole building for an address without a unit, and one unit with those that named none', () => {
    const w = newLog();
    const building = takeCall(w, { place: '400 Rose St' });
    const three = takeCall(w, { place: '400 Rose St Apt 3' });
    const four = takeCall(w, { place: '400 Rose Street #4' });
    expect(calls.historyByPlace(w, '400 rose st', range()).map((row) => row.id)).toEqual([four, three, building]);
    expect(calls.historyByPlace(w, '400 Rose St apt 3', range()).map((row) => row.id)).toEqual([three, building]);
  });
});

it('finds open calls about the same building, of the same type or of none yet', () => {
  const w = newLog();
  const noise = takeCall(w, { place: '400 Rose St', type: 'noise' });
  const untyped = takeCall(w, { place: '400 Rose St Apt 2' });
  takeCall(w, { place: '400 Rose St', type: 'theft' });
  takeCall(w, { place: '400 Rose St', type: 'noise', close: '01' });
  const mine = takeCall(w, { place: '400 Rose St', type: 'noise' });
  const found = calls.similarOpen(w, { place: '400 rose street', type: 'noise', except: mine });
  expect(found.map((row) => row.id)).toEqual([untyped, noise]);
  expect(calls.similarOpen(w, { place: null, type: 'noise', except: null })).toEqual([]);
});

it('lists a day newest first and open calls oldest first', () => {
  const w = newLog();
  const before = takeCall(w, { at: NOW - 1 });
  const first = takeCall(w, { at: NOW });
  const second = takeCall(w, { at: NOW + MINUTE, close: '01' });
  const late = takeCall(w, { at: NOW + 2 * MINUTE });
  const day = calls.listDay(w, { from: NOW, to: NOW + 2 * MINUTE });
  expect(day.map((row) => row.id)).toEqual([second, first]);
  expect(calls.listOpen(w).map((row) => row.id)).toEqual([before, first, late]);
});

it('finds a call by the number the caller was given', () => {
  const w = newLog();
  const id = takeCall(w, { text: 'ask for me' });
  const reference = calls.readCall(w, id)?.reference ?? '';
  expect(reference).toMatch(/^N26-400001-[A-Z]$/);
  expect(calls.findByReference(w, reference)?.id).toBe(id);
  expect(calls.findByReference(w, 'N26-400002-A')).toBeUndefined();
});

it('keeps a call with an undecided flag on the board after its close', () => {
  const w = newLog();
  const id = takeCall(w, { text: 'flagged' });
  const flag = { flag: id, rule: 'F9', version: 1, title: 'By hand', source: 'person', because: [] } as const;
  say(w, id, { kind: 'call.flag-raised', ...flag, level: 'E3', say: { en: 'Stay.', es: 'Espere.' } });
  say(w, id, closedWith('01'));
  expect(calls.listUnresolved(w).map((row) => row.id)).toEqual([id]);
  say(w, id, { kind: 'call.flag-resolved', flags: [id], outcome: { kind: 'caller-gone' } });
  expect(calls.listUnresolved(w)).toEqual([]);
});

it('gives numbers without gaps, per year, also after a rollback', () => {
  const w = newLog();
  const take = (year: number) => transact(w, () => takeNumber(w, year).sequence);
  expect([take(2026), take(2026), take(2027)]).toEqual([1, 2, 1]);
  expect(() =>
    transact(w, () => {
      takeNumber(w, 2026);
      throw new Error('stop');
    }),
  ).toThrow('stop');
  expect(take(2026)).toBe(3);
  expect(() => takeNumber(w, 2026)).toThrow('outside transact');
});

it('goes on in the numbers of the next year when those of this one are given', () => {
  const w = newLog();
  transact(w, () => noteReference(w, makeReference({ year: 2026, desk: '4', sequence: 99_999 })));
  expect(transact(w, () => takeNumber(w, 2026))).toEqual({ year: 2027, sequence: 1 });
  expect(transact(w, () => takeNumber(w, 2027))).toEqual({ year: 2027, sequence: 2 });
});

it('asks every question through an index', () => {
  const w = newLog();
  const id = takeCall(w, { digits: '8595550142', place: '400 Rose St Apt 3', text: 'porch', close: '01' });
  w[reading].statements.clear();
  calls.readCall(w, id);
  calls.findByReference(w, 'N26-400001-E');
  calls.listDay(w, { from: 0, to: NOW });
  calls.listOpen(w);
  calls.listUnresolved(w);
  calls.historyByPhone(w, '8595550142', range());
  for (const place of ['400 Rose St', '400 Rose St Apt 3']) calls.historyByPlace(w, place, range());
  calls.similarOpen(w, { place: '400 Rose St', type: null, except: null });
  searchCalls(w, { wanted: wanted('porch n26', { from: 1 }), limit: 5 });
  expectation(w, { type: 'theft', channel: 'online', now: NOW });
  const plans = [...w[reading].statements.keys()].map((sql) => {
    const explained = w[reading].db.prepare(`EXPLAIN QUERY PLAN ${sql}`);
    const steps = explained.all(...Array.from(sql.matchAll(/\?/g), () => 1)) as { detail: string }[];
    return { sql, steps: steps.map((step) => step.detail) };
  });
  expect(plans.length).toBeGreaterThan(10);
  expect(
    plans.filter(({ steps }) =>
      steps.some((step) => /^SCAN calls(?! USING INDEX calls_(waiting|unresolved))/.test(step)),
    ),
  ).toEqual([]);
});

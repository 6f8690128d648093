import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatDateTime,
  formatTime,
  formatTimeSeconds,
  fromLocal,
  offsetAt,
  toLocalParts,
} from '../../../../src/shared/domain/time/zone';

const NEW_YORK = 'America/New_York';
const zones = fc.constantFrom(
  NEW_YORK,
  'UTC',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Pacific/Apia',
  'Europe/Dublin',
  'America/Phoenix',
);
const instants = fc.integer({ min: Date.UTC(1970, 0, 3), max: Date.UTC(2099, 11, 31) });
const minutes = instants.map((at) => Math.floor(at / 60_000) * 60_000);

describe('the offset in force', () => {
  it.each([
    [Date.UTC(2026, 10, 22, 20, 4), NEW_YORK, -300],
    [Date.UTC(2026, 6, 4), NEW_YORK, -240],
    [Date.UTC(2026, 6, 4), 'Asia/Kolkata', 330],
    [Date.UTC(2026, 0, 1), 'Australia/Lord_Howe', 660],
    [Date.UTC(2026, 6, 1), 'Australia/Lord_Howe', 630],
    [Date.UTC(1969, 11, 31, 23, 59, 59, 500), 'UTC', 0],
  ])('at %d in %s is %d minutes', (at, zone, offset) => {
    expect(offsetAt(at, zone)).toBe(offset);
  });

  it('gives the reading of Intl, which is asked for some instants only, at every instant', () => {
    const inFull = { dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' } as const;
    fc.assert(
      fc.property(instants, zones, (at, zone) => {
        const { year, month, day, hour, minute, second } = toLocalParts(at, zone);
        const shown = new Intl.DateTimeFormat('sv-SE', { ...inFull, timeZone: zone }).format(at);
        expect(shown.match(/\d+/g)?.map(Number)).toEqual([year, month, day, hour, minute, second]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('refuses a zone nobody knows', () => {
    expect(() => offsetAt(0, 'America/Lexingtown')).toThrow(RangeError);
  });
});

describe('a wall clock reading', () => {
  it('is one instant on an ordinary day', () => {
    expect(fromLocal({ year: 2026, month: 11, day: 22, hour: 15, minute: 4 }, NEW_YORK)).toEqual({
      kind: 'one',
      at: Date.UTC(2026, 10, 22, 20, 4),
    });
  });

  it('is two instants in the hour that clocks repeat', () => {
    expect(fromLocal({ year: 2026, month: 11, day: 1, hour: 1, minute: 30 }, NEW_YORK)).toEqual({
      kind: 'twice',
      first: Date.UTC(2026, 10, 1, 5, 30),
      second: Date.UTC(2026, 10, 1, 6, 30),
    });
  });

  it('is none in the hour that clocks leave out, and names the minute after it', () => {
    expect(fromLocal({ year: 2026, month: 3, day: 8, hour: 2, minute: 30 }, NEW_YORK)).toEqual({
      kind: 'never',
      nextValid: Date.UTC(2026, 2, 8, 7, 0),
    });
  });

  it.each([
    [0, 59, 'one'],
    [1, 0, 'twice'],
    [1, 59, 'twice'],
    [2, 0, 'one'],
  ])('%d:%d on the night clocks go back comes %s', (hour, minute, kind) => {
    expect(fromLocal({ year: 2026, month: 11, day: 1, hour, minute }, NEW_YORK).kind).toBe(kind);
  });

  it('may lie on a day that a country left out', () => {
    expect(fromLocal({ year: 2011, month: 12, day: 30, hour: 12, minute: 0 }, 'Pacific/Apia')).toEqual({
      kind: 'never',
      nextValid: Date.UTC(2011, 11, 30, 10),
    });
  });

  it('runs on into the next month', () => {
    expect(fromLocal({ year: 2026, month: 11, day: 31, hour: 0, minute: 0 }, NEW_YORK)).toEqual(
      fromLocal({ year: 2026, month: 12, day: 1, hour: 0, minute: 0 }, NEW_YORK),
    );
  });

  it('goes there and back for every instant', () => {
    fc.assert(
      fc.property(minutes, zones, (at, zone) => {
        const back = fromLocal(toLocalParts(at, zone), zone);
        expect(back.kind).not.toBe('never');
        const candidates = back.kind === 'one' ? [back.at] : back.kind === 'twice' ? [back.first, back.second] : [];
        expect(candidates).toContain(at);
      }),
    );
  });
});

describe('times as shown', () => {
  const at = Date.UTC(2026, 10, 20, 23, 4, 7, 999);
  it('are of the agency zone and 24 hours', () => {
    expect(formatTime(at, NEW_YORK)).toBe('18:04');
    expect(formatTimeSeconds(at, NEW_YORK)).toBe('18:04:07');
    expect(formatDate(at, NEW_YORK)).toBe('Fri 20 Nov 2026');
    expect(formatDateTime(at, NEW_YORK)).toBe('Fri 20 Nov 2026 18:04');
  });

  it('show midnight as 00:00 of the new day', () => {
    expect(formatDateTime(Date.UTC(2026, 10, 21, 5), NEW_YORK)).toBe('Sat 21 Nov 2026 00:00');
  });

  it('give the right weekday', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const long = new Intl.DateTimeFormat('en-US', { weekday: 'short', timeZone: NEW_YORK }).format(instant);
        expect(formatDate(instant, NEW_YORK).slice(0, 3)).toBe(long);
      }),
    );
  });
});

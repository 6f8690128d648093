import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Hours, openNow } from '../../../../src/shared/domain/time/hours';
import { fromLocal } from '../../../../src/shared/domain/time/zone';

const ZONE = 'America/New_York';
const OFFICE: Hours = {
  mon: ['08:00-17:00'],
  tue: ['08:00-17:00'],
  wed: ['08:00-12:00', '13:00-17:00'],
  thu: ['08:00-17:00'],
  fri: ['08:00-17:00'],
};
const ALWAYS: Hours = Object.fromEntries(
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, ['00:00-24:00']]),
);

/** A moment of November 2026: the 22nd is a Sunday. */
function november(day: number, hour: number, minute = 0): number {
  const instant = fromLocal({ year: 2026, month: 11, day, hour, minute }, ZONE);
  return instant.kind === 'one' ? instant.at : Number.NaN;
}

describe('opening hours', () => {
  it.each([
    [OFFICE, november(23, 10), 'open now, until 17:00'],
    [OFFICE, november(22, 15), 'closed now, opens Monday 8:00'],
    [OFFICE, november(23, 7, 59), 'closed now, opens today 8:00'],
    [OFFICE, november(23, 8), 'open now, until 17:00'],
    [OFFICE, november(23, 17), 'closed now, opens Tuesday 8:00'],
    [OFFICE, november(25, 12, 30), 'closed now, opens today 13:00'],
    [OFFICE, november(27, 17), 'closed now, opens Monday 8:00'],
    [{ ...OFFICE, holidays: ['2026-11-26'] }, november(26, 10), 'closed now for a holiday, opens Friday 8:00'],
    [{ ...OFFICE, holidays: ['2026-11-26', '2026-11-27'] }, november(25, 18), 'closed now, opens Monday 8:00'],
    [{ mon: ['08:00-17:00'] }, november(23, 18), 'closed now, opens Monday 30 Nov 8:00'],
    [{ fri: ['22:00-06:00'] }, november(28, 2), 'open now, until 6:00'],
    [{ fri: ['22:00-06:00'] }, november(27, 23), 'open now, until Saturday 6:00'],
    [{ fri: ['18:00-24:00'] }, november(27, 23), 'open now, until midnight'],
    [{ fri: ['08:00-24:00'], sat: ['00:00-12:00'] }, november(27, 23), 'open now, until Saturday 12:00'],
    [{ mon: ['00:00-23:59'] }, november(24, 0), 'closed now, opens Monday 0:00'],
    [ALWAYS, november(22, 3), 'open at all hours'],
    [{ ...ALWAYS, holidays: ['2026-12-25'] }, november(22, 3), 'open now, day and night'],
    [{ ...ALWAYS, holidays: ['2026-11-24'] }, november(22, 3), 'open now, until Tuesday 0:00'],
    [{}, november(22, 3), 'hours not known'],
    [{ mon: ['by appointment'] }, november(22, 3), 'hours not known'],
    [{ mon: ['08:00-17:00'], tue: ['25:00-26:00'] }, november(22, 3), 'hours not known'],
    [
      { mon: ['08:00-17:00'], holidays: ['2026-11-23', '2026-11-30'] },
      november(22, 3),
      'closed now, not open in the next 14 days',
    ],
  ])('%j', (hours, at, sentence) => {
    expect(openNow(hours, at, ZONE)).toEqual({ open: sentence.startsWith('open'), sentence });
  });

  it('hold on the night clocks go back', () => {
    // 1:30 the second time, in standard time.
    expect(openNow({ sat: ['22:00-02:00'] }, Date.UTC(2026, 10, 1, 6, 30), ZONE).open).toBe(true);
  });

  it('agree with their sentence at any time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 * 24 * 400 }), (minute) => {
        const { open, sentence } = openNow(OFFICE, Date.UTC(2026, 0, 1) + minute * 60_000, ZONE);
        expect(sentence.startsWith(open ? 'open now, until' : 'closed now, opens')).toBe(true);
      }),
    );
  });
});

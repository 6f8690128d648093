import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from '../../../src/shared/protocol/answer';
import { bandOf } from '../../../src/shared/protocol/band';
import { given, smallPack, unknown } from './small-pack';

const minute = 60_000;
const opened = 1_000 * minute;

function when(from: number | null, to: number | null): Answer {
  return { state: 'given', value: { text: 'so', from, to, approximate: false, readBack: 'so' } };
}

function band(answers: Answers) {
  return bandOf(smallPack(), { answers, openedAt: opened });
}

describe('the time band', () => {
  it('is the one chosen, before the time given', () => {
    expect(band({ 'time-band': given('now'), when: when(0, 0) })).toBe('now');
  });

  it('is read from the time while no band is chosen, or the band is unknown', () => {
    const time = when(opened - 10 * minute, opened - 10 * minute);
    expect(band({ when: time })).toBe('just');
    expect(band({ when: time, 'time-band': unknown })).toBe('just');
    expect(band({ when: time, 'time-band': given('unknown') })).toBe('just');
  });

  it('goes by the latest the incident can have happened', () => {
    expect(band({ when: when(opened - 600 * minute, opened - 30 * minute) })).toBe('just');
    expect(band({ when: when(opened - 600 * minute, opened - 31 * minute) })).toBe('past');
    expect(band({ when: when(null, opened - 31 * minute) })).toBe('past');
    expect(band({ when: when(opened - 5 * minute, opened + 5 * minute) })).toBe('now');
  });

  it('is now for a time without an end: it may still go on', () => {
    expect(band({ when: when(opened - 600 * minute, null) })).toBe('now');
  });

  it('is unknown without a time, and for a time to come', () => {
    expect(band({})).toBe('unknown');
    expect(band({ when: unknown })).toBe('unknown');
    expect(band({ when: when(null, null) })).toBe('unknown');
    expect(band({ when: when(opened + 31 * minute, opened + 40 * minute) })).toBe('unknown');
  });
});

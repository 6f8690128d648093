import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DESKS, makeReference, readReference } from '../../../src/shared/domain/reference-number';

const parts = fc.record({
  year: fc.integer({ min: 2000, max: 2099 }),
  desk: fc.constantFrom(...DESKS),
  sequence: fc.integer({ min: 1, max: 99_999 }),
});
const COUNTED = [1, 2, 4, 5, 6, 7, 8, 9];

function replaceAt(text: string, place: number, character: string): string {
  return text.slice(0, place) + character + text.slice(place + 1);
}

function swap(text: string, one: number, other: number): string {
  return replaceAt(replaceAt(text, one, text.charAt(other)), other, text.charAt(one));
}

describe('making a reference number', () => {
  it('puts the year, the desk, five digits and a check letter together', () => {
    // 2x9 + 6x8 + 0x7 + 0x6 + 4x5 + 2x4 + 1x3 + 7x2 = 111; 111 mod 23 = 19, the letter W.
    expect(makeReference({ year: 2026, desk: '0', sequence: 4217 })).toBe('N26-004217-W');
  });

  it('counts N as the twenty-third desk, so that desk N and desk 0 differ in their letter', () => {
    const zero = makeReference({ year: 2026, desk: '0', sequence: 1 });
    expect(makeReference({ year: 2026, desk: 'N', sequence: 1 }).at(-1)).not.toBe(zero.at(-1));
  });

  it('says what to do when a desk has given all its numbers', () => {
    expect(() => makeReference({ year: 2026, desk: '0', sequence: 100_000 })).toThrow(
      'Desk 0 has given all 99999 reference numbers of 2026: use another desk character.',
    );
  });

  it.each([
    { year: 2026, desk: 'I', sequence: 1 },
    { year: 2026, desk: '', sequence: 1 },
    { year: 2026, desk: '01', sequence: 1 },
    { year: 26, desk: '0', sequence: 1 },
    { year: 2026, desk: '0', sequence: 0 },
    { year: 2026, desk: '0', sequence: 1.5 },
    { year: 2026, desk: '0', sequence: Number.NaN },
  ])('refuses %j', (wrong) => {
    expect(() => makeReference(wrong)).toThrow(RangeError);
  });
});

describe('reading a reference number', () => {
  it.each([
    'N26-004217-W',
    'n26-004217-w',
    ' N26 004217 W ',
    'N26004217W',
    '26-004217-W',
    '26004217w',
    'n26\u2013004217\u2013w',
    'N26-OO42I7-W',
    'N26-004217-W.',
  ])('takes %j as N26-004217-W', (typed) => {
    expect(readReference(typed)).toEqual({ kind: 'ok', reference: 'N26-004217-W' });
  });

  it.each(['N26-004218-W', 'N26-004217', 'N26-00421-W', 'N26-0042177-W', '2N6-004217-W', '26-04217-W', 'N26-004217-5'])(
    'says that %j is mistyped',
    (typed) => {
      const reading = readReference(typed);
      expect(reading.kind).toBe('mistyped');
      expect(reading).toHaveProperty('sentence', expect.stringContaining(typed));
    },
  );

  it.each(['', '8595550100', 'N26', 'Main St', '26004217', '2026-11-22', 'N'.repeat(50), '859-555-0100', 'noise'])(
    'leaves %j alone',
    (typed) => {
      expect(readReference(typed)).toEqual({ kind: 'not-a-reference' });
    },
  );

  it('reads back what was made, in any of the ways people type it', () => {
    const styles = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toLowerCase(),
      (text: string) => text.replaceAll('-', ''),
      (text: string) => text.replaceAll('-', ' ').slice(1),
    );
    fc.assert(
      fc.property(parts, styles, (made, style) => {
        const reference = makeReference(made);
        expect(readReference(style(reference))).toEqual({ kind: 'ok', reference });
      }),
    );
  });

  it('finds every single wrong character', () => {
    fc.assert(
      fc.property(
        parts,
        fc.constantFrom(...COUNTED, 11),
        fc.constantFrom(...DESKS, 'P', 'W', 'Z'),
        (made, place, wrong) => {
          const reference = makeReference(made);
          fc.pre(reference.charAt(place) !== wrong);
          expect(readReference(replaceAt(reference, place, wrong)).kind).toBe('mistyped');
        },
      ),
    );
  });

  it('finds every swap of two counted characters, neighbours or not', () => {
    fc.assert(
      fc.property(parts, fc.constantFrom(...COUNTED), fc.constantFrom(...COUNTED), (made, one, other) => {
        const reference = makeReference(made);
        fc.pre(reference.charAt(one) !== reference.charAt(other));
        expect(readReference(swap(reference, one, other)).kind).toBe('mistyped');
      }),
    );
  });

  it('finds the swap of the last digit and the letter, and of the N and the year', () => {
    fc.assert(
      fc.property(parts, (made) => {
        const reference = makeReference(made);
        expect(readReference(swap(reference, 9, 11)).kind).toBe('mistyped');
        expect(readReference(swap(reference, 0, 1)).kind).toBe('mistyped');
      }),
    );
  });

  it('cannot find every pair of wrong characters: one in twenty-three passes', () => {
    expect(readReference('N26-004217-W').kind).toBe('ok');
    // 4 x 5 less by 5, 1 x 3 more by 3, 7 x 2 more by 2: the sum is the same.
    expect(readReference('N26-003228-W')).toEqual({ kind: 'ok', reference: 'N26-003228-W' });
  });
});

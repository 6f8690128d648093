import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPhones, formatPhone, readPhone, speakDigits } from '../../../src/shared/domain/phone';

/** Numbers kept for fiction: 555-0100 to 555-0199. */
const fictional = fc.integer({ min: 100, max: 199 }).map((last) => `8595550${last}`);

describe('a telephone number as typed', () => {
  it.each([
    ['8595550100', '(859) 555-0100'],
    ['859-555-0100', '(859) 555-0100'],
    ['(859) 555 0100', '(859) 555-0100'],
    ['1 859.555.0100', '(859) 555-0100'],
    ['+1 (859) 555-0100', '(859) 555-0100'],
    ['859-555-0100 x12', '(859) 555-0100 ext. 12'],
    ['8595550100x12', '(859) 555-0100 ext. 12'],
    ['859 555 0100, extension 4', '(859) 555-0100 ext. 4'],
    ['859-555-0100 (wife)', '(859) 555-0100'],
    ['+44 20 7946 0958', '+44 20 7946 0958'],
    ['011 44 20 7946 0958', '+44 20 7946 0958'],
  ])('%j is valid and shown as %j', (typed, display) => {
    expect(readPhone(typed)).toMatchObject({ raw: typed, display, valid: true });
    expect(readPhone(typed)).not.toHaveProperty('note');
  });

  it('gives digits, the international form and the extension apart', () => {
    expect(readPhone('859-555-0100 ext. 12')).toEqual({
      raw: '859-555-0100 ext. 12',
      digits: '8595550100',
      e164: '+18595550100',
      display: '(859) 555-0100 ext. 12',
      extension: '12',
      valid: true,
    });
  });

  it.each([
    ['9'.repeat(60), 'That is 60 digits; a phone number has 10. Kept as typed.'],
    ['5-5-5', 'That is 3 digits; a phone number has 10. Kept as typed.'],
    ['555-0100', 'That is 7 digits; a phone number has 10. Kept as typed.'],
    ['7', 'That is 1 digit; a phone number has 10. Kept as typed.'],
    ['911', '911 is a service, not a number to call back. Kept as typed.'],
    ['9-1-1', '911 is a service, not a number to call back. Kept as typed.'],
    ['555 555 5555', 'That has the right length, but no US phone number looks like it. Kept as typed.'],
    ['123-456-7890', 'That has the right length, but no US phone number looks like it. Kept as typed.'],
    ['+44 1', 'No phone number of another country looks like that. Kept as typed.'],
    ['blocked', 'There is no number in that. Kept as typed.'],
    ['859-555-0100 or 859-555-0101', 'That is 20 digits; a phone number has 10. Kept as typed.'],
  ])('%j is kept, with a sentence', (typed, note) => {
    const reading = readPhone(typed);
    expect(reading).toMatchObject({ raw: typed, display: typed, valid: false, note });
    expect(reading).not.toHaveProperty('e164');
  });

  it('says nothing about an empty field', () => {
    expect(readPhone(' ')).toEqual({ raw: ' ', digits: '', display: '', valid: false });
  });

  it('is kept as typed whatever it is, and has a form of its own only when valid', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9 +().x-]{0,20}$/)), (typed) => {
        const reading = readPhone(typed);
        expect(reading.raw).toBe(typed);
        expect(reading.valid).toBe(reading.e164 !== undefined);
        if (!reading.valid && typed.trim() !== '') expect(reading.note).toMatch(/Kept as typed\.$/);
      }),
    );
  });

  it('is the same number in whatever way its ten digits are grouped', () => {
    const separators = fc.array(fc.constantFrom('', ' ', '-', '.'), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(fictional, separators, (digits, between) => {
        const typed = digits
          .split('')
          .map((digit, place) => digit + (between[place] ?? ''))
          .join('');
        expect(readPhone(typed).e164).toBe(`+1${digits}`);
      }),
    );
  });
});

describe('telephone numbers in running text', () => {
  it.each([
    ['call 859-555-0100 or (859)555-0101 x3', ['859-555-0100', '(859)555-0101']],
    ['cb 8595550100, wife 1-859-555-0101.', ['8595550100', '1-859-555-0101']],
    ['+44 20 7946 0958 now', ['+44 20 7946 0958']],
    ['+1 (859) 555-0100 2 cars', ['+1 (859) 555-0100']],
    ['ref N26-004217-W, imei 123456789012345', []],
    ['2026-11-22 2130, $8595550100, ssn 123-45-6789', []],
    ['tag 8595550100A and A8595550100', []],
    ['555-555-5555', []],
    ['555-0100 alone has no area code', []],
  ])('in %j', (text, numbers) => {
    const spans = findPhones(text);
    expect(spans.map(({ from, to }) => text.slice(from, to))).toEqual(numbers);
  });

  it('come with their digits and the way to show them', () => {
    expect(findPhones('at 859.555.0100')).toEqual([
      { from: 3, to: 15, digits: '8595550100', display: '(859) 555-0100' },
    ]);
  });

  it('are found among other words', () => {
    fc.assert(
      fc.property(fictional, fc.stringMatching(/^[a-z ,]{0,30}$/), (digits, words) => {
        const written = formatPhone(`+1${digits}`);
        expect(findPhones(`${words} ${written} ${words}`)).toMatchObject([{ digits, display: written }]);
      }),
    );
  });

  it.each(['8', '8 ', '(859) ', '+1 ', '859-', '+9 (', '555-0100 '])(
    'do not slow down on 20,000 characters of %j',
    (part) => {
      expect(findPhones(part.repeat(20_000 / part.length))).toEqual([]);
    },
  );
});

describe('reading digits back', () => {
  it.each([
    ['8595550100', '8 5 9, 5 5 5, 0 1 0 0'],
    ['18595550100', '1, 8 5 9, 5 5 5, 0 1 0 0'],
    ['5550100', '5 5 5, 0 1 0 0'],
    ['911', '9 1 1'],
    ['(859) 555-0100', '8 5 9, 5 5 5, 0 1 0 0'],
    ['', ''],
  ])('%j is said %j', (digits, said) => {
    expect(speakDigits(digits)).toBe(said);
  });

  it('says every digit once, in order', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{0,30}$/), (digits) => {
        expect(speakDigits(digits).replace(/\D/g, '')).toBe(digits);
      }),
    );
  });
});

describe('showing a stored number', () => {
  it.each([
    ['+18595550100', '(859) 555-0100'],
    ['+442079460958', '+44 20 7946 0958'],
    ['not a number', 'not a number'],
  ])('%j as %j', (stored, shown) => {
    expect(formatPhone(stored)).toBe(shown);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkNote, cleanText, NOTE_LIMIT } from '../../../src/shared/domain/clean-text';

const anyText = fc.string({ unit: 'binary' });
const codeUnits = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
const lineEnds = fc.array(fc.constantFrom('\r', '\n', 'a', '\0')).map((parts) => parts.join(''));

describe('text at the edge', () => {
  it.each([
    ['a\r\nb', 'a\nb'],
    ['a\r\r\nb', 'a\nb'],
    ['a\rb', 'a\rb'],
    ['a\0b', 'a\u2400b'],
    ['a\ud800b', 'a\ufffdb'],
    ['\udc00', '\ufffd'],
    ['\ud83d\ude00', '\ud83d\ude00'],
    ['  two  spaces \t kept ', '  two  spaces \t kept '],
    ['e\u0301 is not composed', 'e\u0301 is not composed'],
  ])('%j becomes %j', (typed, stored) => {
    expect(cleanText(typed)).toBe(stored);
  });

  it('gives text without CRLF, NUL or lone surrogates, and the same when cleaned again', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, codeUnits, lineEnds), (text) => {
        const cleaned = cleanText(text);
        expect(cleaned).not.toMatch(/\r\n|\0/);
        expect(cleaned.isWellFormed()).toBe(true);
        expect(cleanText(cleaned)).toBe(cleaned);
      }),
    );
  });

  it('stays quick on a long run of carriage returns', () => {
    expect(cleanText('\r'.repeat(200_000))).toHaveLength(200_000);
  });
});

describe('a note', () => {
  it('is taken up to its limit', () => {
    expect(checkNote('a'.repeat(NOTE_LIMIT))).toEqual({ ok: true, text: 'a'.repeat(NOTE_LIMIT) });
  });

  it('is measured after cleaning', () => {
    expect(checkNote('\r\n'.repeat(NOTE_LIMIT)).ok).toBe(true);
  });

  it('is refused whole beyond it, with both numbers', () => {
    expect(checkNote('a'.repeat(NOTE_LIMIT + 1))).toEqual({
      ok: false,
      sentence: 'That is 200,001 characters; a note holds 200,000. None of it was taken.',
    });
  });
});

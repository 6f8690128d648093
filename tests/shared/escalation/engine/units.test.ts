import { describe, expect, test } from 'vitest';
import { cutUnits } from '../../../../src/shared/escalation/reading/unit';

const cut = (text: string): readonly string[] => cutUnits(text).map((unit) => unit.text);

describe('a narrative is cut', () => {
  test.each([
    ['at a full stop', 'One two. Three', ['One two.', ' Three']],
    ['at a line end', 'one\ntwo', ['one\n', 'two']],
    ['at an exclamation mark', 'help! now', ['help!', ' now']],
    ['at a question mark', 'who? him', ['who?', ' him']],
    ['at a semicolon', 'one; two', ['one;', ' two']],
    ['at an ellipsis', 'one… two', ['one…', ' two']],
    ['at dots', 'one.. two', ['one.', ' two']],
    ['at a full stop before a line end', 'one.\ntwo', ['one.', 'two']],
    ['at a full stop before a quotation mark', 'one." two', ['one.', '" two']],
    ['at a full stop before a bracket', '(one.) two', ['(one.', ') two']],
    ['at a full stop at the end', 'one two.', ['one two.']],
    ['at a full stop after the first letter', 'A. Then', ['A.', ' Then']],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  test.each([
    ['inside a number', 'paid 3.50 for it'],
    ['inside an address', 'see example.com for it'],
    ['at the dots of an abbreviation', 'at 9 a.m. he left'],
    ['after a single letter', 'by John Q. Public'],
    ['after a title', 'it was Mr. Gunn'],
    ['at a comma', 'one, two'],
  ])('but not %s: %s', (_, text) => {
    expect(cut(text)).toEqual([text]);
  });

  test('and nothing but marks and spaces is left out', () => {
    expect(cut('')).toEqual([]);
    expect(cut(' \n \n one')).toEqual([' one']);
    expect(cut('wait... who?!')).toEqual(['wait.', '. who?']);
  });

  test('and every part says where it stands', () => {
    const text = 'One.  Two!\nThree';
    expect(cutUnits(text)).toEqual([
      { from: 0, text: 'One.' },
      { from: 4, text: '  Two!' },
      { from: 11, text: 'Three' },
    ]);
  });
});

describe('a sentence without an end', () => {
  test('is cut at the first space after 200 characters', () => {
    expect(cut(`${'a'.repeat(199)} b`)).toEqual([`${'a'.repeat(199)} `, 'b']);
    expect(cut(`${'a'.repeat(198)} b`)).toHaveLength(1);
    expect(cut(`${'a'.repeat(250)} b ${'c'.repeat(198)} d`)).toEqual([
      `${'a'.repeat(250)} `,
      `b ${'c'.repeat(198)} `,
      'd',
    ]);
  });

  test('is cut at 400 characters where there is no space', () => {
    expect(cut('a'.repeat(399))).toHaveLength(1);
    expect(cut('a'.repeat(401)).map((part) => part.length)).toEqual([400, 1]);
  });
});

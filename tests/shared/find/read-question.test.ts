import { describe, expect, it } from 'vitest';
import { knownFor } from '../../../src/shared/find/choices';
import { readQuestion } from '../../../src/shared/find/read-question';
import { lexington } from '../../main/agency/lexington';

/** Friday 20 November 2026, 18:00 in Lexington. */
const NOW = Date.UTC(2026, 10, 20, 23, 0);
const person = (id: string, name: string) => ({ id, name, role: 'call-taker', active: true }) as const;
const staff = [person('s1', 'Renee Calloway'), person('s2', 'Sam Whitaker'), person('s3', 'Samira Ortiz')];
const known = knownFor({ pack: lexington(), staff, me: 's1', now: NOW });
const read = (text: string) => readQuestion(text, known);
const tests = (text: string) => read(text).wanted.clauses;
const midnight = (day: number) => Date.UTC(2026, 10, day, 5, 0);

describe('plain words', () => {
  it.each([
    ['loud music', 'loud music'],
    ['(859) 555-0142', '(859) 555-0142'],
    ['N26-400002-G gate', 'N26-400002-G gate'],
    ['came at 14:30', 'came at 14:30'],
    ['a -b "c d"', 'a -b "c d"'],
  ])('%j stay words', (text, words) => {
    expect(read(text)).toMatchObject({ wanted: { text: words, clauses: [] }, filters: [], problems: [] });
  });

  it('stand before, between and behind filters', () => {
    expect(read('loud type:noise music by:me late').wanted.text).toBe('loud music late');
  });

  it.each([' ?! ', '"', 'type:zzz', 'before:never'])('%j asks for nothing', (text) => {
    expect(read(text).isEmpty).toBe(true);
  });

  it.each(['type:', 'bike', 'open:', 'type:zzz bike'])('%j asks for something', (text) => {
    expect(read(text).isEmpty).toBe(false);
  });
});

describe('a filter', () => {
  it.each([
    ['type:noise', 'type', ['noise']],
    ['TYPE:Noise', 'type', ['noise']],
    ['type: noise', 'type', ['noise']],
    [
      'type:T1',
      'type',
      lexington()
        .incidentTypes.filter((one) => one.protocol === 'theft')
        .map((one) => one.id),
    ],
    ['disposition:01', 'disposition', ['01']],
    ['disposition:incomplete', 'disposition', ['incomplete']],
    ['by:me', 'by', ['s1']],
    ['owner:sam', 'by', ['s2', 's3']],
    ['by:"sam whit', 'by', ['s2']],
    ['by:ortiz', 'by', ['s3']],
    ['flag:', 'flag', ['any']],
    ['flag:open', 'flag', ['unresolved']],
    ['flag:e2', 'flag', ['E2']],
    ['flag:f9', 'flag', ['F9']],
    ['open:', 'open', ['yes']],
    ['open:dropped', 'open', ['dropped']],
  ])('%s', (text, kind, values) => {
    expect(tests(text)).toEqual([{ not: false, any: values.map((value) => ({ kind, value })) }]);
    expect(read(text).problems).toEqual([]);
  });

  it('knows a rule by its name, its number and its words', () => {
    const rule = lexington().rules[0];
    for (const text of [`flag:${rule?.id}`, `flag:${rule?.id.slice(4)}`, `flag:"${rule?.title}"`]) {
      expect(tests(text), text).toEqual([{ not: false, any: [{ kind: 'flag', value: rule?.id }] }]);
    }
  });

  it('takes last digits, however they are written', () => {
    const digits = (text: string) => tests(text)[0]?.any;
    expect(digits('phone:4471')).toEqual([{ kind: 'phone', digits: '4471' }]);
    expect(digits('phone:"+1 (859) 555-0142"')).toEqual([{ kind: 'phone', digits: '8595550142' }]);
  });

  it('of one kind twice means any of them, with a minus none of them', () => {
    expect(tests('type:noise type:parking')).toEqual([
      {
        not: false,
        any: [
          { kind: 'type', value: 'noise' },
          { kind: 'type', value: 'parking' },
        ],
      },
    ]);
    expect(tests('-type:noise')).toEqual([{ not: true, any: [{ kind: 'type', value: 'noise' }] }]);
    expect(read('-type:noise by:me').filters).toEqual(['not type Noise', 'by me']);
  });

  it('keeps the quotes of a place out of it', () => {
    expect(tests('address:"12 main st" loud')).toEqual([
      { not: false, any: [{ kind: 'address', text: '12 main st' }] },
    ]);
  });
});

describe('days', () => {
  it.each([
    ['after:2026-11-01', Date.UTC(2026, 10, 1, 4, 0), null],
    ['after:11/18', midnight(18), null],
    ['since:yesterday', midnight(19), null],
    ['before:monday', null, midnight(16)],
    ['after:"3 days ago"', midnight(17), null],
    ['before:"monday 14:30"', null, Date.UTC(2026, 10, 16, 19, 30)],
    ['before:monday 14:30', null, Date.UTC(2026, 10, 16, 19, 30)],
    ['after:2025', Date.UTC(2025, 0, 1, 5, 0), null],
    ['after:2026-10', Date.UTC(2026, 9, 1, 4, 0), null],
    ['after:11/18 before:11/19', midnight(18), midnight(19)],
    ['-after:11/18', null, midnight(18)],
    ['-before:11/18', midnight(18), null],
    ['after:11/18 after:11/17', midnight(17), null],
  ])('%s', (text, from, to) => {
    expect(read(text)).toMatchObject({ wanted: { from, to, text: '' }, problems: [] });
  });

  it('are said back', () => {
    expect(read('after:11/18 before:"11/19 14:30"').filters).toEqual([
      'opened from Wed 18 Nov 2026 on',
      'opened before Thu 19 Nov 2026 14:30',
    ]);
  });
});

describe('what is not understood', () => {
  it.each([
    ['typ:noise loud', 'typ: was left out: it is no filter. Did you mean type:?', 'loud'],
    ['said:hello', 'said: is no filter, so it was looked for as words.', 'said hello'],
    ['type:nosie loud', 'type:nosie was left out: nothing is called so. Nearest: Noise.', 'loud'],
    ['by:zoltan loud', 'by:zoltan was left out: nothing is called so. Such as: me, Renee Calloway', 'loud'],
    ['open:maybe loud', 'open:maybe was left out', 'loud'],
    ['phone:7 loud', 'phone: takes the last two digits', 'loud'],
    ['before:someday loud', '"someday" was left out: it is no day that can be read.', 'loud'],
    ['after:2027-01-01 loud', '"2027-01-01" was left out: That is still to come.', 'loud'],
    ['type: by:me', 'type: was left out: it needs a value, such as type:noise.', ''],
  ])('%s is told, and the rest is looked for', (text, sentence, words) => {
    expect(read(text).problems.join()).toContain(sentence);
    expect(read(text).wanted.text).toBe(words);
  });

  it('is not told while it is being typed', () => {
    for (const text of ['loud type:', 'loud type:noi', 'by:', 'phone:']) expect(read(text).problems, text).toEqual([]);
  });

  it('is never a crash', () => {
    for (const text of [
      ':',
      '::',
      '-:',
      'type::',
      'type:"',
      '"type:"',
      'type:“a b”',
      '\0type:\0',
      '-',
      '--type:x',
      '🚓:x',
      `${'type:a '.repeat(71)}`,
    ]) {
      expect(() => read(text), text).not.toThrow();
    }
  });
});

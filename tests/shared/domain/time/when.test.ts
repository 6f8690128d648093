import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWhens, readWhen, type WhenReading } from '../../../../src/shared/domain/time/when';
import { formatDateTime } from '../../../../src/shared/domain/time/zone';

const ZONE = 'America/New_York';
/** Sunday 22 November 2026, 15:04 in New York. */
const SUNDAY = { now: Date.UTC(2026, 10, 22, 20, 4), zone: ZONE };

/** `range~ between ...`: the kind, a tilde when approximate, the words it is confirmed with. */
function read(text: string, context = SUNDAY): string {
  const reading = readWhen(text, context);
  if (reading.kind === 'unread') return 'unread';
  return `${reading.kind}${reading.approximate ? '~' : ''} ${reading.readBack}`;
}

function notes(text: string, context = SUNDAY): readonly string[] {
  const reading = readWhen(text, context);
  return reading.kind === 'unread' ? [] : reading.notes;
}

describe('a time in plain words, said on Sunday 22 Nov 2026 at 15:04', () => {
  it.each([
    ['last night around 10', 'instant~ around Sat 21 Nov 22:00'],
    ['last night at 10', 'instant at Sat 21 Nov 22:00'],
    ['last night at 2', 'instant at Sun 22 Nov 02:00'],
    ['last night', 'range~ between about Sat 21 Nov 18:00 and about Sun 22 Nov 06:00'],
    ['late last night', 'range~ between about Sat 21 Nov 22:00 and about Sun 22 Nov 04:00'],
    ['overnight', 'range~ between about Sat 21 Nov 22:00 and about Sun 22 Nov 06:00'],
    ['overnite', 'range~ between about Sat 21 Nov 22:00 and about Sun 22 Nov 06:00'],
    ['this morn', 'range~ between about Sun 22 Nov 06:00 and about 12:00'],
    ['yest mornin', 'range~ between about Sat 21 Nov 06:00 and about 12:00'],
    ['btw 8 and 9 last nite', 'range between Sat 21 Nov 20:00 and 21:00'],
    ['yesterday', 'range on Sat 21 Nov'],
    ['day before yesterday', 'range on Fri 20 Nov'],
    ['this morning', 'range~ between about Sun 22 Nov 06:00 and about 12:00'],
    ['early this morning', 'range~ between about Sun 22 Nov 04:00 and about 08:00'],
    ['this afternoon', 'range~ between about Sun 22 Nov 12:00 and now, 15:04'],
    ['today', 'range on Sun 22 Nov, up to now'],
    ['sometime last week', 'range~ between Sun 15 Nov and Sat 21 Nov'],
    ['over the weekend', 'range between Sat 21 Nov and now'],
    ['last weekend', 'range between Sat 14 Nov and Sun 15 Nov'],
    ['last month', 'range between Thu 1 Oct and Sat 31 Oct'],
    ['the other day', 'range~ between Sun 15 Nov and Sat 21 Nov'],
    ['it happened yesterday.', 'range on Sat 21 Nov'],
    ['yesterday am', 'range~ between about Sat 21 Nov 06:00 and about 12:00'],
    ['two nights ago around 11', 'instant~ around Fri 20 Nov 23:00'],
    ['last eve', 'range~ between about Sat 21 Nov 18:00 and about 22:00'],
    ['over the wknd', 'range between Sat 21 Nov and now'],
    ['yestrday pm', 'range~ between about Sat 21 Nov 12:00 and about Sun 22 Nov 00:00'],
    ['this pm', 'range~ between about Sun 22 Nov 12:00 and now, 15:04'],
    ['lst nite betw 10p and 6a', 'range between Sat 21 Nov 22:00 and Sun 22 Nov 06:00'],
    ['yest b/w 2 and 4p', 'range between Sat 21 Nov 14:00 and 16:00'],
  ])('%s: %s', (text, reading) => expect(read(text)).toBe(reading));

  it.each([
    ['tuesday', 'range on Tue 17 Nov'],
    ['sunday', 'range on Sun 22 Nov, up to now'],
    ['last sunday', 'range on Sun 15 Nov'],
    ['sunday at 5pm', 'instant at Sun 15 Nov 17:00'],
    ['last friday', 'range on Fri 20 Nov'],
    ['friday night', 'range~ between about Fri 20 Nov 18:00 and about Sat 21 Nov 06:00'],
    ['sat night', 'range~ between about Sat 21 Nov 18:00 and about Sun 22 Nov 06:00'],
    ['early tuesday morning', 'range~ between about Tue 17 Nov 04:00 and about 08:00'],
    ['nov 20', 'range on Fri 20 Nov'],
    ['20th of november at 9pm', 'instant at Fri 20 Nov 21:00'],
    ['11/20', 'range on Fri 20 Nov'],
    ['11/20/26', 'range on Fri 20 Nov'],
    ['2026-11-20 21:30', 'instant at Fri 20 Nov 21:30'],
    ['the 3rd around 7', 'instant~ around Tue 3 Nov 07:00'],
    ['nov 30', 'range on Sun 30 Nov 2025'],
    ['friday the 20th at 9pm', 'instant at Fri 20 Nov 21:00'],
    ['dec 25 2025', 'range on Thu 25 Dec 2025'],
    ['feb 29', 'range on Thu 29 Feb 2024'],
  ])('%s: %s', (text, reading) => expect(read(text)).toBe(reading));

  it.each([
    ['11/20 at 2130', 'instant at Fri 20 Nov 21:30'],
    ['20 nov 2100', 'instant at Fri 20 Nov 21:00'],
    ['2130', 'instant at Sat 21 Nov 21:30'],
    ['2130 hours', 'instant at Sat 21 Nov 21:30'],
    ['1504', 'instant at Sun 22 Nov 15:04'],
    ['1505', 'instant at Sat 21 Nov 15:05'],
    ['0930', 'instant at Sun 22 Nov 09:30'],
    ['9:15p', 'instant at Sat 21 Nov 21:15'],
    ['tues 930pm', 'instant at Tue 17 Nov 21:30'],
    ['5pm', 'instant at Sat 21 Nov 17:00'],
    ['at 10', 'instant at Sun 22 Nov 10:00'],
    ['9ish', 'instant~ around Sun 22 Nov 09:00'],
    ['half past 9', 'instant at Sun 22 Nov 09:30'],
    ['quarter to nine', 'instant at Sun 22 Nov 08:45'],
    ['2 in the morning', 'instant at Sun 22 Nov 02:00'],
    ['noon', 'instant at Sun 22 Nov 12:00'],
    ['9.30pm', 'instant at Sat 21 Nov 21:30'],
    ['abt 9 & a half', 'unread'],
    ['10pm, maybe', 'instant~ around Sat 21 Nov 22:00'],
    ['noon or so', 'instant~ around Sun 22 Nov 12:00'],
    ['shortly after 9', 'instant~ around Sun 22 Nov 09:00'],
  ])('%s: %s', (text, reading) => expect(read(text)).toBe(reading));

  it.each([
    ['between 6pm friday and 8am saturday', 'range between Fri 20 Nov 18:00 and Sat 21 Nov 08:00'],
    ['6pm friday to 8am saturday', 'range between Fri 20 Nov 18:00 and Sat 21 Nov 08:00'],
    ['from 6pm friday until 8am saturday', 'range between Fri 20 Nov 18:00 and Sat 21 Nov 08:00'],
    ['friday 6pm - saturday 8am', 'range between Fri 20 Nov 18:00 and Sat 21 Nov 08:00'],
    ['between 2 and 4 this morning', 'range between Sun 22 Nov 02:00 and 04:00'],
    ['last night between 10 and 2', 'range between Sat 21 Nov 22:00 and Sun 22 Nov 02:00'],
    ['friday between 10pm and 2am', 'range between Fri 20 Nov 22:00 and Sat 21 Nov 02:00'],
    ['noon to 3', 'range between Sun 22 Nov 12:00 and 15:00'],
    ['between midnight and 6', 'range between Sun 22 Nov 00:00 and 06:00'],
    ['11pm to 1', 'range between Sat 21 Nov 23:00 and Sun 22 Nov 01:00'],
    ['8pm friday to midnight', 'range between Fri 20 Nov 20:00 and Sat 21 Nov 00:00'],
    ['2-4pm', 'range between Sat 21 Nov 14:00 and 16:00'],
    ['from 10 to 2', 'range between Sun 22 Nov 10:00 and 14:00'],
    ['yesterday between 8 and 10', 'range between Sat 21 Nov 08:00 and 10:00'],
    ['around 9 or 10 last night', 'range~ between about Sat 21 Nov 21:00 and about 22:00'],
    ['friday to sunday', 'range between Fri 20 Nov and now'],
    ['saturday to friday', 'range between Sat 14 Nov and Fri 20 Nov'],
    ['between friday night and sunday morning', 'range~ between about Fri 20 Nov 18:00 and about Sun 22 Nov 12:00'],
    ['between 2 and 4 today', 'range between Sun 22 Nov 14:00 and now, 15:04'],
    ['after 5 and before 8 yesterday', 'range between Sat 21 Nov 17:00 and 20:00'],
    ['yesterday before noon', 'range between Sat 21 Nov 00:00 and 12:00'],
    ['after 5pm yesterday', 'range between Sat 21 Nov 17:00 and now, 15:04'],
    ['before midnight', 'open before Sun 22 Nov 00:00'],
  ])('%s: %s', (text, reading) => expect(read(text)).toBe(reading));

  it.each([
    ['10 min ago', 'instant at Sun 22 Nov 14:54'],
    ['20 minutes ago', 'instant at Sun 22 Nov 14:44'],
    ['about an hour ago', 'instant~ around Sun 22 Nov 14:04'],
    ['half an hour ago', 'instant at Sun 22 Nov 14:34'],
    ['an hour and a half ago', 'instant at Sun 22 Nov 13:34'],
    ['1 hour 20 min ago', 'instant at Sun 22 Nov 13:44'],
    ['a couple hours ago', 'instant~ around Sun 22 Nov 13:04'],
    ['10-15 minutes ago', 'range~ between about Sun 22 Nov 14:49 and about 14:54'],
    ['2 days ago', 'range on Fri 20 Nov'],
    ['3 days ago around 5pm', 'instant~ around Thu 19 Nov 17:00'],
    ['two weeks ago', 'range~ between Thu 5 Nov and Wed 11 Nov'],
    ['in the last hour', 'range between Sun 22 Nov 14:04 and now, 15:04'],
    ['less than an hour ago', 'range between Sun 22 Nov 14:04 and now, 15:04'],
    ['over an hour ago', 'open before Sun 22 Nov 14:04'],
    ['1/2 hour ago', 'instant at Sun 22 Nov 14:34'],
    ['just now', 'instant~ just now, Sun 22 Nov 15:04'],
  ])('%s: %s', (text, reading) => expect(read(text)).toBe(reading));

  it.each([
    ['right now', 'open going on now, Sun 22 Nov 15:04'],
    ['happening now', 'open going on now, Sun 22 Nov 15:04'],
    ['still going on', 'open still going on, start not known'],
    ['since monday', 'open since Mon 16 Nov, still going on'],
    ['since about 9', 'open~ since about Sun 22 Nov 09:00, still going on'],
    ['since 9 until now', 'open since Sun 22 Nov 09:00, still going on'],
    ['for 20 minutes', 'open since Sun 22 Nov 14:44, still going on'],
    ['started about 20 minutes ago and still going on', 'open~ since about Sun 22 Nov 14:44, still going on'],
  ])('%s: %s', (text, reading) => expect(read(text)).toBe(reading));

  it.each([
    ['anoche', 'range~ between about Sat 21 Nov 18:00 and about Sun 22 Nov 06:00'],
    ['anoche como a las 10', 'instant~ around Sat 21 Nov 22:00'],
    ['ayer', 'range on Sat 21 Nov'],
    ['ayer por la tarde', 'range~ between about Sat 21 Nov 12:00 and about 18:00'],
    ['esta mañana', 'range~ between about Sun 22 Nov 06:00 and about 12:00'],
    ['hace 10 minutos', 'instant at Sun 22 Nov 14:54'],
    ['hace media hora', 'instant at Sun 22 Nov 14:34'],
    ['ahora mismo', 'open going on now, Sun 22 Nov 15:04'],
    ['entre las 2 y las 4', 'range between Sun 22 Nov 02:00 and 04:00'],
    ['el lunes pasado', 'range on Mon 16 Nov'],
    ['desde el lunes', 'open since Mon 16 Nov, still going on'],
    ['a las 9 y media de la noche', 'instant at Sat 21 Nov 21:30'],
  ])('in Spanish, %s: %s', (text, reading) => expect(read(text)).toBe(reading));

  it.each([
    'tomorrow',
    'tomorrow at 5',
    'next tuesday',
    'in 10 minutes',
    'tonight',
    'today at 5pm',
    '11/30/26',
    'mañana',
    'feb 30',
    'between',
    '-',
    'gibberish',
    // The second reader would take one word and leave the rest.
    'in november',
    'friday on and off all day long',
    '',
    'x'.repeat(5_000),
  ])('%j is not read', (text) => {
    expect(readWhen(text, SUNDAY)).toMatchObject({ kind: 'unread', text });
  });

  it('is told apart when it is only still to come', () => {
    expect(readWhen('today at 5pm', SUNDAY)).toHaveProperty('note', 'That is still to come.');
    expect(readWhen('gibberish', SUNDAY)).not.toHaveProperty('note');
  });

  it('goes to the second reader when our own does not know the words', () => {
    expect(read('Fri Nov 20 2026 21:30:00 GMT-0500')).toBe('instant at Fri 20 Nov 21:30');
    expect(read('2026-11-20T21:30:00Z')).toBe('instant at Fri 20 Nov 16:30');
  });
});

describe('what a reading had to assume is said', () => {
  it.each([
    ['2130', ['21:30 has not come yet today: read as yesterday.']],
    ['at 9', ['Neither am nor pm was said: read as 09:00.']],
    ['from 10 to 2', ['Neither am nor pm was said: read as 10:00 to 14:00.']],
    ['noon to 3', []],
    ['6pm friday to 8am saturday', []],
    ['nov 30', ['That date has not come yet this year: read as 2025.']],
    ['monday nov 17', ['That day is a Tuesday, not a Monday.']],
    ['yesterday at midnight', ['Midnight is read as the start of that day.']],
    ['2015', ['20:15 has not come yet today: read as yesterday.', 'Read as the time 20:15, not as a year.']],
    ['this morning at 3pm', ['15:00 is not in the morning: check it.']],
    ['between 2 and 4pm today', ['16:00 has not come yet: read up to now.']],
  ])('%s: %j', (text, said) => expect(notes(text)).toEqual(said));
});

describe('when clocks change', () => {
  it('a time that came twice is read as the first, and the reading says so', () => {
    expect(read('nov 1 1:30am')).toBe('instant at Sun 1 Nov 01:30');
    expect(readWhen('nov 1 1:30am', SUNDAY)).toMatchObject({ from: Date.UTC(2026, 10, 1, 5, 30) });
    expect(notes('nov 1 1:30am')).toEqual(['01:30 came twice that day, when clocks went back: read as the first.']);
  });

  it('a span that ends in the repeated hour takes all of it', () => {
    expect(readWhen('11pm oct 31 to 1:30am nov 1', SUNDAY)).toMatchObject({
      from: Date.UTC(2026, 10, 1, 3),
      to: Date.UTC(2026, 10, 1, 6, 30),
      notes: ['01:30 came twice that day, when clocks went back: read as the second.'],
    });
  });

  it('a time that never was is read as the minute after the gap, and the reading says so', () => {
    expect(read('mar 8 2:30am')).toBe('instant at Sun 8 Mar 03:00');
    expect(notes('mar 8 2:30am')).toEqual(['02:30 did not exist that day, when clocks went forward: read as 03:00.']);
  });

  it('in the repeated hour itself, the time on the wall is the one that has been', () => {
    // 1:10 for the second time: 1:40 was half an hour ago.
    const second = { now: Date.UTC(2026, 10, 1, 6, 10), zone: ZONE };
    expect(readWhen('at 1:40', second)).toMatchObject({ from: Date.UTC(2026, 10, 1, 5, 40) });
  });
});

describe('said after midnight', () => {
  const night = { now: Date.UTC(2026, 10, 22, 6, 30), zone: ZONE };
  it.each([
    ['last night', 'range~ between about Sat 21 Nov 18:00 and now, 01:30'],
    ['tonight', 'range~ between about Sat 21 Nov 18:00 and now, 01:30'],
    ['tonight at 11', 'instant at Sat 21 Nov 23:00'],
    ['around 11', 'instant~ around Sat 21 Nov 23:00'],
    ['at 1', 'instant at Sun 22 Nov 01:00'],
    ['between 11 and 1', 'range between Sat 21 Nov 23:00 and Sun 22 Nov 01:00'],
  ])('%s: %s', (text, reading) => expect(read(text, night)).toBe(reading));
});

/** Phrases as callers build them, sensible or not. */
const clock = fc.constantFrom(
  '10',
  '6pm',
  '9:15p',
  '2130',
  '0300',
  'noon',
  'midnight',
  '12',
  '7',
  '2:30am',
  'half past 4',
);
const day = fc.constantFrom(
  ...['today', 'yesterday', 'friday', 'last sunday', 'nov 1', '11/30', '3/8', 'the 31st', 'last week', '2 days ago'],
  ...['feb 29', 'tonight', 'last night', 'this morning', 'the other day', 'this weekend', 'next friday', 'tomorrow'],
);
const part = fc.constantFrom('morning', 'in the afternoon', 'evening', 'night', 'overnight', 'late', 'early');
const about = fc.constantFrom('', 'around ', 'about ', 'maybe at ', 'at ', 'just after ');
const point = fc
  .tuple(about, fc.option(clock, { nil: '' }), fc.option(part, { nil: '' }), fc.option(day, { nil: '' }))
  .map((pieces) => pieces.join(' ').trim());
const phrase = fc.oneof(
  point,
  fc
    .tuple(fc.constantFrom('since ', 'after ', 'before ', 'until ', 'for ', ''), point)
    .map((pieces) => pieces.join('')),
  fc.tuple(point, point).map(([start, end]) => `between ${start} and ${end}`),
  fc.tuple(point, point).map(([start, end]) => `${start} to ${end}`),
  fc.tuple(day, point, point).map(([outer, start, end]) => `${outer} from ${start} until ${end}`),
  fc
    .tuple(fc.nat(300), fc.constantFrom('min', 'hours', 'days', 'weeks', 'months'))
    .map(([n, unit]) => `${n} ${unit} ago`),
);
const context = fc.record({
  now: fc.oneof(
    fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) }),
    // The nights in which clocks change.
    fc.integer({ min: Date.UTC(2026, 10, 1, 3), max: Date.UTC(2026, 10, 1, 9) }),
    fc.integer({ min: Date.UTC(2026, 2, 8, 5), max: Date.UTC(2026, 2, 8, 9) }),
  ),
  zone: fc.constantFrom(ZONE, 'UTC', 'Australia/Lord_Howe', 'Asia/Kolkata'),
});

function expectPast(reading: WhenReading, now: number): void {
  if (reading.kind === 'unread') return;
  const { from, to } = reading;
  expect(from ?? now).toBeLessThanOrEqual(now);
  expect(to ?? now).toBeLessThanOrEqual(now);
  if (from !== null && to !== null) expect(from).toBeLessThanOrEqual(to);
  expect(`${reading.readBack} ${reading.notes.join(' ')}`).not.toMatch(/undefined|NaN|null/);
}

describe('whatever is said', () => {
  it('never gives a time to come, nor an end before its start', () => {
    fc.assert(
      fc.property(phrase, context, (text, at) => expectPast(readWhen(text, at), at.now)),
      { numRuns: 1_000 },
    );
  });

  it('holds for words in any order', () => {
    const words = fc.array(fc.oneof(clock, day, part, about, fc.constantFrom('to', 'and', '-', 'since', 'ago', ',')), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(words, context, (pieces, at) => expectPast(readWhen(pieces.join(' '), at), at.now)),
      { numRuns: 500 },
    );
  });

  it('holds for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expectPast(readWhen(text, SUNDAY), SUNDAY.now)));
  });

  it('gives a time of day back exactly, for every minute of the last day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => {
        const at = SUNDAY.now - minute * 60_000;
        const time = formatDateTime(at, ZONE).slice(-5);
        expect(readWhen(time.replace(':', ''), SUNDAY)).toMatchObject({ kind: 'instant', from: at, to: at });
      }),
    );
  });
});

describe('times in running text', () => {
  it.each([
    ['saw it tuesday around 9pm and again last night', ['tuesday around 9pm', 'last night']],
    ['between 2 and 4 this morning someone took the bike', ['between 2 and 4 this morning']],
    ['taken between 6pm friday and 8am saturday from the lot', ['between 6pm friday and 8am saturday']],
    ['yesterday around 10 he came back', ['yesterday around 10']],
    ['on 11/20 at 2130 the window broke', ['11/20 at 2130']],
    ['2130 hours heard a bang, at 0315, another', ['2130 hours', '0315']],
    ['Friday, Nov 20, 9pm: a fight', ['Friday, Nov 20, 9pm']],
    ['last seen 20 minutes ago', ['20 minutes ago']],
    ['barking since monday', ['since monday']],
    ['it is happening right now', ['happening right now']],
    ['2-4pm sunday', ['2-4pm sunday']],
    ['anoche a las 10 escuché ruido', ['anoche a las 10']],
    ['pasó hace 10 minutos', ['hace 10 minutos']],
    ['he came at midnight', ['midnight']],
    ['music, started abt 2 hrs ago, still going. rp anon', ['abt 2 hrs ago, still going']],
    ['since 3, still going', ['since 3, still going']],
    ['left 2 hrs ago. still there is the dog', ['2 hrs ago']],
    ['bike taken b/w 10p & 6a', ['b/w 10p & 6a']],
    ['was Tues am. I am off til Thurs', ['Tues am']],
  ])('in %j', (text, words) => expect(findWhens(text, SUNDAY).map((found) => found.words)).toEqual(words));

  it.each([
    'at 2130 Main St',
    'lives at 2130 main st, phone 859-555-0100',
    'between 5 and 10 people',
    'apt 4a, unit 12p, room 9',
    'he sat in the sun and may march on',
    'next tuesday, every monday, by friday, until sunday',
    'dob 01/02/1985, born 1985-01-02',
    '24/7 store, 1/2 mile',
    'ref N26-004217-W, zip 40507',
    'the 3rd floor, may 3 people',
    'good morning, I am calling now',
    'Midnight blue Honda, he still runs',
    'moved here 2 years ago',
    'waited for 20 minutes',
    '911 at 555-0930',
  ])('there is none in %j', (text) => expect(findWhens(text, SUNDAY)).toEqual([]));

  it.each([
    ['yesterday about 10 people came', ['yesterday']],
    ['last night at 2130 Richmond Rd', ['last night']],
    ['saw him at 7-11 last night', ['last night']],
    ['yesterday at 10 Main St', ['yesterday']],
  ])('a number that counts or is a house is left out: %j', (text, words) => {
    expect(findWhens(text, SUNDAY).map((found) => found.words)).toEqual(words);
  });

  it('come with their place in the text and their reading', () => {
    const [found] = findWhens('He left yesterday at 4 pm.', SUNDAY);
    expect(found).toMatchObject({ from: 8, to: 25, words: 'yesterday at 4 pm', reading: { kind: 'instant' } });
  });

  it('do not overlap, and never lie ahead', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(phrase, fc.constantFrom('he ran', '859-555-0100', '.')), { maxLength: 6 }),
        context,
        (parts, at) => {
          const text = parts.join(' ');
          let end = 0;
          for (const found of findWhens(text, at)) {
            expect(found.from).toBeGreaterThanOrEqual(end);
            expect(text.slice(found.from, found.to)).toBe(found.words);
            expectPast(found.reading, at.now);
            end = found.to;
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each(['tuesday ', '10 ', 'around ', 'between 5 and ', '10 to 15 ', 'a half ', '9', '1:', 'last night at 10 and '])(
    'are looked for in 20,000 characters of %j without trouble',
    (piece) => {
      expect(findWhens(piece.repeat(20_000 / piece.length), SUNDAY).length).toBeLessThan(2_000);
    },
  );
});

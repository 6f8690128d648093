import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { all, get, reading, type Writer } from '../../../src/main/database/file/connection';
import { closeLog, openWriter } from '../../../src/main/database/file/open';
import { STRIDE } from '../../../src/main/database/search/marks';
import { searchCalls } from '../../../src/main/database/search/search';
import { contentOf, wordsOf } from '../../../src/main/database/search/words';
import { createRandom } from '../../../src/main/database/seed/random';
import { seedDemo } from '../../../src/main/database/seed/seed-demo';
import { listStaff } from '../../../src/main/database/staff';
import type { Call, Flag } from '../../../src/shared/domain/call';
import type { Staff } from '../../../src/shared/domain/staff';
import { knownFor } from '../../../src/shared/find/choices';
import { readQuestion } from '../../../src/shared/find/read-question';
import type { Pack } from '../../../src/shared/protocol/pack';
import { lexington } from '../agency/lexington';
import { MIGRATIONS, NOW } from './new-log';

/** Random questions with filters: the index gives exactly what reading the record of every call gives. */

const QUESTIONS = 2_000;
const DAY = 86_400_000;

let folder: string;
let log: Writer;
let pack: Pack;
let people: readonly Staff[];
/** Newest first. */
let calls: readonly Read[];

type Read = {
  readonly call: Call;
  readonly words: readonly string[];
  readonly place: readonly string[];
  readonly phones: readonly string[];
};
/** A filter as it is typed, and what it means for one call. */
type Filter = { readonly text: string; readonly holds: (read: Read) => boolean };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenline-find-'));
  log = openWriter({ file: join(folder, 'calls.db'), migrations: MIGRATIONS, now: () => NOW });
  pack = lexington();
  const room = makeRoom(log);
  seedDemo(log, { pack, now: NOW });
  room.end();
  people = listStaff(log);
  calls = all<{ record: string }>(log, 'SELECT record FROM calls ORDER BY id DESC').map(({ record }) => {
    const call = JSON.parse(record) as Call;
    return { call, words: [...contentOf(call).words], place: wordsOf(placeText(call)), phones: phonesOf(record) };
  });
});

/** Local numbers go on after that of the last call: so one of the demo's is a milestone of the index. */
function makeRoom({ [reading]: { db } }: Writer) {
  const last = STRIDE - 200;
  const columns = (db.pragma('table_info(calls)') as { name: string; type: string; notnull: number }[])
    .filter(({ name, notnull }) => notnull === 1 && name !== 'id')
    .map(({ name, type }) => ({ name, value: type === 'INTEGER' ? '0' : `'none'` }));
  const names = columns.map(({ name }) => name).join(', ');
  db.exec(`INSERT INTO calls (id, ${names}) VALUES (${last}, ${columns.map(({ value }) => value).join(', ')})`);
  return { end: () => db.exec(`DELETE FROM calls WHERE id = ${last}`) };
}

afterAll(() => {
  closeLog(log);
  rmSync(folder, { recursive: true, force: true });
});

function placeText({ answers }: Call): string {
  const place = answers.place;
  return place?.state === 'given' ? (place.value as { raw: string }).raw : '';
}

/** The demo writes every number as ten digits, or as they are shown. */
function phonesOf(record: string): readonly string[] {
  const { answers, from, narrative, supplements, message } = JSON.parse(record) as Call;
  const texts = JSON.stringify([answers, from, narrative, supplements.map((one) => one.text), message?.text]);
  return (texts.match(/(?<!\d)\d{10}(?!\d)|\(\d{3}\) \d{3}-\d{4}/g) ?? []).map((one) => one.replace(/\D/g, ''));
}

const random = createRandom(5);
const isWaiting = ({ call }: Read) => call.stage.kind !== 'closed' && call.stage.kind !== 'error';
const waits = (flag: Flag) => flag.outcome === null && flag.level !== 'E1';
const someCall = () => random.pick(calls);
const wordOf = (words: readonly string[]) => (words.length === 0 ? 'nowhere' : random.pick(words));
const begins = (words: readonly string[], start: string) => words.some((word) => word.startsWith(start));

const FILTERS: readonly (() => Filter)[] = [
  () => {
    const { id, label } = random.pick(pack.incidentTypes);
    return { text: `type:"${random.happens(0.5) ? id : label}"`, holds: ({ call }) => call.type === id };
  },
  () => {
    const { code } = random.pick(pack.dispositions);
    return {
      text: `disposition:${code}`,
      holds: ({ call }) => call.stage.kind === 'closed' && call.stage.close.disposition === code,
    };
  },
  () => ({
    text: 'disposition:incomplete',
    holds: ({ call }) => call.stage.kind === 'closed' && call.stage.close.kind === 'incomplete',
  }),
  () => {
    const { id, name } = random.pick(people);
    const word = random.pick([name, name.split(' ')[1] ?? '']);
    return { text: `${random.pick(['by', 'owner'])}:"${word.toUpperCase()}"`, holds: ({ call }) => call.owner === id };
  },
  () => ({ text: 'by:me', holds: ({ call }) => call.owner === people[0]?.id }),
  () => {
    const digits = random.pick([...someCall().phones, '8595550142']).slice(-random.between(2, 10));
    return { text: `phone:${digits}`, holds: ({ phones }) => phones.some((phone) => phone.endsWith(digits)) };
  },
  () => {
    const { place } = someCall();
    const [first, last] = [wordOf(place), wordOf(place).slice(0, random.between(1, 6))];
    return {
      text: `address:"${first} ${last}"`,
      holds: ({ place: words }) => words.includes(first) && begins(words, last),
    };
  },
  () => ({ text: random.pick(['flag:any', 'flag:']), holds: ({ call }) => call.flags.length > 0 }),
  () => ({ text: random.pick(['flag:open', 'flag:unresolved']), holds: ({ call }) => call.flags.some(waits) }),
  () => ({
    text: 'flag:overridden',
    holds: ({ call }) => call.flags.some(({ outcome }) => outcome?.kind === 'not-an-emergency'),
  }),
  () => {
    const level = random.pick(['E1', 'E2', 'E3']);
    return { text: `flag:${level}`, holds: ({ call }) => call.flags.some((flag) => flag.level === level) };
  },
  () => {
    const flags = calls.flatMap(({ call }) => call.flags);
    const { rule } = random.pick(flags);
    const typed = random.happens(0.5) ? rule : rule.replace('ESC-', '');
    return { text: `flag:${typed}`, holds: ({ call }) => call.flags.some((flag) => flag.rule === rule) };
  },
  () => ({ text: 'open:yes', holds: (read) => isWaiting(read) || read.call.flags.some(waits) }),
  () => ({ text: 'open:no', holds: (read) => !isWaiting(read) && !read.call.flags.some(waits) }),
  () => ({ text: 'open:held', holds: ({ call }) => call.stage.kind === 'held' }),
  () => ({ text: 'open:dropped', holds: ({ call }) => call.stage.kind === 'disconnected' }),
  () => ({ text: 'open:unresolved', holds: (read) => !isWaiting(read) && read.call.flags.some(waits) }),
  () => {
    const yes = random.happens(0.5);
    return {
      text: `overdue:${yes ? 'yes' : 'no'}`,
      holds: (read) => (isWaiting(read) && read.call.next.dueAt < NOW) === yes,
    };
  },
];

/** In Lexington, five hours behind in November. */
function localDay(daysBack: number): { readonly at: number; readonly text: string } {
  const at = Math.floor((NOW - 5 * 3_600_000) / DAY) * DAY + 5 * 3_600_000 - daysBack * DAY;
  return { at, text: new Date(at).toISOString().slice(0, 10) };
}

function dayFilter(): Filter {
  const { at, text } = localDay(random.between(0, 7));
  return random.happens(0.5)
    ? { text: `before:${text}`, holds: ({ call }) => call.openedAt < at }
    : { text: `after:${text}`, holds: ({ call }) => call.openedAt >= at };
}

function wordFilter(): Filter {
  // Two numbers side by side may be read as one telephone number.
  const words = someCall().words.filter((word) => !/^\d+$/.test(word));
  const asked = Array.from({ length: random.between(1, 2) }, () => random.pick(words));
  const last = (asked.pop() ?? '').slice(0, random.between(1, 7));
  return {
    text: [...asked, last].join(' '),
    holds: ({ words: own }) => asked.every((word) => own.includes(word)) && begins(own, last),
  };
}

/** Several filters in any order; now and then one that is denied, or two of one kind, either of which will do. */
function question(): Filter {
  const parts: Filter[] = [];
  const kinds = new Set<() => Filter>();
  for (let left = random.between(0, 3); left > 0; left--) {
    const make = random.pick(FILTERS);
    const name = (filter: Filter) => filter.text.split(':')[0]?.replace('owner', 'by');
    const filter = make();
    if (kinds.has(make) || parts.some((one) => name(one) === name(filter) || one.text.includes(`${name(filter)}:`)))
      continue;
    kinds.add(make);
    if (random.happens(0.2)) parts.push({ text: `-${filter.text}`, holds: (read) => !filter.holds(read) });
    else if (random.happens(0.25)) parts.push(either(filter, make()));
    else parts.push(filter);
  }
  if (random.happens(0.3)) parts.push(dayFilter());
  if (parts.length === 0 || random.happens(0.5)) parts.push(wordFilter());
  const shuffled = random.happens(0.5) ? parts.reverse() : parts;
  return { text: shuffled.map((one) => one.text).join(' '), holds: (read) => parts.every((one) => one.holds(read)) };
}

function either(one: Filter, two: Filter): Filter {
  return { text: `${one.text} ${two.text}`, holds: (read) => one.holds(read) || two.holds(read) };
}

function found(text: string): readonly string[] {
  const known = knownFor({ pack, staff: people, me: people[0]?.id ?? null, now: NOW });
  const question = readQuestion(text, known);
  const isHurried = random.happens(0.5);
  expect(question.problems, text).toEqual([]);
  const ids: string[] = [];
  for (let before: string | null = null; ; ) {
    const page: ReturnType<typeof searchCalls> = searchCalls(log, {
      wanted: question.wanted,
      before,
      limit: 60,
      // Every other question is answered in many small parts.
      ...(isHurried && { patience: { calls: 40, ms: 0 } }),
    });
    ids.push(...page.rows.map((row) => row.id));
    if (page.next === null) return ids;
    before = page.next;
  }
}

it('holds a milestone of the index, closed', () => {
  expect(get(log, 'SELECT stage FROM calls WHERE id = ?', STRIDE)).toEqual({ stage: 'closed' });
});

it(`answers ${QUESTIONS} random questions as a scan of every record does`, () => {
  let nothing = 0;
  for (let time = 0; time < QUESTIONS; time++) {
    const { text, holds } = question();
    const scanned = calls.filter(holds).map(({ call }) => call.id);
    if (scanned.length === 0) nothing += 1;
    expect(found(text), text).toEqual(scanned);
  }
  // The questions must not be so odd that nothing is what both sides find.
  expect(nothing).toBeLessThan(QUESTIONS * 0.6);
});

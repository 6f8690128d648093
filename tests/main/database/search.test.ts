import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { all, type Writer } from '../../../src/main/database/file/connection';
import { closeLog, openWriter } from '../../../src/main/database/file/open';
import { countCalls, searchCalls } from '../../../src/main/database/search/search';
import { contentOf, wordsAsked } from '../../../src/main/database/search/words';
import { createRandom } from '../../../src/main/database/seed/random';
import { seedLog } from '../../../src/main/database/seed/seed';
import type { Call } from '../../../src/shared/domain/call';
import { closedWith, MIGRATIONS, NOW, newLog, say, takeCall } from './new-log';
import { seedPack } from './seed-pack';
import { wanted } from './wanted';

type Known = { readonly call: Call; readonly words: ReadonlySet<string> };

let folder: string;
let log: Writer;
/** Every call, newest first. */
let known: Known[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenline-search-'));
  const file = join(folder, 'calls.db');
  log = openWriter({ file, migrations: MIGRATIONS, now: () => NOW });
  seedLog(log, { calls: 3_000, seed: 7, full: true, now: NOW, pack: seedPack() });
  const rows = all<{ record: string }>(log, 'SELECT record FROM calls ORDER BY id DESC');
  known = rows.map(({ record }) => {
    const call = JSON.parse(record) as Call;
    return { call, words: contentOf(call).words };
  });
});

afterAll(() => {
  closeLog(log);
  rmSync(folder, { recursive: true, force: true });
});

/** The slow way: every call is looked at. */
function scan(asked: readonly string[]): string[] {
  const last = asked.at(-1) ?? '';
  return known
    .filter(({ words }) => asked.slice(0, -1).every((word) => words.has(word)))
    .filter(({ words }) => asked.length === 0 || [...words].some((word) => word.startsWith(last)))
    .map(({ call }) => call.id);
}

function searchAll(text: string): string[] {
  const found: string[] = [];
  let before: string | null = null;
  do {
    const page = searchCalls(log, { wanted: wanted(text), before, limit: 400 });
    found.push(...page.rows.map((row) => row.id));
    before = page.next;
  } while (before !== null);
  return found;
}

const random = createRandom(11);
const someWord = () => random.pick([...random.pick(known).words]);
const someWords = (count: number) => {
  const { words } = random.pick(known);
  return Array.from({ length: count }, () => random.pick([...words]));
};

describe('the index finds what reading every call finds', () => {
  it('for whole words', () => {
    for (let time = 0; time < 80; time++) {
      const word = someWord();
      expect(searchAll(word), word).toEqual(scan([word]));
    }
  });

  it.each([1, 2, 3, 4, 5, 6, 8])('for beginnings of %i characters', (length) => {
    for (let time = 0; time < 25; time++) {
      const beginning = someWord().slice(0, length);
      expect(searchAll(beginning), beginning).toEqual(scan([beginning]));
    }
  });

  it('for two and three words in any order, and two calls mixed', () => {
    for (let time = 0; time < 80; time++) {
      const words = time % 2 === 0 ? someWords(2 + (time % 3)) : [someWord(), someWord()];
      // "555 5550146" is one telephone number.
      if (wordsAsked(words.join(' ')).length < words.length) continue;
      expect(searchAll(words.join(' ')), words.join(' ')).toEqual(scan(words));
    }
  });

  it('for a word and a beginning', () => {
    for (let time = 0; time < 60; time++) {
      const [first = '', second = ''] = someWords(2);
      const asked = [first, second.slice(0, 1 + (time % 6))];
      expect(searchAll(asked.join(' ')), asked.join(' ')).toEqual(scan(asked));
    }
  });

  it('for a word that is nowhere', () => {
    expect(searchCalls(log, { wanted: wanted('zzyzx'), limit: 10 })).toEqual({ rows: [], next: null, partial: false });
  });
});

describe('a number of a call that is being typed', () => {
  it('finds the same calls at each key', () => {
    for (let time = 0; time < 30; time++) {
      const { call } = random.pick(known);
      const text = call.reference.slice(0, 1 + (time % 12));
      const [word = ''] = wordsAsked(text).slice(-1);
      expect(searchAll(text), text).toEqual(scan([word]));
    }
  });
});

describe('what people type', () => {
  it.each(['MÚSICA', 'musica', 'Mu\u0301sica'])('finds an accented word as %s', (text) => {
    expect(searchAll(text)).toEqual(scan(['musica']));
    expect(searchAll(text).length).toBeGreaterThan(0);
  });

  it.each([
    'mu\0sica',
    '\0',
    '"',
    '""" OR "a"',
    'a AND (b',
    'words:theft',
    'NEAR(a b)',
    '*',
    '^a',
    "O'Hara -x",
    '\uE100',
    '\uE101 bike',
    '\uD800x',
    '{}[]',
    '字 ñandú',
  ])('takes %j as words and never as a command', (text) => {
    expect(() => searchCalls(log, { wanted: wanted(text), limit: 5 })).not.toThrow();
  });

  it('counts to a thousand and then says that there are more', () => {
    expect(countCalls(log, { wanted: wanted('n26') })).toEqual({ count: 1_000, more: true });
    expect(searchCalls(log, { wanted: wanted(''), limit: 5 }).rows.map((row) => row.id)).toEqual(scan([]).slice(0, 5));
  });
});

describe('a telephone number', () => {
  const ways = ['8595550142', '859-555-0142', '(859) 555-0142', '+1 859 555 0142', '1-859-555-0142', '859.555.0142'];
  it.each([...ways, '555-0142', '5550142', '50142', '0142'])('is found as %s', (text) => {
    const w = newLog();
    const open = takeCall(w, { digits: '8595550142' });
    const closed = takeCall(w, { digits: '18595550142', close: '01' });
    const told = takeCall(w, { text: 'call me at 859-555-0142 please', close: '01' });
    takeCall(w, { digits: '8595550143', close: '01' });
    expect(searchCalls(w, { wanted: wanted(text), limit: 9 }).rows.map((row) => row.id)).toEqual([told, closed, open]);
  });
});

describe('a reference number', () => {
  it.each(['N26-400002-G', 'n26-400002-g', 'N26-400002', 'n26-4000', '400002', 'N26-400002-G gate'])(
    'is found as %s',
    (text) => {
      const w = newLog();
      takeCall(w, { text: 'gate', at: NOW - 1 });
      const id = takeCall(w, { text: 'gate', close: '01' });
      expect(searchCalls(w, { wanted: wanted(text), limit: 9 }).rows.map((row) => row.id)).toContain(id);
    },
  );
});

describe('the words of a call', () => {
  const find = (w: Writer, text: string) =>
    searchCalls(w, { wanted: wanted(text), limit: 9 }).rows.map((row) => row.id);

  it('are found while it is open, after its close, and after it was opened again', () => {
    const w = newLog();
    const id = takeCall(w, { text: 'a purple unicycle' });
    expect(find(w, 'unicycle pur')).toEqual([id]);
    say(w, id, closedWith('01'));
    expect(find(w, 'unicycle pur')).toEqual([id]);
    say(w, id, { kind: 'call.reopened', reason: 'more', next: { what: 'finish-taking', dueAt: NOW } });
    say(w, id, { kind: 'call.noted', text: 'a green unicycle', recovered: false });
    expect(find(w, 'purple')).toEqual([]);
    say(w, id, closedWith('01'));
    expect(find(w, 'green uni')).toEqual([id]);
    expect(find(w, 'purple')).toEqual([]);
  });

  it('follow an amendment, a supplement, and an entry in error', () => {
    const w = newLog();
    const id = takeCall(w, { text: 'a purple unicycle', close: '01' });
    say(w, id, { kind: 'call.supplemented', text: 'seen near the aquarium', from: null });
    expect(find(w, 'aquar unicycle')).toEqual([]);
    expect(find(w, 'unicycle aquar')).toEqual([id]);
    const amended = { what: 'narrative', old: '', new: 'a tandem', value: null, reason: 'typing' } as const;
    say(w, id, { kind: 'call.amended', ...amended });
    expect(find(w, 'unicycle')).toEqual([]);
    say(w, id, { kind: 'call.entered-in-error', reason: 'test call' });
    expect(find(w, 'tandem')).toEqual([id]);
  });

  it('are those of plates too, with and without the blank', () => {
    const w = newLog();
    const id = takeCall(w, {});
    const vehicles = [{ basis: 'said' as const, plate: 'KTL 481', make: 'Subaru' }];
    say(w, id, { kind: 'call.answered', question: 'vehicles', answer: { state: 'given', value: vehicles } });
    say(w, id, closedWith('01'));
    for (const text of ['ktl 481', 'ktl481', 'subaru']) expect(find(w, text)).toEqual([id]);
  });
});

import { rmSync } from 'node:fs';
import { reading, run, type Writer } from '../../../src/main/database/file/connection';
import { closeLog, openWriter } from '../../../src/main/database/file/open';
import { transact } from '../../../src/main/database/file/transact';
import { append } from '../../../src/main/database/journal/journal';
import { insertCall } from '../../../src/main/database/projections/project-call';
import { wordOfNumber } from '../../../src/main/database/search/marks';
import { indexCall, indexedWords, writeWords } from '../../../src/main/database/search/search-index';
import { contentOf } from '../../../src/main/database/search/words';
import { setUpDesk } from '../../../src/main/database/seed/desk';
import { createRandom, type Random } from '../../../src/main/database/seed/random';
import { seededId } from '../../../src/main/database/seed/scene';
import { type Call, isClosed } from '../../../src/shared/domain/call';
import { type CallRow, rowOf } from '../../../src/shared/domain/call-row';
import type { Pack } from '../../../src/shared/protocol/pack';
import { type Another, createCallMaker, OPEN } from './invented-call';

/**
 * A log of very many calls. The calls are made as they would stand after their events and written by the functions that
 * write every call's row and words, so `calls`, `fts` and `terms` are those of a log that was written event by event. The
 * journal holds the desk only: no search reads it, and writing fifteen million events takes an hour. After the first
 * `DISTINCT` calls the same ones come again, each with a number of its own and another telephone.
 */

const BATCH = 20_000;
const DISTINCT = 100_000;
const NAMES = [
  'Ana',
  'Ben',
  'Carla',
  'Dev',
  'Edda',
  'Finn',
  'Gus',
  'Hana',
  'Igor',
  'Jo',
  'Kit',
  'Lea',
  'Mo',
  'Nora',
  'Olaf',
].map((name) => `${name} Drillman`);
const HASH_BYTES = 64 * 1024 * 1024;
const USUAL_HASH_BYTES = 1024 * 1024;

export type LargeLog = {
  readonly file: string;
  readonly migrations: string;
  readonly calls: number;
  readonly pack: Pack;
  /** The last call is of now. */
  readonly now: number;
};

export function makeLargeLog({ file, migrations, calls, pack, now }: LargeLog): void {
  rmSync(file, { force: true });
  const log = openWriter({ file, migrations, now: () => now });
  hurry(log);
  const random = createRandom(20_261_128);
  const scene = setUpDesk(log, { pack, random, at: 946_800_000_000 });
  const people = [...scene.takers, ...addPeople(log, random)];
  const make = createCallMaker({ pack, random, people, calls, now });
  const told: Told[] = [];
  const write = (number: number) => {
    const isOpen = number >= calls - OPEN;
    if (number < DISTINCT || isOpen) {
      const call = make.whole(number);
      writeWhole(log, call);
      if (number < DISTINCT && !isOpen) told.push(toldOf(call));
    } else writeAgain(log, random.pick(told), make.another(number));
  };
  for (let from = 0; from < calls; from += BATCH) {
    transact(log, () => {
      for (let number = from; number < Math.min(calls, from + BATCH); number++) write(number);
    });
    if (from % 200_000 === 0) console.error(`${from} of ${calls} calls`);
  }
  run(log, `INSERT INTO fts (fts, rank) VALUES ('hashsize', CAST(? AS INTEGER))`, USUAL_HASH_BYTES);
  log[reading].db.pragma('journal_mode = WAL');
  closeLog(log);
}

/** Nothing here need survive a power cut. */
function hurry(log: Writer): void {
  const { db } = log[reading];
  for (const setting of ['journal_mode = OFF', 'synchronous = OFF', 'secure_delete = OFF', 'cache_size = -600000'])
    db.pragma(setting);
  run(log, `INSERT INTO fts (fts, rank) VALUES ('hashsize', CAST(? AS INTEGER))`, HASH_BYTES);
}

/** A desk of some years has had more people than three. */
function addPeople(log: Writer, random: Random): string[] {
  const at = 946_800_000_000;
  return transact(log, () =>
    NAMES.map((name) => {
      const staff = seededId(random, at);
      append(log, {
        call: null,
        actor: 'system',
        at,
        proof: 'seeded',
        body: { kind: 'staff.added', staff, name, role: 'call-taker' },
      });
      return staff;
    }),
  );
}

function writeWhole(log: Writer, call: Call): void {
  const id = insertCall(log, call, rowOf(call));
  if (isClosed(call)) indexCall(log, id, call);
}

/** A call, and its words but those of its own numbers. */
type Told = { readonly call: Call; readonly row: CallRow; readonly words: string };

function toldOf(call: Call): Told {
  const { callback: _, ...answers } = call.answers;
  const { words, places, marks } = indexedWords({ ...call, reference: '', from: null, answers });
  return { call, row: rowOf(call), words: [...words, ...places, ...marks].join(' ') };
}

function writeAgain(log: Writer, { call, row, words }: Told, { id, reference, openedAt, phone }: Another): void {
  const callback = { state: 'given', value: phone } as const;
  const again = { ...call, id, reference, openedAt, from: phone, answers: { ...call.answers, callback } };
  const own = {
    id,
    reference,
    openedAt,
    phone: phone.display,
    phoneDigits: phone.digits,
    closedAt: openedAt + 300_000,
  };
  const local = insertCall(log, again, { ...row, ...own });
  const { words: ownWords, numbers } = contentOf({ ...BARE, reference, from: phone });
  const all = [words, ...ownWords, ...numbers.map(wordOfNumber)];
  writeWords(log, local, all);
  if (local % 50_000 === 0) compare(again, all.join(' '));
}

const BARE = { answers: {}, narrative: '', message: null, type: null, supplements: [] } as unknown as Call;

/** The short way must give what the long way gives. */
function compare(call: Call, text: string): void {
  const { words, places, marks } = indexedWords(call);
  const long = new Set([...words, ...places, ...marks]);
  const short = new Set(text.split(' '));
  if (long.size !== short.size || [...long].some((word) => !short.has(word))) {
    throw new Error(
      `${call.reference} would be indexed otherwise: ${[...long].filter((word) => !short.has(word)).join(' ')}`,
    );
  }
}

import { rmSync } from 'node:fs';
import { reading, run, type Writer } from '../../../src/main/database/connection';
import { append } from '../../../src/main/database/journal';
import { closeLog, openWriter } from '../../../src/main/database/open';
import { insertCall } from '../../../src/main/database/project-call';
import { indexCall } from '../../../src/main/database/search-index';
import { setUpDesk } from '../../../src/main/database/seed/desk';
import { createRandom, type Random } from '../../../src/main/database/seed/random';
import { seededId } from '../../../src/main/database/seed/scene';
import { transact } from '../../../src/main/database/transact';
import { isClosed } from '../../../src/shared/domain/call';
import { rowOf } from '../../../src/shared/domain/call-row';
import type { Pack } from '../../../src/shared/protocol/pack';
import { createCallMaker } from './invented-call';

/**
 * A log of very many calls. The calls are made as they would stand after their events and written by the functions that
 * write every call's row and words, so `calls`, `fts` and `terms` are those of a log that was written event by event. The
 * journal holds the desk only: no search reads it, and writing fifteen million events takes an hour.
 */

const BATCH = 20_000;
const NAMES = ['Ana', 'Ben', 'Carla', 'Dev', 'Edda', 'Finn', 'Gus', 'Hana', 'Igor', 'Jo', 'Kit', 'Lea', 'Mo', 'Nora', 'Olaf'].map(
  (name) => `${name} Drillman`,
);
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
  for (let from = 0; from < calls; from += BATCH) {
    transact(log, () => {
      for (let number = from; number < Math.min(calls, from + BATCH); number++) write(log, make(number));
    });
    if (from % 200_000 === 0) console.error(`${from} of ${calls} calls`);
  }
  run(log, `INSERT INTO fts (fts, rank) VALUES ('hashsize', CAST(? AS INTEGER))`, USUAL_HASH_BYTES);
  log[reading].db.pragma('wal_checkpoint(TRUNCATE)');
  closeLog(log);
}

/** Nothing here need survive a power cut. */
function hurry(log: Writer): void {
  const { db } = log[reading];
  for (const setting of ['synchronous = OFF', 'secure_delete = OFF', 'cache_size = -600000']) db.pragma(setting);
  run(log, `INSERT INTO fts (fts, rank) VALUES ('hashsize', CAST(? AS INTEGER))`, HASH_BYTES);
}

/** A desk of some years has had more people than three. */
function addPeople(log: Writer, random: Random): string[] {
  const at = 946_800_000_000;
  return transact(log, () =>
    NAMES.map((name) => {
      const staff = seededId(random, at);
      append(log, { call: null, actor: 'system', at, proof: 'seeded', body: { kind: 'staff.added', staff, name, role: 'call-taker' } });
      return staff;
    }),
  );
}

function write(log: Writer, call: ReturnType<ReturnType<typeof createCallMaker>>): void {
  const id = insertCall(log, call, rowOf(call));
  if (isClosed(call)) indexCall(log, id, call);
}

import type Database from 'better-sqlite3';
import type { Problem } from '../../../shared/contract/problem';
import type { Call } from '../../../shared/domain/call';
import type { CallRow } from '../../../shared/domain/call-row';
import type { Pack } from '../../../shared/protocol/pack';

/**
 * The two kinds of connection. Every query takes one as its first argument; a function that writes asks for a
 * Writer, so that code holding a Reader cannot compile a write.
 */

export const reading: unique symbol = Symbol('reading');
export const writing: unique symbol = Symbol('writing');

export type Reader = { readonly file: string; readonly [reading]: Connection };
export type Writer = Reader & { readonly [writing]: WriterState };

export type Connection = { readonly db: Database.Database; readonly statements: Map<string, Database.Statement> };

/** A value SQLite stores as it is. */
export type Bound = string | number | bigint | Buffer | null;

/** Until a pack is in force. */
export const DEFAULT_ZONE = 'UTC';

type WriterState = {
  readonly now: () => number;
  /** The agency's zone: the offset of every event. */
  zone: string;
  /** One id per opening; `mono` of two events can be compared only within it. */
  readonly boot: string;
  readonly readOnly: boolean;
  /** Words known to be in `terms`; forgotten on a rollback. */
  readonly knownTerms: Set<string>;
  /** Set when the file turned out to be damaged: nothing is written after that. */
  stopped: Problem | null;
  transaction: Transaction | null;
};

/** What is known within one transaction, so that the next event need not be read back. */
export type Transaction = {
  head: Head | undefined;
  station: Buffer | undefined;
  pack: string | null | undefined;
  readonly calls: Map<string, CallEntry>;
};

export type Head = { readonly seq: number; readonly hash: Buffer };
/** A call with its local number, and what its row says. */
export type CallEntry = { readonly id: number; readonly call: Call; readonly row: CallRow };

export function connect(db: Database.Database): Connection {
  return { db, statements: new Map() };
}

function statement(r: Reader, sql: string): Database.Statement {
  const { db, statements } = r[reading];
  const known = statements.get(sql);
  if (known !== undefined) return known;
  const made = db.prepare(sql);
  statements.set(sql, made);
  return made;
}

/** The rows of a query whose columns are the fields of `T`. */
export function all<T>(r: Reader, sql: string, ...values: readonly Bound[]): T[] {
  return statement(r, sql).all(...values) as T[];
}

export function get<T>(r: Reader, sql: string, ...values: readonly Bound[]): T | undefined {
  return statement(r, sql).get(...values) as T | undefined;
}

/** Rows one at a time, for what does not fit in memory. The connection does nothing else meanwhile. */
export function each<T>(r: Reader, sql: string, ...values: readonly Bound[]): IterableIterator<T> {
  return r[reading].db.prepare(sql).iterate(...values) as IterableIterator<T>;
}

export function run(w: Writer, sql: string, ...values: readonly Bound[]): { changes: number; id: number } {
  const { changes, lastInsertRowid } = statement(w, sql).run(...values);
  return { changes, id: Number(lastInsertRowid) };
}

/** From here on events carry the offset of this zone: that of the pack in force. */
export function takeZone(w: Writer, { agency }: Pack): void {
  w[writing].zone = agency.time_zone;
}

/** The transaction that is going on; a write outside one is a bug. */
export function transactionOf(w: Writer): Transaction {
  const { transaction } = w[writing];
  if (transaction === null) throw new Error('A write outside transact');
  return transaction;
}

import { all, get, type Reader, reading, transactionOf, type Writer } from '../file/connection';
import { openScratch } from '../file/scratch';
import { transact } from '../file/transact';
import { PROJECTIONS } from '../projections/clear-projections';
import { project } from '../projections/project';
import { eventsAfter } from './journal';

/** What differs, and at which event where that can be said. */
export type Difference = { readonly seq: number | undefined; readonly what: string };

const BATCH = 2_000;

/** Makes the projections again beside the log and compares them row by row. Undefined when they are equal. */
export function verifyProjections(r: Reader): Difference | undefined {
  const scratch = openScratch(r);
  try {
    return refoldBeside(r, scratch) ?? firstDifference(r, scratch) ?? wordDifference(r, scratch);
  } finally {
    scratch[reading].db.close();
  }
}

function refoldBeside(r: Reader, scratch: Writer): Difference | undefined {
  let seq = 0;
  return transact(scratch, () => {
    for (;;) {
      const events = eventsAfter(r, seq, BATCH);
      if (events.length === 0) return undefined;
      for (const event of events) {
        seq = event.seq;
        const fault = faultOf(() => project(scratch, event));
        if (fault !== undefined) return { seq, what: `the event cannot be applied (${fault})` };
      }
      transactionOf(scratch).calls.clear();
    }
  });
}

function faultOf(work: () => void): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

type Values = readonly unknown[];

function firstDifference(r: Reader, scratch: Reader): Difference | undefined {
  for (const { table, order } of PROJECTIONS) {
    const columns = columnsOf(r, table);
    const sql = `SELECT ${columns.join(', ')} FROM ${table} ORDER BY ${order}`;
    const found = compareRows(rowsOf(r, sql), rowsOf(scratch, sql));
    if (found === undefined) continue;
    const row = Object.fromEntries(columns.map((column, at) => [column, found[at]]));
    return describe(r, table, row);
  }
  return undefined;
}

function columnsOf(r: Reader, table: string): string[] {
  return all<{ name: string }>(r, 'SELECT name FROM pragma_table_info(?)', table).map(({ name }) => name);
}

function rowsOf(r: Reader, sql: string): Iterator<Values> {
  return r[reading].db.prepare(sql).raw().iterate() as Iterator<Values>;
}

/** The first row that one side has and the other has not, or has differently. Both are walked to the end or closed. */
function compareRows(stored: Iterator<Values>, made: Iterator<Values>): Values | undefined {
  try {
    for (;;) {
      const one = stored.next();
      const two = made.next();
      if (one.done === true && two.done === true) return undefined;
      if (one.done === true) return two.value as Values;
      if (two.done === true) return one.value;
      if (one.value.some((value, at) => value !== two.value[at])) return one.value;
    }
  } finally {
    stored.return?.();
    made.return?.();
  }
}

function describe(r: Reader, table: string, row: Readonly<Record<string, unknown>>): Difference {
  const callId = row.call_id;
  if (table !== 'calls' || typeof callId !== 'string') {
    return { seq: undefined, what: `the table ${table} is not what the journal makes it (log rebuild makes it again)` };
  }
  const seq = get<{ seq: number | null }>(r, 'SELECT max(seq) AS seq FROM journal WHERE call_id = ?', callId)?.seq;
  const reference = String(row.reference);
  return {
    seq: seq ?? undefined,
    what: `call ${reference} is not what its events make it (log rebuild makes it again)`,
  };
}

const WORDS = 'SELECT term, doc FROM temp.words ORDER BY term';

function wordDifference(r: Reader, scratch: Reader): Difference | undefined {
  for (const side of [r, scratch]) {
    const { db } = side[reading];
    db.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab('main', 'fts', 'row')`);
  }
  const found = compareRows(rowsOf(r, WORDS), rowsOf(scratch, WORDS));
  for (const side of [r, scratch]) side[reading].db.exec('DROP TABLE temp.words');
  if (found === undefined) return undefined;
  return { seq: undefined, what: 'the index of words is not what the journal makes it (log rebuild makes it again)' };
}

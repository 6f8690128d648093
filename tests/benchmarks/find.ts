import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { readPack } from '../../src/main/agency/read-pack';
import { closeLog, openReader } from '../../src/main/database/file/open';
import { searchCalls } from '../../src/main/database/search/search';
import { knownFor } from '../../src/shared/find/choices';
import { readQuestion } from '../../src/shared/find/read-question';
import { askedOf, type FindClass } from './support/find-classes';
import { rounded, type Spread, spread, timed } from './support/measure';
import { publish } from './support/report';

/** The first page of every kind of question on very large logs, beside a LIKE scan of the same calls. */

const REPEATS = 5;
const PAGE = 50;
const SCANS = 1;
/** Deep in the log: so many pages after the first. */
const PAGES_DOWN = 40;

const read = readPack(join('agency', 'lexington'));
if (!read.ok) throw new Error('The pack has defects');
const { pack } = read;

type Figure = {
  readonly class: string;
  readonly questions: number;
  readonly rows: number;
  /** The shortest of some runs of each question. */
  readonly warm: Spread;
  /** The first run of each. */
  readonly first: Spread;
  /** Until the page is full or the log is at its end. */
  readonly whole: Spread;
  readonly likeP50: number | null;
};

function measure(file: string): { calls: number; figures: Figure[] } {
  const log = openReader({ file });
  const db = new Database(file, { readonly: true });
  const calls = Number(db.prepare('SELECT max(id) FROM calls').pluck().get());
  const now = Number(db.prepare('SELECT max(opened_at) FROM calls').pluck().get());
  const staff = db.prepare('SELECT id, name, role, active FROM staff').all() as never[];
  const me = (staff[0] as { id: string } | undefined)?.id ?? null;
  const known = knownFor({ pack, staff, me, now });
  const ask = (text: string, before: string | null = null) =>
    searchCalls(log, { wanted: readQuestion(text, known).wanted, before, limit: PAGE });

  function figureOf({ name, questions, like, deep }: FindClass): Figure {
    const starts = questions.map((text) => (deep === true ? downTo(text) : null));
    const runs = questions.map((text, at) => {
      const once = () => timed(() => ask(text, starts[at]));
      return Array.from({ length: REPEATS }, once);
    });
    const whole = questions.map((text, at) => {
      const once = () => timed(() => wholePage(text, starts[at] ?? null));
      return Math.min(once(), once(), once());
    });
    const rows = questions.map((text, at) => wholePage(text, starts[at] ?? null));
    const scans = like === undefined ? [] : questions.slice(0, SCANS).map((text) => scanned(like, text));
    return {
      class: name,
      questions: questions.length,
      rows: rounded(rows.reduce((sum, one) => sum + one, 0) / rows.length),
      warm: spread(runs.map((times) => Math.min(...times))),
      first: spread(runs.map(([first = 0]) => first)),
      whole: spread(whole),
      likeP50: scans.length === 0 ? null : spread(scans).p50,
    };
  }

  /** As the window asks: while a page stopped for time before it was full, for the next part. Gives the rows in it. */
  function wholePage(text: string, start: string | null): number {
    let page = ask(text, start);
    let rows = page.rows.length;
    while (page.partial && rows < PAGE) {
      page = ask(text, page.next);
      rows += page.rows.length;
    }
    return Math.min(rows, PAGE);
  }

  function downTo(text: string): string | null {
    let next: string | null = null;
    for (let page = 0; page < PAGES_DOWN; page++) next = ask(text, next).next ?? next;
    return next;
  }

  function scanned(like: NonNullable<FindClass['like']>, text: string): number {
    const { where, values } = like(text);
    const sql = db.prepare(`SELECT id FROM calls WHERE ${where} ORDER BY id DESC LIMIT ${PAGE}`);
    return timed(() => sql.all(...values));
  }

  const figures = askedOf(db, { pack, now }).map(figureOf);
  closeLog(log);
  db.close();
  return { calls, figures };
}

const folder = process.env.BENCH_LARGE_FOLDER ?? '';
const files = ['1000000', '5000000'].map((size) => join(folder, size, 'calls.db')).filter((file) => existsSync(file));
if (files.length === 0) throw new Error(`There is no large log in ${folder}: npm run bench -- find makes them.`);
const logs = files.map(measure);

publish({
  name: 'find',
  method:
    `searchCalls, with the reading of the question, on logs of ${logs.map(({ calls }) => calls.toLocaleString('en-US')).join(' and ')} calls made by support/make-large-log.ts. ` +
    `A page of ${PAGE}. Warm: p50 and p95 over the questions of a class, each the shortest of ${REPEATS} runs. First: p95 of the first run of each question. Full page: p95 until it is full or the log is at its end, which the window asks for in parts while it shows what is there. ` +
    `LIKE: the same page by reading the calls newest first, for one question of the class.`,
  figures: logs,
  table: {
    columns: [
      'ms',
      'calls',
      'questions',
      'rows',
      'p50',
      'p95',
      'first p95',
      'full page p95',
      'LIKE p50',
      'LIKE over search (p50)',
    ],
    rows: logs.flatMap(({ calls, figures }) =>
      figures.map((one) => [
        one.class,
        calls.toLocaleString('en-US'),
        one.questions,
        one.rows,
        one.warm.p50,
        one.warm.p95,
        one.first.p95,
        one.whole.p95,
        one.likeP50 ?? '',
        one.likeP50 === null ? '' : `${rounded(one.likeP50 / one.warm.p50)}x`,
      ]),
    ),
  },
});

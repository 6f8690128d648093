import Database from 'better-sqlite3';
import { closeLog, openReader } from '../../src/main/database/file/open';
import { searchCalls } from '../../src/main/database/search/search';
import { createRandom } from '../../src/main/database/seed/random';
import { nameOf, seededFile } from './support/logs';
import { bestOf, rounded, spread } from './support/measure';
import { publish } from './support/report';

const EACH = 30;
const REPEATS = 5;
const PAGE = 50;

const file = seededFile();
const log = openReader({ file });
const plain = (text: string) => ({ text, clauses: [], from: null, to: null, now: 0 });
const db = new Database(file, { readonly: true });
const random = createRandom(20_261_125).next;

type Word = { readonly term: string; readonly doc: number };

/** The words of the log with the number of calls that hold them, taken from its own index. */
function wordsOfLog(): Word[] {
  db.exec(`CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'fts', 'row')`);
  const rows = db.prepare('SELECT term, doc FROM temp.words').all() as Word[];
  return rows.filter(({ term }) => /^[a-z]{3,}$/.test(term));
}

function some<T>(from: readonly T[], count: number): T[] {
  const left = [...from];
  const picked: T[] = [];
  while (picked.length < count && left.length > 0) picked.push(...left.splice(Math.floor(random() * left.length), 1));
  return picked;
}

const words = wordsOfLog().sort((one, two) => two.doc - one.doc);
const common = words.slice(0, 40).map(({ term }) => term);
const middling = words.filter(({ doc }) => doc >= 500 && doc <= 8_000).map(({ term }) => term);
const rare = words.filter(({ doc }) => doc >= 1 && doc <= 300).map(({ term }) => term);
const ends = db
  .prepare('SELECT DISTINCT substr(phone_digits, -4) FROM calls WHERE phone_digits IS NOT NULL LIMIT 500')
  .pluck()
  .all() as string[];
const beginning = (length: number) => [
  ...new Set(some([...common, ...middling], 60).map((word) => word.slice(0, length))),
];

const classes: readonly (readonly [name: string, questions: readonly string[]])[] = [
  ['rare word', some(rare, EACH)],
  ['common word', some(common, EACH)],
  ['two words', some(middling, EACH).map((word, at) => `${word} ${common[at % common.length]}`)],
  ['no such word', Array.from({ length: EACH }, (_, at) => `zzq${at}`)],
  ...[1, 2, 3, 4].map((length) => [`beginning of ${length} letters`, some(beginning(length), EACH)] as const),
  ['phone suffix of 4 digits', some(ends, EACH)],
];

const like = db.prepare(`SELECT id FROM calls WHERE record LIKE ? AND record LIKE ? ORDER BY id DESC LIMIT ${PAGE}`);
const likePhone = db.prepare(`SELECT id FROM calls WHERE phone_digits LIKE ? ORDER BY id DESC LIMIT ${PAGE}`);

function scan(question: string): unknown {
  if (/^\d+$/.test(question)) return likePhone.all(`%${question}`);
  const [first = '', second = ''] = question.split(' ');
  return like.all(`%${first}%`, `%${second}%`);
}

const figures = classes.map(([name, questions]) => {
  const pages = questions.map((text) => searchCalls(log, { wanted: plain(text), limit: PAGE }).rows.length);
  const times = questions.map((text) => bestOf(REPEATS, () => searchCalls(log, { wanted: plain(text), limit: PAGE })));
  const scans = questions.map((text) => bestOf(2, () => scan(text)));
  const search = spread(times);
  const likeScan = spread(scans);
  const rows = rounded(pages.reduce((sum, one) => sum + one, 0) / pages.length);
  return {
    class: name,
    unit: 'ms',
    questions: questions.length,
    rows,
    search,
    likeScan,
    likeOverSearch: rounded(likeScan.p50 / search.p50),
  };
});
const chart = { words: words.length, common: words.slice(0, 5), rareWords: rare.length };
closeLog(log);
db.close();

publish({
  name: 'search',
  method:
    `searchCalls on a log of ${nameOf('seeded')}: ${EACH} questions a class, a page of ${PAGE} with its count, warm, the shortest of ${REPEATS} runs of each question. Words are ` +
    'drawn from the index by how many calls hold them (common: the 40 most frequent; rare: up to 300). Beside it LIKE over ' +
    'the same calls, newest first, without a count, the shortest of two.',
  figures: { log: chart, classes: figures },
  table: {
    columns: ['ms', 'questions', 'rows', 'p50', 'p95', 'LIKE p50', 'LIKE p95', 'LIKE over search (p50)'],
    rows: figures.map((one) => [
      one.class,
      one.questions,
      one.rows,
      one.search.p50,
      one.search.p95,
      one.likeScan.p50,
      one.likeScan.p95,
      `${one.likeOverSearch}x`,
    ]),
  },
});

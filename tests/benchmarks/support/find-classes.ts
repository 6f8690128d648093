import type Database from 'better-sqlite3';
import { createRandom } from '../../../src/main/database/seed/random';
import type { Pack } from '../../../src/shared/protocol/pack';

export type FindClass = {
  readonly name: string;
  readonly questions: readonly string[];
  /** The same in SQL, as one would ask without an index. */
  readonly like?: (question: string) => { readonly where: string; readonly values: readonly (string | number)[] };
  /** A page far behind the first. */
  readonly deep?: true;
};

const EACH = 24;
const DAY = 86_400_000;

type Word = { readonly term: string; readonly doc: number };
type Setting = { readonly pack: Pack; readonly now: number };

/** Questions of each kind, drawn from the log by how many calls hold their words. */
export function askedOf(db: Database.Database, { pack, now }: Setting): readonly FindClass[] {
  const random = createRandom(20_261_128).next;
  const pick = <T>(from: readonly T[]): T => {
    const found = from[Math.floor(random() * from.length)];
    if (found === undefined) throw new Error('Nothing to pick from');
    return found;
  };
  const some = <T>(make: () => T, count = EACH) => Array.from({ length: count }, make);
  const words = wordsOf(db);
  const total = Number(db.prepare('SELECT max(id) FROM calls').pluck().get());
  const share = (low: number, high: number) =>
    words.filter(({ doc }) => doc >= low * total && doc <= high * total).map(({ term }) => term);
  const common = words.slice(0, 30).map(({ term }) => term);
  const middling = share(0.003, 0.03);
  const rare = words.filter(({ doc }) => doc >= 3 && doc <= 60).map(({ term }) => term);
  const phones = db
    .prepare(`SELECT phone_digits FROM calls WHERE id IN (SELECT abs(random()) % ${total} FROM calls LIMIT 300)`)
    .pluck()
    .all() as string[];
  const people = db.prepare(`SELECT DISTINCT name FROM staff WHERE role = 'call-taker'`).pluck().all() as string[];
  const places = db
    .prepare(
      `SELECT place FROM calls WHERE place IS NOT NULL AND id IN (SELECT abs(random()) % ${total} FROM calls LIMIT 300)`,
    )
    .pluck()
    .all() as string[];
  const types = [
    ...new Set(db.prepare('SELECT type FROM calls WHERE type IS NOT NULL LIMIT 5000').pluck().all()),
  ] as string[];
  const day = (back: number) => new Date(now - back * DAY).toISOString().slice(0, 10);
  const beginning = (length: number) => () => pick([...common, ...middling]).slice(0, length);
  const twoOf = (text: string) => {
    const [one = '', two = ''] = text.split(' ');
    return { where: 'record LIKE ? AND record LIKE ?', values: [`%${one}%`, `%${two}%`] };
  };
  const value = (text: string) => text.split(':')[1]?.replaceAll('"', '') ?? '';
  const suffix = (length: number) => ({
    name: `phone: last ${length}`,
    questions: some(() => `phone:${pick(phones).slice(-length)}`),
    like: (text: string) => ({ where: 'phone_digits LIKE ?', values: [`%${value(text)}`] }),
  });
  return [
    { name: 'rare word', questions: some(() => pick(rare)), like: twoOf },
    { name: 'very common word', questions: some(() => pick(common)), like: twoOf },
    { name: 'two words', questions: some(() => `${pick(middling)} ${pick(common)}`), like: twoOf },
    { name: 'two middling words', questions: some(() => `${pick(middling)} ${pick(middling)}`), like: twoOf },
    { name: 'no such word', questions: some(() => `zzq${Math.floor(random() * 1e6)}`), like: twoOf },
    ...[1, 2, 3, 4].map((length) => ({
      name: `beginning of ${length} letters`,
      questions: some(beginning(length)),
      like: twoOf,
    })),
    ...[2, 3, 4, 7, 10].map(suffix),
    {
      name: 'type:',
      questions: some(() => `type:${pick(types)}`),
      like: (text) => ({ where: 'type = ?', values: [value(text)] }),
    },
    {
      name: 'by:',
      questions: some(() => `by:"${pick(people)}"`),
      like: (text) => ({ where: 'owner = (SELECT id FROM staff WHERE name = ?)', values: [value(text)] }),
    },
    {
      name: 'disposition:',
      questions: some(() => `disposition:${pick([...pack.dispositions.map((one) => one.code), 'incomplete'])}`),
      like: (text) => ({ where: 'disposition = ?', values: [value(text)] }),
    },
    {
      name: 'address:',
      questions: some(() => {
        const [house = '', , street = ''] = pick(places).split(' ');
        return random() < 0.5 ? `address:"${house} ${street}"` : `address:${street.slice(0, 4)}`;
      }),
      like: (text) => ({ where: 'place LIKE ?', values: [`%${value(text).replace(' ', '%')}%`] }),
    },
    {
      name: 'flag:',
      questions: some(() => `flag:${pick(['any', 'unresolved', 'overridden', 'E2', 'E3', pick(pack.rules).id])}`),
      like: (text) => ({ where: `record LIKE ? AND level > 'E0'`, values: [`%"rule":"${value(text)}"%`] }),
    },
    {
      name: 'open: and overdue:',
      questions: some(() => pick(['open:yes', 'open:no', 'open:held', 'open:unresolved', 'overdue:yes', 'overdue:no'])),
    },
    {
      name: 'before: and after:',
      questions: some(() => {
        const back = 1 + Math.floor(random() * 1500);
        return `after:${day(back + 1 + Math.floor(random() * 60))} before:${day(back)}`;
      }),
    },
    {
      name: 'a month, a type and a word',
      questions: some(() => {
        const back = 1 + Math.floor(random() * 1500);
        return `after:${day(back + 30)} before:${day(back)} type:${pick(types)} ${pick(common)}`;
      }),
      like: (text) => twoOf(text.split(' ').slice(-1)[0] ?? ''),
    },
    {
      name: 'a year, a type and a middling word',
      questions: some(() => `after:${day(400)} before:${day(35)} type:${pick(types)} ${pick(middling)}`),
    },
    { name: 'not a type, and a word', questions: some(() => `-type:${pick(types)} ${pick(common)}`) },
    { name: 'rare flag and a type', questions: some(() => `flag:overridden type:${pick(types)} by:"${pick(people)}"`) },
    {
      name: 'all of them at once',
      questions: some(() => `type:${pick(types)} by:"${pick(people)}" flag:any after:${day(900)} ${pick(common)}`),
    },
    { name: 'a page deep in the log, common word', questions: some(() => pick(common), 8), deep: true },
    { name: 'a page deep in the log, by type', questions: some(() => `type:${pick(types)}`, 8), deep: true },
  ];
}

/** Plain words of the log with the number of calls that hold them, taken from its own index. */
function wordsOf(db: Database.Database): readonly Word[] {
  db.exec(`CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'fts', 'row')`);
  const rows = db.prepare(`SELECT term, doc FROM temp.words WHERE term GLOB '[a-z][a-z][a-z]*'`).all() as Word[];
  return rows.filter(({ term }) => /^[a-z]+$/.test(term)).sort((one, two) => two.doc - one.doc);
}

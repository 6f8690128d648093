import type { Call } from '../../shared/domain/call';
import { type Bound, get, type Reader, run, type Writer, writing } from './connection';
import { referenceWord, wordsOfCall } from './words';

/** Words this short are completed by the full-text index itself. */
export const SHORT = 3;

/** What a search can be narrowed to without reading the calls. */
export type Mark = { readonly kind: 'type' | 'disposition' | 'escalated'; readonly value: string };

/** The first private-use character; folding lets none of them through, so no typed word can be one. */
const FIRST_MARK = 0xe100;

/** Writes the words of a closed call, replacing what was there. */
export function indexCall(w: Writer, id: number, call: Call): void {
  const words = wordsOfCall(call);
  const marks = marksOf(call).map((mark) => markFor(w, mark));
  const text = [...words, ...marks].join(' ');
  run(w, 'INSERT OR REPLACE INTO fts (rowid, words) VALUES (CAST(? AS INTEGER), ?)', id, text);
  const own = referenceWord(call.reference);
  for (const word of words) if (word !== own) noteTerm(w, word);
}

export function forgetWords(w: Writer, id: number): void {
  run(w, 'DELETE FROM fts WHERE rowid = CAST(? AS INTEGER)', id);
}

/** Escalated = a flag of level E2 or E3 was raised, whatever became of it. */
export function marksOf(call: Call): Mark[] {
  const marks: Mark[] = [];
  if (call.type !== null) marks.push({ kind: 'type', value: call.type });
  const disposition = call.stage.kind === 'closed' ? call.stage.close.disposition : null;
  if (disposition !== null) marks.push({ kind: 'disposition', value: disposition });
  if (call.flags.some((flag) => flag.level > 'E1')) marks.push({ kind: 'escalated', value: 'yes' });
  return marks;
}

/** The character of a mark; undefined when no call ever had it. */
export function findMark(r: Reader, { kind, value }: Mark): string | undefined {
  const row = get<{ mark: number }>(r, 'SELECT mark FROM search_mark WHERE kind = ? AND value = ?', kind, value);
  return row === undefined ? undefined : String.fromCharCode(row.mark);
}

function markFor(w: Writer, mark: Mark): string {
  const known = findMark(w, mark);
  if (known !== undefined) return known;
  const values: Bound[] = [mark.kind, mark.value, FIRST_MARK];
  run(
    w,
    `INSERT INTO search_mark (kind, value, mark)
     VALUES (?, ?, (SELECT coalesce(max(mark) + 1, ?) FROM search_mark))`,
    ...values,
  );
  return markFor(w, mark);
}

/** Long digits and a call's own number have few calls: they are completed otherwise and would only fill the table. */
function noteTerm(w: Writer, word: string): void {
  if (word.length <= SHORT || /^\d+$/.test(word)) return;
  const { knownTerms } = w[writing];
  if (knownTerms.has(word)) return;
  run(w, 'INSERT OR IGNORE INTO terms (term) VALUES (?)', word);
  if (knownTerms.size > 200_000) knownTerms.clear();
  knownTerms.add(word);
}

import { type Call, isClosed } from '../../../shared/domain/call';
import type { Test, Wanted } from '../../../shared/find/wanted';
import { IS_OPEN, IS_OVER } from '../call-columns';
import { all, get, type Reader } from '../file/connection';
import { isSame, marksOf, placeWordsOf } from './marks';
import { contentOf, wordsAsked, wordsOf } from './words';

/** Local numbers of open calls that answer the question, newest first. They are few and change with every key: each is read. */
export function openMatches(r: Reader, wanted: Wanted): number[] {
  const rows = all<{ id: number; record: string }>(r, `SELECT id, record FROM calls WHERE ${IS_OPEN} ORDER BY id DESC`);
  return rows.filter(({ record }) => answers(JSON.parse(record) as Call, wanted)).map(({ id }) => id);
}

/** Whether the closed call of a local number answers the question, by its record. */
export function answersClosed(r: Reader, id: number, wanted: Wanted): boolean {
  const sql = `SELECT record FROM calls WHERE id = ? AND ${IS_OVER}`;
  const row = get<{ record: string }>(r, sql, id);
  return row !== undefined && answers(JSON.parse(row.record) as Call, wanted);
}

/** Whether a call is what was asked for: what the index finds for closed calls, found by reading one. */
function answers(call: Call, { text, clauses, from, to, now }: Wanted): boolean {
  if (from !== null && call.openedAt < from) return false;
  if (to !== null && call.openedAt >= to) return false;
  if (!clauses.every(({ not, any }) => any.some((test) => passes(call, test, now)) !== not)) return false;
  const words = wordsAsked(text);
  return words.length === 0 || holdsWords(contentOf(call).words, words);
}

function passes(call: Call, test: Test, now: number): boolean {
  switch (test.kind) {
    case 'phone':
      return contentOf(call).numbers.some((digits) => digits.endsWith(test.digits));
    case 'address':
      return holdsWords(new Set(placeWordsOf(call)), wordsOf(test.text));
    case 'overdue':
      return (!isClosed(call) && call.next.dueAt < now) === test.value;
    default:
      return marksOf(call).some((mark) => isSame(mark, test));
  }
}

/** All words but the last as they are, the last one as the beginning of a word. */
function holdsWords(words: ReadonlySet<string>, asked: readonly string[]): boolean {
  const last = asked.at(-1) ?? '';
  if (!asked.slice(0, -1).every((word) => words.has(word))) return false;
  return words.has(last) || [...words].some((word) => word.startsWith(last));
}

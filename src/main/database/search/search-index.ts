import type { Call } from '../../../shared/domain/call';
import { run, type Writer, writing } from '../file/connection';
import { isMilestone, MILESTONE, marksOf, placeWordsOf, wordOfMark, wordOfNumber, wordOfPlace } from './marks';
import { contentOf, referenceWord } from './words';

/** Words this short are completed by the full-text index itself. */
export const SHORT = 4;

/** Writes the words and marks of a closed call, replacing what was there. */
export function indexCall(w: Writer, id: number, call: Call): void {
  const { words, places, marks } = indexedWords(call);
  writeWords(w, id, [...words, ...places, ...marks]);
  const own = referenceWord(call.reference);
  for (const word of words) if (word !== own) noteTerm(w, word);
  for (const word of places) noteTerm(w, word);
}

/** Writes what a call is found by, as given; a milestone says so. */
export function writeWords(w: Writer, id: number, words: readonly string[]): void {
  const text = [...words, ...(isMilestone(id) ? [MILESTONE] : [])].join(' ');
  run(w, 'INSERT OR REPLACE INTO fts (rowid, words) VALUES (CAST(? AS INTEGER), ?)', id, text);
}

export type IndexedWords = {
  readonly words: ReadonlySet<string>;
  readonly places: readonly string[];
  readonly marks: readonly string[];
};

export function indexedWords(call: Call): IndexedWords {
  const { words, numbers } = contentOf(call);
  const marks = [...marksOf(call).map(wordOfMark), ...numbers.map(wordOfNumber)];
  return { words, places: placeWordsOf(call).map(wordOfPlace), marks };
}

export function forgetWords(w: Writer, id: number): void {
  run(w, 'DELETE FROM fts WHERE rowid = CAST(? AS INTEGER)', id);
}

/** Long digits and a call's own number have few calls: they are completed otherwise and would only fill the table. */
function noteTerm(w: Writer, word: string): void {
  if (word.length <= SHORT || /^\W?\d+$/.test(word)) return;
  const { knownTerms } = w[writing];
  if (knownTerms.has(word)) return;
  run(w, 'INSERT OR IGNORE INTO terms (term) VALUES (?)', word);
  if (knownTerms.size > 200_000) knownTerms.clear();
  knownTerms.add(word);
}

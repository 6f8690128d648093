import { SHORTEST_CORRECTED, type Sign } from './signs';
import { stem } from './stem';
import { isOrdinary, type Known, signsAsWritten } from './words';

const NOTHING: ReadonlySet<Sign> = new Set();

/** The signs of the words that a word nobody knows is one slip of the finger away from. */
export function signsOfMistyped(known: Known, word: string): ReadonlySet<Sign> {
  if (isOrdinary(known, word) || isOrdinary(known, stem(word)) || /\d/.test(word)) return NOTHING;
  const single = word.replace(/(.)\1{2,}/g, '$1');
  if (single !== word) {
    const calm = signsAsWritten(known, single);
    return calm.size > 0 ? calm : signsAsWritten(known, word.replace(/(.)\1{2,}/g, '$1$1'));
  }
  if (word.length < SHORTEST_CORRECTED) return NOTHING;
  const found = new Set<Sign>();
  const take = (spelling: string): void => {
    for (const sign of signsAsWritten(known, spelling)) found.add(sign);
  };
  for (let length = word.length - 1; length <= word.length + 1; length++) {
    for (const spelling of spellingsLike(known, word, length)) if (isOneEdit(word, spelling)) take(spelling);
  }
  // Letters of the front swapped: "nkife".
  take(word.charAt(1) + word.charAt(0) + word.slice(2));
  return found;
}

/** Spellings of this length that begin like the word. */
function spellingsLike({ buckets, words }: Known, word: string, length: number): readonly string[] {
  if (buckets.size === 0) {
    for (const spelling of words.spellings.split(' ')) {
      const key = bucketOf(spelling, spelling.length);
      const bucket = buckets.get(key);
      if (bucket) bucket.push(spelling);
      else buckets.set(key, [spelling]);
    }
  }
  return buckets.get(bucketOf(word, length)) ?? [];
}

function bucketOf(word: string, length: number): string {
  return `${word.charAt(0)}${length}`;
}

/** One letter missing, added, changed, or two neighbours swapped. */
export function isOneEdit(a: string, b: string): boolean {
  if (a.length > b.length) return isOneEdit(b, a);
  if (b.length - a.length > 1) return false;
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1);
  if (a.slice(at + 1) === b.slice(at + 1)) return true;
  return a.charAt(at) === b.charAt(at + 1) && a.charAt(at + 1) === b.charAt(at) && a.slice(at + 2) === b.slice(at + 2);
}

import type { ReactNode } from 'react';
import styles from './log-row.module.css';

/** A word as the search compares it: lower case, no accents. */
function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a search, folded; the last one counts as the beginning of a word. */
export function wordsSought(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map(fold);
}

/** The text with the words that were looked for marked. */
export function highlight(text: string, sought: readonly string[]): ReactNode {
  const last = sought.at(-1);
  if (last === undefined || text === '') return text;
  const whole = new Set(sought);
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const match of text.matchAll(WORD)) {
    const word = fold(match[0]);
    if (!whole.has(word) && !word.startsWith(last)) continue;
    pieces.push(text.slice(at, match.index));
    pieces.push(
      <mark key={match.index} className={styles.found}>
        {match[0]}
      </mark>,
    );
    at = match.index + match[0].length;
  }
  return pieces.length === 0 ? text : [...pieces, text.slice(at)];
}

/** So many digits are meant as a telephone number. */
const DIGITS_OF_A_PHONE = 7;

/** Whether the search was for this number, however it was written. */
export function isSoughtPhone(digits: string | null, sought: readonly string[]): boolean {
  const asked = sought.filter((word) => /^\d+$/.test(word)).join('');
  return digits !== null && asked.length >= DIGITS_OF_A_PHONE && digits.slice(-10).endsWith(asked.slice(-10));
}

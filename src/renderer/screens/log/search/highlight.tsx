import type { ReactNode } from 'react';
import { phoneKey } from '../../../../shared/domain/phone-key';
import { fold } from '../../../../shared/find/fold';
import type { SoughtWords } from '../../../../shared/find/sought';
import styles from '../log-row.module.css';

const WORD = /[\p{L}\p{N}]+/gu;

/** The text with the words that were looked for marked. */
export function highlight(text: string, words: SoughtWords): ReactNode {
  if (text === '' || words.beginnings.length === 0) return text;
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const match of text.matchAll(WORD)) {
    if (!isSought(match[0], words)) continue;
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

/** About as much of a line as is seen of it. */
const IN_SIGHT = 50;
const BEFORE = 16;

/** The same from shortly before the first such word, where that would be out of sight. */
export function highlightNear(text: string, words: SoughtWords): ReactNode {
  const first = firstIn(text, words);
  if (first < IN_SIGHT) return highlight(text, words);
  return highlight(`… ${text.slice(text.lastIndexOf(' ', first - BEFORE) + 1)}`, words);
}

function firstIn(text: string, words: SoughtWords): number {
  if (words.beginnings.length === 0) return -1;
  for (const match of text.matchAll(WORD)) if (isSought(match[0], words)) return match.index;
  return -1;
}

function isSought(written: string, { whole, beginnings }: SoughtWords): boolean {
  const word = fold(written);
  return whole.includes(word) || beginnings.some((beginning) => word.startsWith(beginning));
}

/** Whether the search was for this number, however it was written. */
export function isSoughtPhone(digits: string | null, phones: readonly string[]): boolean {
  return digits !== null && phones.some((asked) => phoneKey(digits).endsWith(asked));
}

import type { ReactNode } from 'react';
import { fold } from '../../../shared/find/fold';
import type { SoughtWords } from '../../../shared/find/sought';
import styles from './log-row.module.css';

const WORD = /[\p{L}\p{N}]+/gu;

/** The text with the words that were looked for marked. */
export function highlight(text: string, { whole, beginnings }: SoughtWords): ReactNode {
  if (text === '' || beginnings.length === 0) return text;
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const match of text.matchAll(WORD)) {
    const word = fold(match[0]);
    if (!whole.includes(word) && !beginnings.some((beginning) => word.startsWith(beginning))) continue;
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

/** Whether the search was for this number, however it was written. */
export function isSoughtPhone(digits: string | null, phones: readonly string[]): boolean {
  return digits !== null && phones.some((asked) => digits.slice(-10).endsWith(asked));
}

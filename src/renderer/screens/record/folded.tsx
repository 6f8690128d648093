import { type ReactNode, useState } from 'react';
import { Button } from '../../components/button';
import styles from './folded.module.css';

type FoldedProps = {
  readonly lines: readonly { readonly id: string; readonly content: ReactNode }[];
  /** So many are shown; the rest after a key press, and on paper. */
  readonly atFirst: number;
};

/** A list that stays short until somebody wants all of it. */
export function Folded({ lines, atFirst }: FoldedProps) {
  const [isWhole, setWhole] = useState(false);
  const more = lines.length - atFirst;
  return (
    <>
      <ul className={styles.lines}>
        {lines.map(({ id, content }, index) => (
          <li key={id} hidden={!isWhole && index >= atFirst}>
            {content}
          </li>
        ))}
      </ul>
      {more <= 0 ? null : (
        <Button className={styles.more ?? ''} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? 'Show fewer' : `Show ${more} more`}
        </Button>
      )}
    </>
  );
}

import { useEffect, useRef } from 'react';
import { NoticeIcon } from './notice';
import styles from './to-correct.module.css';

/** Something a form cannot go on without. `field` is the id of the control, null when it is about no field. */
export type ToCorrect = { readonly field: string | null; readonly sentence: string };

/** The summary over a form: it takes the focus when it appears, and each line leads to its field. */
export function CorrectionSummary({ problems }: { readonly problems: readonly ToCorrect[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <p className={styles.title}>
        <NoticeIcon /> Nothing was saved yet
      </p>
      <ul>
        {problems.map(({ field, sentence }) => (
          <li key={sentence}>
            {field === null ? (
              sentence
            ) : (
              <button type="button" className={styles.link} onClick={() => document.getElementById(field)?.focus()}>
                {sentence}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A refusal, which belongs to no field. */
export function refused(sentence: string): readonly ToCorrect[] {
  return [{ field: null, sentence }];
}

export function problemOf(problems: readonly ToCorrect[], field: string): string | undefined {
  return problems.find((one) => one.field === field)?.sentence;
}

import { useEffect, useRef } from 'react';
import { formatTimeSeconds } from '../../../../shared/domain/time/zone';
import styles from './playback.module.css';
import { elapsedWords, laterWords } from './step-words';
import { isLong, type Step } from './steps';

type StepListProps = {
  readonly steps: readonly Step[];
  readonly at: number;
  readonly zone: string;
  onChoose(step: number): void;
};

/** Every step in a line, the current one marked and in sight. */
export function StepList({ steps, at, zone, onChoose }: StepListProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the arrow keys must reach it
    <section className={styles.steps} tabIndex={0} aria-label="Steps">
      <ol ref={list}>
        {steps.map(({ line, isMark, elapsed, pause }, index) => (
          <li key={line.seq} aria-current={index === at ? 'step' : undefined}>
            {isLong(pause) ? <p className={styles.later}>{laterWords(pause)}</p> : null}
            <button
              type="button"
              tabIndex={-1}
              className={index === at ? styles.current : styles.step}
              onClick={() => onChoose(index)}
            >
              <span className={styles.when}>
                <span>{elapsedWords(elapsed)}</span>
                <time>{formatTimeSeconds(line.at, zone)}</time>
              </span>
              <span className={isMark ? styles.mark : styles.short}>{line.words}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

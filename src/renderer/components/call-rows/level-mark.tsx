import type { Level } from '../../../shared/protocol/pack';
import styles from './marks.module.css';
import { Shape } from './state-mark';

const OCTAGON = 'M5.6 2h4.8L14 5.6v4.8L10.4 14H5.6L2 10.4V5.6z M8 5v3.6 M8 10.9v.2';

type LevelProps = {
  readonly level: Level;
  /** Flags that still wait for a person; only these are red. */
  readonly waiting: number;
  /** E1, and a supervisor has not looked at it yet. */
  readonly toReview: boolean;
};

/** The highest flag of a call: E2 or E3 with its octagon, red while nobody recorded an outcome. */
export function LevelMark({ level, waiting, toReview }: LevelProps) {
  if (level === 'E0' && waiting === 0) return null;
  if (level === 'E1' && waiting === 0) return <span className={styles.level}>{toReview ? 'E1 review' : 'E1'}</span>;
  return (
    <span className={waiting > 0 ? styles.waiting : styles.level}>
      <Shape path={OCTAGON} />
      {level}
      {waiting > 0 ? ' no outcome' : ''}
    </span>
  );
}

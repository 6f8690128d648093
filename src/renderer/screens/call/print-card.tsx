import styles from './print-card.module.css';
import { useDispatchCard } from './use-dispatch-card';

/** The dispatch card on paper: the only thing of a call screen that is printed. */
export function PrintCard() {
  return (
    <dl className={styles.card}>
      {useDispatchCard().map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

import { useDesk } from '../../state/use-desk';
import { PrintedLine } from '../printed-line';
import styles from './print-card.module.css';
import { useDispatchCard } from './use-dispatch-card';

/** The dispatch card on paper: the only thing of a call screen that is printed. */
export function PrintCard() {
  const pack = useDesk((desk) => desk.pack);
  const lines = useDispatchCard();
  if (pack === null) return null;
  return (
    <div className={styles.card}>
      <PrintedLine pack={pack} />
      <dl>
        {lines.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

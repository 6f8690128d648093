import { dispatchCard } from '../../commands/dispatch-card';
import { useCall, useDesk } from '../../state/use-desk';
import styles from './print-card.module.css';

/** The dispatch card on paper: the only thing of a call screen that is printed. */
export function PrintCard() {
  const call = useCall((state) => state.call);
  const narrative = useCall((state) => state.narrative);
  const pack = useDesk((desk) => desk.pack);
  if (pack === null) return null;
  return (
    <dl className={styles.card}>
      {dispatchCard(pack, { ...call, narrative }).map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

import type { AgencyView } from '../../../shared/contract/agency-operations';
import type { Pack } from '../../../shared/protocol/pack';
import { Button } from '../../components/button';
import styles from './agency.module.css';
import { isToConfirm } from './confirmed';
import { SECTIONS, type SectionId } from './sections';

type SideProps = {
  readonly section: SectionId;
  readonly pack: Pack;
  readonly view: AgencyView;
  readonly today: string;
  onSection(to: SectionId): void;
  onLeave(): void;
};

/** The sections, and what is not as it should be. */
export function Side({ section, pack, view, today, onSection, onLeave }: SideProps) {
  const days = pack.agency.confirm_after_days;
  const due = pack.referrals.filter((one) => one.retired !== true && isToConfirm(one, today, days)).length;
  return (
    <div className={styles.side}>
      <h1 className={styles.heading}>Agency</h1>
      <nav aria-label="Sections">
        {SECTIONS.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            className={styles.section}
            aria-current={id === section ? 'page' : undefined}
            onClick={() => onSection(id)}
          >
            {title}
          </button>
        ))}
      </nav>
      <p className={styles.ways}>
        <span>
          <kbd>←</kbd> <kbd>→</kbd> section
        </span>
        <Button hotkey="Esc" tone="quiet" onClick={onLeave}>
          Back to the log
        </Button>
      </p>
      {due === 0 ? null : (
        <p className={styles.caution}>
          {due === 1 ? '1 number was' : `${due} numbers were`} not confirmed in the last {days} days. Dial and confirm
          them under Referrals.
        </p>
      )}
      {view.setAside.map(({ change, sentence }) => (
        <p key={change} className={styles.caution}>
          A change is set aside. {sentence}
        </p>
      ))}
    </div>
  );
}

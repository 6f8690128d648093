import { FilterList } from '../../../components/filter-list';
import { focusNarrative } from '../../../keys/focus';
import { useCall, useDesk } from '../../../state/use-desk';
import styles from './panel.module.css';

/** The incident types of the agency; answers that the new type asks too are kept. */
export function TypePanel() {
  const pack = useDesk((desk) => desk.pack);
  const setType = useCall((state) => state.setType);
  if (pack === null) return null;
  const inUse = pack.incidentTypes.filter(({ retired }) => retired !== true);
  const items = inUse.map(({ id, label, protocol }) => ({
    id,
    label,
    detail: pack.protocols.find((one) => one.id === protocol)?.number ?? '',
  }));
  return (
    <>
      <h2 className={styles.title}>What kind of incident is it?</h2>
      <FilterList
        label="Incident type"
        items={items}
        onPick={(id) => {
          setType(id);
          focusNarrative();
        }}
      />
    </>
  );
}

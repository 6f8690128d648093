import { useState } from 'react';
import type { CallRow } from '../../../../shared/domain/call-row';
import type { Staff } from '../../../../shared/domain/staff';
import { Button } from '../../../components/button';
import { FilterList } from '../../../components/filter-list';
import { Notice } from '../../../components/forms/notice';
import { useShiftStore } from '../../../state/session-stores';
import { useDeskStore } from '../../../state/use-desk';
import { ROLE_WORDS } from '../../../wording/staff-words';
import styles from '../shift.module.css';
import type { FormEnd } from './form-end';
import { showInTab } from './show-in-tab';

/** The call goes to somebody who is at this desk now. */
export function GiveForm({
  row,
  people,
  onDone,
  onLeave,
}: FormEnd & { readonly row: CallRow; readonly people: readonly Staff[] }) {
  const desk = useDeskStore();
  const { act } = useShiftStore().getState();
  const [problem, setProblem] = useState<string | null>(null);

  async function give(owner: string): Promise<void> {
    const done = await act('call.change-owner', { callId: row.id, owner, why: 'Given at the end of a shift' });
    if (!done.ok) return setProblem(done.sentence);
    showInTab(desk, done.value.call);
    onDone(`${row.reference} given to ${people.find(({ id }) => id === owner)?.name ?? 'them'}`);
  }

  const items = people.map(({ id, name, role }) => ({ id, label: name, detail: ROLE_WORDS[role] }));
  return (
    <section className={styles.section} aria-label="Give the call to somebody">
      <h2 className={styles.title}>Give {row.reference} to</h2>
      <div ref={focusFirst} className={styles.asking}>
        {items.length === 0 ? (
          <p>Nobody else who takes calls is signed in at this desk. Open it, or put it aside.</p>
        ) : (
          <FilterList label="Who gets the call" items={items} onPick={(id) => void give(id)} />
        )}
        <div role="alert">{problem === null ? null : <Notice>{problem}</Notice>}</div>
        <Button hotkey="Esc" onClick={onLeave}>
          Leave
        </Button>
      </div>
    </section>
  );
}

function focusFirst(box: HTMLElement | null): void {
  box?.querySelector<HTMLElement>('input, button')?.focus();
}

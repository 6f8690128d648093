import { useState } from 'react';
import { mayOwn } from '../../../../shared/domain/staff';
import { Button } from '../../../components/button';
import { submitFromList } from '../../../components/forms/submit-from-list';
import { useSubmit } from '../../../components/forms/use-once';
import { useCall, useDesk } from '../../../state/use-desk';
import styles from './panel.module.css';

const HOUR_MS = 3_600_000;
const DUE = [
  { hours: 1, label: 'in 1 hour' },
  { hours: 4, label: 'in 4 hours' },
  { hours: 24, label: 'in 1 day' },
  { hours: 72, label: 'in 3 days' },
] as const;

/** What the caller is promised: text, owner and due time. It joins the follow-up queue at once. */
export function FollowUpForm({ onEnd }: { readonly onEnd: (promised: string) => void }) {
  const callId = useCall((state) => state.call.id);
  const setProblem = useCall((state) => state.setProblem);
  const openFollowUp = useDesk((desk) => desk.openFollowUp);
  const staff = useDesk((desk) => desk.look?.staff ?? []);
  const me = useDesk((desk) => desk.look?.session?.staff.id ?? '');
  const [text, setText] = useState('');
  const [owner, setOwner] = useState(me);
  const [hours, setHours] = useState<number>(24);
  const onSubmit = useSubmit(save);

  async function save(): Promise<void> {
    if (text.trim() === '')
      return setProblem({ code: 'bad-input', sentence: 'What is promised is empty: write it in a few words.' });
    const dueAt = Date.now() + hours * HOUR_MS;
    const promised = { callId, what: 'call-back' as const, text: text.trim(), owner, dueAt, safeToLeaveMessage: null };
    const problem = await openFollowUp(promised);
    setProblem(problem);
    if (problem === null) onEnd(`${text.trim()}, ${DUE.find((one) => one.hours === hours)?.label}`);
  }

  return (
    <form className={styles.row} onKeyDown={submitFromList} onSubmit={onSubmit}>
      <label className={styles.field}>
        What is promised
        {/* biome-ignore lint/a11y/noAutofocus: the key "+" was pressed to write here */}
        <input value={text} onChange={(event) => setText(event.target.value)} autoFocus autoComplete="off" />
      </label>
      <label className={styles.field}>
        Owner
        <select value={owner} onChange={(event) => setOwner(event.target.value)}>
          {staff.filter(mayOwn).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        Due
        <select value={hours} onChange={(event) => setHours(Number(event.target.value))}>
          {DUE.map(({ hours: value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit" tone="main" large hotkey="Enter">
        Promise
      </Button>
    </form>
  );
}

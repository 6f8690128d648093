import { counted } from '../../../../shared/counted';
import type { UnclosedShift } from '../../../../shared/domain/shift';
import { TextField } from '../../../components/forms/field';
import { focusAtStart } from '../../../components/forms/focus-at-start';
import { FormShell } from '../../../components/forms/form-shell';
import { refused, type ToCorrect } from '../../../components/forms/to-correct';
import { useShiftStore } from '../../../state/session-stores';
import { useKept } from '../../../state/use-kept';
import { useTimes } from '../times';
import type { FormEnd } from './form-end';

type EndFormProps = FormEnd & {
  readonly shift: UnclosedShift;
  /** Lines of one's own pass-on; null when the shift is somebody else's. */
  readonly lines: number | null;
  readonly name: string;
};

/** How long a note of the last moment is in force: the next shift reads it. */
const NOTE_MS = 12 * 3_600_000;

/** The end of a shift: one's own with a last note if there is one, another's with a reason. */
export function EndForm({ shift, lines, name, onDone, onLeave }: EndFormProps) {
  const { act, end } = useShiftStore().getState();
  const times = useTimes();
  const isOwn = lines !== null;
  const [typed, keep] = useKept(`end ${shift.id}`, '');
  const text = typed.trim();

  async function save(): Promise<readonly ToCorrect[]> {
    if (!isOwn && text.length < 3) {
      return [{ field: 'end-text', sentence: 'Why you end it for them: write three letters or more.' }];
    }
    if (isOwn && text !== '') {
      const note = { what: 'note', text, lookout: null, until: Date.now() + NOTE_MS, callId: null } as const;
      const added = await act('pass-on.add', note);
      if (!added.ok) return refused(added.sentence);
      keep(null);
    }
    const done = await end(shift.id, isOwn ? null : text);
    if (!done.ok) return refused(done.sentence);
    keep(null);
    const { endedAt, items } = done.value;
    onDone(
      `${isOwn ? 'Your shift' : `The shift of ${name}`} ended ${times.at(endedAt)}, ${counted(items.length, 'line')} passed on`,
    );
    return [];
  }

  return (
    <FormShell
      title={isOwn ? 'End your shift' : `End the shift of ${name}`}
      save="End the shift"
      onSave={save}
      onLeave={onLeave}
    >
      <p>
        It began {times.at(shift.startedAt)}.{' '}
        {isOwn ? `You pass on ${counted(lines, 'line')}.` : 'Its pass-on is made from the log.'} Calls and follow-ups
        stay {isOwn ? 'yours' : 'theirs'} until somebody initials them.
      </p>
      <TextField
        ref={focusAtStart}
        id="end-text"
        label={isOwn ? 'A last note for the next shift; may stay empty' : 'Why you end it for them'}
        maxLength={500}
        value={typed}
        onText={keep}
      />
    </FormShell>
  );
}

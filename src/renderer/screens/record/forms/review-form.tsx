import { TextField } from '../../../wording/field';
import { focusAtStart } from '../../../wording/focus-at-start';
import type { ToCorrect } from '../../../wording/to-correct';
import { useKept } from '../../../wording/use-kept';
import type { RecordFormProps } from './form-props';
import { FormShell, refused } from './form-shell';

/** A supervisor has looked at its E1 flags; a note is possible, and not needed. It is the note begun on the Now board. */
export function ReviewForm({ call, act, onDone, onLeave }: RecordFormProps) {
  const [note, keep] = useKept(`review ${call.id}`, '');

  async function save(): Promise<readonly ToCorrect[]> {
    const problem = await act('call.review', { callId: call.id, note: note.trim() === '' ? null : note.trim() });
    if (problem !== null) return refused(problem);
    keep(null);
    onDone('Reviewed');
    return [];
  }

  return (
    <FormShell
      title={`You have looked at the E1 flags of ${call.reference}`}
      save="Reviewed"
      onSave={save}
      onLeave={onLeave}
    >
      <TextField
        ref={focusAtStart}
        id="review-note"
        label="What came of it (may stay empty)"
        maxLength={500}
        value={note}
        onText={keep}
      />
    </FormShell>
  );
}

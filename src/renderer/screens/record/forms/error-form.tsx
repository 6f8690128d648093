import { TextField } from '../../../components/forms/field';
import { focusAtStart } from '../../../components/forms/focus-at-start';
import { FormShell } from '../../../components/forms/form-shell';
import { refused, type ToCorrect } from '../../../components/forms/to-correct';
import { useKept } from '../../../state/use-kept';
import type { RecordFormProps } from './form-props';

/** Marks a call that never was one. It is never deleted. */
export function ErrorForm({ call, act, onDone, onLeave }: RecordFormProps) {
  const [reason, keep] = useKept(`error ${call.id}`, '');

  async function save(): Promise<readonly ToCorrect[]> {
    if (reason.trim().length < 3) {
      return [{ field: 'error-reason', sentence: 'Why it was entered in error: write three letters or more.' }];
    }
    const problem = await act('call.enter-in-error', { callId: call.id, reason: reason.trim() });
    if (problem !== null) return refused(problem);
    keep(null);
    onDone('Marked as entered in error');
    return [];
  }

  return (
    <FormShell
      title={`${call.reference} was entered in error`}
      save="Mark it as entered in error"
      onSave={save}
      onLeave={onLeave}
    >
      <p>
        The call stays in the log with everything written in it, its number is not given again, and it is shown to
        everybody as entered in error. Nothing that is still open on it is worked on any more.
      </p>
      <TextField
        ref={focusAtStart}
        id="error-reason"
        label="Why it was entered in error"
        maxLength={500}
        value={reason}
        onText={keep}
      />
    </FormShell>
  );
}

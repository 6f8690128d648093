import { TextField } from '../../../components/forms/field';
import { focusAtStart } from '../../../components/forms/focus-at-start';
import { FormShell } from '../../../components/forms/form-shell';
import { refused, type ToCorrect } from '../../../components/forms/to-correct';
import { useDeskStore } from '../../../state/use-desk';
import { useKept } from '../../../state/use-kept';
import type { RecordFormProps } from './form-props';

/** The call goes on where it stood when it was closed. */
export function ReopenForm({ call, act, onLeave }: RecordFormProps) {
  const desk = useDeskStore();
  const [reason, keep] = useKept(`reopen ${call.id}`, '');

  async function save(): Promise<readonly ToCorrect[]> {
    if (reason.trim() === '')
      return [{ field: 'reopen-reason', sentence: 'Why it is reopened: nothing is written there yet.' }];
    const { window, openCall } = desk.getState();
    const problem = await act('call.reopen', { callId: call.id, window, reason: reason.trim() });
    if (problem !== null) return refused(problem);
    keep(null);
    await openCall(call.id);
    return [];
  }

  return (
    <FormShell title={`Reopen ${call.reference}`} save="Reopen and go on taking it" onSave={save} onLeave={onLeave}>
      <TextField
        ref={focusAtStart}
        id="reopen-reason"
        label="Why it is reopened"
        maxLength={500}
        value={reason}
        onText={keep}
      />
    </FormShell>
  );
}

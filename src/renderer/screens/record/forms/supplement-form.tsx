import { TextArea } from '../../../components/forms/field';
import { focusAtStart } from '../../../components/forms/focus-at-start';
import { FormShell, submitOnEnter } from '../../../components/forms/form-shell';
import { refused, type ToCorrect } from '../../../components/forms/to-correct';
import { useKept } from '../../../state/use-kept';
import type { RecordFormProps } from './form-props';

/** Something learned later: it stands under the call with its own time and author. */
export function SupplementForm({ call, act, onDone, onLeave }: RecordFormProps) {
  const [text, keep] = useKept(`supplement ${call.id}`, '');

  async function save(): Promise<readonly ToCorrect[]> {
    if (text.trim() === '') return [{ field: 'add-text', sentence: 'What was learned: nothing is written there yet.' }];
    const problem = await act('call.supplement', { callId: call.id, text: text.trim(), from: null });
    if (problem !== null) return refused(problem);
    keep(null);
    onDone('Supplement added');
    return [];
  }

  return (
    <FormShell title={`Supplement to ${call.reference}`} save="Add the supplement" onSave={save} onLeave={onLeave}>
      <TextArea
        ref={focusAtStart}
        id="add-text"
        label="What was learned"
        hint="Alt+Enter is a new line."
        rows={3}
        value={text}
        onText={keep}
        onKeyDown={submitOnEnter(keep)}
      />
    </FormShell>
  );
}

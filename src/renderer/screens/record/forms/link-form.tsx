import { useState } from 'react';
import type { LinkRelation } from '../../../../shared/domain/call-event';
import { ChoiceField, TextField } from '../../../components/forms/field';
import { focusAtStart } from '../../../components/forms/focus-at-start';
import { FormShell } from '../../../components/forms/form-shell';
import { refused, type ToCorrect } from '../../../components/forms/to-correct';
import { useDeskStore } from '../../../state/use-desk';
import { useKept } from '../../../state/use-kept';
import type { RecordFormProps } from './form-props';

const CHOICES: readonly { readonly id: LinkRelation; readonly label: string }[] = [
  { id: 'related', label: 'Related to it' },
  { id: 'duplicate', label: 'The same incident' },
  { id: 'supplement', label: 'Adds to it' },
];

/** Ties this call to another by the number the caller was given; a mistyped number is told so. */
export function LinkForm({ call, act, onDone, onLeave }: RecordFormProps) {
  const desk = useDeskStore();
  const [reference, keep] = useKept(`link ${call.id}`, '');
  const [relation, setRelation] = useState<LinkRelation>('related');

  async function save(): Promise<readonly ToCorrect[]> {
    if (reference.trim() === '')
      return [{ field: 'link-reference', sentence: 'The other call: write its reference number.' }];
    const { send, window } = desk.getState();
    const other = await send('call.find', { reference: reference.trim() });
    if (!other.ok) return [{ field: 'link-reference', sentence: other.problem.sentence }];
    const problem = await act('call.link', { callId: call.id, window, to: other.value.id, relation });
    if (problem !== null) return refused(problem);
    keep(null);
    onDone(`Linked to ${other.value.reference}`);
    return [];
  }

  return (
    <FormShell title={`Link ${call.reference} to another call`} save="Link the calls" onSave={save} onLeave={onLeave}>
      <TextField
        ref={focusAtStart}
        id="link-reference"
        label="Reference number of the other call"
        hint="It looks like N26-004217-W."
        maxLength={40}
        value={reference}
        onText={keep}
      />
      <ChoiceField id="link-relation" label="This call is" options={CHOICES} chosen={relation} onChoose={setRelation} />
    </FormShell>
  );
}

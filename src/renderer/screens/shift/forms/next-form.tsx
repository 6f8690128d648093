import { useState } from 'react';
import type { Input } from '../../../../shared/contract/contract';
import type { CallRow } from '../../../../shared/domain/call-row';
import { NEXT_ACTIONS } from '../../../../shared/domain/next-action';
import { ChoiceField } from '../../../components/forms/field';
import { FormShell } from '../../../components/forms/form-shell';
import { refused, type ToCorrect } from '../../../components/forms/to-correct';
import { useShiftStore } from '../../../state/session-stores';
import { useDeskStore } from '../../../state/use-desk';
import type { FormEnd } from './form-end';
import { showInTab } from './show-in-tab';

const NEXT = ['return-to-held', 'call-back', 'give-to-dispatch', 'reply', 'review'] as const;
const WAITS = [
  { id: '15', label: '15 minutes' },
  { id: '30', label: '30 minutes' },
  { id: '60', label: '1 hour' },
  { id: '120', label: '2 hours' },
  { id: '480', label: '8 hours' },
] as const;
type What = Input<'shift.settle-call'>['what'];
type Wait = (typeof WAITS)[number]['id'];

/** The call is put aside: what happens next, and by when. */
export function NextForm({ row, ...end }: FormEnd & { readonly row: CallRow }) {
  const desk = useDeskStore();
  const { act } = useShiftStore().getState();
  const [what, setWhat] = useState<What>(row.stage === 'disconnected' ? 'call-back' : 'return-to-held');
  const [wait, setWait] = useState<Wait>('30');

  async function save(): Promise<readonly ToCorrect[]> {
    const done = await act('shift.settle-call', { callId: row.id, what, minutes: Number(wait) });
    if (!done.ok) return refused(done.sentence);
    showInTab(desk, done.value.call);
    end.onDone(`${row.reference} put aside: ${NEXT_ACTIONS[what]}`);
    return [];
  }

  return (
    <FormShell title={`Put ${row.reference} aside`} save="Put it aside" onSave={save} onLeave={end.onLeave}>
      <div ref={focusChosen}>
        <ChoiceField
          id="next-what"
          label="What happens next"
          options={NEXT.map((id) => ({ id, label: NEXT_ACTIONS[id] }))}
          chosen={what}
          onChoose={setWhat}
        />
      </div>
      <ChoiceField id="next-wait" label="Within" options={WAITS} chosen={wait} onChoose={setWait} />
    </FormShell>
  );
}

function focusChosen(group: HTMLElement | null): void {
  group?.querySelector<HTMLElement>(':checked')?.focus();
}

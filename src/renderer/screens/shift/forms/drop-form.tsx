import { TextField } from '../../../components/forms/field';
import { focusAtStart } from '../../../components/forms/focus-at-start';
import { FormShell } from '../../../components/forms/form-shell';
import { refused, type ToCorrect } from '../../../components/forms/to-correct';
import { useShiftStore } from '../../../state/session-stores';
import { useKept } from '../../../state/use-kept';
import type { FormEnd } from './form-end';

/** Over before its time: why it comes off. */
export function DropForm({ item, text, ...end }: FormEnd & { readonly item: string; readonly text: string }) {
  const { act } = useShiftStore().getState();
  const [why, keep] = useKept(`drop ${item}`, '');

  async function save(): Promise<readonly ToCorrect[]> {
    if (why.trim().length < 3)
      return [{ field: 'drop-why', sentence: 'Why it comes off: write three letters or more.' }];
    const done = await act('pass-on.drop', { item, why: why.trim() });
    if (!done.ok) return refused(done.sentence);
    keep(null);
    end.onDone('Taken off the pass-on');
    return [];
  }

  return (
    <FormShell title="Take it off the pass-on" save="Take it off" onSave={save} onLeave={end.onLeave}>
      <p>{text}</p>
      <TextField ref={focusAtStart} id="drop-why" label="Why it comes off" maxLength={500} value={why} onText={keep} />
    </FormShell>
  );
}

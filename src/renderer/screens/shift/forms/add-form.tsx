import { useState } from 'react';
import type { AddedKind } from '../../../../shared/domain/shift';
import { ChoiceField, TextField } from '../../../components/forms/field';
import { focusAtStart } from '../../../components/forms/focus-at-start';
import { FormShell } from '../../../components/forms/form-shell';
import { refused, type ToCorrect } from '../../../components/forms/to-correct';
import { labelOf } from '../../../keys/keys';
import { useShiftStore } from '../../../state/session-stores';
import { useDesk } from '../../../state/use-desk';
import { useKept } from '../../../state/use-kept';
import styles from '../shift.module.css';
import { ADDED_WORDS } from '../shift-words';
import type { FormEnd } from './form-end';

const SPANS = [
  { id: '12', label: '12 hours' },
  { id: '24', label: '1 day' },
  { id: '72', label: '3 days' },
  { id: '168', label: '7 days' },
  { id: '720', label: '30 days' },
] as const;
type Span = (typeof SPANS)[number]['id'];

const USUAL: Readonly<Record<AddedKind, Span>> = { bolo: '168', watch: '72', note: '12' };
const BLANK = { subject: '', vehicle: '', plate: '', text: '', reference: '', span: null as Span | null };

type AddFormProps = FormEnd & {
  readonly what: AddedKind;
  /** The reference number of the call it comes from. */
  readonly from?: string;
};

/** A BOLO, a watch item or a note for the shifts to come, as long as it is in force. */
export function AddForm({ what, from = '', ...end }: AddFormProps) {
  const send = useDesk((desk) => desk.send);
  const { act } = useShiftStore().getState();
  const [start] = useState({ ...BLANK, reference: from });
  const [typed, keep] = useKept(`pass-on ${what} ${from}`, start);
  const span = typed.span ?? USUAL[what];
  const isBolo = what === 'bolo';

  async function save(): Promise<readonly ToCorrect[]> {
    const { subject, vehicle, plate, text, reference } = typed;
    if (`${isBolo ? subject + vehicle + plate : ''}${text}`.trim().length < 3) {
      return [{ field: isBolo ? 'bolo-subject' : 'added-text', sentence: LACKING[what] }];
    }
    const call = reference.trim() === '' ? null : await send('call.find', { reference });
    if (call !== null && !call.ok) return [{ field: 'added-call', sentence: call.problem.sentence }];
    const until = Date.now() + Number(span) * 3_600_000;
    const lookout = isBolo ? { subject, vehicle, plate } : null;
    const added = await act('pass-on.add', { what, text, lookout, until, callId: call?.value.id ?? null });
    if (!added.ok) return refused(added.sentence);
    keep(null);
    end.onDone(`${ADDED_WORDS[what]} added`);
    return [];
  }

  const field = (id: keyof typeof BLANK & string, label: string) => ({
    id: id === 'text' ? 'added-text' : id === 'reference' ? 'added-call' : `bolo-${id}`,
    label,
    maxLength: 500,
    value: typed[id] ?? '',
    onText: (text: string) => keep({ ...typed, [id]: text }),
  });
  return (
    <FormShell title={labelOf(`shift-${what}`)} save="Add it to the pass-on" onSave={save} onLeave={end.onLeave}>
      {isBolo ? (
        <div className={styles.columns}>
          <TextField ref={focusAtStart} {...field('subject', 'Subject: who, how dressed')} />
          <TextField {...field('vehicle', 'Vehicle')} />
          <TextField {...field('plate', 'Plate')} />
        </div>
      ) : null}
      <TextField ref={isBolo ? undefined : focusAtStart} {...field('text', TEXTS[what])} />
      <TextField {...field('reference', 'From which call: its reference number, or nothing')} />
      <ChoiceField
        id="added-span"
        label="In force for"
        options={SPANS}
        chosen={span}
        onChoose={(chosen) => keep({ ...typed, span: chosen })}
      />
    </FormShell>
  );
}

const TEXTS: Readonly<Record<AddedKind, string>> = {
  bolo: 'What for, where last seen',
  watch: 'Place or person to watch, and why',
  note: 'What the next shift must know',
};
const LACKING: Readonly<Record<AddedKind, string>> = {
  bolo: 'Who or what to look out for: write a subject, a vehicle or a plate.',
  watch: 'Place or person to watch: nothing is written there yet.',
  note: 'What the next shift must know: nothing is written there yet.',
};

import { useState } from 'react';
import type { Call } from '../../../../shared/domain/call';
import { phoneOf, placeOf } from '../../../../shared/domain/call';
import { formatDate, fromLocal, latest, localDate } from '../../../../shared/domain/time/zone';
import { ChoiceField, TextField } from '../../../components/forms/field';
import { focusAtStart } from '../../../components/forms/focus-at-start';
import { FormShell } from '../../../components/forms/form-shell';
import { refused, type ToCorrect } from '../../../components/forms/to-correct';
import { useDeskStore } from '../../../state/use-desk';
import { useKept } from '../../../state/use-kept';
import type { RecordFormProps } from './form-props';

type Typed = { readonly text: string; readonly reason: string; readonly until: string | null };
const BLANK: Typed = { text: '', reason: '', until: null };
const NINETY_DAYS = 90 * 86_400_000;

export type CautionTarget = { readonly id: 'number' | 'place'; readonly label: string; readonly key: string };

/** What a caution can be about: the number called back on or called from, and the place. */
export function cautionTargets(call: Call): readonly CautionTarget[] {
  const phone = phoneOf(call.answers) ?? call.from;
  const place = placeOf(call.answers);
  return [
    ...(phone === null || phone.digits === ''
      ? []
      : [{ id: 'number' as const, label: `The number ${phone.display}`, key: phone.digits }]),
    ...(place === null || place.raw.trim() === ''
      ? []
      : [{ id: 'place' as const, label: `The address ${place.raw}`, key: place.raw }]),
  ];
}

/** A warning for the next person who gets a call from here: text, reason and an end. */
export function CautionForm({ call, pack, onDone, onLeave }: RecordFormProps) {
  const desk = useDeskStore();
  const zone = pack.agency.time_zone;
  const targets = cautionTargets(call);
  const [on, setOn] = useState(targets[0]?.id ?? 'number');
  const [typed, keep] = useKept(`caution ${call.id}`, BLANK);
  const until = typed.until ?? localDate(Date.now() + NINETY_DAYS, zone);

  async function save(): Promise<readonly ToCorrect[]> {
    const target = targets.find((one) => one.id === on);
    const end = endOf(until, zone);
    const lacking = [
      ...(typed.text.trim().length < 3
        ? [{ field: 'caution-text', sentence: 'What to be careful of: write three letters or more.' }]
        : []),
      ...(typed.reason.trim().length < 3
        ? [{ field: 'caution-reason', sentence: 'How this is known: write three letters or more.' }]
        : []),
      ...(end === null ? [{ field: 'caution-until', sentence: 'The last day: choose a date.' }] : []),
    ];
    if (lacking.length > 0 || target === undefined || end === null) return lacking;
    const { send } = desk.getState();
    const { text, reason } = typed;
    const added = await send('caution.add', {
      on,
      key: target.key,
      text: text.trim(),
      reason: reason.trim(),
      until: end,
    });
    if (!added.ok) return refused(added.problem.sentence);
    keep(null);
    onDone(`Caution added until ${formatDate(end, zone)}`);
    return [];
  }

  return (
    <FormShell title="Add a caution" save="Add the caution" onSave={save} onLeave={onLeave}>
      <ChoiceField id="caution-on" label="It is about" options={targets} chosen={on} onChoose={setOn} />
      <TextField
        ref={focusAtStart}
        id="caution-text"
        label="What to be careful of"
        maxLength={500}
        value={typed.text}
        onText={(text) => keep({ ...typed, text })}
      />
      <TextField
        id="caution-reason"
        label="How this is known"
        maxLength={500}
        value={typed.reason}
        onText={(reason) => keep({ ...typed, reason })}
      />
      <TextField
        id="caution-until"
        label="Last day it is shown"
        hint="A caution always ends; it can be added again."
        type="date"
        value={until}
        onText={(day) => keep({ ...typed, until: day })}
      />
    </FormShell>
  );
}

/** The end of that day where the agency is. */
function endOf(text: string, zone: string): number | null {
  const [year, month, day] = text.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined || Number.isNaN(year + month + day)) return null;
  return latest(fromLocal({ year, month, day, hour: 23, minute: 59 }, zone));
}

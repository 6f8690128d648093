import { useState } from 'react';
import { readPhone } from '../../../shared/domain/phone';
import type { Referral } from '../../../shared/protocol/pack';
import { TextField } from '../../components/forms/field';
import { focusAtStart } from '../../components/forms/focus-at-start';
import { FormShell } from '../../components/forms/form-shell';
import { problemOf, refused, type ToCorrect } from '../../components/forms/to-correct';
import { useKept } from '../../state/use-kept';
import type { AgencyActs } from './use-agency';

type NumberFormProps = {
  readonly referral: Referral;
  readonly act: AgencyActs['act'];
  onDone(sentence: string): void;
  onLeave(): void;
};

/** The number as it was dialled today, when it is another than the one written down. */
export function NumberForm({ referral, act, onDone, onLeave }: NumberFormProps) {
  const { id, name, phone, extension } = referral;
  const [start] = useState({ phone: phone ?? '', extension: extension ?? '' });
  const [typed, keep] = useKept(`agency number ${id}`, start);
  const [problems, setProblems] = useState<readonly ToCorrect[]>([]);

  async function save(): Promise<readonly ToCorrect[]> {
    const found = await confirm();
    setProblems(found);
    return found;
  }

  async function confirm(): Promise<readonly ToCorrect[]> {
    if (!/\d{3}/.test(typed.phone)) {
      const sentence = `Number: "${typed.phone.trim()}" has no telephone number in it. Write the one you dialled.`;
      return [{ field: 'agency-number', sentence }];
    }
    const number = { phone: typed.phone.trim(), extension: typed.extension.trim() || null };
    const problem = await act('agency.confirm', { entity: 'referral', id, number });
    if (problem !== null) return refused(problem.sentence);
    keep(null);
    onDone(`${name}: ${readPhone(typed.phone).display} confirmed`);
    return [];
  }

  return (
    <FormShell
      title={`Correct and confirm the number of ${name}`}
      save="Confirmed today"
      onSave={save}
      onLeave={onLeave}
    >
      <TextField
        ref={focusAtStart}
        id="agency-number"
        label="Number, as dialled today"
        value={typed.phone}
        problem={problemOf(problems, 'agency-number')}
        onText={(text) => keep({ ...typed, phone: text })}
        maxLength={60}
      />
      <TextField
        id="agency-extension-dialled"
        label="Extension"
        value={typed.extension}
        onText={(text) => keep({ ...typed, extension: text })}
        maxLength={20}
      />
    </FormShell>
  );
}

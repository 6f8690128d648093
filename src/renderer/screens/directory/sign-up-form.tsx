import { useState } from 'react';
import { type Call, chosen, phoneOf } from '../../../shared/domain/call';
import { readPhone } from '../../../shared/domain/phone';
import { phoneValue } from '../../../shared/domain/phone-value';
import { Button } from '../../components/button';
import { TextField } from '../../components/forms/field';
import { CorrectionSummary, problemOf, refused, type ToCorrect } from '../../components/forms/to-correct';
import { useSubmit } from '../../components/forms/use-once';
import { useDesk } from '../../state/use-desk';
import { useKept } from '../../state/use-kept';
import styles from './directory.module.css';
import { useCurrentCall } from './use-refer';

type Typed = { readonly name: string; readonly phone: string; readonly note: string };
const BLANK: Typed = { name: '', phone: '', note: '' };

export type SignUpFormProps = { readonly program: string; readonly event?: string };

/** Puts a caller down for a program: a person calls them back. The call's own name and number stand there already. */
export function SignUpForm({ program, event: day }: SignUpFormProps) {
  const signUp = useDesk((desk) => desk.signUp);
  const call = useCurrentCall()?.getState().call;
  const [start] = useState(() => (call === undefined ? BLANK : typedFrom(call)));
  const [typed, keep] = useKept(`sign-up ${program} ${day ?? ''} ${call?.id ?? ''}`, start);
  const [problems, setProblems] = useState<readonly ToCorrect[]>([]);
  const [done, setDone] = useState<string | null>(null);
  const onSubmit = useSubmit(submit);

  async function submit(): Promise<void> {
    setDone(null);
    const name = typed.name.trim();
    if (name === '') {
      const sentence = 'Name: nothing is written there. Write whom to call back.';
      return setProblems([{ field: 'sign-up-name', sentence }]);
    }
    const { phone, note } = typed;
    const problem = await signUp({
      callId: call?.id ?? null,
      program,
      ...(day !== undefined && { event: day }),
      name,
      phone: phone.trim() === '' ? null : phoneValue(phone),
      note: note.trim() || null,
    });
    if (problem !== null) return setProblems(refused(problem.sentence));
    setProblems([]);
    setDone(`${name} is signed up. It stands in Follow-ups and sign-ups with its due time.`);
    keep(null);
    document.getElementById('sign-up-name')?.focus();
  }

  return (
    <form className={styles.form} noValidate aria-label="Sign up" onSubmit={onSubmit}>
      <CorrectionSummary problems={problems} />
      <div className={styles.row}>
        <TextField
          id="sign-up-name"
          label="Name"
          value={typed.name}
          problem={problemOf(problems, 'sign-up-name')}
          onText={(name) => keep({ ...typed, name })}
          maxLength={500}
        />
        <TextField
          id="sign-up-phone"
          label="Phone"
          value={typed.phone}
          onText={(phone) => keep({ ...typed, phone })}
          maxLength={60}
        />
      </div>
      <PhoneNote phone={typed.phone} />
      <TextField
        id="sign-up-note"
        label="Note (street, group, best time)"
        value={typed.note}
        onText={(note) => keep({ ...typed, note })}
        maxLength={500}
      />
      <p className={styles.do}>
        <Button type="submit" tone="main" hotkey="Enter">
          Sign up
        </Button>
        <span role="status">{done}</span>
      </p>
    </form>
  );
}

/** How the number was read; one that cannot be called back is kept as typed all the same. */
function PhoneNote({ phone }: { readonly phone: string }) {
  if (phone.trim() === '') return null;
  const { valid, display, note } = readPhone(phone);
  return <p className={styles.quiet}>{valid ? `Read as ${display}.` : note}</p>;
}

function typedFrom({ answers }: Call): Typed {
  return { name: chosen(answers, 'caller-name') ?? '', phone: phoneOf(answers)?.display ?? '', note: '' };
}

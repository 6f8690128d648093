import { useState } from 'react';
import { isDesk, makeReference } from '../../../shared/domain/reference-number';
import { toLocalParts } from '../../../shared/domain/time/zone';
import { Button } from '../../components/button';
import { TextField } from '../../components/forms/field';
import { focusAtStart } from '../../components/forms/focus-at-start';
import { CorrectionSummary, problemOf, refused, type ToCorrect } from '../../components/forms/to-correct';
import { useSubmit } from '../../components/forms/use-once';
import { useDesk } from '../../state/use-desk';
import styles from './first-run.module.css';

type Typed = { readonly name: string; readonly letter: string; readonly supervisor: string };

/** The first screen of a new desk: its name, its character and the first supervisor. */
export function FirstRun() {
  const setUp = useDesk((desk) => desk.setUp);
  const agency = useDesk((desk) => desk.look?.agency.name ?? '');
  const [typed, setTyped] = useState<Typed>({ name: '', letter: '0', supervisor: '' });
  const [problems, setProblems] = useState<readonly ToCorrect[]>([]);
  const onSubmit = useSubmit(submit);

  async function submit(): Promise<void> {
    const found = toCorrectIn(typed);
    setProblems(found);
    if (found.length > 0) return;
    const { name, letter, supervisor } = typed;
    const problem = await setUp({ name: name.trim(), letter: deskOf(letter), supervisor: supervisor.trim() });
    if (problem !== null) setProblems(refused(problem.sentence));
  }

  return (
    <main className={styles.page}>
      <form className={styles.column} noValidate onSubmit={onSubmit}>
        <h1 className={styles.title}>Set up this desk</h1>
        <p>{agency}. Three lines, then you can take the first call.</p>
        <CorrectionSummary problems={problems} />
        <TextField
          ref={focusAtStart}
          id="desk-name"
          label="Name of this desk"
          hint="What people here call it, such as Front desk or Desk 2."
          value={typed.name}
          problem={problemOf(problems, 'desk-name')}
          onText={(name) => setTyped({ ...typed, name })}
          maxLength={500}
        />
        <TextField
          id="desk-letter"
          label="Desk character"
          hint={
            <>
              It stands in every reference number of this desk. Leave 0 when this is the only desk; no two desks may
              share one. 0 to 9, or A to N without I. <Example letter={typed.letter} />
            </>
          }
          className={styles.letter ?? ''}
          value={typed.letter}
          problem={problemOf(problems, 'desk-letter')}
          onText={(letter) => setTyped({ ...typed, letter })}
          maxLength={5}
        />
        <TextField
          id="first-supervisor"
          label="Your name"
          hint="You become the first supervisor and can add the others later. There is no passcode yet: people sign in by choosing their name."
          value={typed.supervisor}
          problem={problemOf(problems, 'first-supervisor')}
          onText={(supervisor) => setTyped({ ...typed, supervisor })}
          maxLength={500}
        />
        <Button type="submit" tone="main" large hotkey="Enter">
          Open the call log
        </Button>
        <section className={styles.notes} aria-label="Good to know">
          <p>
            <strong>Where it is kept:</strong> on this computer only, in one call log. Nothing is sent anywhere.
          </p>
          <p>
            <strong>To try it first:</strong> stop Tenline and start it with <code>npm start -- --demo</code>. The demo
            has invented calls and a log of its own.
          </p>
        </section>
      </form>
    </main>
  );
}

/** The first reference number with this character, as far as it is one. */
function Example({ letter }: { readonly letter: string }) {
  const year = useDesk(({ look }) => toLocalParts(look?.now ?? 0, look?.agency.zone ?? 'UTC').year);
  const desk = deskOf(letter);
  if (!isDesk(desk)) return null;
  return <>The first call here will be {makeReference({ year, desk, sequence: 1 })}.</>;
}

function deskOf(letter: string): string {
  return letter.trim().toUpperCase();
}

function toCorrectIn({ name, letter, supervisor }: Typed): readonly ToCorrect[] {
  const problems: ToCorrect[] = [];
  if (name.trim() === '') {
    problems.push({
      field: 'desk-name',
      sentence: 'Name of this desk: nothing is written there. Write what people here call it.',
    });
  }
  if (!isDesk(deskOf(letter))) {
    const typed = letter.trim() === '' ? 'nothing is written there' : `"${letter.trim()}" is not a desk character`;
    problems.push({
      field: 'desk-letter',
      sentence: `Desk character: ${typed}. Write one of 0 to 9, or A to N without I.`,
    });
  }
  if (supervisor.trim().length < 2) {
    problems.push({
      field: 'first-supervisor',
      sentence: 'Your name: it needs two letters or more. Write it as it should stand in the log.',
    });
  }
  return problems;
}

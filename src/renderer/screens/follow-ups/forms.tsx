import { type FormEvent, type KeyboardEvent, type ReactNode, useState } from 'react';
import type { CallbackResult } from '../../../shared/domain/call-event';
import type { FollowUp } from '../../../shared/domain/follow-up';
import { Button } from '../../components/button';
import { useDesk } from '../../state/use-desk';
import { KEEPS_ESCAPE } from '../../wording/dialog';
import { TextField } from '../../wording/field';
import { focusAtStart, focusFirstButton } from '../../wording/focus-at-start';
import { TRY_WORDS } from '../../wording/follow-up-words';
import { CorrectionSummary, problemOf, type ToCorrect } from '../../wording/to-correct';
import { useKept } from '../../wording/use-kept';
import styles from './follow-ups.module.css';

export type FormProps = {
  readonly followUp: FollowUp;
  /** Saved, or left with Esc; what was typed is kept until it is saved. */
  readonly onEnd: () => void;
};

const RESULTS = Object.entries(TRY_WORDS).map(([id, label], index) => ({
  id: id as CallbackResult,
  label,
  digit: index + 1,
}));
const BLANK_TRY: { readonly result: CallbackResult | null; readonly note: string } = { result: null, note: '' };

/** One try to reach somebody. Outside the note, digits choose how it went. */
export function TryForm({ followUp, onEnd }: FormProps) {
  const tryFollowUp = useDesk((desk) => desk.tryFollowUp);
  const [typed, keep] = useKept(`try ${followUp.id}`, BLANK_TRY);
  const [problems, setProblems] = useState<readonly ToCorrect[]>([]);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { result, note } = typed;
    if (result === null) return setProblems([{ field: 'try-reached', sentence: 'How it went: choose one, 1 to 6.' }]);
    const problem = await tryFollowUp({
      followUp: followUp.id,
      result,
      note: note.trim() === '' ? null : note.trim(),
      again: null,
    });
    if (problem !== null) return setProblems([{ field: null, sentence: problem.sentence }]);
    keep(null);
    onEnd();
  }

  function onDigit(event: KeyboardEvent): void {
    const chosen = RESULTS[Number(event.key) - 1];
    if (chosen === undefined || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    keep({ ...typed, result: chosen.id });
    document.getElementById('try-note')?.focus();
  }

  return (
    <Frame title={`A try: ${followUp.text}`} problems={problems} onSubmit={submit} onEnd={onEnd}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: digits choose among the buttons in it */}
      <div ref={focusFirstButton} className={styles.results} onKeyDown={onDigit}>
        {RESULTS.map(({ id, label, digit }) => (
          <Button
            key={id}
            {...KEEPS_ESCAPE}
            id={`try-${id}`}
            tone={typed.result === id ? 'chosen' : 'plain'}
            aria-pressed={typed.result === id}
            hotkey={String(digit)}
            onClick={() => keep({ ...typed, result: id })}
          >
            {label}
          </Button>
        ))}
      </div>
      <TextField
        {...KEEPS_ESCAPE}
        id="try-note"
        label="Note"
        value={typed.note}
        onText={(note) => keep({ ...typed, note })}
        maxLength={500}
      />
    </Frame>
  );
}

const BLANK_RESULT = { result: '' };

/** The end of it: what came of it, in a line. */
export function FinishForm({ followUp, onEnd }: FormProps) {
  const finishFollowUp = useDesk((desk) => desk.finishFollowUp);
  const [typed, keep] = useKept(`finish ${followUp.id}`, BLANK_RESULT);
  const [problems, setProblems] = useState<readonly ToCorrect[]>([]);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const result = typed.result.trim();
    if (result === '') {
      const sentence = 'What came of it: nothing is written there. A few words are enough.';
      return setProblems([{ field: 'finish-result', sentence }]);
    }
    const problem = await finishFollowUp({ followUp: followUp.id, result });
    if (problem !== null) return setProblems([{ field: null, sentence: problem.sentence }]);
    keep(null);
    onEnd();
  }

  return (
    <Frame title={`Done: ${followUp.text}`} problems={problems} onSubmit={submit} onEnd={onEnd}>
      <TextField
        {...KEEPS_ESCAPE}
        ref={focusAtStart}
        id="finish-result"
        label="What came of it"
        value={typed.result}
        problem={problemOf(problems, 'finish-result')}
        onText={(result) => keep({ result })}
        maxLength={500}
      />
    </Frame>
  );
}

type FrameProps = {
  readonly title: string;
  readonly problems: readonly ToCorrect[];
  readonly onSubmit: (event: FormEvent) => Promise<void>;
  readonly onEnd: () => void;
  readonly children: ReactNode;
};

/** Esc leaves the form, not the whole window. */
function Frame({ title, problems, onSubmit, onEnd, children }: FrameProps) {
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={title}
      onSubmit={(event) => void onSubmit(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onEnd();
      }}
    >
      <h3>{title}</h3>
      <CorrectionSummary problems={problems} />
      {children}
      <p className={styles.do}>
        <Button {...KEEPS_ESCAPE} type="submit" tone="main" hotkey="Enter">
          Save
        </Button>
        <Button {...KEEPS_ESCAPE} hotkey="Esc" onClick={onEnd}>
          Back to the list
        </Button>
      </p>
    </form>
  );
}

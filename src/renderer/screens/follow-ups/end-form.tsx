import { useState } from 'react';
import { TextField } from '../../components/forms/field';
import { focusAtStart } from '../../components/forms/focus-at-start';
import { problemOf, refused, type ToCorrect } from '../../components/forms/to-correct';
import { useDesk } from '../../state/use-desk';
import { useKept } from '../../state/use-kept';
import { type FormProps, Frame } from './frame';

/** Kept, or a sign-up cancelled because they will not come. */
export type EndKind = 'finish' | 'cancel';

type End = {
  readonly title: string;
  readonly label: string;
  /** Characters it takes at least. */
  readonly least: number;
  readonly lacking: string;
  readonly said: string;
};

const ENDS: Readonly<Record<EndKind, End>> = {
  finish: {
    title: 'Done',
    label: 'What came of it',
    least: 1,
    lacking: 'What came of it: nothing is written there. A few words are enough.',
    said: 'Recorded as done.',
  },
  cancel: {
    title: 'Cancel the sign-up',
    label: 'Why they will not come',
    least: 3,
    lacking: 'Why they will not come: write a few words.',
    said: 'The sign-up is cancelled.',
  },
};

const BLANK = { text: '' };

/** The end of it, in a line. */
export function EndForm({ kind, followUp, onEnd, onDone }: FormProps & { readonly kind: EndKind }) {
  const { finishFollowUp, cancelSignUp } = useDesk((desk) => desk);
  const [typed, keep] = useKept(`${kind} ${followUp.id}`, BLANK);
  const [problems, setProblems] = useState<readonly ToCorrect[]>([]);
  const { title, label, least, lacking, said } = ENDS[kind];
  const field = `${kind}-text`;

  async function submit(): Promise<void> {
    const text = typed.text.trim();
    if (text.length < least) return setProblems([{ field, sentence: lacking }]);
    const problem =
      kind === 'finish'
        ? await finishFollowUp({ followUp: followUp.id, result: text })
        : await cancelSignUp({ followUp: followUp.id, reason: text });
    if (problem !== null) return setProblems(refused(problem.sentence));
    keep(null);
    onDone(said);
  }

  return (
    <Frame title={`${title}: ${followUp.text}`} problems={problems} onSubmit={submit} onEnd={onEnd}>
      <TextField
        ref={focusAtStart}
        id={field}
        label={label}
        value={typed.text}
        problem={problemOf(problems, field)}
        onText={(text) => keep({ text })}
        maxLength={500}
      />
    </Frame>
  );
}

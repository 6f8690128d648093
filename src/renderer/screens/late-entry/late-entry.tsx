import { useState } from 'react';
import { Button } from '../../components/button';
import { Dialog } from '../../components/forms/dialog';
import { ChoiceField, TextField } from '../../components/forms/field';
import { focusAtStart } from '../../components/forms/focus-at-start';
import { CorrectionSummary, problemOf, refused, type ToCorrect } from '../../components/forms/to-correct';
import { useSubmit } from '../../components/forms/use-once';
import { useDesk, useDeskStore } from '../../state/use-desk';
import { useKept } from '../../state/use-kept';
import { useNow } from '../../state/use-now';
import { readPastTime } from '../../wording/past-time';
import styles from './late-entry.module.css';

type Typed = { readonly when: string; readonly channel: 'phone' | 'counter' | null };
const BLANK: Typed = { when: '', channel: null };
const CHANNELS = [
  { id: 'phone', label: 'By phone' },
  { id: 'counter', label: 'At the counter' },
] as const;

/** A call taken on paper during an outage: it gets today's number and shows when it really came. */
export function LateEntry() {
  const show = useDesk((desk) => desk.show);
  const desk = useDeskStore();
  const zone = useDesk(({ look }) => look?.agency.zone ?? 'UTC');
  const [typed, keep] = useKept('late-entry', BLANK);
  const [problems, setProblems] = useState<readonly ToCorrect[]>([]);

  const onSubmit = useSubmit(submit);

  async function submit(): Promise<void> {
    const time = readPastTime(typed.when, { now: Date.now(), zone });
    const { channel } = typed;
    if (time.kind !== 'read' || channel === null) {
      return setProblems([
        ...(time.kind === 'blank' ? [{ field: 'late-when', sentence: NO_TIME }] : []),
        ...(time.kind === 'unread' ? [{ field: 'late-when', sentence: `When the call came: ${time.sentence}` }] : []),
        ...(channel === null ? [{ field: 'late-channel', sentence: NO_CHANNEL }] : []),
      ]);
    }
    await desk.getState().newCall({ channel, originalAt: time.at });
    const { problem } = desk.getState();
    if (problem === null) keep(null);
    else setProblems(refused(problem.sentence));
  }

  return (
    <Dialog title="Late entry: a call that came earlier" width="narrow" onClose={() => show('none')}>
      <form className={styles.form} noValidate aria-label="Late entry" onSubmit={onSubmit}>
        <CorrectionSummary problems={problems} />
        <TextField
          ref={focusAtStart}
          id="late-when"
          label="When the call came"
          hint={<ReadBack text={typed.when} zone={zone} />}
          value={typed.when}
          problem={problemOf(problems, 'late-when')}
          onText={(when) => keep({ ...typed, when })}
        />
        <ChoiceField
          id="late-channel"
          label="How it came"
          options={CHANNELS}
          chosen={typed.channel}
          problem={problemOf(problems, 'late-channel')}
          onChoose={(channel) => keep({ ...typed, channel })}
        />
        <Button type="submit" tone="main" hotkey="Enter">
          Open the call
        </Button>
      </form>
    </Dialog>
  );
}

const NO_TIME = 'When the call came: nothing is written there. Write the time that stands on the paper form.';
const NO_CHANNEL = 'How it came: choose by phone or at the counter.';

function ReadBack({ text, zone }: { readonly text: string; readonly zone: string }) {
  const now = useNow();
  const read = readPastTime(text, { now, zone });
  switch (read.kind) {
    case 'blank':
      return 'In plain words, such as 14:05, last night around 10, or friday 6pm.';
    case 'read':
      return `Read as ${read.readBack}.`;
    case 'unread':
      return 'Not read as a time yet.';
  }
}

import { type KeyboardEvent, useState } from 'react';
import { checkNote, NOTE_LIMIT } from '../../../shared/domain/clean-text';
import { formatDateTime } from '../../../shared/domain/time/zone';
import { Button } from '../../components/button';
import { Dialog } from '../../components/forms/dialog';
import { TextArea, TextField } from '../../components/forms/field';
import { focusAtStart } from '../../components/forms/focus-at-start';
import { CorrectionSummary, problemOf, refused, type ToCorrect } from '../../components/forms/to-correct';
import { useSubmit } from '../../components/forms/use-once';
import { useDesk, useDeskStore } from '../../state/use-desk';
import { useKept } from '../../state/use-kept';
import { useNow } from '../../state/use-now';
import { readPastTime } from '../../wording/past-time';
import styles from './online-message.module.css';

const BLANK = { text: '', received: '', replyTo: '' };

/** A message that came by mail or form becomes a call; what was received stands beside it, never edited. */
export function OnlineMessage() {
  const show = useDesk((desk) => desk.show);
  const desk = useDeskStore();
  const zone = useDesk(({ look }) => look?.agency.zone ?? 'UTC');
  const [typed, keep] = useKept('message', BLANK);
  const [problems, setProblems] = useState<readonly ToCorrect[]>([]);

  const onSubmit = useSubmit(submit);

  async function submit(): Promise<void> {
    const read = readMessage(typed, { now: Date.now(), zone });
    if (!read.ok) return setProblems(read.problems);
    await desk.getState().newCall({ channel: 'online', message: read.message });
    const { problem } = desk.getState();
    if (problem === null) keep(null);
    else setProblems(refused(problem.sentence));
  }

  function onKeyDown(event: KeyboardEvent<HTMLFormElement>): void {
    if (event.key !== 'Enter' || !event.ctrlKey) return;
    event.preventDefault();
    event.currentTarget.requestSubmit();
  }

  return (
    <Dialog title="New online message" width="middle" onClose={() => show('none')}>
      <form
        className={styles.form}
        noValidate
        aria-label="New online message"
        onKeyDown={onKeyDown}
        onSubmit={onSubmit}
      >
        <CorrectionSummary problems={problems} />
        <TextArea
          ref={focusAtStart}
          id="message-text"
          label="The message as received"
          hint={`Paste it whole. It is kept apart and never edited; at most ${NOTE_LIMIT.toLocaleString('en-US')} characters.`}
          rows={9}
          value={typed.text}
          problem={problemOf(problems, 'message-text')}
          onText={(text) => keep({ ...typed, text })}
        />
        <p className={styles.count}>{typed.text.length.toLocaleString('en-US')} characters</p>
        <div className={styles.pair}>
          <TextField
            id="message-received"
            label="Received"
            hint={<ReceivedReadBack text={typed.received} zone={zone} />}
            value={typed.received}
            problem={problemOf(problems, 'message-received')}
            onText={(received) => keep({ ...typed, received })}
          />
          <TextField
            id="message-reply"
            label="Reply to"
            hint="An address or number, if the sender wants an answer."
            value={typed.replyTo}
            onText={(replyTo) => keep({ ...typed, replyTo })}
            maxLength={500}
          />
        </div>
        <Button type="submit" tone="main" hotkey="Ctrl+Enter">
          Open a call for it
        </Button>
      </form>
    </Dialog>
  );
}

function ReceivedReadBack({ text, zone }: { readonly text: string; readonly zone: string }) {
  const now = useNow();
  const read = readPastTime(text, { now, zone });
  switch (read.kind) {
    case 'blank':
      return `Leave it empty for now, ${formatDateTime(now, zone)}.`;
    case 'read':
      return `Read as ${read.readBack}.`;
    case 'unread':
      return 'Not read as a time yet. Write it like 14:05, or yesterday at 9 pm.';
  }
}

type Context = { readonly now: number; readonly zone: string };
type Message = { readonly receivedAt: number; readonly text: string; readonly replyTo: string | null };

function readMessage(
  { text, received, replyTo }: typeof BLANK,
  context: Context,
): { readonly ok: true; readonly message: Message } | { readonly ok: false; readonly problems: readonly ToCorrect[] } {
  const problems: ToCorrect[] = [];
  const checked = checkNote(text);
  const time = readPastTime(received, context);
  if (text.trim() === '') {
    problems.push({
      field: 'message-text',
      sentence: 'The message: nothing is there yet. Paste it as it was received.',
    });
  } else if (!checked.ok) {
    const sentence = `The message: ${checked.sentence} Keep the first part here and add the rest as a second message.`;
    problems.push({ field: 'message-text', sentence });
  }
  if (time.kind === 'unread') problems.push({ field: 'message-received', sentence: `Received: ${time.sentence}` });
  if (!checked.ok || problems.length > 0) return { ok: false, problems };
  const receivedAt = time.kind === 'read' ? time.at : context.now;
  return {
    ok: true,
    message: { receivedAt, text: checked.text, replyTo: replyTo.trim() || null },
  };
}

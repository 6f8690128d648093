import { useState } from 'react';
import { CallbackResult } from '../../../shared/domain/call-event';
import { nextTry } from '../../../shared/domain/follow-up';
import { formatDateTime } from '../../../shared/domain/time/zone';
import { ChoiceField, TextField } from '../../components/forms/field';
import { problemOf, refused, type ToCorrect } from '../../components/forms/to-correct';
import { useBoardStore } from '../../state/session-stores';
import { useDesk } from '../../state/use-desk';
import { useKept } from '../../state/use-kept';
import { CALLBACK_WORDS, callbackLabel } from '../../wording/callback-words';
import { Give } from '../now/now-panel';
import { EndForm, type EndKind } from './end-form';
import styles from './follow-ups.module.css';
import { Digits, type FormProps, Frame, type OnDone, type OnEnd } from './frame';
import { LATER, type Later, laterAt } from './later';
import { MessageSafety } from './message-safety';
import type { QueueItem } from './queue';

export type Doing = { readonly kind: 'try' | EndKind | 'later' | 'give'; readonly item: QueueItem };

/** What is done to the marked line. */
export function QueueForm({ doing, onEnd, onDone }: { readonly doing: Doing } & OnEnd & OnDone) {
  const { kind, item } = doing;
  if (kind === 'give') return <GiveForm item={item} onEnd={onEnd} />;
  if (item.kind === 'message') return null;
  const on = { followUp: item.row, onEnd, onDone };
  if (kind === 'try') return <TryForm {...on} />;
  return kind === 'later' ? <LaterForm {...on} /> : <EndForm kind={kind} {...on} />;
}

const RESULTS = CallbackResult.options.map((id) => ({ id, label: callbackLabel(id) }));

type Try = { readonly result: CallbackResult | null; readonly note: string; readonly again: Again };
type Again = 'as it is' | 'suggested';
const BLANK_TRY: Try = { result: null, note: '', again: 'suggested' };

/** One try to reach somebody. A digit says how it went; after one in vain the next due time is offered. */
function TryForm({ followUp, onEnd, onDone }: FormProps) {
  const tryFollowUp = useDesk((desk) => desk.tryFollowUp);
  const zone = useDesk(({ look }) => look?.agency.zone ?? 'UTC');
  const [typed, keep] = useKept(`try ${followUp.id}`, BLANK_TRY);
  const [problems, setProblems] = useState<readonly ToCorrect[]>([]);
  const suggested = typed.result === null ? null : nextTry(followUp, typed.result, Date.now());

  async function submit(): Promise<void> {
    const { result, note } = typed;
    if (result === null) return setProblems([{ field: 'try-reached', sentence: 'How it went: choose one, 1 to 6.' }]);
    const again = typed.again === 'suggested' ? suggested : null;
    const problem = await tryFollowUp({
      followUp: followUp.id,
      result,
      note: note.trim() || null,
      again,
    });
    if (problem !== null) return setProblems(refused(problem.sentence));
    keep(null);
    onDone(`Try recorded: ${CALLBACK_WORDS[result]}.`);
  }

  return (
    <Frame title={`A try: ${followUp.text}`} problems={problems} onSubmit={submit} onEnd={onEnd}>
      <div className={styles.dial}>
        {followUp.person === null ? null : <p className={styles.name}>{followUp.person}</p>}
        <p className={styles.number}>{followUp.number ?? 'No number known'}</p>
        <MessageSafety safe={followUp.safeToLeaveMessage} />
      </div>
      <Digits
        name="try"
        options={RESULTS}
        chosen={typed.result}
        onChoose={(result) => {
          keep({ ...typed, result });
          document.getElementById('try-note')?.focus();
        }}
      />
      <TextField
        id="try-note"
        label="Note"
        value={typed.note}
        onText={(note) => keep({ ...typed, note })}
        maxLength={500}
      />
      {suggested === null ? null : (
        <ChoiceField<Again>
          id="try-again"
          label="The next try"
          options={[
            { id: 'suggested', label: `due ${formatDateTime(suggested, zone)}` },
            { id: 'as it is', label: `leave it due ${formatDateTime(followUp.dueAt, zone)}` },
          ]}
          chosen={typed.again}
          onChoose={(again) => keep({ ...typed, again })}
        />
      )}
    </Frame>
  );
}

const BLANK_LATER: { readonly when: Later | null; readonly reason: string } = { when: null, reason: '' };

/** Put off to a later time, with the reason: nothing gets a new due time without one. */
function LaterForm({ followUp, onEnd, onDone }: FormProps) {
  const send = useDesk((desk) => desk.send);
  const zone = useDesk(({ look }) => look?.agency.zone ?? 'UTC');
  const [typed, keep] = useKept(`later ${followUp.id}`, BLANK_LATER);
  const [problems, setProblems] = useState<readonly ToCorrect[]>([]);

  async function submit(): Promise<void> {
    const reason = typed.reason.trim();
    const missing: ToCorrect[] = [];
    if (typed.when === null) missing.push({ field: `later-${LATER[0].id}`, sentence: 'When: choose one, 1 to 6.' });
    if (reason.length < 3) missing.push({ field: 'later-reason', sentence: 'Why it is put off: write a few words.' });
    if (typed.when === null || missing.length > 0) return setProblems(missing);
    const dueAt = laterAt(typed.when, Date.now(), zone);
    const done = await send('follow-up.defer', { followUp: followUp.id, dueAt, reason });
    if (!done.ok) return setProblems(refused(done.problem.sentence));
    keep(null);
    onDone(`Put off to ${formatDateTime(dueAt, zone)}.`);
  }

  return (
    <Frame title={`Put off: ${followUp.text}`} problems={problems} onSubmit={submit} onEnd={onEnd}>
      <Digits
        name="later"
        options={LATER.map(({ id }) => ({ id, label: laterWords(id, zone) }))}
        chosen={typed.when}
        onChoose={(when) => {
          keep({ ...typed, when });
          document.getElementById('later-reason')?.focus();
        }}
      />
      <TextField
        id="later-reason"
        label="Why it is put off"
        value={typed.reason}
        problem={problemOf(problems, 'later-reason')}
        onText={(reason) => keep({ ...typed, reason })}
        maxLength={500}
      />
    </Frame>
  );
}

function laterWords(id: Later, zone: string): string {
  const label = LATER.find((one) => one.id === id)?.label ?? '';
  return `${label}, ${formatDateTime(laterAt(id, Date.now(), zone), zone)}`;
}

/** To another person, by one key. */
function GiveForm({ item, onEnd }: { readonly item: QueueItem } & OnEnd) {
  const board = useBoardStore();
  const thing =
    item.kind === 'promise'
      ? ({ kind: 'follow-up', id: item.id, owner: item.row.owner } as const)
      : ({ kind: 'call', id: item.id, owner: item.call.owner } as const);
  const title = item.kind === 'promise' ? `“${item.row.text}”` : item.call.reference;
  return (
    <div className={styles.form}>
      <Give thing={thing} title={title} store={board} onEnd={onEnd} />
    </div>
  );
}

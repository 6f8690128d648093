import { useState } from 'react';
import type { BoardItem } from '../../../shared/domain/board-groups';
import type { NextActionKind } from '../../../shared/domain/call-event';
import { NEXT_ACTIONS } from '../../../shared/domain/next-action';
import { Button } from '../../components/button';
import { useSubmit } from '../../components/forms/use-once';
import { KeyedList } from '../../components/keyed-list';
import type { BoardStore, Ownable } from '../../state/board-store';
import { peopleToGive } from '../../state/people-to-give';
import { ROLE_WORDS } from '../../wording/staff-words';
import { ReviewNote, reviewTitle, useReviewNote } from '../record/forms/review-note';
import styles from './now-panel.module.css';

export type Doing = { readonly kind: 'give' | 'next' | 'review'; readonly item: BoardItem };

type PanelProps = { readonly doing: Doing; readonly store: BoardStore; onEnd(): void };

/** What is done to the line in hand, under the list. */
export function NowPanel({ doing, store, onEnd }: PanelProps) {
  const { kind, item } = doing;
  return (
    <div className={styles.panel}>
      {kind === 'give' ? <Give thing={ownable(item)} title={nameOfItem(item)} store={store} onEnd={onEnd} /> : null}
      {kind === 'next' && item.kind === 'call' ? <Next call={item.call} store={store} onEnd={onEnd} /> : null}
      {kind === 'review' && item.kind === 'call' ? <Review call={item.call} store={store} onEnd={onEnd} /> : null}
    </div>
  );
}

type GiveProps = { readonly thing: Ownable | null; readonly title: string; readonly store: BoardStore; onEnd(): void };

export function Give({ thing, title, store, onEnd }: GiveProps) {
  // Held fast: a digit must not come to mean another person while the list is open.
  const [people] = useState(() => peopleToGive(store.getState().board?.people ?? [], thing?.owner ?? ''));
  async function pick(id: string): Promise<void> {
    const to = people.find((one) => one.id === id);
    if (thing === null || to === undefined) return;
    onEnd();
    await store.getState().give(thing, to);
  }
  return (
    <>
      <h2 className={styles.title}>Give {title} to</h2>
      {people.length === 0 ? <p>There is nobody else on the staff list who takes calls.</p> : null}
      <KeyedList
        label={`Give ${title} to`}
        items={people.map(({ id, name, role, signedIn, openCalls }) => ({
          id,
          label: name,
          detail: `${signedIn ? `${openCalls} open` : 'not signed in'}, ${ROLE_WORDS[role]}`,
        }))}
        onPick={(id) => void pick(id)}
      />
    </>
  );
}

type CallItem = Extract<BoardItem, { kind: 'call' }>['call'];
type CallPanelProps = { readonly call: CallItem; readonly store: BoardStore; onEnd(): void };

const ACTIONS = Object.entries(NEXT_ACTIONS).map(([id, label]) => ({ id: id as NextActionKind, label }));
const MINUTES = [5, 10, 15, 30, 60, 120, 240, 480];

/** Two keys: what happens next, and in how long. */
function Next({ call, store, onEnd }: CallPanelProps) {
  const [what, setWhat] = useState<NextActionKind | null>(null);
  if (what === null) {
    const title = `Next for ${call.reference}`;
    return (
      <>
        <h2 className={styles.title}>{title}</h2>
        <KeyedList key="what" label={title} items={ACTIONS} onPick={(id) => setWhat(id as NextActionKind)} />
      </>
    );
  }
  const title = `${NEXT_ACTIONS[what]}, due in`;
  async function pick(minutes: number, chosen: NextActionKind): Promise<void> {
    onEnd();
    const sentence = `${call.reference}: ${NEXT_ACTIONS[chosen]} in ${minutesWords(minutes)}.`;
    await store.getState().setNext({ callId: call.id, what: chosen, minutes }, sentence);
  }
  return (
    <>
      <h2 className={styles.title}>
        Next for {call.reference}: {title}
      </h2>
      <KeyedList
        key="minutes"
        label={title}
        items={MINUTES.map((minutes) => ({ id: String(minutes), label: minutesWords(minutes) }))}
        onPick={(id) => void pick(Number(id), what)}
      />
    </>
  );
}

function minutesWords(minutes: number): string {
  if (minutes < 60) return `${minutes} minutes`;
  return minutes === 60 ? '1 hour' : `${minutes / 60} hours`;
}

/** A supervisor has looked at it. */
function Review({ call, store, onEnd }: CallPanelProps) {
  const { text, keep, note } = useReviewNote(call.id);
  const onSubmit = useSubmit(submit);
  async function submit(): Promise<void> {
    if (!(await store.getState().review(call.id, note))) return;
    keep(null);
    onEnd();
  }
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <h2 className={styles.title}>{reviewTitle(call.reference)}</h2>
      <ReviewNote text={text} keep={keep} />
      <p className={styles.do}>
        <Button type="submit" tone="main" hotkey="Enter">
          Reviewed
        </Button>
        <Button hotkey="Esc" onClick={onEnd}>
          Back to the list
        </Button>
      </p>
    </form>
  );
}

export function ownable(item: BoardItem): Ownable | null {
  if (item.kind === 'call') return { kind: 'call', id: item.id, owner: item.call.owner };
  if (item.kind === 'follow-up') return { kind: 'follow-up', id: item.id, owner: item.followUp.owner };
  return null;
}

function nameOfItem(item: BoardItem): string {
  if (item.kind === 'call') return item.call.reference;
  return item.kind === 'follow-up' ? `“${item.followUp.text}”` : '';
}

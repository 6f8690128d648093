import { v7 as newId } from 'uuid';
import type { Input, Output, Send } from '../../shared/contract/contract';
import type { Result } from '../../shared/contract/problem';
import { createOutbox } from './outbox';

type Opening = Input<'call.open'>;

export type OpeningOptions = {
  readonly send: Send;
  readonly now: () => number;
  /** Said when a call takes its time; null when it is there, or was refused. */
  readonly onLate: (sentence: string | null) => void;
  readonly onAnswer: (answer: Result<Output<'call.open'>>) => void;
};

/** Opening takes some milliseconds; longer than this is worth a sentence. */
const LATE_MS = 1000;
const LATE = 'New call not saved yet: write on paper. It opens here by itself, never twice.';

/**
 * Opens calls, one command at a time. Whoever asks again for a call whose answer is still to come gets that one: a
 * second F2 after a lost answer is the same caller.
 */
export function createOpening({ send, now, onLate, onAnswer }: OpeningOptions) {
  const underWay = new Map<string, Promise<void>>();
  const outbox = createOutbox({
    send,
    now,
    onState: (save) => {
      if (save.kind === 'not-saved') onLate(`${LATE} ${save.sentence}`);
    },
  });

  async function open(input: Opening): Promise<void> {
    const late = setTimeout(() => onLate(LATE), LATE_MS);
    const answer = await outbox.post('call.open', { ...input, order: newId() }).finally(() => {
      clearTimeout(late);
      underWay.delete(keyOf(input));
      if (underWay.size === 0) onLate(null);
    });
    onAnswer(answer);
  }

  return {
    open(input: Opening): Promise<void> {
      const key = keyOf(input);
      const order = underWay.get(key) ?? open(input);
      underWay.set(key, order);
      return order;
    },
    /** Resolves when every call asked for so far is there, or was refused. */
    idle: (): Promise<unknown> => Promise.all(underWay.values()),
  };
}

/** Two messages are two calls, and so are two late entries; the number that rings makes no difference. */
function keyOf({ channel, originalAt, message }: Opening): string {
  return JSON.stringify([channel, originalAt, message?.text]);
}

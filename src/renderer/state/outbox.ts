import type { Input, OperationName, Output, Send } from '../../shared/contract/contract';
import type { Problem, Result } from '../../shared/contract/problem';

/** What the strip says about saving. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not-saved'; readonly since: number; readonly sentence: string };

/** Problems that pass by themselves: the order is kept and sent again. */
const PASSING: readonly Problem['code'][] = ['busy', 'disk-full'];
const RETRY_MS = 1000;

/** On the screen before it is saved: refused, it is not saved. Another command refused was only not done. */
const SHOWN_AHEAD: readonly OperationName[] = [
  'call.open',
  'call.keep-draft',
  'call.note',
  'call.answer',
  'call.answer-together',
  'call.set-type',
  'call.take-suggestion',
  'call.dismiss-suggestion',
  'call.raise-flags',
];
/** Problems of the log itself, whatever was to be done. */
const FAILURES: readonly Problem['code'][] = ['damaged', 'read-only', 'bug'];

export type OutboxOptions = {
  readonly send: Send;
  readonly now: () => number;
  readonly onState: (state: SaveState) => void;
  readonly wait?: (ms: number) => Promise<void>;
};

/**
 * Sends the commands of one call in order, one at a time. What meets a passing problem (the host is gone, the
 * disk is full) stays at the head and is sent until it goes through: nothing typed is dropped. It then says that it is
 * sent `again`: what was carried out already is not done twice.
 */
export function createOutbox({ send, now, onState, wait = pause }: OutboxOptions) {
  let chain: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let failingSince: number | null = null;
  let settledAs: SaveState = { kind: 'saved', at: null };

  async function deliver<N extends OperationName>(name: N, input: Input<N>): Promise<Result<Output<N>>> {
    let sending = input;
    for (;;) {
      const result = await send(name, sending);
      if (result.ok || !PASSING.includes(result.problem.code)) return result;
      failingSince ??= now();
      onState({ kind: 'not-saved', since: failingSince, sentence: result.problem.sentence });
      sending = { ...input, again: true };
      await wait(RETRY_MS);
    }
  }

  return {
    /** Resolves when the command was saved or refused for good. */
    post<N extends OperationName>(name: N, input: Input<N>): Promise<Result<Output<N>>> {
      waiting += 1;
      if (failingSince === null) onState({ kind: 'saving' });
      const order = chain.then(() => deliver(name, input));
      chain = order.then(
        (result) => settled(stateAfter(name, result)),
        () => settled(notSaved('Tenline made a mistake; the last step was not saved.')),
      );
      return order;
    },
    /** Resolves when everything posted so far is saved or refused. */
    idle: (): Promise<unknown> => chain,
  };

  function settled(state: SaveState): void {
    waiting -= 1;
    failingSince = null;
    settledAs = state;
    onState(state.kind === 'saved' && waiting > 0 ? { kind: 'saving' } : state);
  }

  function stateAfter(name: OperationName, result: Result<unknown>): SaveState {
    if (result.ok) return { kind: 'saved', at: now() };
    const { code, sentence } = result.problem;
    return SHOWN_AHEAD.includes(name) || FAILURES.includes(code) ? notSaved(sentence) : settledAs;
  }

  function notSaved(sentence: string): SaveState {
    return { kind: 'not-saved', since: now(), sentence };
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

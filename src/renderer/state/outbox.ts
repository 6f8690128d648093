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
        (result) => settled(result),
        () => settled(null),
      );
      return order;
    },
    /** Resolves when everything posted so far is saved or refused. */
    idle: (): Promise<unknown> => chain,
  };

  function settled(result: Result<unknown> | null): void {
    waiting -= 1;
    failingSince = null;
    if (result?.ok === true) onState(waiting > 0 ? { kind: 'saving' } : { kind: 'saved', at: now() });
    else
      onState({
        kind: 'not-saved',
        since: now(),
        sentence: result?.problem.sentence ?? 'Tenline made a mistake; the last step was not saved.',
      });
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

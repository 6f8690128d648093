/** Tells waiting windows that the journal has grown. */
export type Changes = {
  /** Called after a commit with the journal's new head. */
  tell(head: number): void;
  /** The head as soon as it is past `after`, or as it is when `patienceMs` are over. */
  next(after: number, patienceMs: number): Promise<number>;
  /** Lets everybody go, when the program ends. */
  stop(): void;
};

export function createChanges(head: number): Changes {
  let current = head;
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const go of [...waiting]) go();
  };
  return {
    tell(next) {
      current = next;
      wake();
    },
    next(after, patienceMs) {
      if (current > after) return Promise.resolve(current);
      return new Promise((resolve) => {
        const go = () => {
          clearTimeout(timer);
          waiting.delete(go);
          resolve(current);
        };
        const timer = setTimeout(go, patienceMs);
        waiting.add(go);
      });
    },
    stop: wake,
  };
}

import { type FormEvent, useRef } from 'react';

type Run = () => Promise<unknown>;

/** Runs one thing at a time: a key held down, or pressed again before the answer, does it once. */
export function useOnce(): (run: Run) => void {
  const isBusy = useRef(false);
  return (run) => {
    if (isBusy.current) return;
    isBusy.current = true;
    void run().finally(() => {
      isBusy.current = false;
    });
  };
}

/** What a form does when it is sent, one at a time. */
export function useSubmit(save: Run): (event: FormEvent) => void {
  const once = useOnce();
  return (event) => {
    event.preventDefault();
    once(save);
  };
}

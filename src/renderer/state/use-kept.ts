import { useCallback, useState } from 'react';
import type { DeskStore } from './desk-store';
import { useDeskStore } from './use-desk';

/** By desk, then by person and form. Nothing of it outlives the page, and nobody else sees it. */
const kept = new WeakMap<DeskStore, Map<string, unknown>>();

/**
 * What is typed in a form, until it is sent: closing the form or locking the desk loses nothing. `null` forgets it.
 * `form` must stay the same while the component stands.
 */
export function useKept<T>(form: string, blank: T): [T, (value: T | null) => void] {
  const desk = useDeskStore();
  const key = `${desk.getState().look?.session?.staff.id ?? ''} ${form}`;
  const [value, setValue] = useState<T>(() => (kept.get(desk)?.get(key) as T | undefined) ?? blank);
  const keep = useCallback(
    (next: T | null) => {
      const forms = kept.get(desk) ?? new Map<string, unknown>();
      kept.set(desk, forms);
      if (next === null) forms.delete(key);
      else forms.set(key, next);
      setValue(next ?? blank);
    },
    [desk, key, blank],
  );
  return [value, keep];
}

import { type KeyboardEvent, useState } from 'react';
import type { Known } from '../../../../shared/find/choices';
import { type Completion, completionsAt } from '../../../../shared/find/complete';

type Shown = {
  readonly kind: 'name' | 'value';
  readonly list: readonly Completion[];
  /** The one in hand; -1 while none is. */
  readonly at: number;
};

export type CompletionsOptions = {
  readonly text: string;
  readonly known: Known | null;
  onTake(text: string, cursor: number): void;
};

const NONE = { kind: 'value', list: [] } as const;

/**
 * What can be completed at the cursor, and its keys. For a value: Down and Up choose, Enter or Tab takes. A plain word
 * that begins like a filter is completed by Tab only, so that Down and Enter stay what they are. Esc puts the list away.
 */
export function useCompletions({ text, known, onTake }: CompletionsOptions) {
  const [cursor, setCursor] = useState(0);
  const [at, setAt] = useState(-1);
  const [away, setAway] = useState<string | null>(null);
  const found = known === null || away === text ? NONE : completionsAt(text, cursor, known);
  const shown: Shown = { ...found, at: Math.min(at, found.list.length - 1) };

  function take(completion: Completion | undefined): void {
    if (completion === undefined) return;
    const { from, to, text: put } = completion;
    setAt(-1);
    onTake(text.slice(0, from) + put + text.slice(to).trimStart(), from + put.length);
  }

  /** True when the key was one of the list's. */
  function onKey(event: KeyboardEvent): boolean {
    const { kind, list } = shown;
    if (list.length === 0) return false;
    if (event.key === 'Tab' && !event.shiftKey) take(list[Math.max(0, shown.at)]);
    else if (event.key === 'Escape') setAway(text);
    else if (kind === 'name') return false;
    else if (event.key === 'ArrowDown') setAt((shown.at + 1) % list.length);
    else if (event.key === 'ArrowUp') setAt((shown.at <= 0 ? list.length : shown.at) - 1);
    else if (event.key === 'Enter' && shown.at >= 0) take(list[shown.at]);
    else return false;
    return true;
  }

  function moveCursor(next: number): void {
    setCursor(next);
    setAt(-1);
  }

  return { shown, onKey, take, moveCursor };
}

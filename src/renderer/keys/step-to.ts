/** Lines that Page Up and Page Down go over. */
export const PAGE = 10;

/** The line of a list that a key goes to from line `at`, never out of the list; undefined when the key goes nowhere. */
export function stepTo(key: string, at: number, count: number): number | undefined {
  const to = TARGETS[key]?.(at, count);
  return to === undefined ? undefined : Math.max(0, Math.min(count - 1, to));
}

const TARGETS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + PAGE,
  PageUp: (at) => at - PAGE,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The same for the list under a text field, where Home and End belong to the text; past its end it begins again. */
export function stepRound(key: string, at: number, count: number): number | undefined {
  if (key === 'Home' || key === 'End') return undefined;
  const to = TARGETS[key]?.(at, count);
  if (to === undefined) return undefined;
  return to < 0 ? count - 1 : to >= count ? 0 : to;
}

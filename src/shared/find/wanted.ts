/** A question as it is answered: names have become ids, days have become instants. */
export type Wanted = {
  /** Plain words in any order, the last one as the beginning of a word. */
  readonly text: string;
  /** Each of them holds. */
  readonly clauses: readonly Clause[];
  /** Opened from `from` up to and without `to`. */
  readonly from: number | null;
  readonly to: number | null;
  /** By which an action is overdue. */
  readonly now: number;
};

/** One of the tests holds, or with `not`, none. */
export type Clause = { readonly not: boolean; readonly any: readonly Test[] };

export type Test =
  | { readonly kind: MarkKind; readonly value: string }
  /** The last two to ten digits of one of the call's numbers. */
  | { readonly kind: 'phone'; readonly digits: string }
  /** Words of the place only, the last one as the beginning of a word. */
  | { readonly kind: 'address'; readonly text: string }
  | { readonly kind: 'overdue'; readonly value: boolean };

/** What a call has or has not, as it stands. */
export type MarkKind = 'type' | 'disposition' | 'by' | 'flag' | 'open';

/** Among the dispositions: closed as incomplete, which has no code. */
export const INCOMPLETE = 'incomplete';

import { createStore } from 'zustand/vanilla';
import type { Input, OperationName, Output, Send } from '../../shared/contract/contract';
import type { EndedRow, ShiftGlance, ShiftView, Unsettled } from '../../shared/contract/shift-operations';
import type { CallRow } from '../../shared/domain/call-row';
import type { AddedKind, EndedShift, UnclosedShift } from '../../shared/domain/shift';
import type { StaffNames } from '../../shared/domain/staff';

/** What the shift screen shows: the work of now, the list of earlier shifts, or one of them. */
type ShiftPage = { readonly kind: 'now' } | EarlierPage | EndedPage;
type EarlierPage = {
  readonly kind: 'earlier';
  readonly shifts: readonly EndedRow[];
  readonly names: StaffNames;
  readonly more: boolean;
};
type EndedPage = {
  readonly kind: 'ended';
  readonly ended: EndedShift;
  readonly names: StaffNames;
  /** The list it was chosen from. */
  readonly from: EarlierPage;
};

/** The form over the list, if one is open. */
type ShiftForm =
  | { readonly kind: 'end'; readonly shift: UnclosedShift }
  | { readonly kind: 'add'; readonly what: AddedKind }
  | { readonly kind: 'drop'; readonly item: string; readonly text: string }
  | { readonly kind: 'give' | 'next'; readonly row: CallRow };

export type ShiftStoreState = {
  readonly glance: ShiftGlance | null;
  readonly view: ShiftView | null;
  readonly page: ShiftPage;
  readonly form: ShiftForm | null;
  /** The line on which the keys act. */
  readonly marked: string | null;
  /** Why a shift did not end; the calls it is about are shown until they are settled. */
  readonly refusal: { readonly shift: string; readonly sentence: string } | null;
  /** What was just done, or why not. */
  readonly said: string;
};

export type ShiftActions = {
  look(): Promise<void>;
  refresh(): Promise<void>;
  mark(line: string | null): void;
  say(said: string): void;
  /** Does something, and shows the shift as it then stands. The sentence says why it was not done. */
  act<N extends OperationName>(name: N, input: Input<N>): Promise<Done<N>>;
  /** Tries to end a shift; the service refuses over a call that is not settled. */
  end(shift: string, why: string | null): Promise<Done<'shift.end'>>;
  /** The form that ends one's own shift, or what stands in the way. */
  askToEnd(): Promise<void>;
  open(form: ShiftForm | null): void;
  forgetRefusal(): void;
  /** One page back. */
  back(): void;
  showEarlier(): Promise<void>;
  /** The next ones of the list of earlier shifts. */
  showOlder(): Promise<void>;
  readEnded(shift: string): Promise<void>;
};

type Done<N extends OperationName> =
  | { readonly ok: true; readonly value: Output<N> }
  | { readonly ok: false; readonly sentence: string };

export type ShiftStore = ReturnType<typeof createShiftStore>;

/** What is in the way of the end of this shift. */
export function unsettledIn(view: ShiftView | null, shift: string): readonly Unsettled[] {
  if (view?.mine?.id === shift) return view.unsettled;
  return view?.others.find(({ id }) => id === shift)?.unsettled ?? [];
}

/** The line of a call that must be settled. */
export function unsettledId(call: string): string {
  return `unsettled-${call}`;
}

/** The line of an earlier shift. */
export function earlierId(shift: string): string {
  return `earlier-${shift}`;
}

/** The state of the shift screen and of the word for it in the bar. It outlives the screen. */
export function createShiftStore({ send }: { readonly send: Send }) {
  /** Why the shift could not be read the last time; it is taken away when it can. */
  let unread = '';
  return createStore<ShiftStoreState & ShiftActions>()((set, get) => ({
    glance: null,
    view: null,
    page: { kind: 'now' },
    form: null,
    marked: null,
    refusal: null,
    said: '',

    async look() {
      const read = await send('shift.glance', {});
      if (read.ok) set({ glance: read.value });
    },

    async refresh() {
      const [read] = await Promise.all([send('shift.read', {}), get().look()]);
      if (!read.ok) {
        unread = read.problem.sentence;
        return set({ said: unread });
      }
      const { refusal, said } = get();
      const stands = refusal !== null && unsettledIn(read.value, refusal.shift).length > 0;
      set({ view: read.value, refusal: stands ? refusal : null, said: said === unread ? '' : said });
    },

    mark: (marked) => set({ marked }),
    say: (said) => set({ said }),

    async act(name, input) {
      const done = await send(name, input);
      await get().refresh();
      return done.ok ? { ok: true, value: done.value } : { ok: false, sentence: done.problem.sentence };
    },

    async end(shift, why) {
      const done = await send('shift.end', { shift, why });
      const refused = !done.ok && done.problem.code === 'unreconciled';
      if (refused) set({ refusal: { shift, sentence: done.problem.sentence }, form: null });
      await get().refresh();
      const [first] = refused ? unsettledIn(get().view, shift) : [];
      if (first !== undefined) set({ marked: unsettledId(first.row.id) });
      return done.ok ? { ok: true, value: done.value } : { ok: false, sentence: done.problem.sentence };
    },

    async askToEnd() {
      await get().refresh();
      const { view } = get();
      if (view?.mine == null) return;
      const { mine, unsettled } = view;
      set({ page: { kind: 'now' }, form: null, said: '' });
      if (unsettled.length === 0) return set({ form: { kind: 'end', shift: mine } });
      await get().end(mine.id, null);
    },

    open: (form) => set({ form, said: '' }),
    forgetRefusal: () => set({ refusal: null }),
    back() {
      const { page } = get();
      if (page.kind !== 'ended') return set({ page: { kind: 'now' }, marked: null });
      set({ page: page.from, marked: earlierId(page.ended.id) });
    },

    async showEarlier() {
      const read = await send('shift.list', { before: null });
      if (!read.ok) return set({ said: read.problem.sentence });
      set({ page: { kind: 'earlier', ...read.value }, marked: null, said: '' });
    },

    async showOlder() {
      const { page } = get();
      const last = page.kind === 'earlier' ? page.shifts.at(-1) : undefined;
      if (page.kind !== 'earlier' || last === undefined) return;
      const read = await send('shift.list', { before: last.endedAt });
      if (!read.ok) return set({ said: read.problem.sentence });
      const { shifts, ...rest } = read.value;
      set({ page: { kind: 'earlier', shifts: [...page.shifts, ...shifts], ...rest }, said: '' });
    },

    async readEnded(shift) {
      const from = get().page;
      if (from.kind !== 'earlier') return;
      const read = await send('shift.read-ended', { shift });
      if (!read.ok) return set({ said: read.problem.sentence });
      set({ page: { kind: 'ended', ...read.value, from }, marked: null, said: '' });
    },
  }));
}

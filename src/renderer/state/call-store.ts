import { createStore } from 'zustand/vanilla';
import type { CallSaved } from '../../shared/contract/call-operations';
import type { Input, OperationName, Output, Send } from '../../shared/contract/contract';
import type { CallView, History } from '../../shared/contract/desk-operations';
import type { Problem, Result } from '../../shared/contract/problem';
import { type Call, openFlags, phoneOf, placeOf } from '../../shared/domain/call';
import type {
  CallbackResult,
  DisconnectKind,
  FlagOutcome,
  TransferMode,
  TransferStep,
} from '../../shared/domain/call-event';
import type { Evaluation } from '../../shared/escalation/evaluate';
import type { Rulebook } from '../../shared/escalation/rulebook';
import type { Answer } from '../../shared/protocol/answer';
import { nextQuestion } from '../../shared/protocol/next-question';
import type { Pack } from '../../shared/protocol/pack';
import { scriptFor } from '../../shared/protocol/script';
import { EMERGENCY_NOW } from '../../shared/protocol/spine-ids';
import { bandAtCall, type FlagInput, judge, unraised } from './judge';
import { createOutbox, type SaveState } from './outbox';
import { type Suggestion, suggestionsFor } from './suggestions';

/** What stands under the narrative. */
export type Panel =
  | { readonly kind: 'question' }
  | { readonly kind: 'gate' }
  | { readonly kind: 'type' }
  | { readonly kind: 'jump' }
  /** `outcome`: the one being recorded. */
  | { readonly kind: 'relay'; readonly outcome: FlagOutcome['kind'] | null }
  | { readonly kind: 'dispatch' }
  | { readonly kind: 'callback' }
  | { readonly kind: 'quick' }
  | { readonly kind: 'close' };

export type CallStoreState = {
  readonly call: Call;
  readonly staff: Readonly<Record<string, string>>;
  /** What is on the screen; ahead of `call.narrative` while typing. */
  readonly narrative: string;
  readonly caret: number;
  /** The text of a question being answered, kept as a draft. */
  readonly field: { readonly question: string; readonly text: string } | null;
  readonly panel: Panel;
  /** The focus is in the question, not in the narrative. */
  readonly answering: boolean;
  /** The question in the centre: the one jumped to, else the next best. */
  readonly current: string | null;
  readonly evaluation: Evaluation;
  /** The rule check threw or took too long: the screen says so until a good run. */
  readonly checkFailed: boolean;
  readonly suggestions: readonly Suggestion[];
  readonly highlighted: number;
  readonly history: History | null;
  readonly save: SaveState;
  /** Another window holds the call; it is shown read-only. */
  readonly elsewhere: boolean;
  readonly problem: Problem | null;
  readonly spanishFirst: boolean;
  /** How this call is handed to 911; the agency's way until another is chosen. */
  readonly transferMode: TransferMode;
};

export type CallActions = {
  type(text: string, caret: number): void;
  typeField(question: string, text: string): void;
  /** Writes what is typed as an event now: at blur, before leaving the call. */
  flush(): Promise<void>;
  answer(question: string, answer: Answer | null): void;
  /** "I asked, none apply" for the questions not answered yet. */
  noneApply(questions: readonly string[]): void;
  goTo(question: string): void;
  next(): void;
  back(): void;
  show(panel: Panel): void;
  /** Back to the script; while a flag is open that is the relay card. */
  leavePanel(): void;
  setAnswering(answering: boolean): void;
  /** Says that this window still edits the call; another may have taken it over. */
  renewLease(): Promise<void>;
  setType(type: string, words?: string): void;
  highlight(by: 1 | -1): void;
  takeSuggestion(key?: string): void;
  dismissSuggestion(key: string): void;
  readBack(confirmed: boolean): void;
  markSaid(mark: string): void;
  escalate(): void;
  resolveFlags(outcome: FlagOutcome): Promise<Problem | null>;
  setTransferMode(mode: TransferMode): void;
  stepTransfer(step: TransferStep, note?: string): void;
  handToDispatch(input: { to: string | null; cad: string | null; whyNone: string | null }): Promise<Problem | null>;
  holdOrResume(): void;
  disconnect(how: DisconnectKind): void;
  tryCallback(result: CallbackResult, note: string | null): void;
  refer(referral: string): void;
  link(to: string, relation: 'duplicate' | 'related' | 'supplement'): void;
  close(input: Pick<Input<'call.close'>, 'disposition' | 'reason' | 'note'>): Promise<Problem | null>;
  quickClose(outcome: string): Promise<Problem | null>;
  takeOver(): Promise<void>;
  /** Takes back the last answer, type or suggestion of this window, by a new event. */
  takeBack(): void;
  toggleLanguage(): void;
  setProblem(problem: Problem | null): void;
};

export type CallStore = ReturnType<typeof createCallStore>;

export type CallStoreOptions = {
  readonly send: Send;
  readonly now: () => number;
  readonly window: string;
  readonly pack: Pack;
  readonly rulebook: Rulebook;
  readonly view: CallView;
};

const RELAY: Panel = { kind: 'relay', outcome: null };
/** The word at the caret is read when it ends, or after this pause. */
const SETTLE_MS = 400;
/** Typed text is at most this far behind the keyboard in the log. */
const DRAFT_MS = 700;

type OnCall = { readonly callId: string; readonly window: string };
type CallCommand = {
  [N in OperationName]: Output<N> extends CallSaved ? (Input<N> extends OnCall ? N : never) : never;
}[OperationName];

export function createCallStore({ send, now, window, pack, rulebook, view }: CallStoreOptions) {
  const on: OnCall = { callId: view.call.id, window };
  const undo: (() => void)[] = [];
  let settleTimer: ReturnType<typeof setTimeout> | undefined;
  let draftTimer: ReturnType<typeof setTimeout> | undefined;
  let rev = 0;

  return createStore<CallStoreState & CallActions>()((set, get) => {
    const outbox = createOutbox({ send, now, onState: (save) => set({ save }) });

    /** Sends one command on this call and takes over the call as saved. */
    async function post<N extends CallCommand>(
      name: N,
      input: Omit<Input<N>, keyof OnCall>,
    ): Promise<Result<Output<N>>> {
      const result = await outbox.post(name, { ...input, ...on } as Input<N>);
      if (result.ok) takeOverCall((result.value as CallSaved).call);
      else if (result.problem.code === 'open-elsewhere') set({ elsewhere: true, problem: result.problem });
      else set({ problem: result.problem });
      return result;
    }

    /** The saved call replaces ours, but for what was done here since it was sent. */
    function takeOverCall(call: Call): void {
      if (outbox.waiting > 1) return set({ call: { ...get().call, flags: call.flags, events: call.events } });
      const before = get().call;
      set({ call });
      if (before.answers !== call.answers || before.type !== call.type) read(get().narrative);
      lookUpHistory(before, call);
    }

    function lookUpHistory(before: Call | null, call: Call): void {
      const digits = phoneOf(call.answers)?.digits ?? null;
      const place = placeOf(call.answers)?.raw ?? null;
      const same =
        before !== null &&
        digits === (phoneOf(before.answers)?.digits ?? null) &&
        place === (placeOf(before.answers)?.raw ?? null) &&
        before.type === call.type;
      if (same || (digits === null && place === null)) return;
      void send('call.history', { digits, place, type: call.type, except: call.id }).then((history) => {
        if (history.ok) set({ history: history.value });
      });
    }

    /** Reads the call with the rules and raises what is new; runs on every key, so it must stay quick. */
    function read(text: string): void {
      const { call } = get();
      const judged = judge({ pack, rulebook, call, text, now });
      if (judged === null) return set({ checkFailed: true });
      set({ evaluation: judged, checkFailed: false });
      slipInQuestion(judged);
      const flags = unraised(call, judged);
      if (flags.length > 0) raise(flags);
    }

    /** A clarifying question takes the place of the current one, but never under the hands of somebody answering. */
    function slipInQuestion({ asks }: Evaluation): void {
      const { panel, answering, current } = get();
      const [first] = asks;
      if (first === undefined || answering || panel.kind !== 'question' || current === first.id) return;
      set({ current: first.id });
    }

    function raise(flags: readonly FlagInput[]): void {
      const pending = flags.map((flag) => ({
        ...flag,
        flag: `pending-${flag.rule}-${flag.source}`,
        raisedAt: now(),
        outcome: null,
      }));
      const { call, narrative } = get();
      set({ call: { ...call, flags: [...call.flags, ...pending] } });
      if (narrative !== call.narrative) void post('call.note', { text: narrative });
      void post('call.raise-flags', { flags: [...flags] });
    }

    function suggest(): void {
      const { call, narrative, highlighted } = get();
      const suggestions = suggestionsFor({ pack, rulebook, call, narrative, now: now() });
      set({ suggestions, highlighted: Math.min(highlighted, Math.max(0, suggestions.length - 1)) });
    }

    function settle(): void {
      clearTimeout(settleTimer);
      read(get().narrative);
      suggest();
    }

    function keepDraftSoon(): void {
      draftTimer ??= setTimeout(() => void keepDraft(), DRAFT_MS);
    }

    async function keepDraft(): Promise<void> {
      clearTimeout(draftTimer);
      draftTimer = undefined;
      const { narrative, field } = get();
      rev += 1;
      const kept = await outbox.post('call.keep-draft', { ...on, rev, narrative, field });
      if (!kept.ok) set({ problem: kept.problem, elsewhere: kept.problem.code === 'open-elsewhere' });
      else if (kept.value.flagged !== null) takeOverCall(kept.value.flagged);
    }

    /** Text still in a draft goes ahead of any other command. */
    function noteFirst(): void {
      clearTimeout(draftTimer);
      draftTimer = undefined;
      const { narrative, call } = get();
      if (narrative !== call.narrative) void post('call.note', { text: narrative });
    }

    function state() {
      const { call, narrative } = get();
      return { answers: call.answers, band: bandAtCall(pack, call), type: call.type ?? undefined, narrative };
    }

    /**
     * The script pauses for an open flag. A yes or a doubt about an emergency right now goes straight to the gate;
     * a clarifying question of the reader goes before the rest.
     */
    function goToNext(): void {
      const { call, evaluation, current } = get();
      if (openFlags(call).length > 0) return set({ panel: RELAY });
      if (get().panel.kind === 'question' && current === EMERGENCY_NOW && isYesOrDoubt(call.answers[current])) {
        return set({ panel: { kind: 'gate' } });
      }
      const script = scriptFor(pack, call.type ?? undefined);
      const next = evaluation.asks[0]?.id ?? nextQuestion(script, state())?.id ?? null;
      set({ current: next, panel: { kind: 'question' } });
    }

    /** Shows the answer at once; the strip says when it is saved. */
    function answerHere(question: string, answer: Answer | null): void {
      const { call, field } = get();
      const answers = { ...call.answers };
      if (answer === null) delete answers[question];
      else answers[question] = answer;
      set({ call: { ...call, answers }, field: field?.question === question ? null : field });
      noteFirst();
      void post('call.answer', { question, answer });
      read(get().narrative);
    }

    const opened = judge({ pack, rulebook, call: view.call, text: view.draft?.narrative ?? view.call.narrative, now });

    return {
      call: view.call,
      staff: view.staff,
      narrative: view.draft?.narrative ?? view.call.narrative,
      caret: 0,
      field: view.draft?.field ?? null,
      panel: openFlags(view.call).length > 0 ? RELAY : { kind: 'question' },
      answering: false,
      current: view.draft?.field?.question ?? firstQuestion(pack, view.call),
      evaluation: opened ?? { findings: [], asks: [], level: 'E0', raised: false, mentions: [], band: 'unknown' },
      checkFailed: opened === null,
      suggestions: [],
      highlighted: 0,
      history: null,
      save: { kind: 'saved', at: null },
      elsewhere: false,
      problem: null,
      spanishFirst: false,
      transferMode: view.call.transfer?.mode ?? pack.agency.transfer.mode,

      type(text, caret) {
        set({ narrative: text, caret });
        keepDraftSoon();
        read(textWithoutOpenWord(text, caret));
        clearTimeout(settleTimer);
        settleTimer = setTimeout(settle, SETTLE_MS);
      },

      typeField(question, text) {
        set({ field: { question, text } });
        keepDraftSoon();
      },

      async flush() {
        settle();
        const { narrative, call, field } = get();
        if (field !== null) await keepDraft();
        if (narrative !== call.narrative) await post('call.note', { text: narrative });
      },

      answer(question, answer) {
        const before = get().call.answers[question] ?? null;
        undo.push(() => answerHere(question, before));
        answerHere(question, answer);
        suggest();
      },

      noneApply(questions) {
        const open = questions.filter((question) => get().call.answers[question] === undefined);
        if (open.length === 0) return;
        const { call } = get();
        const no: Answer = { state: 'given', value: 'no', together: true };
        set({ call: { ...call, answers: { ...call.answers, ...Object.fromEntries(open.map((one) => [one, no])) } } });
        noteFirst();
        void post('call.answer-together', { questions: open });
        undo.push(() => {
          for (const question of open) answerHere(question, null);
        });
      },

      goTo: (question) => set({ current: question, panel: { kind: 'question' } }),
      next: goToNext,

      back() {
        const { items } = scriptFor(pack, get().call.type ?? undefined);
        const at = items.findIndex((item) => item.id === get().current);
        const answered = items
          .slice(0, at < 0 ? items.length : at)
          .filter((item) => get().call.answers[item.id] !== undefined);
        const previous = answered.at(-1);
        if (previous !== undefined) set({ current: previous.id, panel: { kind: 'question' } });
      },

      show(panel) {
        if (panel.kind === 'close') void get().flush();
        set({ panel });
      },

      setAnswering: (answering) => set({ answering }),

      leavePanel() {
        if (get().panel.kind !== 'question' && get().panel.kind !== 'relay') set({ panel: { kind: 'question' } });
      },

      async renewLease() {
        const lease = await send('call.lease', { ...on, take: false });
        if (lease.ok) set({ elsewhere: !lease.value.mine });
      },

      setType(type, words) {
        const before = get().call.type;
        if (before !== null) undo.push(() => get().setType(before));
        set({ call: { ...get().call, type } });
        noteFirst();
        void post('call.set-type', { type, words: words ?? null });
        read(get().narrative);
        suggest();
        goToNext();
      },

      highlight(by) {
        const { highlighted, suggestions } = get();
        if (suggestions.length > 0) set({ highlighted: (highlighted + by + suggestions.length) % suggestions.length });
      },

      takeSuggestion(key) {
        const { suggestions, highlighted, call } = get();
        const taken = key === undefined ? suggestions[highlighted] : suggestions.find((one) => one.key === key);
        if (taken === undefined) return;
        const { question, answer, type } = taken;
        const before = question === null ? null : (call.answers[question] ?? null);
        if (question !== null) undo.push(() => answerHere(question, before));
        const answers = question === null || answer === null ? call.answers : { ...call.answers, [question]: answer };
        set({ call: { ...call, answers, type: type ?? call.type } });
        noteFirst();
        void post('call.take-suggestion', { suggestion: taken.key, words: taken.words, question, answer, type });
        settle();
        const { current, panel } = get();
        if (panel.kind === 'question' && (current === question || current === null || type !== null)) goToNext();
      },

      dismissSuggestion(key) {
        set({ call: { ...get().call, dismissed: [...get().call.dismissed, key] } });
        void post('call.dismiss-suggestion', { suggestion: key });
        suggest();
      },

      readBack: (confirmed) => void post('call.read-back-place', { confirmed }),
      markSaid: (mark) => void post('call.mark-said', { mark }),

      escalate() {
        set({ panel: RELAY });
        if (openFlags(get().call).some((flag) => flag.rule === 'F9')) return;
        const say = pack.agency.transfer.words;
        raise([
          {
            rule: 'F9',
            version: 1,
            title: 'Raised by the call taker',
            level: 'E3',
            source: 'person',
            say,
            because: [],
          },
        ]);
      },

      async resolveFlags(outcome) {
        noteFirst();
        await outbox.post('call.keep-draft', { ...on, rev, narrative: get().narrative, field: get().field });
        const flags = openFlags(get().call).map((flag) => flag.flag);
        const result = await post('call.resolve-flags', { flags, outcome });
        if (!result.ok) return result.problem;
        if (openFlags(get().call).length === 0) {
          if (outcome.kind === 'caller-gone') set({ panel: { kind: 'callback' } });
          else goToNext();
        }
        return null;
      },

      setTransferMode: (transferMode) => set({ transferMode }),
      stepTransfer: (step, note) =>
        void post('call.step-transfer', { mode: get().transferMode, step, note: note ?? null }),

      async handToDispatch(input) {
        noteFirst();
        const result = await post('call.hand-to-dispatch', input);
        if (!result.ok) return result.problem;
        goToNext();
        return null;
      },

      holdOrResume() {
        noteFirst();
        void post(get().call.stage.kind === 'held' ? 'call.resume' : 'call.hold', {});
      },

      disconnect(how) {
        noteFirst();
        set({ panel: { kind: 'callback' } });
        void post('call.disconnect', { how });
      },

      tryCallback(result, note) {
        void post('call.try-callback', { result, note });
        if (result === 'reached') goToNext();
      },

      refer: (referral) => void post('call.refer', { referral }),
      link: (to, relation) => void post('call.link', { to, relation }),

      async close(input) {
        await get().flush();
        const result = await post('call.close', input);
        return result.ok ? null : result.problem;
      },

      async quickClose(outcome) {
        await get().flush();
        const result = await post('call.quick-close', { outcome });
        if (!result.ok) return result.problem;
        if (result.value.call.stage.kind === 'disconnected') set({ panel: { kind: 'callback' } });
        return null;
      },

      async takeOver() {
        const lease = await send('call.lease', { ...on, take: true });
        if (!lease.ok) return set({ problem: lease.problem });
        const fresh = await send('call.read', { callId: on.callId });
        if (!fresh.ok) return set({ problem: fresh.problem });
        set({ elsewhere: false, problem: null, call: fresh.value.call });
      },

      takeBack: () => undo.pop()?.(),
      toggleLanguage: () => set({ spanishFirst: !get().spanishFirst }),
      setProblem: (problem) => set({ problem }),
    };
  });
}

function isYesOrDoubt(answer: Answer | undefined): boolean {
  return answer !== undefined && !(answer.state === 'given' && answer.value === 'no');
}

function firstQuestion(pack: Pack, call: Call): string | null {
  const state = {
    answers: call.answers,
    band: bandAtCall(pack, call),
    type: call.type ?? undefined,
    narrative: call.narrative,
  };
  return nextQuestion(scriptFor(pack, call.type ?? undefined), state)?.id ?? null;
}

/** The text but for the word that the caret stands at the end of. */
export function textWithoutOpenWord(text: string, caret: number): string {
  const before = text.slice(0, caret);
  const open = /[\p{L}\p{N}'’-]{1,40}$/u.exec(before)?.[0] ?? '';
  return before.slice(0, before.length - open.length) + ' '.repeat(open.length) + text.slice(caret);
}

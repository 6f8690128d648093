import { v7 as newId } from 'uuid';
import type { CallSaved } from '../../shared/contract/call-operations';
import type { Input, OperationName, Output, Send } from '../../shared/contract/contract';
import type { Result } from '../../shared/contract/problem';
import { type Call, type Flag, openFlags, phoneOf, placeOf } from '../../shared/domain/call';
import type { Evaluation } from '../../shared/escalation/evaluate';
import { factKey } from '../../shared/escalation/finding';
import type { Pace } from '../../shared/escalation/rulebook';
import type { Answer } from '../../shared/protocol/answer';
import { callStateOf } from '../../shared/protocol/call-state';
import { nextQuestion } from '../../shared/protocol/next-question';
import { scriptFor } from '../../shared/protocol/script';
import { EMERGENCY_NOW } from '../../shared/protocol/spine-ids';
import { type CallActions, type CallStoreState, type Panel, RELAY } from './call-state';
import { type FlagInput, type InForce, judge, unraised } from './judge';
import { createOutbox } from './outbox';
import { suggestionsFor } from './suggestions';

/** The word at the caret is read when it ends, or after this pause. */
const SETTLE_MS = 400;
/** Typed text is at most this far behind the keyboard in the log. */
const DRAFT_MS = 700;
/** A flag shown before it is in the log. */
const PENDING = 'pending-';

type CommandOnCall = OnCall & { readonly order?: string; readonly again?: boolean };
type OnCall = { readonly callId: string; readonly window: string };
type CallCommand = {
  [N in OperationName]: Output<N> extends CallSaved ? (Input<N> extends OnCall ? N : never) : never;
}[OperationName];

export type CoreOptions = {
  readonly send: Send;
  readonly now: () => number;
  /** The pack in force now: a change of it reaches the calls that are open. */
  readonly agency: () => InForce;
  readonly on: OnCall;
  get(): CallStoreState & CallActions;
  set(change: Partial<CallStoreState>): void;
};

export type CallCore = ReturnType<typeof createCallCore>;

/** A step that can be taken back, and where it was done: there it is seen that it is gone. */
type Step = { readonly where: Pick<CallStoreState, 'panel' | 'current'>; readonly undo: () => void };

/** What the actions of a call share: saving in order, reading by the rules, and the way through the script. */
export function createCallCore({ send, now, agency, on, get, set }: CoreOptions) {
  const steps: Step[] = [];
  let settleTimer: ReturnType<typeof setTimeout> | undefined;
  let draftTimer: ReturnType<typeof setTimeout> | undefined;
  let rev = 0;
  let pace: Pace = 'done';
  /** Commands sent and not answered; what they change is on the screen already. */
  let underWay = 0;
  /** What the history on screen was asked about. */
  let lookedUp = '';
  const outbox = createOutbox({ send, now, onState: (save) => set({ save }) });

  /** Sends one command on this call and takes over the call as saved. */
  async function post<N extends CallCommand>(
    name: N,
    input: Omit<Input<N>, keyof CommandOnCall>,
  ): Promise<Result<Output<N>>> {
    underWay += 1;
    const result = await outbox.post(name, { ...input, ...on, order: newId() } as Input<N>);
    underWay -= 1;
    if (result.ok) takeOverCall((result.value as CallSaved).call);
    else if (result.problem.code === 'open-elsewhere') set({ elsewhere: true, problem: result.problem });
    else set({ problem: result.problem });
    return result;
  }

  /** The saved call replaces ours, but for what was done here since it was sent: later steps, and flags just raised. */
  function takeOverCall(call: Call): void {
    const before = get().call;
    const isInLog = (flag: Flag) => call.flags.some((one) => one.outcome === null && factKey(one) === factKey(flag));
    const flags = [...call.flags, ...before.flags.filter((flag) => isPending(flag) && !isInLog(flag))];
    const isNew = (flag: Flag) => !before.flags.some((one) => factKey(one) === factKey(flag));
    if (openFlags(call).some(isNew)) pauseScript(call);
    if (underWay > 0) {
      const { answers, type, dismissed } = before;
      return set({ call: { ...call, answers, type, dismissed, flags } });
    }
    set({ call: { ...call, flags } });
    if (before.answers !== call.answers || before.type !== call.type) read(get().narrative);
    lookUpHistory();
  }

  /** Asks what the log has of this number and this place, once for each number, place and type. */
  function lookUpHistory(): void {
    const { call, history: shown } = get();
    const digits = phoneOf(call.answers)?.digits ?? null;
    const place = placeOf(call.answers)?.raw ?? null;
    const about = { digits, place, type: call.type, except: call.id };
    const key = JSON.stringify(about);
    if (key === lookedUp) return;
    lookedUp = key;
    if (digits === null && place === null) return shown === null ? undefined : set({ history: null });
    void send('call.history', about).then((history) => {
      if (key !== lookedUp) return;
      if (history.ok) set({ history: history.value });
      else lookedUp = '';
    });
  }

  /** Reads the call with the rules and raises what is new; runs on every key, so it must stay quick. */
  function read(text: string, current: Pace = pace): void {
    pace = current;
    const { call } = get();
    const judged = judge({ ...agency(), call, text, now, pace });
    if (judged === null) return set({ checkFailed: true });
    const evaluation = keepAsked(judged);
    set({ evaluation, checkFailed: false });
    slipInQuestion(evaluation);
    const flags = unraised(call, judged);
    if (flags.length > 0) raise(flags);
  }

  /** Somebody answers a clarifying question: it stays until that is done, though the note now raises or needs it no more. */
  function keepAsked(judged: Evaluation): Evaluation {
    const { answering, panel, current, evaluation } = get();
    const asked = evaluation.asks.find(({ id }) => id === current);
    if (!answering || panel.kind !== 'question' || asked === undefined || judged.asks.some(({ id }) => id === current))
      return judged;
    return { ...judged, asks: [asked, ...judged.asks] };
  }

  /**
   * A clarifying question takes the place of the current one, but never under the hands of somebody answering. One
   * that more words have made needless gives the place back.
   */
  function slipInQuestion({ asks }: Evaluation): void {
    const { panel, answering, current, call } = get();
    const [first] = unanswered(asks, call);
    if (first !== undefined && !answering && panel.kind === 'question') return set({ current: first.id });
    const script = scriptFor(agency().pack, call.type ?? undefined);
    if (current === null || script.byId.has(current) || asks.some((one) => one.id === current)) return;
    set({ current: nextQuestion(script, state())?.id ?? null });
  }

  function raise(flags: readonly FlagInput[]): void {
    const pending = flags.map((flag) => ({
      ...flag,
      flag: `${PENDING}${flag.rule}-${flag.source}`,
      raisedAt: now(),
      outcome: null,
    }));
    const { call, narrative } = get();
    const flagged = { ...call, flags: [...call.flags, ...pending] };
    set({ call: flagged });
    pauseScript(flagged);
    if (narrative !== call.narrative) void post('call.note', { text: narrative });
    void raiseInLog(flags, pending);
  }

  async function raiseInLog(flags: readonly FlagInput[], pending: readonly Flag[]): Promise<void> {
    const raised = await post('call.raise-flags', { flags: [...flags] });
    if (!raised.ok) return;
    // The log has them now, or had them before.
    const { call } = get();
    const ids = new Set(pending.map(({ flag }) => flag));
    if (call.flags.some(({ flag }) => ids.has(flag))) {
      set({ call: { ...call, flags: call.flags.filter(({ flag }) => !ids.has(flag)) } });
    }
  }

  /** The relay card takes the question's place at once, unless somebody is answering it: then when that is done. */
  function pauseScript(flagged: Call): void {
    const { panel, answering } = get();
    if (openFlags(flagged).length > 0 && panel.kind === 'question' && !answering) set({ panel: RELAY });
  }

  function suggest(): void {
    const { call, narrative, highlighted } = get();
    const suggestions = suggestionsFor({ ...agency(), call, narrative });
    set({ suggestions, highlighted: Math.min(highlighted, Math.max(0, suggestions.length - 1)) });
  }

  function settleSoon(): void {
    clearTimeout(settleTimer);
    settleTimer = setTimeout(() => settle('pausing'), SETTLE_MS);
  }

  function settle(current: Pace): void {
    clearTimeout(settleTimer);
    read(get().narrative, current);
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
    return callStateOf(agency().pack, call, narrative);
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
    const script = scriptFor(agency().pack, call.type ?? undefined);
    // What raises asks nothing more, though a question of it stayed under the hands.
    const [ask] = evaluation.raised ? [] : unanswered(evaluation.asks, call);
    const next = ask?.id ?? nextQuestion(script, state())?.id ?? null;
    set({ current: next, panel: { kind: 'question' } });
  }

  /** Keeps how the step about to be done is taken back. */
  function remember(undo: () => void, current: string | null = get().current): void {
    const panel: Panel = get().panel.kind === 'gate' ? { kind: 'gate' } : { kind: 'question' };
    steps.push({ where: { panel, current }, undo });
  }

  function takeBack(): void {
    const step = steps.pop();
    if (step === undefined) return;
    step.undo();
    if (openFlags(get().call).length === 0) set(step.where);
  }

  function typeHere(type: string, words?: string): void {
    set({ call: { ...get().call, type } });
    noteFirst();
    void post('call.set-type', { type, words: words ?? null });
    read(get().narrative);
    suggest();
    goToNext();
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

  return {
    get,
    set,
    agency,
    on,
    send,
    remember,
    takeBack,
    typeHere,
    idle: outbox.idle,
    post,
    read,
    raise,
    suggest,
    settle,
    settleSoon,
    keepDraft,
    keepDraftSoon,
    noteFirst,
    goToNext,
    answerHere,
    lookUpHistory,
  };
}

/** A clarifying question answered "unknown" or passed over is not put again; the rule stays open. */
function unanswered(asks: Evaluation['asks'], { answers }: Call): Evaluation['asks'] {
  return asks.filter(({ id }) => answers[id] === undefined);
}

function isPending({ flag }: Flag): boolean {
  return flag.startsWith(PENDING);
}

function isYesOrDoubt(answer: Answer | undefined): boolean {
  return answer !== undefined && !(answer.state === 'given' && answer.value === 'no');
}

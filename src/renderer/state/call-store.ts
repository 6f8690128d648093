import { createStore } from 'zustand/vanilla';
import type { Send } from '../../shared/contract/contract';
import type { CallView } from '../../shared/contract/desk-operations';
import { type Call, openFlags } from '../../shared/domain/call';
import { callStateOf } from '../../shared/protocol/call-state';
import { nextQuestion } from '../../shared/protocol/next-question';
import type { Pack } from '../../shared/protocol/pack';
import { scriptFor } from '../../shared/protocol/script';
import { answering } from './call-answering';
import { createCallCore } from './call-core';
import { ending } from './call-ending';
import { escalating } from './call-escalating';
import { type CallActions, type CallStoreState, RELAY } from './call-state';
import { typing } from './call-typing';
import { type InForce, judge } from './judge';
import { suggestionsFor } from './suggestions';

export type CallStore = ReturnType<typeof createCallStore>;

export type CallStoreOptions = {
  readonly send: Send;
  readonly now: () => number;
  readonly window: string;
  /** The pack in force now: a change of it reaches the calls that are open. */
  readonly agency: () => InForce;
  readonly view: CallView;
};

/** One call on this screen. What is shown is ahead of the log by what is still being saved; the strip says so. */
export function createCallStore({ view, window, ...options }: CallStoreOptions) {
  const on = { callId: view.call.id, window };
  return createStore<CallStoreState & CallActions>()((set, get) => {
    const core = createCallCore({ ...options, on, get, set });
    // A call that comes with a number, or is opened again, has its history too; the state is there a moment later.
    queueMicrotask(core.lookUpHistory);
    return {
      ...startingState(options, view),
      ...typing(core),
      ...answering(core),
      ...escalating(core),
      ...ending(core),
    };
  });
}

const NOTHING_READ: CallStoreState['evaluation'] = {
  findings: [],
  asks: [],
  level: 'E0',
  raised: false,
  mentions: [],
  band: 'unknown',
};

function startingState(options: Omit<CallStoreOptions, 'view' | 'window'>, view: CallView): CallStoreState {
  const { call, draft, staff } = view;
  const { pack } = options.agency();
  const narrative = draft?.narrative ?? call.narrative;
  const toJudge = { ...options.agency(), now: options.now, call, text: narrative, pace: 'done' } as const;
  // A whole message takes longer the first time it is read; its words are known the second time.
  const evaluation = judge(toJudge) ?? judge(toJudge);
  return {
    call,
    staff,
    narrative,
    caret: 0,
    field: draft?.field ?? null,
    panel: openFlags(call).length > 0 ? RELAY : { kind: 'question' },
    answering: false,
    current: draft?.field?.question ?? firstQuestion(pack, call),
    evaluation: evaluation ?? NOTHING_READ,
    checkFailed: evaluation === null,
    suggestions: suggestionsFor({ ...options.agency(), call, narrative }),
    highlighted: 0,
    history: null,
    save: { kind: 'saved', at: null },
    elsewhere: false,
    problem: null,
    spanishFirst: false,
    transferMode: call.transfer?.mode ?? pack.agency.transfer.mode,
  };
}

function firstQuestion(pack: Pack, call: Call): string | null {
  const state = callStateOf(pack, call);
  return nextQuestion(scriptFor(pack, state.type), state)?.id ?? null;
}

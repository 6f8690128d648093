import { createStore } from 'zustand/vanilla';
import type { Input, Send } from '../../shared/contract/contract';
import type { Problem } from '../../shared/contract/problem';
import { counted } from '../../shared/counted';
import { openRulebook, withTypes } from '../../shared/escalation/rulebook';
import { type CallStore, createCallStore } from './call-store';
import type { Back, DeskActions, DeskStoreState, OpenCall } from './desk-state';
import type { InForce } from './judge';
import { createOpening } from './opening';

export type DeskStore = ReturnType<typeof createDeskStore>;

export type DeskStoreOptions = {
  readonly send: Send;
  readonly now: () => number;
  /** Names this window to the host: one window edits a call. */
  readonly window: string;
};

const NEW_CALL: OpenCall = { channel: 'phone', from: null, message: null, originalAt: null };
type PromiseCommand =
  | 'program.sign-up'
  | 'program.cancel-sign-up'
  | 'follow-up.open'
  | 'follow-up.try'
  | 'follow-up.finish'
  | 'caution.add';
/** The log itself takes no call now; the caller is on the line all the same. */
const LOG_FAILS: readonly Problem['code'][] = ['damaged', 'read-only', 'bug'];
/** How long a close can be taken back. */
const TAKE_BACK_MS = 600_000;

/** The desk: who sits here, the log of the day, and the calls with a tab. */
export function createDeskStore({ send, now, window }: DeskStoreOptions) {
  return createStore<DeskStoreState & DeskActions>()((set, get) => {
    let watching = 0;

    async function loadPack(): Promise<void> {
      const read = await send('pack.read', {});
      if (!read.ok) return set({ problem: read.problem });
      const { pack, hash, base, lexicons } = read.value;
      set({ pack, packHash: hash, packBase: base, rulebook: openRulebook(pack, lexicons) });
    }

    function inForce(): InForce {
      const { pack, rulebook } = get();
      if (pack === null || rulebook === null) throw new Error('A call is open and no pack was read');
      return { pack, rulebook };
    }

    async function enter(): Promise<void> {
      await loadPack();
      await get().refreshDay();
      const mine =
        get().day?.open.filter((row) => row.stage !== 'closed' && row.owner === get().look?.session?.staff.id) ?? [];
      for (const row of mine) await addCall(row.id);
      void watch();
    }

    /** Follows the journal's head: a commit anywhere refreshes the day. A new sign-in ends the watch before it. */
    async function watch(): Promise<void> {
      const mine = ++watching;
      let after = get().day?.head ?? 0;
      while (mine === watching && get().look?.session != null) {
        await isVisible();
        const news = await send('log.changes', { after });
        if (!news.ok) {
          if (news.problem.code === 'not-signed-in') return get().refreshLook();
          await new Promise((resolve) => setTimeout(resolve, 1000));
          continue;
        }
        if (news.value.pack !== get().packHash) await get().readPack();
        if (news.value.head > after) await get().refreshDay();
        after = news.value.head;
        set({ ringing: news.value.ringing });
      }
    }

    /** What is typed is saved, a call under way is theirs, and nothing of this person stays on the screen. */
    async function leave(): Promise<void> {
      await opening.idle();
      for (const store of Object.values(get().calls)) await store.getState().flush();
      set({ tabs: [], calls: {}, view: { kind: 'log' }, day: null, overlay: 'none', lastClosed: null, typedAhead: '' });
    }

    async function addCall(callId: string): Promise<CallStore | null> {
      const known = get().calls[callId];
      if (known !== undefined) return known;
      const { pack, rulebook } = get();
      if (pack === null || rulebook === null) return null;
      const read = await send('call.read', { callId });
      if (!read.ok) {
        set({ problem: read.problem });
        return null;
      }
      return keep(createCallStore({ send, now, window, agency: inForce, view: read.value }));
    }

    /** Sends something promised to a caller, or a caution, and shows the day with it. */
    async function promise<N extends PromiseCommand>(name: N, input: Input<N>): Promise<Problem | null> {
      const done = await send(name, input);
      if (!done.ok) return done.problem;
      await get().refreshDay();
      return null;
    }

    async function staffing<N extends 'staff.add' | 'staff.change'>(name: N, input: Input<N>): Promise<Problem | null> {
      const done = await send(name, input);
      if (!done.ok) return done.problem;
      await get().refreshLook();
      return null;
    }

    function keep(store: CallStore): CallStore {
      const { id } = store.getState().call;
      set(({ calls, tabs }) => ({ calls: { ...calls, [id]: store }, tabs: tabs.includes(id) ? tabs : [...tabs, id] }));
      return store;
    }

    const opening = createOpening({
      send,
      now,
      onLate: (late) => set({ late }),
      onAnswer: (opened) => {
        const { typedAhead } = get();
        set({ ringing: null, isOpening: false });
        if (!opened.ok) return set({ problem: withTyped(opened.problem, typedAhead) });
        const { call } = opened.value;
        const view = { call, draft: null, followUps: [], staff: {} };
        const taken = keep(createCallStore({ send, now, window, agency: inForce, view }));
        if (typedAhead !== '') taken.getState().type(typedAhead, typedAhead.length);
        set({ view: { kind: 'call', callId: call.id }, overlay: 'none', problem: null, typedAhead: '' });
      },
    });

    return {
      send,
      window,
      look: null,
      pack: null,
      packHash: null,
      packBase: null,
      rulebook: null,
      day: null,
      ringing: null,
      late: null,
      isOpening: false,
      typedAhead: '',
      view: { kind: 'log' },
      overlay: 'none',
      asked: '',
      tabs: [],
      calls: {},
      connection: 'up',
      returns: 0,
      locked: false,
      shut: false,
      left: null,
      problem: null,
      lastClosed: null,

      async start() {
        await get().refreshLook();
        if (get().look?.session != null) await enter();
      },

      async setUp(input) {
        const done = await send('desk.set-up', input);
        if (!done.ok) return done.problem;
        set({ look: done.value });
        await enter();
        return null;
      },

      async signIn(staff) {
        await leave();
        const done = await send('session.start', { staff });
        if (!done.ok) return done.problem;
        await get().refreshLook();
        await enter();
        return null;
      },

      async signOut() {
        await leave();
        const who = get().look?.session?.staff.name ?? '';
        const done = await send('session.end', {});
        if (!done.ok) return set({ problem: done.problem });
        set({ left: leftBehind(who, done.value.openCalls) });
        await get().refreshLook();
      },

      addStaff: (input) => staffing('staff.add', input),
      changeStaff: (input) => staffing('staff.change', input),

      signUp: (input) => promise('program.sign-up', input),
      cancelSignUp: (input) => promise('program.cancel-sign-up', input),
      openFollowUp: (input) => promise('follow-up.open', input),
      tryFollowUp: (input) => promise('follow-up.try', input),
      finishFollowUp: (input) => promise('follow-up.finish', input),
      addCaution: (input) => promise('caution.add', input),

      async refreshLook() {
        const look = await send('desk.look', {});
        // Anyone may look; who is told to sign in for it is a stranger to the host.
        if (!look.ok) return set({ problem: look.problem, shut: look.problem.code === 'not-signed-in' });
        set({ look: look.value, problem: null });
      },

      async refreshDay() {
        const day = await send('log.day', {});
        if (day.ok) set({ day: day.value });
      },

      /** Of the folder that is known here, only the lists that can differ are asked for. */
      async readPack() {
        const { pack, rulebook, packBase } = get();
        if (pack === null || rulebook === null || packBase === null) return loadPack();
        const read = await send('agency.lists', { base: packBase });
        if (!read.ok || read.value === null) return loadPack();
        const { hash, lists, types } = read.value;
        const isSame = JSON.stringify(lists.incidentTypes) === JSON.stringify(pack.incidentTypes);
        set({
          pack: { ...pack, ...lists },
          packHash: hash,
          rulebook: isSame ? rulebook : withTypes(rulebook, lists.incidentTypes, types),
        });
      },

      async newCall(options) {
        const { pack, rulebook, ringing } = get();
        if (pack === null || rulebook === null) return;
        const from = options === undefined ? (ringing?.from ?? null) : null;
        set({ isOpening: true });
        await opening.open({ ...NEW_CALL, from, ...options, window });
      },

      typeAhead: (typedAhead) => set({ typedAhead }),

      async openCall(callId) {
        const store = await addCall(callId);
        if (store !== null) set({ view: { kind: 'call', callId }, overlay: 'none', problem: null });
      },

      readRecord(callId) {
        set({ view: { kind: 'record', callId, back: backTo(get()) }, overlay: 'none', problem: null });
      },

      leaveRecord() {
        const { view } = get();
        if (view.kind === 'record') set({ ...view.back, problem: null });
      },

      showLog: () => get().go('log'),
      go: (place) => set({ view: { kind: place }, overlay: 'none', problem: null }),

      nextOpenCall() {
        const { tabs, view } = get();
        if (tabs.length === 0) return;
        const at = view.kind === 'call' ? tabs.indexOf(view.callId) : -1;
        const next = tabs[(at + 1) % tabs.length];
        if (next !== undefined) set({ view: { kind: 'call', callId: next }, overlay: 'none', problem: null });
      },

      closeTab(callId) {
        const { [callId]: _, ...calls } = get().calls;
        set({ calls, tabs: get().tabs.filter((tab) => tab !== callId), view: { kind: 'log' } });
      },

      noteClosed(callId) {
        set({ lastClosed: { callId, at: now() } });
        get().closeTab(callId);
      },

      async takeBackClose() {
        const { lastClosed } = get();
        if (lastClosed === null || now() - lastClosed.at > TAKE_BACK_MS) return;
        const { callId } = lastClosed;
        const done = await send('call.reopen', { callId, window, reason: 'Close taken back' });
        if (!done.ok) return set({ problem: done.problem });
        set({ lastClosed: null });
        await get().openCall(callId);
      },

      show: (overlay, asked = '') => set({ overlay, asked, problem: null }),
      lock: () => set({ locked: true, overlay: 'none' }),
      unlock: () => set({ locked: false }),
      setConnection: (connection) =>
        set(({ returns }) => ({ connection, returns: connection === 'up' ? returns + 1 : returns })),
      setProblem: (problem) => set({ problem }),
    };
  });
}

/** From one record to another the way back stays that of the first. */
function backTo({ view, overlay }: DeskStoreState): Back {
  const from = view.kind === 'record' ? view.back : { view, overlay: 'none' as const };
  return overlay === 'follow-ups' ? { view: from.view, overlay } : from;
}

/** A call is refused, and what was typed for it is not lost: it is shown, and begins the next call. */
function withTyped({ code, sentence }: Problem, typed: string): Problem {
  const text = typed.trim();
  const said = LOG_FAILS.includes(code) ? `New call not opened: write on paper. ${sentence}` : sentence;
  return { code, sentence: text === '' ? said : `${said} What you typed begins the next call: “${text}”.` };
}

function leftBehind(who: string, calls: number): string | null {
  if (calls === 0) return null;
  return `${who} left ${counted(calls, 'open call')}. Nothing is lost: it stays in the log, and opens again when ${who} signs in.`;
}

/** A page in the background does not wait for news: a browser allows few open requests to one host. */
function isVisible(): Promise<void> {
  if (document.visibilityState === 'visible') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('visibilitychange', () => resolve(), { once: true });
  });
}

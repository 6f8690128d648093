import { useCallback, useEffect, useState } from 'react';
import type { CallSaved } from '../../../shared/contract/call-operations';
import type { Input, OperationName, Output } from '../../../shared/contract/contract';
import type { CallChain } from '../../../shared/contract/desk-operations';
import type { Result } from '../../../shared/contract/problem';
import { type Call, isClosed, phoneOf, placeOf } from '../../../shared/domain/call';
import type { StoredEvent } from '../../../shared/domain/event';
import type { Caution, FollowUp } from '../../../shared/domain/follow-up';
import { type StaffNames, takesCalls } from '../../../shared/domain/staff';
import { useDesk, useDeskStore, useRole } from '../../state/use-desk';
import { useNews } from '../../state/use-news';

type RecordState = {
  readonly call: Call | null;
  readonly events: readonly StoredEvent[];
  readonly staff: StaffNames;
  /** In force now, on the number or the place of this call. */
  readonly cautions: readonly Caution[];
  /** Open and finished ones. */
  readonly followUps: readonly FollowUp[];
  /** Whether its events are what was written; null until the answer. */
  readonly chain: Result<CallChain> | null;
  /** Who looked at it; null until the answer, and for roles that may not know. */
  readonly readers: Result<Output<'call.readers'>> | null;
  /** Why the call or its timeline cannot be shown. */
  readonly sentence: string | null;
};

/** Operations on a call that was read: each answers with the call as it now stands. */
export type CallOperation = {
  [N in OperationName]: Output<N> extends CallSaved ? N : never;
}[OperationName];

const NOTHING: RecordState = {
  call: null,
  events: [],
  staff: {},
  cautions: [],
  followUps: [],
  chain: null,
  readers: null,
  sentence: null,
};

/** The call, its events and its cautions; an open call follows the journal, a closed one what is done to it here. */
export function useRecord(callId: string) {
  const desk = useDeskStore();
  const news = useNews();
  const returns = useDesk((state) => state.returns);
  const role = useRole();
  const isTaker = takesCalls(role);
  const seesReaders = role === 'supervisor' || role === 'auditor';
  const isCovered = useDesk(({ overlay }) => overlay !== 'none');
  const { send } = desk.getState();
  const [record, setRecord] = useState(NOTHING);
  const shown = record.call;
  const follows = shown !== null && !isClosed(shown);

  const loadReaders = useCallback(async () => {
    if (!seesReaders) return;
    const readers = await send('call.readers', { callId });
    setRecord((now) => ({ ...now, readers }));
  }, [send, callId, seesReaders]);

  const loadEvents = useCallback(async () => {
    const [told, chain] = await Promise.all([send('call.timeline', { callId }), send('call.chain', { callId })]);
    setRecord((now) =>
      told.ok
        ? { ...now, chain, events: told.value.events, staff: told.value.staff }
        : { ...now, chain, sentence: told.problem.sentence },
    );
    await loadReaders();
  }, [send, callId, loadReaders]);

  const loadCautions = useCallback(
    async (call: Call) => {
      const digits = phoneOf(call.answers)?.digits ?? call.from?.digits ?? null;
      const place = placeOf(call.answers)?.raw ?? null;
      if (!isTaker || (digits === null && place === null)) return;
      const history = await send('call.history', { digits, place, type: null, except: call.id });
      if (history.ok) setRecord((now) => ({ ...now, cautions: history.value.cautions }));
    },
    [send, isTaker],
  );

  const load = useCallback(async () => {
    const read = await send('call.read', { callId });
    if (!read.ok) return setRecord((now) => ({ ...now, sentence: read.problem.sentence }));
    const { call, followUps, staff } = read.value;
    setRecord((now) => ({ ...now, call, followUps, staff: { ...now.staff, ...staff }, sentence: null }));
    await Promise.all([loadEvents(), loadCautions(call)]);
  }, [send, callId, loadEvents, loadCautions]);

  // What was done in a window over it is there when that window closes, and the record when the program is back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: that the program is back says to read again
  useEffect(() => {
    if (!isCovered) void load();
  }, [load, isCovered, returns]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: news says that something changed
  useEffect(() => {
    if (!follows) return;
    void send('call.read', { callId }).then((read) => {
      if (!read.ok || read.value.call.events === shown?.events) return;
      setRecord((now) => ({ ...now, call: read.value.call }));
      void loadEvents();
    });
  }, [news]);

  /** Does something to the call; the sentence says why it was not done. */
  async function act<N extends CallOperation>(name: N, input: Input<N>): Promise<string | null> {
    const done = await send(name, input);
    if (!done.ok) return done.problem.sentence;
    const { call } = done.value as CallSaved;
    setRecord((now) => ({ ...now, call }));
    void loadEvents();
    return null;
  }

  return { ...record, act, loadCautions, loadReaders, seesReaders };
}

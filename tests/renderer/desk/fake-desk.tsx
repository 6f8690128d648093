import { MantineProvider } from '@mantine/core';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createDeskStore, type DeskStore } from '../../../src/renderer/state/desk-store';
import { CallProvider, DeskProvider } from '../../../src/renderer/state/use-desk';
import { theme } from '../../../src/renderer/style/theme';
import type { Input, OperationName, Output, Send } from '../../../src/shared/contract/contract';
import type { DeskState, LogDay } from '../../../src/shared/contract/desk-operations';
import type { Result } from '../../../src/shared/contract/problem';
import { applyEvent, type Call } from '../../../src/shared/domain/call';
import type { CallBody } from '../../../src/shared/domain/call-event';
import { rowOf } from '../../../src/shared/domain/call-row';
import type { FollowUp } from '../../../src/shared/domain/follow-up';
import { makeReference } from '../../../src/shared/domain/reference-number';
import type { Role, Staff } from '../../../src/shared/domain/staff';
import { compileLexicons, openRulebook } from '../../../src/shared/escalation/rulebook';
import type { Pack } from '../../../src/shared/protocol/pack';
import { smallPack } from '../../shared/protocol/small-pack';

/** Answers for some operations; every other is refused with its name, so a test sees what it forgot. */
type Answer<N extends OperationName> = Result<Output<N>> | Promise<Result<Output<N>>>;
export type Served = { readonly [N in OperationName]?: (input: Input<N>) => Answer<N> };

export type Sent = { readonly name: OperationName; readonly input: unknown };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refused(sentence: string): Result<never> {
  return { ok: false, problem: { code: 'bad-input', sentence } };
}

export function fakeSend(served: Served, sent: Sent[]): Send {
  return async (name, input) => {
    // Nothing ever happens on the other side.
    if (name === 'log.changes') return new Promise(() => undefined);
    sent.push({ name, input });
    const serve = served[name] as ((input: unknown) => Result<never> | Promise<Result<never>>) | undefined;
    return serve === undefined ? refused(`The test serves no ${name}`) : serve(input);
  };
}

export function person(id: string, name: string, role: Role = 'call-taker'): Staff {
  return { id, name, role, active: true };
}

export const ann = person('ann', 'Ann Lee', 'supervisor');
export const ben = person('ben', 'Ben Ortiz');

export const NOW = Date.UTC(2026, 10, 20, 19, 2, 7);

export function lookOf(rest: Partial<DeskState> = {}): DeskState {
  return {
    setUp: true,
    desk: { name: 'Front desk', letter: '0', mode: 'live' },
    agency: { id: 'smallville', name: 'Smallville Police', zone: 'America/New_York' },
    staff: [ann, ben],
    session: { id: 's1', staff: ann, startedAt: NOW, proof: 'chosen' },
    version: '0.1.0',
    sqlite: '3.54.1',
    cautions: [],
    now: NOW,
    ...rest,
  };
}

export function dayOf(calls: readonly Call[] = [], followUps: readonly FollowUp[] = []): LogDay {
  const rows = calls.map(rowOf);
  return {
    open: rows.filter((row) => row.stage !== 'closed'),
    today: rows.filter((row) => row.stage === 'closed'),
    followUps,
    followUpCount: followUps.length,
    now: NOW,
    head: 1,
  };
}

/** A call as its events make it; the first one is added. */
export function callOf(sequence: number, ...bodies: readonly CallBody[]): Call {
  const opened: CallBody = {
    kind: 'call.opened',
    reference: makeReference({ year: 2026, desk: '0', sequence }),
    channel: 'phone',
    from: null,
    message: null,
    originalAt: null,
    owner: 'ann',
    next: { what: 'finish-taking', dueAt: NOW + 1_200_000 },
  };
  const id = `01990000-0000-7000-8000-${String(sequence).padStart(12, '0')}`;
  return [opened, ...bodies].reduce<Call | undefined>(
    (call, body, index) =>
      applyEvent(call, { seq: index + 1, id, call: id, at: NOW, offset: -300, actor: 'ann', body }),
    undefined,
  ) as Call;
}

export type DeskOptions = {
  readonly look?: Partial<DeskState>;
  readonly pack?: Partial<Pack>;
  readonly day?: LogDay;
  readonly served?: Served;
};

/** A desk somebody has signed in at, over a send that notes what is asked. */
export function newDesk({ look = {}, pack: rest = {}, day = dayOf(), served = {} }: DeskOptions = {}) {
  const sent: Sent[] = [];
  const pack = smallPack(rest);
  const state = lookOf(look);
  const all: Served = {
    'desk.look': () => ok(state),
    'log.day': () => ok(day),
    'pack.read': () =>
      ok({ hash: 'abcdef0123456789', base: 'abcdef0123456789', pack, lexicons: compileLexicons(pack) }),
    ...served,
  };
  const store = createDeskStore({ send: fakeSend(all, sent), now: () => NOW, window: 'w1' });
  store.setState({ look: state, pack, packHash: 'abcdef0123456789', rulebook: openRulebook(pack), day });
  const asked = (name: OperationName): unknown[] => sent.filter((one) => one.name === name).map((one) => one.input);
  return { store, sent, asked };
}

export function show(store: DeskStore, screen: ReactNode) {
  return render(
    <MantineProvider theme={theme} env="test">
      <DeskProvider store={store}>{screen}</DeskProvider>
    </MantineProvider>,
  );
}

/** Part of a call's screen, over a call that is taken now; `served` gives it when one is opened. */
export async function showOnCall(call: Call, part: ReactNode, options: DeskOptions = {}) {
  const served = { 'call.open': () => ok({ call, savedAt: NOW }), ...options.served };
  const { store } = newDesk({ ...options, served });
  await store.getState().newCall();
  const taken = store.getState().calls[call.id];
  if (taken === undefined) throw new Error('the call did not open');
  show(store, <CallProvider store={taken}>{part}</CallProvider>);
  return taken;
}

import type { CallSaved } from '../../../src/shared/contract/call-operations';
import type { Input, OperationName, Output, Send } from '../../../src/shared/contract/contract';
import type { Problem } from '../../../src/shared/contract/problem';
import type { Call } from '../../../src/shared/domain/call';
import { inMemory } from '../../contract/wires';

type OnCall = { readonly callId: string; readonly window: string };

/** A desk with Ann Lee, supervisor, signed in, over a real log. */
export async function openTestDesk() {
  const wire = await inMemory().start();
  const done = async <N extends OperationName>(name: N, input: Input<N>): Promise<Output<N>> => {
    const result = await wire.send(name, input);
    if (!result.ok) throw new Error(`${name}: ${result.problem.sentence}`);
    return result.value;
  };
  const problem = async <N extends OperationName>(name: N, input: Input<N>): Promise<Problem | null> => {
    const result = await wire.send(name, input);
    return result.ok ? null : result.problem;
  };
  await done('desk.set-up', { name: 'Front desk', letter: '0', supervisor: 'Ann Lee' });
  return { send: wire.send, done, problem, stop: wire.stop, newCall: () => newCall(wire.send) };
}

export type TestDesk = Awaited<ReturnType<typeof openTestDesk>>;

/** A new call, and its commands with the call and the window filled in. */
async function newCall(send: Send) {
  const opened = await send('call.open', {
    window: 'w',
    channel: 'phone',
    from: null,
    message: null,
    originalAt: null,
  });
  if (!opened.ok) throw new Error(opened.problem.sentence);
  const on: OnCall = { callId: opened.value.call.id, window: 'w' };
  const raw = async (name: OperationName, input: object = {}) =>
    send(name, { ...on, ...input } as Input<OperationName>);
  return {
    id: on.callId,
    reference: opened.value.call.reference,
    raw,
    /** Does it, and answers with the call as it then stands. */
    async do(name: OperationName, input: object = {}): Promise<Call> {
      const result = await raw(name, input);
      if (!result.ok) throw new Error(`${name}: ${result.problem.sentence}`);
      return (result.value as CallSaved).call;
    },
    async refusal(name: OperationName, input: object = {}): Promise<Problem> {
      const result = await raw(name, input);
      if (result.ok) throw new Error(`${name} was not refused`);
      return result.problem;
    },
    async read() {
      const result = await send('call.read', { callId: on.callId });
      if (!result.ok) throw new Error(result.problem.sentence);
      return result.value;
    },
    async kinds(): Promise<readonly string[]> {
      const result = await send('call.timeline', { callId: on.callId });
      if (!result.ok) throw new Error(result.problem.sentence);
      return result.value.events.map(({ body }) => body.kind);
    },
  };
}

import { type Caller, createApi } from '../../../src/main/api';
import { createChanges } from '../../../src/main/services/changes';
import type { Tools } from '../../../src/main/services/context';
import { createLeases } from '../../../src/main/services/leases';
import { createBell } from '../../../src/main/services/ringing';
import type { Input, OperationName, Output } from '../../../src/shared/contract/contract';
import type { Problem, Result } from '../../../src/shared/contract/problem';
import type { Role } from '../../../src/shared/domain/staff';
import { compileLexicons, openRulebook } from '../../../src/shared/escalation/rulebook';
import { smallPack } from '../../shared/protocol/small-pack';
import { newFile, openLog } from '../database/new-log';

/** Friday 20 November 2026, 07:00 in Lexington. */
export const START = Date.UTC(2026, 10, 20, 12, 0);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** Somebody with a window of their own. */
export type Person = {
  readonly id: string;
  done<N extends OperationName>(name: N, input: Input<N>): Promise<Output<N>>;
  refusal<N extends OperationName>(name: N, input: Input<N>): Promise<Problem>;
  /** A new call of this person, and its commands with call and window filled in. */
  newCall(): Promise<CallInHand>;
};

export type CallInHand = {
  readonly id: string;
  readonly reference: string;
  do(name: OperationName, input?: object): Promise<void>;
};

/**
 * A desk whose clock the test sets, over a small pack and a real log, with a supervisor (ann) and two call takers (ben,
 * cas), all signed in.
 */
export async function openClockedDesk() {
  const clock = { now: START };
  const file = newFile();
  const log = openLog(file);
  const pack = smallPack();
  const lexicons = compileLexicons(pack);
  const base = { hash: 'small', pack };
  const inForce = { ...base, base, setAside: [], lexicons, rulebook: openRulebook(pack, lexicons) };
  const tools: Tools = {
    log,
    // Nothing here is searched.
    reader: { ask: () => Promise.reject(new Error('No reader in this test')), stop: async () => undefined },
    changes: createChanges(0),
    leases: createLeases(),
    bell: createBell(),
    version: '0',
    packInForce: () => inForce,
    cautions: () => [],
    publishPack: () => undefined,
    takePack: () => undefined,
  };
  const api = createApi({
    tools,
    now: () => clock.now,
    onBug: (number, error) => {
      throw new Error(number, { cause: error });
    },
  });

  function person(id: string): Person {
    let session: string | null = null;
    const caller: Caller = {
      get session() {
        return session;
      },
      bind: (next) => {
        session = next;
      },
    };
    const raw = (name: OperationName, input: unknown) => api.serve(caller, name, input);
    const done: Person['done'] = async (name, input) => {
      const result = (await raw(name, input)) as Result<Output<typeof name>>;
      if (!result.ok) throw new Error(`${name}: ${result.problem.sentence}`);
      return result.value;
    };
    return {
      id,
      done,
      async refusal(name, input) {
        const result = await raw(name, input);
        if (result.ok) throw new Error(`${name} was not refused`);
        return result.problem;
      },
      async newCall() {
        const opening = { window: id, channel: 'phone', from: null, message: null, originalAt: null } as const;
        const { call } = await done('call.open', opening);
        return {
          id: call.id,
          reference: call.reference,
          async do(name, input = {}) {
            await done(name, { callId: call.id, window: id, ...input } as Input<typeof name>);
          },
        };
      },
    };
  }

  const setter = person('setter');
  const { session } = await setter.done('desk.set-up', { name: 'Front desk', letter: '0', supervisor: 'Ann Lee' });
  const add = async (name: string, role: Role) => signIn((await setter.done('staff.add', { name, role })).id);
  const signIn = async (id: string) => {
    const one = person(id);
    await one.done('session.start', { staff: id });
    return one;
  };
  const ann = await signIn(session?.staff.id ?? '');
  const [ben, cas] = [await add('Ben Cruz', 'call-taker'), await add('Cas Dunn', 'call-taker')];
  return { clock, ann, ben, cas, add, log, file };
}

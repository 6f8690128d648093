import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApi } from '../../../src/main/api';
import { closeLog, openWriter } from '../../../src/main/database/file/open';
import { createChanges } from '../../../src/main/services/changes';
import { createCaller, type Tools } from '../../../src/main/services/context';
import { createLeases } from '../../../src/main/services/leases';
import { type MessageFile, receiveMessage } from '../../../src/main/services/receiving';
import { createBell } from '../../../src/main/services/ringing';
import type { Input, OperationName, Output } from '../../../src/shared/contract/contract';
import type { Problem, Result } from '../../../src/shared/contract/problem';
import type { Role, Staff } from '../../../src/shared/domain/staff';
import { compileLexicons, openRulebook } from '../../../src/shared/escalation/rulebook';
import type { Pack } from '../../../src/shared/protocol/pack';
import { MIGRATIONS } from '../database/new-log';

/** Friday 20 November 2026, 07:00 in Lexington. */
export const START = Date.UTC(2026, 10, 20, 12, 0);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

export const NEW_CALL = { window: 'w', channel: 'phone', from: null, message: null, originalAt: null } as const;

/** A window of its own. */
export type Seat = {
  /** Does it, and answers with what came of it. */
  done<N extends OperationName>(name: N, input: Input<N>): Promise<Output<N>>;
  /** Tries it, and answers with why it was refused. */
  refusal<N extends OperationName>(name: N, input: Input<N>): Promise<Problem>;
  /** Tries it, and answers with what is said either way. */
  tried<N extends OperationName>(name: N, input: Input<N>): Promise<Result<Output<N>>>;
};

/** Somebody signed in at a window of their own. */
export type Person = Seat & {
  readonly id: string;
  /** A new call of this person, and its commands with call and window filled in. */
  newCall(): Promise<CallInHand>;
};

export type CallInHand = {
  readonly id: string;
  readonly reference: string;
  do(name: OperationName, input?: object): Promise<void>;
};

export type ClockedDesk = Awaited<ReturnType<typeof openClockedDesk>>;

/** A desk whose clock the test sets, over this pack and a real log; Ann Lee, supervisor, sits at the first window. */
export async function openClockedDesk(pack: Pack) {
  const folder = mkdtempSync(join(tmpdir(), 'tenline-clock-'));
  const file = join(folder, 'calls.db');
  const log = openWriter({ file, migrations: MIGRATIONS });
  const clock = { now: START };
  const tools = toolsOver(log, pack, () => clock.now);
  const api = createApi({
    tools,
    now: () => clock.now,
    onBug: (number, error) => {
      throw new Error(number, { cause: error });
    },
  });

  function seat(): Seat {
    const caller = createCaller();
    const tried = async <N extends OperationName>(name: N, input: Input<N>) =>
      (await api.serve(caller, name, input)) as Result<Output<N>>;
    return {
      tried,
      async done(name, input) {
        const result = await tried(name, input);
        if (!result.ok) throw new Error(`${name}: ${result.problem.sentence}`);
        return result.value;
      },
      async refusal(name, input) {
        const result = await tried(name, input);
        if (result.ok) throw new Error(`${name} was not refused`);
        return result.problem;
      },
    };
  }

  async function sit({ id }: Pick<Staff, 'id'>): Promise<Person> {
    const taken = seat();
    await taken.done('session.start', { staff: id });
    return { ...taken, id, newCall: () => newCall(taken, id) };
  }

  const { session } = await seat().done('desk.set-up', { name: 'Front desk', letter: '0', supervisor: 'Ann Lee' });
  if (session === null) throw new Error('Who sets the desk up is signed in');
  const ann = await sit(session.staff);
  return {
    ann,
    clock,
    file,
    log,
    seat,
    sit,
    add: (name: string, role: Role): Promise<Staff> => ann.done('staff.add', { name, role }),
    receive: (message: MessageFile): string => receiveMessage(tools, clock.now, message),
    stop() {
      closeLog(log);
      rmSync(folder, { recursive: true });
    },
  };
}

function toolsOver(log: Tools['log'], pack: Pack, now: () => number): Tools {
  const lexicons = compileLexicons(pack);
  const base = { hash: 'tested', pack };
  const inForce = { ...base, base, setAside: [], lexicons, rulebook: openRulebook(pack, lexicons) };
  return {
    log,
    // Nothing here is searched.
    reader: { ask: () => Promise.reject(new Error('No reader in this test')), stop: async () => undefined },
    changes: createChanges(0),
    leases: createLeases(),
    bell: createBell(now),
    version: '0',
    packInForce: () => inForce,
    cautions: () => [],
    publishPack: () => undefined,
    takePack: () => undefined,
  };
}

async function newCall(seat: Seat, window: string): Promise<CallInHand> {
  const { call } = await seat.done('call.open', { ...NEW_CALL, window });
  return {
    id: call.id,
    reference: call.reference,
    async do(name, input = {}) {
      await seat.done(name, { callId: call.id, window, ...input } as Input<typeof name>);
    },
  };
}

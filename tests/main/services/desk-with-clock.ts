import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Caller } from '../../../src/main/api';
import { openDesk } from '../../../src/main/desk';
import type { Input, OperationName, Output } from '../../../src/shared/contract/contract';
import type { Result } from '../../../src/shared/contract/problem';
import type { Role, Staff } from '../../../src/shared/domain/staff';

export const NOW = Date.UTC(2026, 10, 20, 19, 0);
export const MINUTE = 60_000;

type Seat = {
  /** Does it, and answers with what came of it. */
  done<N extends OperationName>(name: N, input: Input<N>): Promise<Output<N>>;
  /** Tries it, and answers with the sentence of the refusal. */
  refused<N extends OperationName>(name: N, input: Input<N>): Promise<string>;
  /** Tries it, and answers with what is said either way. */
  tried<N extends OperationName>(name: N, input: Input<N>): Promise<Result<Output<N>>>;
};

/** A desk whose clock the test moves, with a window for everybody; Ann Lee, supervisor, sits at the first. */
export async function openDeskWithClock() {
  const folder = mkdtempSync(join(tmpdir(), 'tenline-clock-'));
  const clock = { at: NOW };
  const desk = await openDesk({
    folder,
    root: resolve('.'),
    demo: false,
    readerWorker: resolve('out/loopback/reader-worker.mjs'),
    now: () => clock.at,
  });

  function seat(): Seat {
    let session: string | null = null;
    const caller: Caller = {
      get session() {
        return session;
      },
      bind: (next) => {
        session = next;
      },
    };
    const tried = async <N extends OperationName>(name: N, input: Input<N>) =>
      (await desk.api.serve(caller, name, input)) as Result<Output<N>>;
    return {
      tried,
      async done(name, input) {
        const result = await tried(name, input);
        if (!result.ok) throw new Error(`${name}: ${result.problem.sentence}`);
        return result.value;
      },
      async refused(name, input) {
        const result = await tried(name, input);
        if (result.ok) throw new Error(`${name} was not refused`);
        return result.problem.sentence;
      },
    };
  }

  const ann = seat();
  const { staff } = await ann.done('desk.set-up', { name: 'Front desk', letter: '0', supervisor: 'Ann Lee' });
  return {
    ann,
    annId: staff[0]?.id ?? '',
    clock,
    file: join(folder, 'calls.db'),
    desk,
    seat,
    add: (name: string, role: Role): Promise<Staff> => ann.done('staff.add', { name, role }),
    /** A window of their own, signed in. */
    async sit(person: Staff): Promise<Seat> {
      const taken = seat();
      await taken.done('session.start', { staff: person.id });
      return taken;
    },
    async stop() {
      await desk.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export type DeskWithClock = Awaited<ReturnType<typeof openDeskWithClock>>;

export const NEW_CALL = { window: 'w', channel: 'phone', from: null, message: null, originalAt: null } as const;

import { join } from 'node:path';
import type { Caller } from '../../../src/main/api';
import { type Desk, openDesk } from '../../../src/main/desk';
import type { Send } from '../../../src/shared/contract/contract';
import type { Result } from '../../../src/shared/contract/problem';

/** The program without a host, with somebody signed in. */
export async function openSignedIn(folder: string): Promise<{ readonly desk: Desk; readonly send: Send }> {
  const root = process.cwd();
  const desk = await openDesk({
    folder,
    root,
    demo: false,
    readerWorker: join(root, 'out/loopback/reader-worker.mjs'),
  });
  let session: string | null = null;
  const caller: Caller = {
    get session() {
      return session;
    },
    bind: (next) => {
      session = next;
    },
  };
  const send = ((name: string, input: unknown) => desk.api.serve(caller, name, input)) as Send;
  const look = must(await send('desk.look', {}));
  if (look.setUp) must(await send('session.start', { staff: look.staff.find(isTaker)?.id ?? '' }));
  else must(await send('desk.set-up', { name: 'Bench', letter: '1', supervisor: 'Kim Sample' }));
  return { desk, send };
}

const isTaker = ({ role }: { readonly role: string }) => role === 'call-taker' || role === 'supervisor';

export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.sentence}`);
  return result.value;
}

import { join } from 'node:path';
import { type Desk, openDesk } from '../../../src/main/desk';
import { createCaller } from '../../../src/main/services/context';
import type { Send } from '../../../src/shared/contract/contract';
import type { Result } from '../../../src/shared/contract/problem';
import { takesCalls } from '../../../src/shared/domain/staff';

/** The program without a host, with somebody signed in. */
export async function openSignedIn(folder: string): Promise<{ readonly desk: Desk; readonly send: Send }> {
  const root = process.cwd();
  const desk = await openDesk({
    folder,
    root,
    demo: false,
    readerWorker: join(root, 'out/loopback/reader-worker.mjs'),
  });
  const caller = createCaller();
  const send = ((name: string, input: unknown) => desk.api.serve(caller, name, input)) as Send;
  const look = must(await send('desk.look', {}));
  if (look.setUp)
    must(await send('session.start', { staff: look.staff.find(({ role }) => takesCalls(role))?.id ?? '' }));
  else must(await send('desk.set-up', { name: 'Bench', letter: '1', supervisor: 'Kim Sample' }));
  return { desk, send };
}

export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.sentence}`);
  return result.value;
}

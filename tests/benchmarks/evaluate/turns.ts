import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { type Spread, spread } from '../support/measure';
import { CONTENDERS, type Contender, type Timings } from './contenders';

/** The argument that asks this program to be one contender; its name follows. */
const ASKED = '--contender';

/** The contender this process is to be, when it is one. */
export function contenderHere(): Contender | undefined {
  const [, , asked, name] = process.argv;
  return asked === ASKED ? CONTENDERS.find((one) => one === name) : undefined;
}

/** Milliseconds that a text took. */
type Taken = { readonly whole: number; readonly key: number };

/** Times the texts it is sent, until nobody sends any more. */
export function takeTurns({ whole, key }: Timings): void {
  process.on('message', (text: string) => {
    const taken: Taken = { whole: whole(text), key: key(text) };
    process.send?.(taken);
  });
}

export type Together = Readonly<Record<Contender, { readonly whole: Spread; readonly key: Spread }>>;

/**
 * Every contender in a process of its own, as they would be used, each text put to one after the other: what else the
 * machine does falls on all alike, and none fills the caches of another.
 */
export async function timeInTurns(texts: readonly string[]): Promise<Together> {
  const [, script = ''] = process.argv;
  const children = CONTENDERS.map((name) => fork(script, [ASKED, name]));
  // The first time round only warms them.
  await putTo(children, texts);
  const taken = await putTo(children, texts);
  for (const child of children) child.disconnect();
  const spreads = CONTENDERS.map((name, at) => [name, spreadsOf(taken[at] ?? [])]);
  return Object.fromEntries(spreads) as Together;
}

/** What each took for each text. */
async function putTo(children: readonly ChildProcess[], texts: readonly string[]): Promise<readonly Taken[][]> {
  const taken: Taken[][] = children.map(() => []);
  for (const text of texts) {
    for (const [at, child] of children.entries()) taken[at]?.push(await takenBy(child, text));
  }
  return taken;
}

async function takenBy(child: ChildProcess, text: string): Promise<Taken> {
  child.send(text);
  const [taken] = (await once(child, 'message')) as [Taken];
  return taken;
}

function spreadsOf(taken: readonly Taken[]) {
  return { whole: spread(taken.map(({ whole }) => whole)), key: spread(taken.map(({ key }) => key)) };
}

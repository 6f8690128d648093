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

/** Times round: what disturbs some runs of a text is over when it is put again. */
export const ROUNDS = 3;

/** Milliseconds that a text took, run by run. */
type Taken = { readonly whole: readonly number[]; readonly key: readonly number[] };

/** Times the texts it is sent, until nobody sends any more. */
export function takeTurns({ whole, key }: Timings): void {
  process.on('message', (text: string) => {
    const taken: Taken = { whole: whole(text), key: key(text) };
    process.send?.(taken);
  });
}

export type Together = Readonly<Record<Contender, Spreads>>;

/**
 * Over the texts, the shortest run of each: what the work itself takes; and over all runs, whatever disturbed them. Over
 * the fresh texts, the only time each was read.
 */
type Spreads = { readonly whole: Spread; readonly key: Spread; readonly everyWhole: Spread; readonly fresh: Spread };

/**
 * Every contender in a process of its own, as they would be used, each text put to one after the other: what else the
 * machine does falls on all alike, and none fills the caches of another.
 */
export async function timeInTurns(texts: readonly string[], fresh: readonly string[]): Promise<Together> {
  const [, script = ''] = process.argv;
  const children = CONTENDERS.map((name) => fork(script, [ASKED, name]));
  // The first time round only warms them.
  await putTo(children, texts);
  const rounds: (readonly Taken[][])[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await putTo(children, texts));
  const first = await putTo(children, fresh);
  for (const child of children) child.disconnect();
  const spreads = CONTENDERS.map((name, at) => [
    name,
    {
      ...spreadsOf(rounds.map((taken) => taken[at] ?? [])),
      fresh: spread(first[at]?.map(({ whole: [once = 0] }) => once) ?? []),
    },
  ]);
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

function spreadsOf(rounds: readonly (readonly Taken[])[]): Omit<Spreads, 'fresh'> {
  const runsOf = (which: keyof Taken, text: number) => rounds.flatMap((taken) => taken[text]?.[which] ?? []);
  const texts = [...(rounds[0] ?? []).keys()];
  return {
    whole: spread(texts.map((text) => Math.min(...runsOf('whole', text)))),
    key: spread(texts.map((text) => Math.min(...runsOf('key', text)))),
    everyWhole: spread(texts.flatMap((text) => runsOf('whole', text))),
  };
}

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { createRandom } from '../../src/main/database/seed/random';
import type { Send } from '../../src/shared/contract/contract';
import { type Host, root, scratch, startHost } from './built-host';
import { must, sendTo, setUp } from './page';
import { newTakenCall, nextStep, type Step, type TakenCall } from './scripted-call';

/** `npm run kills` asks for many more. */
const KILLS = Number(process.env.KILLS ?? 25);
const SEED = Number(process.env.KILL_SEED ?? 20_261_125);

const { path: folder, remove } = scratch();
let host: Host | undefined;
afterAll(() => {
  host?.child.kill('SIGKILL');
  remove();
});

describe('the host is killed while calls are taken', () => {
  it(`${KILLS} times, and nothing acknowledged is lost`, { timeout: 30_000 + KILLS * 15_000 }, async () => {
    const random = createRandom(SEED).next;
    host = await startHost('--data', folder);
    const { token } = await setUp(host);
    const calls = [newTakenCall()];
    const seen = { acknowledged: 0, happenedUnsaid: 0 };
    for (let kill = 1; kill <= KILLS; kill++) {
      const here = `kill ${kill} of ${KILLS}, seed ${SEED}`;
      const asked = await takeCallsUntilKilled(host, sendTo(host.port, token), calls, random);
      expect(verifyCold(), here).toMatch(/^verified \d+ events, head [0-9a-f]{64}$/);
      const port = host.port;
      host = await startHost('--data', folder);
      expect(host.port, here).toBe(port);
      const send = sendTo(host.port, token);
      const happened = await comeBack(send, calls, asked, here);
      expect(referenceFaults(), here).toEqual([]);
      seen.happenedUnsaid += Number(happened);
      seen.acknowledged = calls.reduce((sum, one) => sum + one.step, 0);
    }
    console.log(
      `${KILLS} kills, seed ${SEED}: ${calls.length} calls, ${seen.acknowledged} acknowledged orders, 0 lost; ` +
        `${seen.happenedUnsaid} orders were saved though the kill came before the answer`,
    );
    expect(await host.stop('SIGTERM')).toBe(0);
    expect(verifyCold()).toMatch(/^verified/);
  });
});

/** Takes calls one after the other; gives the order that had no answer when the host was killed. */
async function takeCallsUntilKilled(
  { child }: Host,
  send: Send,
  calls: TakenCall[],
  random: () => number,
): Promise<Step> {
  const ended = new Promise((resolve) => child.once('close', resolve));
  const orders = 1 + Math.floor(random() * 24);
  const within = random() * 4;
  for (let order = 1; ; order++) {
    let call = calls.at(-1) ?? newTakenCall();
    if (call.closed) {
      call = newTakenCall();
      calls.push(call);
    }
    const step = nextStep(call, send);
    const answer = step.send();
    // The kill falls anywhere between sending an order and a little after its answer.
    if (order >= orders) void killWithin(within, () => child.kill('SIGKILL'));
    const result = await answer.catch(() => undefined);
    if (result !== undefined) {
      step.done(must(result));
      if (order < orders) continue;
    }
    child.kill('SIGKILL');
    await ended;
    return result === undefined ? step : nextStep(call.closed ? newTakenCall() : call, send);
  }
}

async function killWithin(ms: number, kill: () => void): Promise<void> {
  const until = performance.now() + ms;
  while (performance.now() < until) await nextTurn();
  kill();
}

/** The command line on the file as the kill left it. */
function verifyCold(): string {
  const cli = join(root, 'out/cli/index.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [cli, 'log', 'verify', join(folder, 'calls.db')], {
    encoding: 'utf8',
  });
  return `${stdout}${stderr}`.trim();
}

/** Compares the log with the person's own list, then writes down the order under way when it did happen. */
async function comeBack(send: Send, calls: TakenCall[], asked: Step, here: string): Promise<boolean> {
  const call = calls.at(-1) ?? newTakenCall();
  for (const closed of calls.filter((one) => one.closed).slice(-3)) await expectKept(send, closed, undefined, here);
  if (call.closed) return false;
  if (call.id === undefined) {
    const open = must(await send('log.day', {})).open;
    const known = new Set(calls.map((one) => one.id));
    const unsaid = open.filter((row) => !known.has(row.id));
    expect(unsaid.length, here).toBeLessThanOrEqual(1);
    const [row] = unsaid;
    if (row === undefined) return false;
    call.id = row.id;
    return true;
  }
  return expectKept(send, call, asked, here);
}

async function expectKept(send: Send, call: TakenCall, asked: Step | undefined, here: string): Promise<boolean> {
  const { id = '' } = call;
  const view = must(await send('call.read', { callId: id }));
  const { events } = must(await send('call.timeline', { callId: id }));
  const bodies = events.map((event) => event.body);
  const answered = bodies.flatMap((body) =>
    body.kind === 'call.answered' && body.answer?.state === 'given'
      ? [{ question: body.question, value: body.answer.value }]
      : [],
  );
  const notes = bodies.flatMap((body) => (body.kind === 'call.noted' ? [body.text] : []));
  const may = (name: Step['name']) => asked?.name === name;

  // Every acknowledged answer once, in order; one more only when it was under way.
  const more = answered.length - call.answers.length;
  expect(answered.slice(0, call.answers.length), here).toEqual(call.answers);
  expect([0, may('answer') ? 1 : 0], here).toContain(more);
  for (const { question, value } of answered) {
    const last = answered.findLast((one) => one.question === question);
    if (last?.value === value) expect(view.call.answers[question], here).toMatchObject({ value });
  }
  expect(notes, here).toEqual(expect.arrayContaining(call.notes));
  expect(
    bodies.filter((body) => body.kind === 'call.opened'),
    here,
  ).toHaveLength(1);

  const wasClosed = view.call.stage.kind === 'closed';
  expect(wasClosed, here).toBe(call.closed || (wasClosed && may('close')));
  if (!wasClosed) expect(view.call.stage.kind, here).toBe('open');

  const text = view.draft?.narrative ?? view.call.narrative;
  const isLonger = text !== call.narrative;
  if (isLonger) {
    expect(may('draft') || may('note'), `${here}: ${text}`).toBe(true);
    expect(text.startsWith(call.narrative), here).toBe(true);
  }
  const field = view.draft?.field ?? null;
  const isOtherField = JSON.stringify(field) !== JSON.stringify(call.field);
  if (isOtherField)
    expect(may('field') || may('draft') || may('answer'), `${here}: ${JSON.stringify(field)}`).toBe(true);
  const isOtherType = view.call.type !== call.type;
  if (isOtherType) expect(may('type'), here).toBe(true);

  const happened = more > 0 || isLonger || isOtherField || isOtherType || wasClosed !== call.closed;
  if (happened) asked?.done(undefined);
  return happened;
}

/** References run 1, 2, 3 ... in the order of opening. */
function referenceFaults(): string[] {
  const db = new Database(join(folder, 'calls.db'), { readonly: true });
  try {
    const opened = db
      .prepare(
        `SELECT json_extract(payload, '$.reference') FROM journal JOIN journal_payload USING (seq)
         WHERE kind = 'call.opened' ORDER BY journal.seq`,
      )
      .pluck()
      .all() as string[];
    return opened.filter((reference, at) => Number(/^N\d\d-1(\d{5})-[A-Z]$/.exec(reference)?.[1]) !== at + 1);
  } finally {
    db.close();
  }
}

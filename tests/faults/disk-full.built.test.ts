import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { awaitEnd, type Host, launch, scratch, startHost } from './built-host';
import { must, openCall, refusalIn, sendTo, setUp, words } from './page';
import { mountSmallDisk } from './small-disk';

const { path: base, remove } = scratch();
const mounted = mountSmallDisk(join(base, 'small'), 6);
const another = mountSmallDisk(join(base, 'another'), 6);
const hosts: Host[] = [];
const start = async (...args: string[]) => {
  const host = await startHost(...args);
  hosts.push(host);
  return host;
};
afterEach(() => {
  for (const { child } of hosts.splice(0)) child.kill('SIGKILL');
});
afterAll(() => {
  for (const disk of [mounted, another]) if (typeof disk !== 'string') disk.remove();
  remove();
});

const FULL =
  'The disk that holds calls.db is full. Make room on that disk, then save again. It was not saved; what you typed is still on the screen.';

describe('a disk that fills up', () => {
  it('while a call is taken: each order is refused with the sentence, and goes through when there is room', async ({
    skip,
  }) => {
    if (typeof mounted === 'string') return skip(mounted);
    const folder = join(mounted.path, 'calls');
    const host = await start('--data', folder);
    const { token, send } = await setUp(host);
    const call = await openCall(send, 'w');
    const on = { callId: call.id, window: 'w' };
    must(await send('call.note', { ...on, text: 'said before the disk was full' }));
    mounted.fill(200_000);

    // Each order takes a little of the room that is left, until one does not fit.
    const kept: string[] = [];
    let refused: string | undefined;
    for (let order = 1; refused === undefined && order < 5000; order++) {
      const value = `answer ${order} ${'x'.repeat(2000)}`;
      const result = await send('call.answer', { ...on, question: 'caller-name', answer: words(value) });
      if (result.ok) kept.push(value);
      else {
        expect(refusalIn(result)).toEqual(['disk-full', FULL]);
        refused = value;
      }
    }
    expect([kept.length > 0, refused === undefined]).toEqual([true, false]);
    // More than the room that the refused order had begun to take.
    mounted.fill();
    const story = `story ${'y'.repeat(100_000)}`;
    const orders = {
      draft: () => send('call.keep-draft', { ...on, rev: 9, narrative: story, field: null }),
      note: () => send('call.note', { ...on, text: story }),
      open: () => send('call.open', { window: 'w2', channel: 'phone', from: null, message: null, originalAt: null }),
      answer: () => send('call.answer', { ...on, question: 'caller-name', answer: words(refused ?? '') }),
    };
    // The small ones may still fit into what the log file has taken already.
    expect([refusalIn(await orders.draft()), refusalIn(await orders.note())]).toEqual([
      ['disk-full', FULL],
      ['disk-full', FULL],
    ]);
    // Reading goes on, and what was acknowledged is there; nothing of what was refused is.
    const during = must(await send('call.read', { callId: call.id }));
    expect(during.draft).toBeNull();
    expect(during.call.narrative).toBe('said before the disk was full');
    expect(during.call.answers['caller-name']).toMatchObject({ value: kept.at(-1) });

    mounted.makeRoom();
    for (const order of Object.values(orders)) must<unknown>(await order());
    const after = must(await send('call.read', { callId: call.id })).call;
    expect([after.narrative, after.answers['caller-name']]).toEqual([story, words(refused ?? '')]);
    const { events } = must(await send('call.timeline', { callId: call.id }));
    const told = events.flatMap(({ body }) => (body.kind === 'call.answered' ? [body.answer] : []));
    expect(told).toEqual([...kept, refused ?? ''].map(words));

    // A full disk and a kill together: what was acknowledged is still there.
    mounted.fill();
    await host.stop('SIGKILL');
    mounted.makeRoom();
    const again = await start('--data', folder);
    const back = must(await sendTo(again.port, token)('call.read', { callId: call.id }));
    expect(back.call).toEqual(after);
  });

  it('before the start: refused with what to do, and the start after it works', async ({ skip }) => {
    if (typeof mounted === 'string') return skip(mounted);
    mounted.fill();
    const folder = join(mounted.path, 'late');
    const { status, said } = await awaitEnd({ args: ['--data', folder] });
    mounted.makeRoom();
    expect([status, said]).toEqual([1, expect.stringMatching(/disk.* is full\. Make room/)]);
    expect(said).not.toMatch(/^\s+at /m);
    const host = await start('--data', folder);
    expect(existsSync(join(folder, 'calls.db'))).toBe(true);
    expect(await host.stop('SIGTERM')).toBe(0);
  });

  it.skipIf(typeof another === 'string').each([4, 36])(
    'between two starts, but for %i KiB: it says that the disk is full, nothing else',
    async (room) => {
      if (typeof another === 'string') return;
      const folder = join(another.path, `room-${room}`);
      for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
        const host = await start('--data', folder);
        if (signal === 'SIGTERM') await setUp(host);
        await host.stop(signal);
        another.fill(room * 1024);
        const full = launch({ args: ['--data', folder] });
        await Promise.race([full.spoke, full.ended]);
        expect(full.output()).toMatch(/^Tenline is at |disk.* is full\. Make room/);
        expect(full.output()).not.toMatch(/^\s+at |damaged|on the screen/m);
        full.child.kill('SIGKILL');
        await full.ended;
        another.makeRoom();
      }
      rmSync(folder, { recursive: true });
    },
  );

  it('between two starts: the log is left as it is', async ({ skip }) => {
    if (typeof mounted === 'string') return skip(mounted);
    const folder = join(mounted.path, 'between');
    const host = await start('--data', folder);
    const { token, send } = await setUp(host);
    const call = await openCall(send, 'w');
    must(await send('call.keep-draft', { callId: call.id, window: 'w', rev: 1, narrative: 'half a', field: null }));
    await host.stop('SIGKILL');
    mounted.fill();
    const full = launch({ args: ['--data', folder] });
    await Promise.race([full.spoke, full.ended]);
    // It says so and ends, or it runs on the room the file still has; it never breaks anything.
    expect(full.output()).toMatch(/disk.* is full\. Make room|^Tenline is at /m);
    expect(full.output()).not.toMatch(/^\s+at /m);
    full.child.kill('SIGKILL');
    await full.ended;
    mounted.makeRoom();
    const again = await start('--data', folder);
    const view = must(await sendTo(again.port, token)('call.read', { callId: call.id }));
    expect([view.call.stage.kind, view.draft?.narrative]).toEqual(['open', 'half a']);
  });
});

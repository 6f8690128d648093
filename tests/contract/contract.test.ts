import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { contract, type OperationName } from '../../src/shared/contract/contract';
import type { Result } from '../../src/shared/contract/problem';
import { Role } from '../../src/shared/domain/staff';
import type { FakeElectron } from '../main/electron/fake-electron';
import { samples } from './samples';
import { inMemory, overHttp, overIpc, type Wire } from './wires';

const { fake } = vi.hoisted(() => ({ fake: {} as FakeElectron }));
vi.mock('electron', async () => {
  Object.assign(fake, (await import('../main/electron/fake-electron')).createFakeElectron());
  return fake.electron;
});
await import('electron');

const names = Object.keys(contract) as OperationName[];
const allows = (name: OperationName, role: Role) => {
  const { roles } = contract[name];
  return roles === 'anyone' || (roles as readonly Role[]).includes(role);
};

describe.each([inMemory(), overHttp(), overIpc(fake)])('over the wire $name', ({ start, capsBody }) => {
  let wire: Wire;
  const people = new Map<Role, string>();

  beforeAll(async () => {
    wire = await start();
    const state = unwrap(await wire.send('desk.set-up', samples['desk.set-up']));
    const [first] = state.staff;
    people.set('supervisor', first?.id ?? '');
    for (const role of Role.options.filter((one) => one !== 'supervisor')) {
      people.set(role, unwrap(await wire.send('staff.add', { name: `Kim ${role}`, role })).id);
    }
    await wire.inside('session.start', { staff: people.get('supervisor') ?? '' });
  });
  afterAll(() => wire.stop());

  const signIn = async (role: Role) => unwrap(await wire.send('session.start', { staff: people.get(role) ?? '' }));
  const head = async () => unwrap(await wire.inside('log.day', {})).head;
  /** Sends what must be refused, and sees that the journal has not grown. */
  const refusals = async (inputs: readonly (readonly [name: string, input: unknown])[]) => {
    const before = await head();
    const codes = [];
    for (const [name, input] of inputs) codes.push(codeOf(await wire.raw(name, input)));
    expect(await head()).toBe(before);
    return codes;
  };
  const openCall = async () => unwrap(await wire.send('call.open', samples['call.open'])).call;

  it('an operation that is not in the contract is unknown, whatever it is called', async () => {
    await signIn('supervisor');
    const unknown = [
      'nothing',
      '',
      'call',
      'call.',
      'CALL.OPEN',
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
    ];
    const sent = unknown.filter((name) => name !== '' || !capsBody);
    expect(await refusals(sent.map((name) => [name, {}]))).toEqual(sent.map(() => 'unknown-operation'));
  });

  it.each(names)('%s refuses what is not its input', async (name) => {
    await signIn('supervisor');
    const inputs = [null, 7, 'text', [], [samples[name]], true];
    expect(await refusals(inputs.map((input) => [name, input]))).toEqual(inputs.map(() => 'bad-input'));
  });

  it('keys of a prototype in an input change nothing', async () => {
    await signIn('call-taker');
    const input = JSON.parse('{"__proto__":{"roles":"anyone"},"constructor":{"prototype":{"role":"supervisor"}}}');
    expect(
      await refusals([
        ['call.enter-in-error', input],
        ['call.note', input],
      ]),
    ).toEqual(['not-allowed', 'bad-input']);
    expect(({} as { role?: string }).role).toBeUndefined();
  });

  it('before sign-in every operation is refused but those for anyone', async () => {
    await signIn('call-taker');
    await wire.send('session.end', {});
    const closed = names.filter((name) => contract[name].roles !== 'anyone');
    expect(await refusals(closed.map((name) => [name, samples[name]]))).toEqual(closed.map(() => 'not-signed-in'));
  });

  it('before sign-in nothing of a caller can be seen', async () => {
    await signIn('call-taker');
    const call = await openCall();
    await wire.send('call.note', { callId: call.id, window: 'w1', text: 'violet umbrella' });
    await wire.send('session.end', {});
    const open = names.filter((name) => contract[name].roles === 'anyone');
    for (const name of open) {
      const seen = JSON.stringify(await wire.raw(name, samples[name]));
      expect(seen).not.toContain('umbrella');
      expect(seen).not.toContain(call.reference);
    }
  });

  it.each(Role.options)('a %s may do what the contract says, and nothing else', async (role) => {
    await signIn(role);
    const refused = names.filter((name) => !allows(name, role));
    expect(await refusals(refused.map((name) => [name, samples[name]]))).toEqual(refused.map(() => 'not-allowed'));
    const ends: readonly OperationName[] = ['session.end', 'session.start', 'desk.set-up'];
    for (const name of names.filter((one) => allows(one, role) && !ends.includes(one))) {
      const result = await wire.raw(name, samples[name]);
      expect(result.ok ? 'ok' : result.problem.code, name).not.toMatch(/not-allowed|not-signed-in|unknown|bug/);
    }
  });

  it('a megabyte and more is refused, and leaves nothing', async () => {
    await signIn('call-taker');
    const { id: callId } = await openCall();
    const [code] = await refusals([['call.note', { callId, window: 'w1', text: 'x'.repeat(1_100_000) }]]);
    if (capsBody) expect(code).toBe('too-large');
    else expect(['too-large', 'bad-input']).toContain(code);
  });

  it('text arrives as it was typed: emoji and accents whole, NUL and half characters made visible', async () => {
    await signIn('call-taker');
    const { id: callId } = await openCall();
    const text = 'a\0b 🚓👩🏽‍🚒 Ñandú \ud800 \u202e\r\nq" \\ </script> \u2028';
    await wire.send('call.note', { callId, window: 'w1', text });
    const { call } = unwrap(await wire.send('call.read', { callId }));
    expect(call.narrative).toBe('a␀b 🚓👩🏽‍🚒 Ñandú � \u202e\nq" \\ </script> \u2028');
  });

  it('the longest note there is passes', async () => {
    await signIn('call-taker');
    const { id: callId } = await openCall();
    const text = '🚓'.repeat(100_000);
    expect(unwrap(await wire.send('call.note', { callId, window: 'w1', text })).call.narrative).toBe(text);
  });

  it('a window that waits for news hears of the next commit', async () => {
    await signIn('call-taker');
    const before = await head();
    const news = wire.send('log.changes', { after: before });
    await wire.inside('staff.add', { name: `Pat ${before}`, role: 'auditor' });
    expect(unwrap(await news).head).toBeGreaterThan(before);
  });

  it('a call is taken, written down, closed and read', async () => {
    const session = await signIn('call-taker');
    const opened = await openCall();
    const on = { callId: opened.id, window: 'w1' };
    const phone = { raw: '8595550100', digits: '8595550100', e164: '+18595550100', display: '(859) 555-0100' };
    unwrap(await wire.send('call.answer', { ...on, question: 'callback', answer: { state: 'given', value: phone } }));
    unwrap(await wire.send('call.note', { ...on, text: 'Bicycle taken from the porch last night' }));
    unwrap(await wire.send('call.close', { ...on, disposition: null, reason: 'hung-up', note: null }));
    const { call } = unwrap(await wire.send('call.read', { callId: opened.id }));
    expect(call).toMatchObject({
      reference: opened.reference,
      owner: session.staff.id,
      narrative: 'Bicycle taken from the porch last night',
      answers: { callback: { state: 'given', value: phone } },
      stage: { kind: 'closed', close: { reason: 'hung-up' } },
    });
    expect(unwrap(await wire.send('call.find', { reference: call.reference })).id).toBe(call.id);
    const { events } = unwrap(await wire.send('call.timeline', { callId: call.id }));
    expect(events.map((event) => event.body.kind)).toEqual([
      'call.opened',
      'call.answered',
      'call.noted',
      'call.closed',
    ]);
    const chain = unwrap(await wire.send('call.chain', { callId: call.id }));
    expect(chain).toMatchObject({ seqs: events.map((event) => event.seq), fault: null });
    unwrap(await wire.send('call.note-taken-out', { callId: call.id, how: 'copy' }));
    await signIn('auditor');
    const { readings, staff } = unwrap(await wire.send('call.readers', { callId: call.id }));
    expect(readings.map(({ what }) => what)).toEqual(['call.copy', 'call.timeline', 'call.find', 'call.read']);
    expect(staff[readings[0]?.actor ?? '']).toBe('Kim call-taker');
  });
});

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.sentence}`);
  return result.value;
}

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.problem.code;
}

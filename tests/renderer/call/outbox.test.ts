import { describe, expect, it } from 'vitest';
import { createOutbox, type SaveState } from '../../../src/renderer/state/outbox';
import type { Send } from '../../../src/shared/contract/contract';
import type { ProblemCode, Result } from '../../../src/shared/contract/problem';

const passing: Result<never> = { ok: false, problem: { code: 'disk-full', sentence: 'The disk is full.' } };
const saved = { ok: true, value: {} };

/** An outbox whose other side answers from a list, and which never really waits. */
function outboxOver(answers: unknown[]) {
  const sent: string[] = [];
  const inputs: unknown[] = [];
  const states: SaveState[] = [];
  const send = (async (name: string, input: unknown) => {
    sent.push(name);
    inputs.push(input);
    return answers.shift() ?? saved;
  }) as unknown as Send;
  let time = 0;
  const outbox = createOutbox({
    send,
    now: () => ++time,
    onState: (state) => states.push(state),
    wait: () => Promise.resolve(),
  });
  return { outbox, sent, inputs, states };
}

describe('the outbox', () => {
  it('sends again what met a passing problem, before anything after it', async () => {
    const { outbox, sent } = outboxOver([passing, passing, saved, saved]);
    void outbox.post('session.end', {});
    await outbox.post('desk.look', {});
    expect(sent).toEqual(['session.end', 'session.end', 'session.end', 'desk.look']);
  });

  it('says since when nothing was saved, and that it is saved again', async () => {
    const { outbox, states } = outboxOver([passing, passing, saved]);
    await outbox.post('session.end', {});
    await outbox.idle();
    const unsaved = states.filter((state) => state.kind === 'not-saved');
    expect(new Set(unsaved.map((state) => state.since)).size).toBe(1);
    expect(states.at(-1)?.kind).toBe('saved');
  });

  it('says of what it sends again that it is sent again', async () => {
    const { outbox, inputs } = outboxOver([passing, saved, saved]);
    await outbox.post('log.changes', { after: 1 });
    await outbox.post('log.changes', { after: 2 });
    expect(inputs).toEqual([{ after: 1 }, { after: 1, again: true }, { after: 2 }]);
  });

  it('gives up on a refusal that will not pass, and goes on with the next', async () => {
    const refused: Result<never> = { ok: false, problem: { code: 'bad-input', sentence: 'No.' } };
    const { outbox, sent } = outboxOver([refused, saved]);
    const first = await outbox.post('session.end', {});
    const second = await outbox.post('desk.look', {});
    expect([first.ok, second.ok]).toEqual([false, true]);
    expect(sent).toHaveLength(2);
  });

  it('says that a refused text is not saved, and of a refused step only when the log failed', async () => {
    const problem = (code: ProblemCode): Result<never> => ({ ok: false, problem: { code, sentence: 'No.' } });
    const { outbox, states } = outboxOver([
      saved,
      problem('bad-input'),
      problem('damaged'),
      saved,
      problem('too-large'),
    ]);
    const close = { callId: 'c', window: 'w', disposition: null, reason: null, note: null };
    const afterwards = async (order: Promise<unknown>) => {
      await order;
      await outbox.idle();
      return states.at(-1);
    };
    expect(await afterwards(outbox.post('call.note', { callId: 'c', window: 'w', text: 'a' }))).toEqual({
      kind: 'saved',
      at: 1,
    });
    expect(await afterwards(outbox.post('call.close', close))).toEqual({ kind: 'saved', at: 1 });
    expect(await afterwards(outbox.post('call.close', close))).toMatchObject({ kind: 'not-saved', sentence: 'No.' });
    expect(await afterwards(outbox.post('call.close', close))).toMatchObject({ kind: 'saved' });
    expect(await afterwards(outbox.post('call.note', { callId: 'c', window: 'w', text: 'ab' }))).toMatchObject({
      kind: 'not-saved',
    });
  });

  it('survives a wire that throws', async () => {
    let calls = 0;
    const send = (async () => {
      calls += 1;
      if (calls === 1) throw new Error('gone');
      return saved;
    }) as unknown as Send;
    const outbox = createOutbox({ send, now: () => 0, onState: () => undefined });
    await expect(outbox.post('desk.look', {})).rejects.toThrow('gone');
    expect((await outbox.post('desk.look', {})).ok).toBe(true);
  });
});

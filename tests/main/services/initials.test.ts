import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, type Person } from './clocked-desk';
import { openDesk } from './shift-desk';

describe('initials', () => {
  async function handedOver() {
    const desk = await openDesk();
    const { ben, cas, clock } = desk;
    const { id } = await ben.done('shift.start', {});
    const call = await ben.newCall();
    await call.do('call.hold');
    const followUp = await ben.done('follow-up.open', {
      callId: null,
      what: 'call-back',
      text: 'Tell her the number',
      owner: ben.id,
      dueAt: clock.now + HOUR,
      safeToLeaveMessage: null,
    });
    const ended = await ben.done('shift.end', { shift: id, why: null });
    const initial = (person: Person, key: string) => person.done('pass-on.initial', { shift: id, item: key });
    return { ...desk, shift: id, call, followUp, ended, initial, keys: ended.items.map(({ key }) => key), cas };
  }

  it('hand the call and the follow-up over; until then they stay whose they were', async () => {
    const { ben, cas, call, keys, initial, clock } = await handedOver();
    const ownerOfCall = async () => (await ben.done('call.read', { callId: call.id })).call.owner;
    const ownerOfPromise = async () => (await ben.done('log.day', {})).followUps[0]?.owner;
    expect([await ownerOfCall(), await ownerOfPromise()]).toEqual([ben.id, ben.id]);
    await cas.done('shift.start', {});
    expect((await cas.done('shift.glance', {})).waiting).toBe(2);
    clock.now += MINUTE;
    const half = await initial(cas, keys[0] ?? '');
    expect(half.items.map((item) => item.initial)).toEqual([{ by: cas.id, at: clock.now }, null]);
    expect([await ownerOfCall(), await ownerOfPromise()]).toEqual([cas.id, ben.id]);
    await initial(cas, keys[1] ?? '');
    expect(await ownerOfPromise()).toBe(cas.id);
    expect((await cas.done('shift.glance', {})).waiting).toBe(0);
    const { events } = await cas.done('call.timeline', { callId: call.id });
    expect(events.at(-1)?.body).toEqual({
      kind: 'call.owner-changed',
      owner: cas.id,
      why: 'Initialed in the pass-on of Ben Cruz',
    });
    const { soFar } = await cas.done('shift.read', {});
    expect(soFar.map(({ key }) => key)).toEqual(keys);
  });

  it('are given by oneself, on shift, once, and not on one’s own pass-on', async () => {
    const { ben, cas, ann, keys, shift, initial } = await handedOver();
    const [item = ''] = keys;
    await ben.done('shift.start', {});
    expect((await ben.refusal('pass-on.initial', { shift, item })).code).toBe('not-allowed');
    expect((await cas.refusal('pass-on.initial', { shift, item })).sentence).toMatch(/Start your shift first/);
    await cas.done('shift.start', {});
    await initial(cas, item);
    await ann.done('shift.start', {});
    const late = await ann.refusal('pass-on.initial', { shift, item });
    expect(late).toMatchObject({ code: 'changed-meanwhile' });
    expect(late.sentence).toMatch(/^Cas Dunn has initialed this line already, 07:00/);
    expect((await ann.refusal('pass-on.initial', { shift, item: 'call:none' })).code).toBe('not-found');
  });

  it('do not take what somebody else was given meanwhile, nor what is done', async () => {
    const { ann, cas, call, followUp, keys, initial } = await handedOver();
    await ann.done('call.change-owner', { callId: call.id, owner: ann.id, why: null });
    await ann.done('follow-up.finish', { followUp: followUp.id, result: 'Told her' });
    await cas.done('shift.start', {});
    const { passOns } = await cas.done('shift.read', {});
    expect(passOns[0]?.items.map(({ settled }) => settled)).toEqual([false, true]);
    for (const key of keys) await initial(cas, key);
    expect((await cas.done('call.read', { callId: call.id })).call.owner).toBe(ann.id);
  });

  it('that are missing keep the line in front of the next person, and out of the next pass-on', async () => {
    const { clock, cas, ann, keys } = await handedOver();
    clock.now += 30 * HOUR;
    const second = await cas.done('shift.start', {});
    expect((await cas.done('shift.read', {})).soFar).toEqual([]);
    await cas.done('shift.end', { shift: second.id, why: null });
    await ann.done('shift.start', {});
    const { passOns } = await ann.done('shift.read', {});
    expect(passOns[0]?.items.map(({ key }) => key)).toEqual(keys);
    expect((await ann.done('shift.glance', {})).waiting).toBe(2);
  });
});

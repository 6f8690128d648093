import { expect, it, vi } from 'vitest';
import { createDeskStore } from '../../../src/renderer/state/desk-store';
import type { Output, Send } from '../../../src/shared/contract/contract';
import type { Call } from '../../../src/shared/domain/call';
import { compileLexicons } from '../../../src/shared/escalation/rulebook';
import type { Pack } from '../../../src/shared/protocol/pack';
import { smallPack } from '../../shared/protocol/small-pack';
import { callOf, dayOf, fakeSend, lookOf, NOW, ok, type Sent, type Served } from './fake-desk';

const old = smallPack();
const [noise] = old.incidentTypes.filter(({ id }) => id === 'noise');
const party = { id: 'party', label: 'Party', protocol: 'noise', words: { en: ['party'], es: ['fiesta'] } };
const fresh = smallPack({
  dispositions: [...old.dispositions, { code: '91', label: 'Rangers', key: 'k' }],
  incidentTypes: [...old.incidentTypes, { ...(noise as Pack['incidentTypes'][number]), ...party }],
});

/** A desk with one open call; `publish` is what main says when somebody changed the pack. */
async function deskWithCall(lists: Output<'agency.lists'>) {
  const call: Call = callOf(1, { kind: 'call.noted', text: 'a party upstairs', recovered: false });
  const sent: Sent[] = [];
  let publish = (_pack: string) => {};
  const told = new Promise<string>((resolve) => {
    publish = resolve;
  });
  let pack = old;
  const served: Served = {
    'desk.look': () => ok(lookOf()),
    'log.day': () => ok(dayOf([call])),
    'call.read': () => ok({ call, draft: null, followUps: [], staff: {} }),
    'pack.read': () => ok({ hash: pack === old ? 'old' : 'new', base: 'base', pack, lexicons: compileLexicons(pack) }),
    'agency.lists': () => ok(lists),
  };
  const rest = fakeSend(served, sent);
  let waits = 0;
  const send = (async (name, input) => {
    if (name !== 'log.changes') return rest(name, input);
    waits += 1;
    if (waits > 1) return new Promise(() => undefined);
    return ok({ head: 2, pack: await told, ringing: null });
  }) as Send;
  const store = createDeskStore({ send, now: () => NOW, window: 'w1' });
  await store.getState().start();
  return {
    store,
    names: () => sent.map(({ name }) => name),
    publish(next: Pack) {
      pack = next;
      publish('new');
    },
    open: () => Object.values(store.getState().calls)[0]?.getState(),
  };
}

const LISTS = { hash: 'new', lists: fresh, types: compileLexicons(fresh).types };

it('a change made elsewhere reaches the window and the calls open in it, and only the lists are sent', async () => {
  const { store, names, publish, open } = await deskWithCall(LISTS);
  expect(store.getState().packHash).toBe('old');
  await open()?.flush();
  expect(open()?.suggestions.map(({ key }) => key)).not.toContain('type:party');
  publish(fresh);
  await vi.waitFor(() => expect(store.getState().packHash).toBe('new'));
  expect(store.getState().pack?.dispositions).toEqual(fresh.dispositions);
  expect(names().filter((name) => name === 'pack.read')).toHaveLength(1);
  await open()?.flush();
  expect(open()?.suggestions.map(({ key }) => key)).toContain('type:party');
});

it('the whole pack is read where the folder itself is another', async () => {
  const { store, names, publish } = await deskWithCall(null);
  publish(fresh);
  await vi.waitFor(() => expect(store.getState().packHash).toBe('new'));
  expect(names().filter((name) => name === 'pack.read')).toHaveLength(2);
});

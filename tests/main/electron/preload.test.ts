import { expect, it, vi } from 'vitest';
import type { FakeElectron } from './fake-electron';

const { fake } = vi.hoisted(() => ({ fake: {} as FakeElectron }));
vi.mock('electron', async () => {
  Object.assign(fake, (await import('./fake-electron')).createFakeElectron());
  return fake.electron;
});

await import('../../../src/main/electron/preload');

it('gives the page one frozen function, and nothing of Electron', async () => {
  expect([...fake.seen.world.keys()]).toEqual(['bridge']);
  const bridge = fake.seen.world.get('bridge') as { send(name: string, input: unknown): Promise<unknown> };
  expect(Object.keys(bridge)).toEqual(['send']);
  expect(Object.isFrozen(bridge)).toBe(true);
  fake.seen.channels.set('tenline', async (_event, ...args) => args);
  expect(await bridge.send('desk.look', { a: 1 })).toEqual(['desk.look', { a: 1 }]);
});

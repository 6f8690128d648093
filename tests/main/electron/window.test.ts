import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FakeElectron } from './fake-electron';

const { fake } = vi.hoisted(() => ({ fake: {} as FakeElectron }));
vi.mock('electron', async () => {
  Object.assign(fake, (await import('./fake-electron')).createFakeElectron());
  return fake.electron;
});

const { openWindow } = await import('../../../src/main/electron/window');
const folder = mkdtempSync(join(tmpdir(), 'tenline-window-'));
const placeFile = join(folder, 'window.json');
const screens = [{ x: 0, y: 0, width: 1920, height: 1080 }];
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  rmSync(placeFile, { force: true });
  fake.seen.windows.length = 0;
});

function open() {
  openWindow({ preload: '/p.cjs', placeFile, screens });
  const seen = fake.seen.windows[0];
  if (seen === undefined) throw new Error('No window was made');
  return seen;
}

describe('the window', () => {
  it('is hardened, each setting by name', () => {
    expect(open().options.webPreferences).toEqual({
      preload: '/p.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: false,
      disableBlinkFeatures: 'Auxclick',
    });
  });

  it('has no menu, and is shown once its page is painted', () => {
    const { done, events } = open();
    expect(done).toEqual(['setMenu ']);
    events.emit('ready-to-show');
    expect(done).toEqual(['setMenu ', 'show']);
  });

  it('opens where it was closed', () => {
    open().events.emit('close');
    expect(JSON.parse(readFileSync(placeFile, 'utf8'))).toEqual({ x: 10, y: 20, width: 1000, height: 700 });
    fake.seen.windows.length = 0;
    expect(open().options).toMatchObject({ x: 10, y: 20, width: 1000, height: 700 });
  });

  it.each([
    ['on a screen that is gone', '{"x":2500,"y":0,"width":1000,"height":700}'],
    ['above every screen', '{"x":0,"y":-900,"width":1000,"height":700}'],
    ['not a place', '{"x":"0"}'],
    ['not JSON', '{'],
  ])('opens in the usual place when the kept one is %s', (_, text) => {
    writeFileSync(placeFile, text);
    const { options } = open();
    expect(options).toMatchObject({ width: 1366, height: 768 });
    expect(options).not.toHaveProperty('x');
  });
});

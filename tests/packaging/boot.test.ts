import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findHolder } from '../../src/main/lock';
import { createFakeElectron, type FakeElectron, strict } from '../main/electron/fake-electron';

/** The built files under a strict stand-in for Electron; a real one is only seen on a packaged build. */
const root = join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);
const loader = Module as unknown as { _load(request: string, ...rest: unknown[]): unknown };
const realLoad = loader._load;
const realArgs = process.argv;

const scratch = mkdtempSync(join(tmpdir(), 'tenline-boot-'));
let fake: FakeElectron;
let folder: string;
beforeEach(() => {
  fake = createFakeElectron();
  folder = mkdtempSync(join(scratch, 'data-'));
  loader._load = (request, ...rest) =>
    request === 'electron' ? strict('electron', fake.electron) : realLoad.call(loader, request, ...rest);
});
afterEach(() => {
  loader._load = realLoad;
  process.argv = realArgs;
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function load(file: string): void {
  const path = join(root, 'out', file);
  for (const cached of Object.keys(require.cache))
    if (cached.startsWith(join(root, 'out') + sep)) delete require.cache[cached];
  require(path);
}

const did = (name: string) => fake.seen.calls.filter(([call]) => call === name).map(([, ...args]) => args);

async function boot(): Promise<void> {
  process.argv = ['electron', root, '--data', folder];
  load('electron/index.cjs');
  fake.seen.becomeReady();
  const settled = () => did('exit').length > 0 || fake.seen.windows[0]?.done.includes('loadURL app://bundle/');
  await expect.poll(settled, { timeout: 30_000 }).toBe(true);
}

function theWindow() {
  const [window, ...more] = fake.seen.windows;
  if (window === undefined || more.length > 0) throw new Error('There is not exactly one window');
  return window;
}

async function quit(): Promise<void> {
  let prevented = 0;
  const event = { preventDefault: () => prevented++ };
  fake.seen.app.emit('will-quit', event);
  await expect.poll(() => did('quit').length, { timeout: 30_000 }).toBe(1);
  fake.seen.app.emit('will-quit', event);
  expect(prevented).toBe(1);
}

const served = (address: string) =>
  fake.seen.schemes.get('app')?.(new Request(address)) ?? new Response(null, { status: 500 });

describe('the built Electron host', () => {
  it('asks for the sandbox and its scheme before Electron is ready, and keeps its files beside the log', async () => {
    await boot();
    expect(fake.seen.calls.slice(0, 3)).toEqual([
      ['enableSandbox'],
      [
        'registerSchemesAsPrivileged',
        [{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }],
      ],
      ['setPath', 'userData', join(folder, 'window')],
    ]);
    await quit();
  });

  it('opens one hardened window on its own page, with a preload that exists', async () => {
    await boot();
    const window = theWindow();
    const { preload, ...preferences } = window.options.webPreferences as { preload: string };
    expect(preload).toBe(join(root, 'out/preload/index.cjs'));
    expect(existsSync(preload)).toBe(true);
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      devTools: false,
    });
    expect(window.contents.session).toMatchObject({ request: expect.any(Function), check: expect.any(Function) });
    expect(window.contents.openHandler?.()).toEqual({ action: 'deny' });
    expect(window.contents.events.eventNames()).toEqual(
      expect.arrayContaining(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']),
    );
    await quit();
  });

  it('serves the built page under its policy, and every file the page names', async () => {
    await boot();
    const page = served('app://bundle/');
    const html = await page.text();
    const nonce = /'nonce-([^']+)'/.exec(page.headers.get('content-security-policy') ?? '')?.[1] ?? 'none';
    expect(html).toContain(`nonce="${nonce}"`);
    expect(html).not.toContain('__CSP_NONCE__');
    const named = [...html.matchAll(/(?:src|href)="\.?(\/[^"]+)"/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThanOrEqual(2);
    for (const path of named) expect([path, served(`app://bundle${path}`).status]).toEqual([path, 200]);
    expect(served('app://bundle/../electron/index.cjs').status).toBe(404);
    await quit();
  });

  it('answers the built preload in its window, and nobody else', async () => {
    await boot();
    const window = theWindow();
    load('preload/index.cjs');
    const bridge = fake.seen.world.get('bridge') as { send(name: string, input: unknown): Promise<unknown> };
    const frame = { parent: null, url: 'app://bundle/' };
    fake.seen.event = { sender: window.sender, senderFrame: frame };
    expect(await bridge.send('desk.look', {})).toMatchObject({ ok: true, value: { setUp: false } });
    for (const senderFrame of [null, { parent: frame, url: frame.url }, { parent: null, url: 'evil://bundle/' }]) {
      fake.seen.event = { sender: window.sender, senderFrame };
      expect(await bridge.send('desk.look', {})).toMatchObject({ ok: false, problem: { code: 'not-allowed' } });
    }
    await quit();
  });

  it('a second start brings the window to the front', async () => {
    await boot();
    const window = theWindow();
    fake.seen.app.emit('second-instance', {}, ['tenline', 'tenline://call?from=8595550100']);
    expect(window.done).toEqual(expect.arrayContaining(['restore', 'focus']));
    await quit();
  });

  it('holds the log while it runs, and has closed it when it quits', async () => {
    await boot();
    expect(findHolder(folder)).toBe('window');
    await quit();
    expect(findHolder(folder)).toBeNull();
    expect(existsSync(join(folder, 'calls.db-wal'))).toBe(false);
  });

  it('says in a box why it does not start, and opens no window', async () => {
    folder = join(folder, 'file');
    writeFileSync(folder, '');
    await boot();
    expect(did('showErrorBox')).toEqual([['Tenline', expect.stringMatching(/a file stands where a folder is needed/)]]);
    expect([did('exit'), fake.seen.windows]).toEqual([[[1]], []]);
  });

  it('says so when the log is from the future', async () => {
    await boot();
    await quit();
    const file = join(folder, 'calls.db');
    const bytes = readFileSync(file);
    bytes.writeUInt32BE(9999, 60); // user_version
    writeFileSync(file, bytes);
    fake = createFakeElectron();
    await boot();
    expect(did('showErrorBox')).toEqual([['Tenline', expect.stringMatching(/newer/i)]]);
    expect(findHolder(folder)).toBeNull();
  });

  it('the preload needs nothing but Electron', () => {
    const text = readFileSync(join(root, 'out/preload/index.cjs'), 'utf8');
    expect([...text.matchAll(/require\(["'`]([^"'`]+)/g)].map((match) => match[1])).toEqual(['electron']);
    expect(text.length).toBeLessThan(2000);
  });
});

import { EventEmitter } from 'node:events';
import type { App, Session } from 'electron';
import { describe, expect, it } from 'vitest';
import { keepInside } from '../../../src/main/electron/navigation';
import { denyPermissions } from '../../../src/main/electron/permissions';
import { fakeContents, fakeSession, strict } from './fake-electron';

/** Every permission name of Electron 45's `setPermissionRequestHandler` and `setPermissionCheckHandler`. */
const PERMISSIONS = [
  'clipboard-read',
  'clipboard-sanitized-write',
  'deprecated-sync-clipboard-read',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'keyboardLock',
  'local-fonts',
  'local-network-access',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'notifications',
  'openExternal',
  'pointerLock',
  'serial',
  'speaker-selection',
  'storage-access',
  'top-level-storage-access',
  'unknown',
  'usb',
  'window-management',
  'something-new',
];

describe('permissions', () => {
  const { session, seen } = fakeSession();
  denyPermissions(session as Session);

  it.each(PERMISSIONS)('%s is refused, but for copying text and the whole screen', (permission) => {
    const allowed = permission === 'clipboard-sanitized-write' || permission === 'fullscreen';
    let answer: unknown;
    seen.request?.(null, permission, (value) => {
      answer = value;
    });
    expect([answer, seen.check?.(null, permission)]).toEqual([allowed, allowed]);
  });

  it('devices, screen capture and downloads are refused', () => {
    expect(seen.device?.()).toBe(false);
    let streams: unknown;
    seen.display?.({}, (value) => {
      streams = value;
    });
    expect(streams).toEqual({});
    expect(prevented(seen.events, 'will-download')).toBe(true);
  });

  it.each([
    ['app://bundle/', false],
    ['app://bundle/assets/a.js', false],
    ['data:image/svg+xml,x', false],
    ['https://example.com/', true],
    ['http://127.0.0.1:8080/', true],
    ['ws://example.com/', true],
    ['file:///etc/passwd', true],
    ['app://elsewhere/', true],
    ['chrome-extension://x/', true],
  ])('a request to %s is cancelled: %s', (url, cancel) => {
    let answer: unknown;
    seen.beforeRequest?.({ url }, (value) => {
      answer = value;
    });
    expect(answer).toEqual({ cancel });
  });
});

describe('navigation', () => {
  const events = new EventEmitter();
  const { contents, seen } = fakeContents();
  keepInside(
    strict('app', { on: (name: string, listener: () => void) => events.on(name, listener) }) as unknown as App,
  );
  events.emit('web-contents-created', {}, contents);

  const elsewhere = [
    'https://example.com/',
    'file:///etc/passwd',
    'app://bundle.evil/',
    'app://evil@x/',
    'javascript:1',
    'x',
    '',
  ];
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('%s stays inside', (name) => {
    for (const url of elsewhere) expect(prevented(seen.events, name, url), url).toBe(true);
    expect(prevented(seen.events, name, 'app://bundle/')).toBe(false);
  });

  it('no page in a page, no second window', () => {
    expect(prevented(seen.events, 'will-attach-webview')).toBe(true);
    expect(seen.openHandler?.()).toEqual({ action: 'deny' });
  });
});

function prevented(events: EventEmitter, name: string, url = ''): boolean {
  let stopped = false;
  const known = events.emit(name, {
    url,
    preventDefault: () => {
      stopped = true;
    },
  });
  if (!known) throw new Error(`Nobody listens to ${name}`);
  return stopped;
}

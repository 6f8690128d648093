import { EventEmitter } from 'node:events';

/** Only the named members exist; anything else Tenline might reach for is an error, not undefined. */
export function strict<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key, receiver) {
      if (typeof key === 'string' && !(key in target)) throw new Error(`Tenline is not known to use ${name}.${key}`);
      return Reflect.get(target, key, receiver);
    },
  });
}

type Listener = (...args: never[]) => unknown;
type Answer = (value: unknown) => void;

/** What a session was told. */
export type SeenSession = {
  request?: (contents: unknown, permission: string, answer: Answer) => void;
  check?: (contents: unknown, permission: string) => boolean;
  device?: () => boolean;
  display?: (request: unknown, answer: Answer) => void;
  beforeRequest?: (details: { url: string }, answer: Answer) => void;
  readonly events: EventEmitter;
};

export type SeenContents = {
  readonly session: SeenSession;
  readonly events: EventEmitter;
  openHandler?: () => unknown;
};

export type SeenWindow = {
  readonly options: Record<string, unknown>;
  readonly events: EventEmitter;
  readonly contents: SeenContents;
  /** The object Tenline holds: what a real event names as its sender. */
  readonly sender: object;
  readonly done: string[];
};

export function fakeSession(): { readonly session: object; readonly seen: SeenSession } {
  const seen: SeenSession = { events: new EventEmitter() };
  const session = strict('session', {
    setPermissionRequestHandler: (handler: NonNullable<SeenSession['request']>) => {
      seen.request = handler;
    },
    setPermissionCheckHandler: (handler: NonNullable<SeenSession['check']>) => {
      seen.check = handler;
    },
    setDevicePermissionHandler: (handler: NonNullable<SeenSession['device']>) => {
      seen.device = handler;
    },
    setDisplayMediaRequestHandler: (handler: NonNullable<SeenSession['display']>) => {
      seen.display = handler;
    },
    on: (name: string, listener: Listener) => void seen.events.on(name, listener as never),
    webRequest: strict('webRequest', {
      onBeforeRequest: (handler: NonNullable<SeenSession['beforeRequest']>) => {
        seen.beforeRequest = handler;
      },
    }),
  });
  return { session, seen };
}

export function fakeContents(): { readonly contents: object; readonly seen: SeenContents } {
  const { session, seen: seenSession } = fakeSession();
  const seen: SeenContents = { session: seenSession, events: new EventEmitter() };
  const contents = strict('webContents', {
    session,
    on: (name: string, listener: Listener) => void seen.events.on(name, listener as never),
    setWindowOpenHandler: (handler: () => unknown) => {
      seen.openHandler = handler;
    },
  });
  return { contents, seen };
}

/** One Electron: what Tenline calls in it is seen, what it registers can be called. */
export function createFakeElectron() {
  const { promise: ready, resolve: becomeReady } = Promise.withResolvers<void>();
  const seen = {
    calls: [] as unknown[][],
    app: new EventEmitter(),
    windows: [] as SeenWindow[],
    channels: new Map<string, (event: unknown, ...args: unknown[]) => Promise<unknown>>(),
    schemes: new Map<string, (request: Request) => Response>(),
    world: new Map<string, unknown>(),
    becomeReady,
    /** The sender and frame the next message comes from. */
    event: { sender: {}, senderFrame: null } as { sender: unknown; senderFrame: unknown },
  };
  const called =
    (name: string) =>
    (...args: unknown[]) =>
      void seen.calls.push([name, ...args]);

  class BrowserWindow {
    constructor(options: Record<string, unknown>) {
      const events = new EventEmitter();
      const { contents, seen: seenContents } = fakeContents();
      const done: string[] = [];
      seen.windows.push({ options, events, contents: seenContents, sender: contents, done });
      seen.app.emit('web-contents-created', {}, contents);
      const act =
        (name: string) =>
        (...args: unknown[]) =>
          void done.push([name, ...args].join(' '));
      const on = (name: string, listener: Listener) => void events.on(name, listener as never);
      // biome-ignore lint/correctness/noConstructorReturn: the proxy must stand in for the window itself
      return strict('window', {
        webContents: contents,
        on,
        once: on,
        setMenu: act('setMenu'),
        show: act('show'),
        restore: act('restore'),
        focus: act('focus'),
        isMinimized: () => true,
        getNormalBounds: () => ({ x: 10, y: 20, width: 1000, height: 700 }),
        loadURL: async (url: string) => act('loadURL')(url),
      });
    }
  }

  const electron = {
    app: strict('app', {
      enableSandbox: called('enableSandbox'),
      setPath: called('setPath'),
      setAsDefaultProtocolClient: called('setAsDefaultProtocolClient'),
      requestSingleInstanceLock: () => true,
      quit: called('quit'),
      exit: called('exit'),
      whenReady: () => ready,
      on: (name: string, listener: Listener) => void seen.app.on(name, listener as never),
    }),
    dialog: strict('dialog', { showErrorBox: called('showErrorBox') }),
    screen: strict('screen', { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] }),
    protocol: strict('protocol', {
      registerSchemesAsPrivileged: called('registerSchemesAsPrivileged'),
      handle: (scheme: string, handler: (request: Request) => Response) => void seen.schemes.set(scheme, handler),
    }),
    ipcMain: strict('ipcMain', {
      handle: (channel: string, handler: (event: unknown, ...args: unknown[]) => Promise<unknown>) =>
        void seen.channels.set(channel, handler),
    }),
    ipcRenderer: strict('ipcRenderer', {
      // What crosses a process is a copy, and only what can be copied crosses.
      invoke: async (channel: string, ...args: unknown[]) => {
        const handler = seen.channels.get(channel);
        if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
        return structuredClone(await handler(seen.event, ...structuredClone(args)));
      },
    }),
    contextBridge: strict('contextBridge', {
      exposeInMainWorld: (key: string, api: unknown) => void seen.world.set(key, api),
    }),
    BrowserWindow,
  };
  return { electron, seen };
}
export type FakeElectron = ReturnType<typeof createFakeElectron>;

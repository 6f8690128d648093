import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { app, dialog, ipcMain, protocol, screen } from 'electron';
import { chooseAgency, chooseFolder, prepareFolder, StartRefusal } from '../data-folder';
import { type Desk, openDesk } from '../desk';
import { findHolder, heldSentence, nameHolder } from '../lock';
import { readPageFiles } from '../page';
import { serveIpc } from './ipc';
import { keepInside } from './navigation';
import { PAGE_PRIVILEGES, servePage } from './page-scheme';
import { denyPermissions } from './permissions';
import { openWindow } from './window';

/** Tenline in its own window. This file is built as CommonJS: nothing here may await at its top level. */
function main(): void {
  // Calls are nobody else's business on this machine: every file made here is for this account only.
  process.umask(0o077);
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([PAGE_PRIVILEGES]);
  try {
    const folder = prepareFolder(chooseFolder(readOptions()));
    // Chromium's own files lie beside the log, so that demo and live windows are two programs.
    app.setPath('userData', join(folder, 'window'));
    if (!app.requestSingleInstanceLock()) {
      app.quit();
      return;
    }
    app.setAsDefaultProtocolClient(SCHEME);
    app.on('window-all-closed', () => app.quit());
    keepInside(app);
    app
      .whenReady()
      .then(() => start(folder))
      .catch(refuse);
  } catch (error) {
    refuse(error);
  }
}

/** Electron and Chromium have switches of their own on the command line: unknown ones are left alone. */
function readOptions(): {
  readonly demo: boolean;
  readonly data: string | undefined;
  readonly agency: string | undefined;
} {
  const { values } = parseArgs({
    args: process.argv.slice(1),
    strict: false,
    options: { demo: { type: 'boolean' }, data: { type: 'string' }, agency: { type: 'string' } },
  });
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
  return { demo: values.demo === true, data: text(values.data), agency: text(values.agency) };
}

async function start(folder: string): Promise<void> {
  const holder = findHolder(folder);
  if (holder !== null) throw new StartRefusal(heldSentence(folder, holder));
  const built = import.meta.dirname;
  const files = readPageFiles(join(built, '..', 'renderer'));
  const desk = await openHere(folder, built);
  nameHolder(folder, 'window');
  closeWhenQuitting(desk);
  protocol.handle('app', (request) => servePage(files, request));
  const window = openWindow({
    preload: join(built, '..', 'preload', 'index.cjs'),
    placeFile: join(folder, 'window.json'),
    screens: screen.getAllDisplays().map((display) => display.workArea),
  });
  denyPermissions(window.webContents.session);
  serveIpc(ipcMain, window.webContents, desk.api);
  app.on('second-instance', (_event, args) => {
    if (window.isMinimized()) window.restore();
    window.focus();
    ringFrom(desk, args.find(isLink));
  });
  // macOS hands a link over as an event, the others as an argument of a second start.
  app.on('open-url', (event, link) => {
    event.preventDefault();
    ringFrom(desk, link);
  });
  ringFrom(desk, process.argv.find(isLink));
  await window.loadURL('app://bundle/');
}

const SCHEME = 'tenline';

function isLink(argument: string): boolean {
  return argument.startsWith(`${SCHEME}://`);
}

/** `tenline://call?from=8595550100` offers a number; any page may follow such a link, so it writes nothing. */
function ringFrom(desk: Desk, link: string | undefined): void {
  const from = link === undefined || !URL.canParse(link) ? null : new URL(link).searchParams.get('from');
  if (from !== null) desk.ring(from.slice(0, 40));
}

function openHere(folder: string, built: string): Promise<Desk> {
  const { demo, agency } = readOptions();
  return openDesk({
    folder,
    root: join(built, '..', '..'),
    demo,
    readerWorker: join(built, 'reader-worker.cjs'),
    agency: chooseAgency(agency),
  });
}

/** Open calls need no farewell: everything typed is in the log. The log itself is closed before the program ends. */
function closeWhenQuitting(desk: Desk): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    closed = true;
    event.preventDefault();
    void desk.close().finally(() => app.quit());
  });
}

function refuse(error: unknown): void {
  const sentence = error instanceof StartRefusal ? error.sentence : 'Tenline failed to start. What was saved is kept.';
  if (!(error instanceof StartRefusal)) console.error(error);
  dialog.showErrorBox('Tenline', sentence);
  app.exit(1);
}

main();

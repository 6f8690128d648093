import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chooseAgency, chooseFolder, prepareFolder, StartRefusal } from '../data-folder';
import { type Desk, openDesk } from '../desk';
import { readHostFile, writeHostFile } from '../host-file';
import { findHolder, heldSentence, nameHolder } from '../lock';
import { readPageFiles } from '../page';
import { askForAddress } from './ask-for-address';
import { createCodes, newSecret } from './codes';
import { browserCanAppear, openBrowser } from './open-browser';
import type { Options } from './options';
import { type RunningServer, startServer } from './server';

/** A running Tenline, or null when another one was already there and this start only opened it again. */
export type Running = { close(): Promise<void> } | null;

/** How long a start waits for one that began a moment earlier, or for one that is just closing. */
const PATIENCE = 15_000;

/** Opens the log and serves it; `built` is the folder of this host's built files. Throws StartRefusal in plain words. */
export async function runLoopback(options: Options, built: string): Promise<Running> {
  const folder = prepareFolder(chooseFolder(options));
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const holder = findHolder(folder);
    const desk = holder === null ? await openUnlessHeld(folder, options, built) : undefined;
    if (desk !== undefined) return serve(desk, folder, options, built);
    if (holder !== 'window' && (await openThere(folder, options))) return null;
    if (holder === 'window' || Date.now() > deadline) throw new StartRefusal(heldSentence(folder, holder ?? 'unnamed'));
    await sleep(200);
  }
}

/** The open log, or undefined when another start took the folder in this very moment. */
async function openUnlessHeld(folder: string, options: Options, built: string): Promise<Desk | undefined> {
  try {
    return await openDesk({
      folder,
      root: join(built, '..', '..'),
      demo: options.demo,
      readerWorker: join(built, 'reader-worker.mjs'),
      agency: chooseAgency(options.agency),
    });
  } catch (error) {
    if (findHolder(folder) !== null) return undefined;
    throw error;
  }
}

async function serve(desk: Desk, folder: string, options: Options, built: string): Promise<Running> {
  try {
    nameHolder(folder, 'browser');
    const secret = newSecret();
    const files = readPageFiles(join(built, '..', 'renderer'));
    const parts = { desk, files, codes: createCodes(() => performance.now()), secret };
    const server = await listenAgain(parts, folder, options.port);
    writeHostFile(folder, { port: server.port, secret });
    await announce(server.newAddress('print'), options, async () => server.newAddress('open'));
    for (const caution of desk.cautions()) console.log(caution);
    return {
      close: async () => {
        await server.close();
        await desk.close();
      },
    };
  } catch (error) {
    await desk.close();
    throw error;
  }
}

async function openThere(folder: string, options: Options): Promise<boolean> {
  const host = readHostFile(folder);
  const address = host && (await askForAddress(host, 'print'));
  if (host === undefined || address === undefined) return false;
  await announce(address, options, () => askForAddress(host, 'open'));
  console.log('Tenline was already running there; this start only opened it again.');
  return true;
}

/** The last port again when it is free, so that an open page comes back by itself. */
async function listenAgain(
  parts: Parameters<typeof startServer>[0],
  folder: string,
  wanted: number | undefined,
): Promise<RunningServer> {
  const port = wanted ?? readHostFile(folder)?.port ?? 0;
  try {
    return await startServer(parts, port);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (wanted !== undefined) throw new StartRefusal(portSentence(wanted, code));
    if (port === 0) throw error;
    console.log(`Port ${port} of last time is taken by another program. Close pages of Tenline that are still open.`);
    return startServer(parts, 0);
  }
}

function portSentence(port: number, code: string | undefined): string {
  const otherwise = 'Name another with --port, or leave --port out and Tenline finds a free one.';
  if (code === 'EADDRINUSE') return `Port ${port} is in use by another program. ${otherwise}`;
  if (code === 'EACCES') return `This account may not use port ${port}. ${otherwise}`;
  return `Port ${port} cannot be used (${code ?? 'unknown reason'}). ${otherwise}`;
}

async function announce(
  address: string,
  options: Options,
  addressToOpen: () => Promise<string | undefined>,
): Promise<void> {
  console.log(`Tenline is at ${address}`);
  if (!options.open || !browserCanAppear(process)) return;
  const another = await addressToOpen();
  if (another !== undefined) await openBrowser(another);
}

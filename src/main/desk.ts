import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { Refusal, type Result } from '../shared/contract/problem';
import { phoneValue } from '../shared/domain/phone-value';
import { shapeSentence } from './agency/shape-sentences';
import { type Api, createApi } from './api';
import { StartRefusal } from './data-folder';
import { takeLock } from './database/file/folder-lock';
import { closeLog, openWriter, type Writer } from './database/file/open';
import { FileRefusal, refusalOf } from './database/file/sqlite-refusal';
import { transact } from './database/file/transact';
import { bindToken, dropToken, readToken, saveToken } from './database/host-tokens';
import { append, headOf } from './database/journal/journal';
import { seedDemo } from './database/seed/seed-demo';
import { lostSessions } from './database/sessions';
import { readStation } from './database/station';
import { startReader } from './database/worker/reader-worker-client';
import { openPack } from './open-pack';
import { createChanges } from './services/changes';
import type { Tools } from './services/context';
import { createLeases } from './services/leases';
import { MessageFile, receiveMessage } from './services/receiving';
import { createBell } from './services/ringing';

/** The program behind every host: one data folder, one log, one pack, one api. */
export type Desk = {
  readonly api: Api;
  /** Bearer tokens of the loopback host, by hash; they outlive a restart. */
  readonly tokens: {
    save(hash: string): void;
    /** The session bound to a token, null when nobody is signed in with it, undefined when it is unknown. */
    session(hash: string): string | null | undefined;
    bind(hash: string, session: string | null): void;
    drop(hash: string): void;
  };
  cautions(): readonly string[];
  /** Offers a ringing number to the windows; F2 takes it, nothing is written before. */
  ring(number: string): void;
  /** Takes in an online message as a call; answers with its reference number, or why it could not. */
  receive(message: unknown): Result<{ readonly reference: string }>;
  readonly mode: 'live' | 'drill';
  close(): Promise<void>;
};

export type DeskOptions = {
  readonly folder: string;
  /** The project's or the package's root: `migrations` and `agency` are in it. */
  readonly root: string;
  readonly demo: boolean;
  /** The built reader-worker file. */
  readonly readerWorker: string;
  /** Another pack folder than `agency/lexington`. */
  readonly agency?: string | undefined;
  readonly now?: (() => number) | undefined;
};

/** Opens everything or nothing; throws StartRefusal with a sentence for the person who started it. */
export async function openDesk(options: DeskOptions): Promise<Desk> {
  const lock = takeLock(options.folder);
  if ('heldBy' in lock) {
    throw new StartRefusal(
      `Tenline is already running on this data folder (${options.folder}). Use the open window, or close it first.`,
    );
  }
  try {
    return await openWith(options, lock.release);
  } catch (error) {
    lock.release();
    const failed = error instanceof FileRefusal ? error : refusalOf(error, join(options.folder, 'calls.db'));
    if (failed !== undefined) throw new StartRefusal(failed.beforehand);
    throw error instanceof Refusal ? new StartRefusal(error.problem.sentence) : error;
  }
}

async function openWith(options: DeskOptions, release: () => void): Promise<Desk> {
  const now = options.now ?? Date.now;
  const file = join(options.folder, 'calls.db');
  const log = openWriter({ file, migrations: join(options.root, 'migrations') });
  try {
    const agency = options.agency ?? join(options.root, 'agency', 'lexington');
    const packs = openPack(log, { agency, data: options.folder }, now);
    if (options.demo && readStation(log) === undefined) {
      const { pack, hash } = packs.inForce();
      seedDemo(log, { pack, hash, now: now() });
      packs.readChanges();
    }
    if (readStation(log) !== undefined) {
      transact(log, () => {
        packs.publish('system');
        endLostSessions(log, now());
      });
    }
    const reader = startReader({ file, workerFile: options.readerWorker });
    const changes = createChanges(headOf(log).seq);
    const bell = createBell(now);
    const tools = {
      log,
      reader,
      changes,
      leases: createLeases(),
      bell,
      version: packageJson.version,
      packInForce: packs.inForce,
      takePack: packs.take,
      publishPack: packs.publish,
      cautions: packs.cautions,
    };
    return {
      api: createApi({ tools, now, onBug: reportBug }),
      tokens: {
        save: (hash) => saveToken(log, { hash, session: null, at: now() }),
        session: (hash) => readToken(log, hash)?.session,
        bind: (hash, session) => bindToken(log, hash, session),
        drop: (hash) => dropToken(log, hash),
      },
      cautions: tools.cautions,
      ring(number) {
        bell.ring(phoneValue(number));
        changes.tell(headOf(log).seq);
      },
      mode: options.demo ? 'drill' : (readStation(log)?.mode ?? 'live'),
      receive(message) {
        const result = receive(tools, now(), message);
        changes.tell(headOf(log).seq);
        return result;
      },
      async close() {
        changes.stop();
        await reader.stop();
        closeLog(log);
        release();
      },
    };
  } catch (error) {
    closeLog(log);
    throw error;
  }
}

/** Somebody is signed in only where a window says so. */
function endLostSessions(log: Writer, at: number): void {
  for (const { id } of lostSessions(log)) {
    append(log, { call: null, actor: 'system', at, body: { kind: 'session.ended', session: id } });
  }
}

function receive(tools: Tools, now: number, message: unknown): Result<{ readonly reference: string }> {
  const parsed = MessageFile.safeParse(message);
  if (!parsed.success) {
    const sentence = `${shapeSentence(parsed.error, message, 'The message')} Nothing was written.`;
    return { ok: false, problem: { code: 'bad-input', sentence } };
  }
  try {
    return { ok: true, value: { reference: receiveMessage(tools, now, parsed.data) } };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** Names the bug for whoever looks at standard error; a stack holds no caller data. */
function reportBug(number: string, error: unknown): void {
  process.stderr.write(`${number} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}

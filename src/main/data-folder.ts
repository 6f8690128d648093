import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { makeFolder } from './database/file/make-folder';

/** Why Tenline does not start, in words for the person at the desk: what is wrong and what to do. */
export class StartRefusal extends Error {
  readonly sentence: string;
  constructor(sentence: string) {
    super(sentence);
    this.name = 'StartRefusal';
    this.sentence = sentence;
  }
}

export type FolderChoice = {
  /** The demo keeps its calls in a folder of its own, so that it never meets a live log. */
  readonly demo: boolean;
  /** `--data`: wins over `TENLINE_DATA`, which wins over the platform's place. */
  readonly data?: string | undefined;
  readonly env?: NodeJS.ProcessEnv;
  readonly platform?: NodeJS.Platform;
  readonly home?: string;
};

/** Where the log lives, as an absolute path. Nothing is made yet. */
export function chooseFolder(choice: FolderChoice): string {
  const env = choice.env ?? process.env;
  const named = choice.data || env.TENLINE_DATA;
  if (named) return fromWhereTyped(named, env);
  const place = platformPlace(env, choice.platform ?? process.platform, choice.home ?? homedir());
  return join(place, choice.demo ? 'tenline-demo' : 'tenline');
}

/** The folder of the agency pack: `--agency` wins over `TENLINE_AGENCY`; undefined for the one that comes with Tenline. */
export function chooseAgency(named: string | undefined, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const folder = named || env.TENLINE_AGENCY;
  return folder ? fromWhereTyped(folder, env) : undefined;
}

/** A path typed by a person counts from where they stood: `npm start` itself runs at the root of the program. */
function fromWhereTyped(path: string, env: NodeJS.ProcessEnv = process.env): string {
  return resolve(env.INIT_CWD ?? process.cwd(), path);
}

function platformPlace(env: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string): string {
  if (platform === 'win32') return env.LOCALAPPDATA || join(home, 'AppData', 'Local');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  const xdg = env.XDG_DATA_HOME;
  return xdg && isAbsolute(xdg) ? xdg : join(home, '.local', 'share');
}

/** Makes the folder when it is missing (for this account only) and proves that files in it can be read and written. */
export function prepareFolder(folder: string): string {
  return inFolder(folder, () => {
    makeFolder(folder);
    readdirSync(folder);
    const probe = join(folder, `.probe-${randomUUID()}`);
    writeFileSync(probe, 'x', { mode: 0o600 });
    rmSync(probe);
    return folder;
  });
}

/** Work on the files beside the log, at a start. */
export function inFolder<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new StartRefusal(folderSentence(folder, (error as NodeJS.ErrnoException).code));
  }
}

function folderSentence(folder: string, code: string | undefined): string {
  const otherwise = 'or name another folder with --data.';
  switch (code) {
    case 'EEXIST':
    case 'ENOTDIR':
      return `Tenline cannot keep its log in ${folder}: a file stands where a folder is needed. Move that file away, ${otherwise}`;
    case 'ENOENT':
      return `Tenline cannot keep its log in ${folder}: no folder can be made there. Name another folder with --data.`;
    case 'EACCES':
    case 'EPERM':
      return `Tenline cannot keep its log in ${folder}: this account may not read and write there. Have it allowed, ${otherwise}`;
    case 'EROFS':
      return `Tenline cannot keep its log in ${folder}: that disk is read-only. Make it writable, ${otherwise}`;
    case 'ENOSPC':
    case 'EDQUOT':
      return `Tenline cannot keep its log in ${folder}: the disk is full. Make room, ${otherwise}`;
    default:
      return `Tenline cannot keep its log in ${folder} (${code ?? 'unknown reason'}). Look at that folder, ${otherwise}`;
  }
}

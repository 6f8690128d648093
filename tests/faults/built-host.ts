import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
export const program = join(root, 'out/loopback/index.mjs');

/** The account `nobody`, for what root may do and people may not; undefined when we are a person already. */
const NOBODY = 65_534;
export const asPerson: { readonly uid?: number; readonly gid?: number } =
  process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

/** Whether the program can be started as a person at all: a copy in root's own folder cannot be read by others. */
export const personCanStart =
  spawnSync(process.execPath, ['-e', `require('node:fs').readFileSync(${JSON.stringify(program)})`], asPerson)
    .status === 0;

export type Host = {
  readonly child: ChildProcess;
  /** Everything printed so far, both streams. */
  output(): string;
  /** `http://127.0.0.1:PORT/#k=CODE`, as printed. */
  readonly address: string;
  readonly port: number;
  /** Ends it as Ctrl-C does; gives the exit status. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
};

type Start = { readonly args: readonly string[]; readonly person?: boolean; readonly env?: NodeJS.ProcessEnv };

/** Starts the built host as a program of its own. */
export function launch({ args, person = false, env = {} }: Start) {
  const { TENLINE_DATA: _, TENLINE_AGENCY: __, INIT_CWD: ___, npm_lifecycle_event: ____, ...ours } = process.env;
  const child = spawn(process.execPath, [program, '--no-open', ...args], {
    cwd: root,
    env: { ...ours, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(person ? asPerson : {}),
  });
  let text = '';
  const spoke = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => {
        text += part;
        if (text.includes('Tenline is at ')) resolve();
      });
    }
  });
  return { child, spoke, ended: once(child, 'close') as Promise<[number | null]>, output: () => text };
}

/** A host that must come up. */
export async function startHost(...args: readonly string[]): Promise<Host> {
  const { child, spoke, ended, output } = launch({ args });
  await Promise.race([spoke, ended]);
  const address = /^Tenline is at (\S+)$/m.exec(output())?.[1];
  if (address === undefined) throw new Error(`The host did not start:\n${output()}`);
  return {
    child,
    output,
    address,
    port: Number(new URL(address).port),
    stop: async (signal = 'SIGINT') => {
      child.kill(signal);
      return (await ended)[0];
    },
  };
}

/** A start that must end by itself: its exit status, null when it had to be killed, and what it said. */
export async function awaitEnd(start: Start): Promise<{ readonly status: number | null; readonly said: string }> {
  const { child, ended, output } = launch(start);
  const patience = setTimeout(() => child.kill('SIGKILL'), 30_000);
  const [status] = await ended;
  clearTimeout(patience);
  return { status, said: output().trim() };
}

/** A scratch folder that also the person may enter. */
export function scratch(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'tenline-fault-'));
  chmodSync(path, 0o755);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** What the page would send. */
export async function post(
  port: number,
  path: string,
  input: unknown,
  token = '',
): Promise<{ status: number; body: unknown }> {
  const origin = `http://127.0.0.1:${port}`;
  const answer = await fetch(origin + path, {
    method: 'POST',
    headers: {
      origin,
      'sec-fetch-site': 'same-origin',
      'x-tenline': '1',
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify(input),
  });
  return { status: answer.status, body: await answer.json() };
}

/** The token a page would get for the printed address. */
export async function exchange(address: string): Promise<string | undefined> {
  const { port, hash } = new URL(address);
  const { body } = await post(Number(port), '/session', { code: hash.slice('#k='.length) });
  return (body as { token?: string }).token;
}

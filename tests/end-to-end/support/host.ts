import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

/** One built host over a folder of its own. */
export type Host = {
  readonly folder: string;
  readonly address: string;
  kill(): Promise<void>;
};

export type HostOptions = { readonly folder: string; readonly args?: readonly string[] };

/** Starts the built host; resolves when it has printed its address. */
export async function startHost({ folder, args = [] }: HostOptions): Promise<Host> {
  const { TENLINE_DATA: _, npm_lifecycle_event: __, ...env } = process.env;
  const child = spawn(process.execPath, ['out/loopback/index.mjs', '--no-open', '--data', folder, ...args], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { folder, address: await addressOf(child), kill: () => kill(child) };
}

function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (part: string) => {
        said += part;
        const address = /^Tenline is at (\S+)$/m.exec(said)?.[1];
        if (address !== undefined) resolve(address);
      });
    }
    child.once('close', () => reject(new Error(`The host ended:\n${said}`)));
  });
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await closed;
}

export function scratchFolder(): string {
  return mkdtempSync(join(tmpdir(), 'tenline-e2e-'));
}

import { join } from 'node:path';
import type { Terminal } from '../../../src/main/cli/command';
import { commands } from '../../../src/main/cli/commands';
import { runCommand } from '../../../src/main/cli/run-command';

export const ROOT = join(import.meta.dirname, '../../..');
export const NOW = Date.UTC(2026, 10, 20, 23, 0);

/** Runs the command line in this process: what it printed, and its exit status. */
export async function tenline(args: readonly string[], given: { readonly input?: string; readonly cwd?: string } = {}) {
  const out: string[] = [];
  const err: string[] = [];
  async function* lines() {
    yield* (given.input ?? '').split('\n').slice(0, given.input?.endsWith('\n') === true ? -1 : undefined);
  }
  const terminal: Terminal = {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    lines,
    root: ROOT,
    cwd: given.cwd ?? process.cwd(),
    now: () => NOW,
  };
  const status = await runCommand(commands, args, terminal);
  return { status, out: out.join('\n'), err: err.join('\n') };
}

import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { commands } from './commands';
import { runCommand } from './run-command';

/** `tenline <command>`: results on standard output, messages on standard error. */

const root = process.env.TENLINE_ROOT ?? join(import.meta.dirname, '..', '..');

// A reader that closes its end (head, less) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

process.exitCode = await runCommand(commands, process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  lines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
  root,
  cwd: process.env.INIT_CWD ?? process.cwd(),
  now: Date.now,
});

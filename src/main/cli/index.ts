import { join } from 'node:path';
import { commands } from './commands';
import { readLines } from './read-lines';
import { runCommand } from './run-command';

/** `tenline <command>`: results on standard output, messages on standard error. */

// A copy of the log is as private as the log: every file made here is for this account only.
process.umask(0o077);

const root = process.env.TENLINE_ROOT ?? join(import.meta.dirname, '..', '..');

// A reader that closes its end (head, less) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

process.exitCode = await runCommand(commands, process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  lines: () => readLines(process.stdin.setEncoding('utf8')),
  root,
  cwd: process.env.INIT_CWD ?? process.cwd(),
  now: Date.now,
});

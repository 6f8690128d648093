import { StartRefusal } from '../data-folder';
import { readOptions } from './options';
import { runLoopback } from './run';

/** Tenline in the browser. Ends with 0 when it was closed, 1 when it could not start, 2 for a wrong command line. */
async function main(): Promise<void> {
  // Calls are nobody else's business on this machine: every file made here is for this account only.
  process.umask(0o077);
  const options = readOptions(process.argv.slice(2));
  if ('sentence' in options) return end(2, options.sentence);
  const starting = runLoopback(options, import.meta.dirname);
  // Also while it starts: who asks it to end in the first second is not left with a half-open log.
  closeWhenTold(async () => (await starting)?.close());
  try {
    if ((await starting) === null) end(0);
  } catch (error) {
    if (error instanceof StartRefusal) return end(1, error.sentence);
    console.error(error);
    end(1, 'Tenline failed to start. What was saved is kept.');
  }
}

function closeWhenTold(close: () => Promise<void>): void {
  let closing = false;
  const stop = () => {
    if (closing) return;
    closing = true;
    setTimeout(() => end(1, 'Tenline did not close in time. What was saved is kept.'), 10_000).unref();
    close().then(
      () => end(0),
      (error: unknown) => {
        console.error(error);
        end(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  if (process.env.npm_lifecycle_event === undefined) return;
  // npm does not pass SIGTERM on through its shell: a change of parent is how its end shows here.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 500).unref();
}

function end(status: number, sentence?: string): void {
  if (sentence !== undefined) console.error(sentence);
  process.exit(status);
}

void main();

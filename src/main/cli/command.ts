import { resolve } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The streams and places a command works with; tests give their own. */
export type Terminal = {
  /** A result, one line. */
  readonly out: (line: string) => void;
  /** A message to the person, one line. */
  readonly err: (line: string) => void;
  /** Lines typed or piped in. */
  readonly lines: () => AsyncIterable<string>;
  /** The folder with `migrations` and `agency`. */
  readonly root: string;
  /** Where the person stood: npm itself runs at the root. */
  readonly cwd: string;
  readonly now: () => number;
};

export type Command = {
  /** The words after `tenline`: `log verify`. */
  readonly name: string;
  readonly usage: string;
  /** Gives the exit status: 0 done, 1 something is not as it should be, 2 it could not be done. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number> | number;
};

/** What was typed does not fit the command; the usage is printed and the status is 2. */
export class UsageError extends Error {}

export function readArgs<T extends ParseArgsConfig['options']>(
  args: readonly string[],
  options: T,
  places: readonly [number, number],
) {
  const read = attempt(() =>
    parseArgs({ args: [...args], options: options ?? ({} as T & object), allowPositionals: true }),
  );
  const [least, most] = places;
  if (read.positionals.length < least) throw new UsageError('Something is missing.');
  if (read.positionals.length > most) throw new UsageError(`"${read.positionals[most]}" is too much.`);
  return read;
}

function attempt<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A path as typed, from where the person stood. */
export function pathIn({ cwd }: Terminal, typed: string | undefined): string {
  return resolve(cwd, typed ?? '');
}

/** A whole number from an option. */
export function numberIn(text: string | undefined, name: string): number {
  const value = Number(text);
  if (text === undefined || !Number.isSafeInteger(value) || value < 0) {
    throw new UsageError(`--${name} needs a whole number, not "${text ?? ''}".`);
  }
  return value;
}

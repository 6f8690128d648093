import { Refusal } from '../../shared/contract/problem';
import { codeOf, FileRefusal } from '../database/file/sqlite-refusal';
import { type Command, type Terminal, UsageError } from './command';

/** Finds the command, runs it, and turns what went wrong into a sentence and a status. */
export async function runCommand(
  commands: readonly Command[],
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const command = commands.find(({ name }) => args.slice(0, name.split(' ').length).join(' ') === name);
  if (command === undefined) return explainUsage(commands, args, terminal);
  const rest = args.slice(command.name.split(' ').length);
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(`tenline ${command.usage}`);
    return 0;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    const usage = error instanceof UsageError ? `\nUsage: tenline ${command.usage}` : '';
    terminal.err(`${sentenceOf(error)}${usage}`);
    return 2;
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof FileRefusal) return error.beforehand;
  if (error instanceof Refusal) return error.problem.sentence;
  const code = codeOf(error);
  if (code !== undefined)
    return `The file cannot be read or written to the end (${code}). Keep it as it is and restore the last backup.`;
  return systemSentence(error) ?? `Tenline made a mistake: ${String(error)}. Tell whoever looks after Tenline.`;
}

/** What the system refused, with the place: `EACCES: permission denied, mkdir '/x'` says both. */
function systemSentence(error: unknown): string | undefined {
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (!(error instanceof Error) || code === undefined || !/^E[A-Z]+$/.test(code)) return undefined;
  const [, reason = code] = /^E[A-Z]+: ([^,]+)/.exec(message) ?? [];
  return `${path ?? message} cannot be used: ${reason}. Look there, or name another place.`;
}

function explainUsage(commands: readonly Command[], args: readonly string[], terminal: Terminal): number {
  const asked = args.length === 0 || args[0] === 'help' || args[0] === '--help' || args[0] === '-h';
  const lines = ['Usage: tenline <command>', '', ...commands.map(({ usage }) => `  ${usage}`)];
  if (asked) {
    terminal.out(lines.join('\n'));
    return args.length === 0 ? 2 : 0;
  }
  terminal.err(`There is no command "${args.slice(0, 2).join(' ')}".\n${lines.join('\n')}`);
  return 2;
}

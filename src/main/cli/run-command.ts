import { Refusal } from '../../shared/contract/problem';
import { codeOf } from '../database/file/sqlite-refusal';
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
    if (error instanceof UsageError) {
      terminal.err(`${error.message}\nUsage: tenline ${command.usage}`);
    } else if (error instanceof Refusal) {
      terminal.err(error.problem.sentence);
    } else if (codeOf(error) !== undefined) {
      terminal.err(
        `The file cannot be read or written to the end (${codeOf(error)}). Keep it as it is and restore the last backup.`,
      );
    } else {
      terminal.err(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    return 2;
  }
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

import { readFileSync } from 'node:fs';
import { Refusal } from '../../shared/contract/problem';
import { type Command, pathIn, readArgs } from './command';
import { FOLDER_OPTIONS, tellRunningHost } from './running-host';

/** For web forms and mail gateways: an online message becomes a call at once, owed a reply. */
export const message: Command = {
  name: 'message',
  usage:
    'message FILE.json [--data DIR]   takes in an online message {receivedAt, text, replyTo} as a call; sent again, it is the same one',
  async run(args, terminal) {
    const { positionals, values } = readArgs(args, FOLDER_OPTIONS, [1, 1]);
    const message = readMessage(pathIn(terminal, positionals[0]));
    const { reference } = (await tellRunningHost(values, '/message', message)) as { reference: string };
    terminal.out(reference);
    return 0;
  },
};

function readMessage(file: string): object {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Refusal('bad-input', `${file} cannot be read as JSON: ${(error as Error).message}`);
  }
}

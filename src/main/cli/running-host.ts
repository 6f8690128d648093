import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, type Result } from '../../shared/contract/problem';
import { askRunningHost, UNANSWERED } from '../ask-running-host';
import { chooseFolder } from '../data-folder';
import { readHostFile } from '../host-file';
import { findHolder } from '../lock';

/** The options that name a data folder, as `npm start` has them. */
export const FOLDER_OPTIONS = { data: { type: 'string' }, demo: { type: 'boolean' } } as const;

/** Hands something to the Tenline that runs on a data folder; what it or nobody answers is refused in plain words. */
export async function tellRunningHost(
  { data, demo = false }: { readonly data?: string | undefined; readonly demo?: boolean | undefined },
  path: string,
  body: object,
): Promise<unknown> {
  const folder = chooseFolder({ demo, data });
  const host = readHostFile(folder);
  const answer = host === undefined ? undefined : await askRunningHost(host, path, body);
  if (answer === UNANSWERED) {
    throw new Refusal(
      'busy',
      `Tenline on ${folder} did not answer. Send it again when it does: what it has already is not entered twice.`,
    );
  }
  if (!isResult(answer)) throw new Refusal('not-found', nobodyThere(folder));
  if (!answer.ok) throw new Refusal(answer.problem.code, answer.problem.sentence);
  return answer.value;
}

function isResult(answer: unknown): answer is Result<unknown> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

function nobodyThere(folder: string): string {
  if (existsSync(join(folder, 'lock.db')) && findHolder(folder) === 'window')
    return `Tenline on ${folder} runs in its own window, which takes nothing from the command line. Start it with npm start -- --browser instead.`;
  return `No Tenline is running on ${folder}. Start it with npm start, or name its folder with --data.`;
}

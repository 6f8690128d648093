import { Refusal } from '../../shared/contract/problem';
import { askRunningHost } from '../ask-running-host';
import { chooseFolder } from '../data-folder';
import { readHostFile } from '../host-file';

/** The options that name a data folder, as `npm start` has them. */
export const FOLDER_OPTIONS = { data: { type: 'string' }, demo: { type: 'boolean' } } as const;

/** Hands something to the Tenline that runs on a data folder; refuses in plain words when none does. */
export async function tellRunningHost(
  { data, demo = false }: { readonly data?: string | undefined; readonly demo?: boolean | undefined },
  path: string,
  body: object,
): Promise<unknown> {
  const folder = chooseFolder({ demo, data });
  const host = readHostFile(folder);
  const answer = host === undefined ? undefined : await askRunningHost(host, path, body);
  if (answer === undefined) {
    throw new Refusal(
      'not-found',
      `No Tenline is running on ${folder}. Start it with npm start, or name its folder with --data.`,
    );
  }
  return answer;
}

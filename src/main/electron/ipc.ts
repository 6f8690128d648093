import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import type { Problem, Result } from '../../shared/contract/problem';
import type { Api } from '../api';
import { BODY_LIMIT, TOO_LARGE } from '../body-limit';
import { createCaller } from '../services/context';
import { isOwnPage } from './page-scheme';

const STRANGER: Problem = { code: 'not-allowed', sentence: 'Tenline answers only the page in its own window.' };
const NOT_DATA: Problem = { code: 'bad-input', sentence: 'That cannot be written as JSON. Nothing was changed.' };

/** The one channel of the window. Whoever sits at it is known to the window itself and ends with it. */
export function serveIpc(ipcMain: IpcMain, window: WebContents, api: Api): void {
  const caller = createCaller();
  ipcMain.handle('tenline', async (event, name: unknown, input: unknown): Promise<Result<unknown>> => {
    if (!isOurs(event, window)) return { ok: false, problem: STRANGER };
    const problem = refusalOf(input);
    return problem === null ? api.serve(caller, typeof name === 'string' ? name : '', input) : { ok: false, problem };
  });
}

/** The frame is null once its page has gone; a frame inside the page is not the page. */
function isOurs({ sender, senderFrame }: IpcMainInvokeEvent, window: WebContents): boolean {
  return senderFrame !== null && senderFrame.parent === null && sender === window && isOwnPage(senderFrame.url);
}

function refusalOf(input: unknown): Problem | null {
  try {
    return Buffer.byteLength(JSON.stringify(input) ?? '') > BODY_LIMIT ? TOO_LARGE : null;
  } catch {
    return NOT_DATA;
  }
}

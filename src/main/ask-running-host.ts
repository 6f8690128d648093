import { request } from 'node:http';
import type { HostFile } from './host-file';

/** It was asked, and nobody knows whether it did what it was asked to do. */
export const UNANSWERED = 'unanswered';

/**
 * Asks the host that already runs on a data folder, with the secret of its `host.json`. Gives what it answered as
 * JSON, a refusal too; undefined when nobody is there who knows the secret.
 */
export function askRunningHost(host: HostFile, path: string, body: object): Promise<unknown> {
  const origin = `http://127.0.0.1:${host.port}`;
  return new Promise((resolve) => {
    const asking = request(origin + path, {
      method: 'POST',
      agent: false,
      timeout: 2000,
      headers: {
        authorization: `Bearer ${host.secret}`,
        'content-type': 'application/json',
        origin,
        'sec-fetch-site': 'same-origin',
        'x-tenline': '1',
      },
    });
    asking.on('timeout', () => asking.destroy());
    asking.on('error', ({ code }: NodeJS.ErrnoException) => resolve(code === 'ECONNREFUSED' ? undefined : UNANSWERED));
    asking.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      response.on('close', () => resolve(response.statusCode === 401 ? undefined : readAnswer(text)));
    });
    asking.end(JSON.stringify(body));
  });
}

function readAnswer(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

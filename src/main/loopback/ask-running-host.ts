import { request } from 'node:http';
import type { CodeUse } from './codes';
import type { HostFile } from './host-file';

/** A new address from the host that already runs, or undefined when nobody answers who knows the secret. */
export function askRunningHost(host: HostFile, use: CodeUse): Promise<string | undefined> {
  const origin = `http://127.0.0.1:${host.port}`;
  return new Promise((resolve) => {
    const asking = request(`${origin}/launch`, {
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
    asking.on('error', () => resolve(undefined));
    asking.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      response.on('close', () => resolve(addressIn(text, origin)));
    });
    asking.end(JSON.stringify({ use }));
  });
}

function addressIn(text: string, origin: string): string | undefined {
  try {
    const { code } = JSON.parse(text);
    return typeof code === 'string' ? `${origin}/#k=${code}` : undefined;
  } catch {
    return undefined;
  }
}

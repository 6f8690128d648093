import { askRunningHost } from '../ask-running-host';
import type { HostFile } from '../host-file';
import type { CodeUse } from './codes';

/** A new address from the host that already runs, or undefined when it does not answer. */
export async function askForAddress(host: HostFile, use: CodeUse): Promise<string | undefined> {
  const answer = await askRunningHost(host, '/launch', { use });
  const code = typeof answer === 'object' && answer !== null && 'code' in answer ? answer.code : undefined;
  return typeof code === 'string' ? `http://127.0.0.1:${host.port}/#k=${code}` : undefined;
}

import type { Send } from '../../src/shared/contract/contract';
import type { Result } from '../../src/shared/contract/problem';
import type { Call } from '../../src/shared/domain/call';
import type { Answer } from '../../src/shared/protocol/answer';
import { exchange, type Host, post } from './built-host';

/** The wire of one browser page to a built host; its token outlives the host. */
export async function openPage({ address }: Pick<Host, 'address'>): Promise<string> {
  const token = await exchange(address);
  if (token === undefined) throw new Error('The printed code was refused');
  return token;
}

/** Asks as the page does; rejects when the host is not there, as `fetch` does. */
export function sendTo(port: number, token: string): Send {
  const send = async (name: string, input: unknown) => (await post(port, `/api/${name}`, input, token)).body;
  return send as Send;
}

/** A new desk with its supervisor signed in. */
export async function setUp(host: Host): Promise<{ readonly token: string; readonly send: Send }> {
  const token = await openPage(host);
  const send = sendTo(host.port, token);
  must(await send('desk.set-up', { name: 'Front desk', letter: '1', supervisor: 'Kim Sample' }));
  return { token, send };
}

export async function openCall(send: Send, window: string): Promise<Call> {
  const asked = { window, channel: 'phone', from: null, message: null, originalAt: null } as const;
  return must(await send('call.open', asked)).call;
}

export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.sentence}`);
  return result.value;
}

/** The code and the sentence of a refusal; fails when it was none. */
export function refusalIn(result: Result<unknown>): readonly [string, string] {
  if (result.ok) throw new Error(`It went through: ${JSON.stringify(result.value).slice(0, 200)}`);
  return [result.problem.code, result.problem.sentence];
}

export function words(value: string): Answer {
  return { state: 'given', value };
}

import type { Caller } from '../../../src/main/api';
import type { Parts } from '../../../src/main/loopback/app';
import { createCodes, newSecret } from '../../../src/main/loopback/codes';
import { somePage } from '../some-page';

type Served = { readonly caller: Caller; readonly name: string; readonly input: unknown };

/** A program behind the wire that only remembers what reached it. */
export function stubParts(now: () => number = () => 0) {
  const tokens = new Map<string, string | null>();
  const served: Served[] = [];
  const rung: string[] = [];
  const secret = newSecret();
  const parts: Parts = {
    desk: {
      api: {
        serve: async (caller, name, input) => {
          served.push({ caller, name, input });
          return { ok: true, value: { name } };
        },
      },
      tokens: {
        save: (hash) => void tokens.set(hash, null),
        session: (hash) => tokens.get(hash),
        bind: (hash, session) => void tokens.set(hash, session),
        drop: (hash) => void tokens.delete(hash),
      },
      ring: (number) => void rung.push(number),
      receive: () => ({ ok: true, value: { reference: 'N26-000001-Z' } }),
    },
    files: somePage(),
    codes: createCodes(now),
    secret,
  };
  return { parts, served, tokens, secret, rung };
}

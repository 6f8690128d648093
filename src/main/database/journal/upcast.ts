import type { EventBody, EventKind } from '../../../shared/domain/event';

/** The version that `append` writes, per kind; 1 where nothing stands. */
const CURRENT: Partial<Record<EventKind, number>> = {};

type Payload = Readonly<Record<string, unknown>>;

/** From version n to n + 1, by kind and n. An event is read through these and never rewritten. */
const STEPS: Partial<Record<EventKind, Readonly<Record<number, (old: Payload) => Payload>>>> = {};

export function versionOf(kind: EventKind): number {
  return CURRENT[kind] ?? 1;
}

/** The payload in today's form. Throws for a version this program does not know: a newer program wrote it. */
export function readBody(kind: EventKind, version: number, payload: string): EventBody {
  let body = JSON.parse(payload) as Payload;
  for (let from = version; from < versionOf(kind); from++) {
    const step = STEPS[kind]?.[from];
    if (step === undefined) throw new Error(`${kind} version ${from} has no step to version ${from + 1}`);
    body = step(body);
  }
  if (version > versionOf(kind)) throw new Error(`${kind} version ${version} was written by a newer Tenline`);
  return { kind, ...body } as EventBody;
}

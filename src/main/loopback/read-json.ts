import { BODY_LIMIT } from '../body-limit';

/** The body as data, or why it is none. It is read no further than the limit, whatever length it claims. */
export type Body = { readonly value: unknown } | 'too-large' | 'not-json';

export async function readJson(request: Request): Promise<Body> {
  const text = Number(request.headers.get('content-length') ?? 0) > BODY_LIMIT ? undefined : await readText(request);
  if (text === undefined) return 'too-large';
  try {
    return { value: JSON.parse(text) };
  } catch {
    return 'not-json';
  }
}

/** One string field of the body; anything else is as good as nothing. */
export function fieldOf(body: Body, field: string): string | undefined {
  if (typeof body === 'string') return undefined;
  const value: unknown = Object(body.value)[field];
  return typeof value === 'string' ? value : undefined;
}

async function readText(request: Request): Promise<string | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size > BODY_LIMIT) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

import type { EventBody } from '../../shared/domain/event';
import { append } from '../database/journal/journal';
import { actorOf, type Context } from './context';

/** Writes events in the name of whoever is signed in: of one call, or with null of the desk. */
export function record(context: Context, call: string | null, bodies: readonly EventBody[]): void {
  const { log, order, now: at } = context;
  for (const body of bodies) append(log, { call, actor: actorOf(context), at, order, body });
}

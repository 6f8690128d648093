import { offsetAt } from '../../../shared/domain/time/zone';

const QUARTER = 900_000;
const known = new Map<string, number>();

/** Minutes east of UTC. Zones change at quarter hours only, so one question per quarter hour is enough. */
export function offsetOf(at: number, zone: string): number {
  const quarter = Math.floor(at / QUARTER);
  const key = `${zone} ${quarter}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size > 5_000) known.clear();
  const offset = offsetAt(quarter * QUARTER, zone);
  known.set(key, offset);
  return offset;
}

import type { Wanted } from '../../../src/shared/find/wanted';
import { NOW } from './new-log';

/** A question of plain words, with whatever filters. */
export function wanted(text: string, filters: Partial<Wanted> = {}): Wanted {
  return { text, clauses: [], from: null, to: null, now: NOW, ...filters };
}

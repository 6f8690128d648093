import { listStaff, readStaff } from '../database/staff';
import type { Context } from './context';

/** The names of everybody who ever was on the staff list, by id. */
export function namesOf({ log }: Pick<Context, 'log'>): Readonly<Record<string, string>> {
  return Object.fromEntries(listStaff(log).map(({ id, name }) => [id, name]));
}

export function nameOf({ log }: Pick<Context, 'log'>, staff: string): string {
  return readStaff(log, staff)?.name ?? 'somebody no longer on the list';
}

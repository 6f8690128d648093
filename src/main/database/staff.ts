import type { Staff, StaffNames } from '../../shared/domain/staff';
import { all, get, type Reader } from './file/connection';

type Row = { readonly id: string; readonly name: string; readonly role: Staff['role']; readonly active: number };

/** Everybody ever added, by name; those who left are not active. */
export function listStaff(r: Reader): Staff[] {
  return all<Row>(r, 'SELECT id, name, role, active FROM staff ORDER BY name COLLATE NOCASE, id').map(read);
}

export function namesOf(r: Reader): StaffNames {
  return Object.fromEntries(listStaff(r).map(({ id, name }) => [id, name]));
}

export function readStaff(r: Reader, id: string): Staff | undefined {
  const row = get<Row>(r, 'SELECT id, name, role, active FROM staff WHERE id = ?', id);
  return row === undefined ? undefined : read(row);
}

function read({ id, name, role, active }: Row): Staff {
  return { id, name, role, active: active === 1 };
}

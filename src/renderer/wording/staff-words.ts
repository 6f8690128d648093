import type { Role } from '../../shared/domain/staff';

/** The five roles as people say them. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  'call-taker': 'call taker',
  supervisor: 'supervisor',
  'records-clerk': 'records clerk',
  auditor: 'auditor',
  administrator: 'administrator',
};

/** Who may add people; main decides, this only says so beforehand. */
export function mayAddPeople(role: Role): boolean {
  return role === 'supervisor' || role === 'administrator';
}

/** The name of a person on the staff list. People who left are not on it. */
export function nameOf(staff: readonly { readonly id: string; readonly name: string }[], id: string): string {
  return staff.find((one) => one.id === id)?.name ?? 'somebody no longer on the list';
}

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

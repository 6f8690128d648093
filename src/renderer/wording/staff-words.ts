import type { Role } from '../../shared/domain/staff';

/** The five roles as people say them. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  'call-taker': 'call taker',
  supervisor: 'supervisor',
  'records-clerk': 'records clerk',
  auditor: 'auditor',
  administrator: 'administrator',
};

import { z } from 'zod';

/** The closed list of roles; each operation names those that may use it. */
export const Role = z.enum(['call-taker', 'supervisor', 'records-clerk', 'auditor', 'administrator']);
export type Role = z.infer<typeof Role>;

export type Staff = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly active: boolean;
};

/** Who sits at the desk. `proof: 'chosen'` = signed in by choosing a name, without a passcode. */
export type Session = {
  readonly id: string;
  readonly staff: Staff;
  readonly startedAt: number;
  readonly proof: 'chosen';
};

/** Whose work it is to take calls; the others read. */
export function takesCalls(role: Role | null): boolean {
  return role === 'call-taker' || role === 'supervisor';
}

/** Who may be answerable for an open call or a promise: somebody who works here and takes calls. */
export function mayOwn({ role, active }: Pick<Staff, 'role' | 'active'>): boolean {
  return active && takesCalls(role);
}

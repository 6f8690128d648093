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
export const TAKERS = ['call-taker', 'supervisor'] as const satisfies readonly Role[];
/** Who changes what the agency decides, people and roles too. */
export const LEADERS = ['supervisor', 'administrator'] as const satisfies readonly Role[];
/** Who reviews what others decided on a flag. */
export const REVIEWERS = ['supervisor'] as const satisfies readonly Role[];
export const EVERYBODY = Role.options;

export function takesCalls(role: Role | null): boolean {
  return TAKERS.some((one) => one === role);
}

export function isLeader(role: Role): boolean {
  return LEADERS.some((one) => one === role);
}

/** Who may be answerable for an open call or a promise: somebody who works here and takes calls. */
export function mayOwn({ role, active }: Pick<Staff, 'role' | 'active'>): boolean {
  return active && takesCalls(role);
}

/** A closed call goes on with whoever it belongs to; a supervisor reopens any. */
export function mayReopen(owner: string, { id, role }: Staff): boolean {
  return role === 'supervisor' || id === owner;
}

/** Names by staff id, also of people who left. */
export type StaffNames = Readonly<Record<string, string>>;

/** Whoever did something, by name; what Tenline does by itself has the actor `system`. */
export function personOf(names: StaffNames, id: string): string {
  return id === 'system' ? 'Tenline' : (names[id] ?? 'somebody no longer on the list');
}

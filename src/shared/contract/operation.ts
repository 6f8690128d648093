import type { z } from 'zod';
import type { Role } from '../domain/staff';

/**
 * `command` writes, in one transaction; `lookup` reads by key, in under a millisecond; `search` may take
 * longer and runs on the read-only worker; `wait` answers when something happens.
 */
export type OperationKind = 'command' | 'lookup' | 'search' | 'wait';

/** `'anyone'` = before sign-in: nothing about a caller may come back. */
type Roles = 'anyone' | readonly Role[];

export type Operation<K extends OperationKind, I extends z.ZodType, O> = {
  readonly kind: K;
  readonly roles: Roles;
  readonly input: I;
  /** The type of the answer; it has no value at run time. */
  readonly output?: O;
};

type Spec<I extends z.ZodType> = { readonly roles: Roles; readonly input: I };

function operation<K extends OperationKind>(kind: K) {
  return <I extends z.ZodType>(spec: Spec<I>) => ({
    returns: <O>(): Operation<K, I, O> => ({ kind, ...spec }),
  });
}

export const command = operation('command');
export const lookup = operation('lookup');
export const search = operation('search');
export const wait = operation('wait');

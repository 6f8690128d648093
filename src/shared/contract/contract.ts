import type { z } from 'zod';
import { agencyOperations } from './agency-operations';
import { boardOperations } from './board-operations';
import { callOperations } from './call-operations';
import { deskOperations } from './desk-operations';
import { findOperations } from './find-operations';
import { followUpOperations } from './follow-up-operations';
import type { Operation, OperationKind } from './operation';
import type { Result } from './problem';
import { shiftOperations } from './shift-operations';

/** Every operation there is. Hosts serve it, screens send it, one test suite passes over every wire. */
export const contract = {
  ...deskOperations,
  ...callOperations,
  ...findOperations,
  ...boardOperations,
  ...followUpOperations,
  ...shiftOperations,
  ...agencyOperations,
};

type Contract = typeof contract;
export type OperationName = keyof Contract;
export type Input<N extends OperationName> = z.input<Contract[N]['input']>;
export type Parsed<N extends OperationName> = z.output<Contract[N]['input']>;
export type Output<N extends OperationName> =
  Contract[N] extends Operation<OperationKind, z.ZodType, infer O> ? O : never;

/** How a screen asks for anything: the same over IPC, HTTP and in memory. */
export type Send = <N extends OperationName>(name: N, input: Input<N>) => Promise<Result<Output<N>>>;

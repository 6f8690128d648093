import { z } from 'zod';

/** What the inputs of many operations are made of. */

export const Id = z.uuid();
/** A short text a person types: a name, a reason. */
export const Line = z.string().max(500);
/** UTC milliseconds. */
export const Time = z.number().int().nonnegative();

import { z } from 'zod';

/** When the incident happens, seen from the call. */
export const Band = z.enum(['now', 'just', 'past', 'unknown']);
export type Band = z.infer<typeof Band>;

/** How the narrative means a concept's words. */
export const Assertion = z.enum(['affirmed', 'negated', 'uncertain', 'past', 'hypothetical', 'other', 'resolved']);
export type Assertion = z.infer<typeof Assertion>;

/**
 * A test on what is known of a call. Answers are tested by choice, tri-state or number, never by their text,
 * so that the checker can enumerate every case. `concept` is for escalation rules only; without `assertion`
 * it means affirmed or uncertain.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly question: string; readonly is: string }
  | { readonly question: string; readonly in: readonly string[] }
  | { readonly question: string; readonly answered: boolean }
  | { readonly question: string; readonly atLeast: number }
  | { readonly band: Band | readonly Band[] }
  | { readonly type: string | readonly string[] }
  | { readonly gate: string; readonly is: 'yes' | 'no' | 'unknown' }
  | { readonly concept: string; readonly assertion?: Assertion | readonly Assertion[] | undefined };

export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(Condition).min(1) }),
    z.strictObject({ any: z.array(Condition).min(1) }),
    z.strictObject({ not: Condition }),
    z.strictObject({ question: z.string(), is: z.string() }),
    z.strictObject({ question: z.string(), in: z.array(z.string()).min(1) }),
    z.strictObject({ question: z.string(), answered: z.boolean() }),
    z.strictObject({ question: z.string(), atLeast: z.number() }),
    z.strictObject({ band: z.union([Band, z.array(Band).min(1)]) }),
    z.strictObject({ type: z.union([z.string(), z.array(z.string()).min(1)]) }),
    z.strictObject({ gate: z.string(), is: z.enum(['yes', 'no', 'unknown']) }),
    z.strictObject({ concept: z.string(), assertion: z.union([Assertion, z.array(Assertion).min(1)]).optional() }),
  ]),
);

import { z } from 'zod';

/** How the caller knows: saw it, was told, or worked it out. */
export const Basis = z.enum(['observed', 'said', 'inferred']);
export type Basis = z.infer<typeof Basis>;

/** A time in the caller's words, and how it was read (UTC milliseconds; null = open end). */
export const WhenValue = z.strictObject({
  text: z.string(),
  from: z.number().nullable(),
  to: z.number().nullable(),
  approximate: z.boolean(),
  /** It goes on while the caller speaks. */
  ongoing: z.boolean().optional(),
  readBack: z.string(),
});
export type WhenValue = z.infer<typeof WhenValue>;

/** A telephone number as typed, and normalised where it could be read. */
export const PhoneValue = z.strictObject({
  raw: z.string(),
  digits: z.string(),
  e164: z.string().nullable(),
  display: z.string(),
});
export type PhoneValue = z.infer<typeof PhoneValue>;

/** A place as typed; `verified` only after it was read back to the caller and confirmed. */
export const PlaceValue = z.strictObject({ raw: z.string(), verified: z.boolean() });
export type PlaceValue = z.infer<typeof PlaceValue>;

const words = z.string().optional();

export const Person = z.strictObject({
  basis: Basis,
  role: words,
  name: words,
  sex: words,
  age: words,
  build: words,
  hair: words,
  clothing: words,
  marks: words,
  direction: words,
});
export type Person = z.infer<typeof Person>;

export const Vehicle = z.strictObject({
  basis: Basis,
  role: words,
  colour: words,
  year: words,
  make: words,
  body: words,
  plate: words,
  state: words,
  damage: words,
  direction: words,
});
export type Vehicle = z.infer<typeof Vehicle>;

export const PropertyItem = z.strictObject({
  basis: Basis,
  what: words,
  brand: words,
  model: words,
  colour: words,
  serial: words,
  marks: words,
  value: words,
});
export type PropertyItem = z.infer<typeof PropertyItem>;

export const AnswerValue = z.union([
  z.string(),
  z.number(),
  z.array(z.string()),
  WhenValue,
  PhoneValue,
  PlaceValue,
  z.array(Person),
  z.array(Vehicle),
  z.array(PropertyItem),
]);
export type AnswerValue = z.infer<typeof AnswerValue>;

/**
 * What became of a question. Unknown, refused and not asked are answers too. A yes-no question is given
 * with 'yes' or 'no'; `together` marks the gate's "I asked, none apply".
 */
export const Answer = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('given'),
    value: AnswerValue,
    basis: Basis.optional(),
    together: z.literal(true).optional(),
  }),
  z.strictObject({ state: z.literal('unknown') }),
  z.strictObject({ state: z.literal('refused') }),
  z.strictObject({ state: z.literal('not-asked') }),
]);
export type Answer = z.infer<typeof Answer>;

/** Answers that are a state and no value. */
export const WITHOUT_VALUE = ['unknown', 'refused', 'not-asked'] as const satisfies readonly Answer['state'][];

export function given(value: AnswerValue): Answer {
  return { state: 'given', value };
}

/** Answers by question id: the spine, the type's questions, the gate (R1 to R10) and red-flag questions alike. */
export type Answers = Readonly<Record<string, Answer>>;

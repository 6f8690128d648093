import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** A note as a call taker would type it, with what it is. */
export const Note = z.strictObject({
  id: z.string(),
  text: z.string().min(1),
  label: z.enum(['emergency', 'non_emergency', 'ambiguous']),
  lang: z.enum(['en', 'es']),
  topic: z.string(),
  trait: z.enum([
    'plain',
    'negated',
    'past',
    'idiom',
    'hypothetical',
    'understated',
    'reassured',
    'typo',
    'in_progress',
  ]),
});
export type Note = z.infer<typeof Note>;

/** Notes the rules were written with, and the learned weights trained on. */
export const BUILD = [
  'first-build',
  'second-build',
  'third-build',
  'fourth-hazard-build',
  'fourth-medical-build',
  'fourth-spanish-build',
  'fourth-violence-build',
  'spanish-build',
  'fifth-build',
  'sixth-build',
  'seventh-build',
  'seventh-spanish-build',
  'eighth-build',
  'ninth-a-build',
  'ninth-b-build',
  'ninth-c-build',
  'tenth-a-build',
  'tenth-b-build',
  'tenth-c-build',
  'tenth-d-build',
  'eleventh-a-build',
  'eleventh-b-build',
  'eleventh-e-build',
  'eleventh-f-build',
  'twelfth-a-build',
  'twelfth-b-build',
  'twelfth-c-build',
  'thirteenth-build',
  'fourteenth-build',
  'fifteenth-build',
  'sixteenth-build',
  'seventeenth-build',
  'eighteenth-build',
] as const;
/** No rule and no weight is made from these; the two thresholds of the learned judgement are placed by them. */
export const TUNING = [
  'first-aside',
  'second-aside',
  'third-aside',
  'fourth-aside',
  'spanish-aside',
  'fifth-aside',
  'sixth-aside',
  'eighth-aside',
  'eleventh-d-aside',
  'twelfth-d-aside',
  'detail-tuning',
] as const;
/** Notes set aside: nothing is made from them; the figures that count are theirs. */
export const ASIDE = [
  'ninth-d-aside',
  'ninth-e-aside',
  'tenth-e-aside',
  'tenth-f-aside',
  'eleventh-c-aside',
  'twelfth-e-aside',
] as const;

/**
 * Emergencies told in words that calm elsewhere, and ordinary notes that such words calm. Nothing is made from them, but
 * they were counted while the change they judge was made.
 */
export const TRAPS = ['traps-aside'] as const;

/** Notes of four to eight words; nothing is made from them. */
export const SHORT = ['short-aside'] as const;

/** Notes full of detail: looks, cars, cameras, what was taken. Nothing is made from them. */
export const DETAIL = ['detail-aside'] as const;

export function notesOf(names: readonly string[]): readonly Note[] {
  return names.flatMap((name) => notesIn(join(import.meta.dirname, 'notes', `${name}.jsonl`), Note));
}

/** The notes of a file, one JSON object a line. */
export function notesIn<T>(file: string, shape: z.ZodType<T>): readonly T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => shape.parse(JSON.parse(line)));
}

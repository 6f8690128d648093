import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const Places = z.strictObject({ learned: z.array(z.string()), aside: z.array(z.string()) });

/** Ways to say where it happened, by whether they are learned from. */
export const PLACES = Places.parse(parse(readFileSync(join(import.meta.dirname, 'places.yaml'), 'utf8')));

/** Spreads neighbours over a list: a prime that divides the length of none. */
const STRIDE = 7_919;

/** A note with a place after it: by turns a public place and an address. The same note always gets the same place. */
export function withPlace(text: string, number: number, streets: readonly string[]): string {
  const pick = (list: readonly string[]) => list[(number * STRIDE) % list.length];
  const place = number % 2 === 0 ? pick(PLACES.learned) : `${100 + ((number * STRIDE) % 4_900)} ${pick(streets)}`;
  return `${text.replace(/[\s.]+$/, '')}, ${place}`;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const Lists = z.strictObject({ places: z.array(z.string()), facts: z.array(z.string()) });
const Neutral = z.strictObject({ learned: Lists, aside: Lists });

/** What stands in any note, by whether it is learned from. */
export const NEUTRAL = Neutral.parse(parse(readFileSync(join(import.meta.dirname, 'neutral.yaml'), 'utf8')));

/** Spreads neighbours over a list: a prime that divides the length of none. */
const STRIDE = 7_919;

/** A note with something after it that changes nothing. */
export function withMore(text: string, more: string): string {
  return `${text.replace(/[\s.]+$/, '')}, ${more}`;
}

/** By turns a public place, an address and a fact: the same number always gives the same. */
export function neutral(number: number, streets: readonly string[]): string {
  const pick = (list: readonly string[]): string => list[(number * STRIDE) % list.length] ?? '';
  const { places, facts } = NEUTRAL.learned;
  const ways = [
    () => pick(places),
    () => `${100 + ((number * STRIDE) % 4_900)} ${pick(streets)}`,
    () => pick(facts),
  ] as const;
  return (ways[number % ways.length] ?? ways[0])();
}

import { formatPhone } from '../domain/phone';
import type { Choice } from './choices';

const SHOWN = 3;

/** At most three by name; a beginning that fits many is not spelt out. */
export function sayChoices(chosen: readonly Choice[]): readonly string[] {
  const names = chosen.map(({ label }) => label);
  return names.length > SHOWN + 1 ? [...names.slice(0, SHOWN), `${names.length - SHOWN} more`] : names;
}

export function sayDigits(digits: string): string {
  if (digits.length === 10) return formatPhone(`+1${digits}`);
  return digits.length === 7 ? `${digits.slice(0, 3)}-${digits.slice(3)}` : digits;
}

import type { PhoneValue } from '../protocol/answer';
import { readPhone } from './phone';

/** A number as the record keeps it: as typed, and normalised where it could be read. */
export function phoneValue(text: string): PhoneValue {
  const { raw, digits, e164, display } = readPhone(text);
  return { raw, digits, e164: e164 ?? null, display };
}

import type { WhenValue } from '../../protocol/answer';
import { readWhen, type WhenContext, type WhenReading } from './when';

/** A time in the caller's words as the record keeps it; what could not be read is kept in words. */
export function whenValue(text: string, context: WhenContext): WhenValue {
  return valueOfReading(text, readWhen(text, context));
}

export function valueOfReading(text: string, reading: WhenReading): WhenValue {
  if (reading.kind === 'unread') return { text, from: null, to: null, approximate: true, readBack: '' };
  const { from, to, approximate, readBack } = reading;
  const ongoing = reading.kind === 'open' && reading.ongoing;
  return { text, from, to, approximate, readBack, ongoing };
}

import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { counted } from '../counted';

/**
 * Phone numbers as people type and say them. What was typed is always kept; a number that cannot be one is
 * told so in plain words and kept all the same. Without a leading + a number is read as one of the US and Canada.
 */

export type PhoneReading = {
  /** As typed. */
  readonly raw: string;
  /** Every digit typed, without the extension. */
  readonly digits: string;
  /** `+18595550100`; only when valid. */
  readonly e164?: string;
  /** `(859) 555-0100 ext. 12`; when not valid, what was typed. */
  readonly display: string;
  readonly extension?: string;
  readonly valid: boolean;
  /** Why it is not a number one can call back, as a sentence. */
  readonly note?: string;
};

export type PhoneSpan = {
  /** Places in the text, UTF-16 units; `to` is the place after the last character. */
  readonly from: number;
  readonly to: number;
  /** Ten digits for the US and Canada, else country code and number. */
  readonly digits: string;
  readonly display: string;
};

const LONGEST = 250;
const EXTENSION = /(?:(?<![a-z])(?:ext(?:ension|n)?[.:]?|x)|#)\s{0,3}(\d{1,7})\s*$/i;
/** Services of three digits: answered, but not called back. */
const SERVICE = /^(?:[2-9]11|988)$/;

/** Reads one field. Empty text is not valid and has no note. */
export function readPhone(text: string): PhoneReading {
  const raw = text;
  const tail = EXTENSION.exec(text.slice(-40));
  const main = tail === null ? text : text.slice(0, Math.max(0, text.length - 40) + tail.index);
  const digits = digitsIn(main);
  const extension = digits === '' ? undefined : tail?.[1];
  const number = text.length > LONGEST ? undefined : parse(main, digits);
  if (number === undefined) {
    const note = noteFor(text, digits);
    const display = text.trim();
    return { raw, digits, display, valid: false, ...(extension && { extension }), ...(note && { note }) };
  }
  const plain = formatPhone(number);
  const display = extension === undefined ? plain : `${plain} ext. ${extension}`;
  return { raw, digits, e164: number, display, valid: true, ...(extension && { extension }) };
}

/** `+18595550100` to `(859) 555-0100`; another country's number in its international form; anything else unchanged. */
export function formatPhone(e164: string): string {
  const parts = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(e164);
  if (parts !== null) return `(${parts[1]}) ${parts[2]}-${parts[3]}`;
  return parsePhoneNumberFromString(e164)?.formatInternational() ?? e164;
}

/**
 * Valid phone numbers in running text: ten digits written together or in threes and fours, with or without
 * 1 or +1 before, and numbers of other countries with their +. Seven digits without area code are not taken.
 */
export function findPhones(text: string): readonly PhoneSpan[] {
  const found: PhoneSpan[] = [];
  const candidates =
    /(?<![\w+#$/-]|\d[.])(?:\+(?!1\D{0,2}[2-9])\d[\d .()-]{6,20}\d|(?:\+?1[ .-]?)?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[ .-]?)[2-9]\d{2}[ .-]?\d{4})(?![\w]|[-./]\d)/g;
  for (const match of text.matchAll(candidates)) {
    const number = parse(match[0], digitsIn(match[0]));
    if (number === undefined) continue;
    const digits = number.startsWith('+1') ? number.slice(2) : number.slice(1);
    found.push({ from: match.index, to: match.index + match[0].length, digits, display: formatPhone(number) });
  }
  return found;
}

/** For reading back: `8595550100` to `8 5 9, 5 5 5, 0 1 0 0`. Anything but digits is left out. */
export function speakDigits(digits: string): string {
  const all = digitsIn(digits);
  const groups: string[] = [];
  let rest = all;
  if (all.length === 11 && all.startsWith('1')) {
    groups.push('1');
    rest = all.slice(1);
  }
  while (rest.length > 4) {
    groups.push(rest.slice(0, 3));
    rest = rest.slice(3);
  }
  if (rest !== '') groups.push(rest);
  return groups.map((group) => group.split('').join(' ')).join(', ');
}

function parse(text: string, digits: string): string | undefined {
  const abroad = /^\s*(?:\+|011)/.test(text);
  if (!abroad && digits.length !== 10 && !(digits.length === 11 && digits.startsWith('1'))) return undefined;
  const whole = abroad ? digits.replace(/^011/, '') : `1${digits.slice(-10)}`;
  const number = parsePhoneNumberFromString(`+${whole}`);
  return number?.isValid() === true ? number.number : undefined;
}

function noteFor(text: string, digits: string): string | undefined {
  if (text.trim() === '') return undefined;
  const count = digits.length;
  if (count === 0) return 'There is no number in that. Kept as typed.';
  if (SERVICE.test(digits)) return `${digits} is a service, not a number to call back. Kept as typed.`;
  if (count === 10 || (count === 11 && digits.startsWith('1'))) {
    return 'That has the right length, but no US phone number looks like it. Kept as typed.';
  }
  const abroad = /^\s*(?:\+|011)/.test(text);
  if (abroad) return 'No phone number of another country looks like that. Kept as typed.';
  return `That is ${counted(count, 'digit')}; a phone number has 10. Kept as typed.`;
}

function digitsIn(text: string): string {
  return text.replace(/\D/g, '');
}

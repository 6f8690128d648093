/**
 * The number a caller is given, such as `N26-004217-W`: N, the year of the opening in the agency's zone
 * (two digits), the desk (one character), the call's place in that desk's year (five digits), a check letter.
 */

/** Twenty-three desks; a character's value in the check sum is its place here (A = 10 ... H = 17, J = 18 ... N = 22). */
export const DESKS = '0123456789ABCDEFGHJKLMN';

export function isDesk(text: string): boolean {
  return text.length === 1 && DESKS.includes(text);
}

/** Twenty-three check letters: without I, O and Q, which are misread. */
const CHECK_LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';
export const LAST_SEQUENCE = 99_999;

export type ReferenceParts = {
  /** Four digits, of the opening, in the agency's zone. */
  readonly year: number;
  /** One of DESKS. */
  readonly desk: string;
  /** 1 to 99,999, counted per desk and year. */
  readonly sequence: number;
};

export type ReferenceReading =
  | { readonly kind: 'ok'; readonly reference: string }
  | { readonly kind: 'mistyped'; readonly sentence: string }
  | { readonly kind: 'not-a-reference' };

/**
 * Gives the reference number of a call. Throws RangeError when the desk is unknown, the year is not
 * 2000 to 2099, or the desk has given all its numbers of that year.
 */
export function makeReference({ year, desk, sequence }: ReferenceParts): string {
  if (!Number.isInteger(year) || year < 2000 || year > 2099)
    throw new RangeError(`No reference number for year ${year}.`);
  if (!isDesk(desk)) throw new RangeError(`"${desk}" is not a desk: use one of ${DESKS}.`);
  if (sequence > LAST_SEQUENCE) {
    throw new RangeError(
      `Desk ${desk} has given all ${LAST_SEQUENCE} reference numbers of ${year}: use another desk character.`,
    );
  }
  if (!Number.isInteger(sequence) || sequence < 1) throw new RangeError(`${sequence} is not a place in the year.`);
  const years = String(year % 100).padStart(2, '0');
  const place = desk + String(sequence).padStart(5, '0');
  return `N${years}-${place}-${checkLetter(years + place)}`;
}

/**
 * Reads a reference number as people type or read it out: lower case, spaces, dashes left out, the N left
 * out, O for 0 and I for 1. One wrong character is always found, and so is any swap of two of the eight counted
 * characters, neighbours or not (the weights differ by less than 23, a prime). Not always found: two wrong
 * characters at once (1 in 23 passes).
 */
export function readReference(text: string): ReferenceReading {
  if (text.length > 40) return { kind: 'not-a-reference' };
  const compact = text.toUpperCase().replace(/[\s\p{Pd}_.]/gu, '');
  const parts = /^N?([0-9OI]{2})([0-9A-O])([0-9OI]{5})([A-Z])$/.exec(compact);
  if (parts === null)
    return looksMeant(text, compact)
      ? mistyped(text, 'has a wrong number of characters, or letters and digits out of place')
      : { kind: 'not-a-reference' };
  const [, years = '', desk = '', place = '', letter = ''] = parts;
  const counted = digitsOf(years + desk + place);
  if (checkLetter(counted) !== letter)
    return mistyped(text, 'does not fit its last letter: a character is wrong, or two are swapped');
  return { kind: 'ok', reference: `N${counted.slice(0, 2)}-${counted.slice(2)}-${letter}` };
}

function checkLetter(counted: string): string {
  let sum = 0;
  for (let place = 0; place < counted.length; place++) sum += DESKS.indexOf(counted.charAt(place)) * (9 - place);
  return CHECK_LETTERS.charAt(sum % CHECK_LETTERS.length);
}

/** O and I are no desks and no check letters, so in the counted characters they can only be 0 and 1. */
function digitsOf(typed: string): string {
  return typed.replaceAll('O', '0').replaceAll('I', '1');
}

/** True for text that is meant as a reference number though it is not one: mostly digits, with the N or the two dashes. */
function looksMeant(text: string, compact: string): boolean {
  if (compact.length < 8 || compact.length > 11 || compact.replace(/\D/g, '').length < 5) return false;
  if (/^(?:N|\dN)[0-9A-Z]{8,10}$/.test(compact)) return true;
  return /[A-Z]/.test(compact) && /^\s*N?[0-9A-Z]{1,3}\s*-\s*[0-9A-Z]{4,8}\s*-\s*[0-9A-Z]{1,2}\W*$/i.test(text);
}

function mistyped(text: string, why: string): ReferenceReading {
  return { kind: 'mistyped', sentence: `${text.trim()} ${why}. Ask for it again; it looks like N26-004217-W.` };
}

import type { Call } from '../../../shared/domain/call';
import { phoneOf, placeOf } from '../../../shared/domain/call';
import { phoneKey } from '../../../shared/domain/phone-key';
import { fold } from '../../../shared/find/fold';
import type { Answer, Answers } from '../../../shared/protocol/answer';

/**
 * The words a call is found by. Text is folded here, for the index and for the question alike: lower case, no
 * accents, letters and digits only. So both sides agree by construction.
 */

const LONGEST = 64;
/** `N26-004217-W`, also unfinished: one word, so that a number being typed finds its call. */
const REFERENCE = /(?<![\p{L}\p{N}])N(\d\d)-([0-9A-N]\d{0,5})(?:-([A-Z]))?(?![\p{L}\p{N}])/giu;

/** Ten digits as people write them, with or without the 1 before them. */
const PHONE = /(?<![\p{L}\p{N}+])(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-]?)\d{3}[ .-]?\d{4}(?![\p{L}\p{N}])/gu;

/** The words of a question: a whole telephone number is one word, however it is written. */
export function wordsAsked(text: string): string[] {
  return wordsOf(text.replace(PHONE, (phone) => ` ${phoneKey(phone)} `));
}

/** The words of a text in their order, folded; at most 64 characters each. */
export function wordsOf(text: string): string[] {
  const joined = text.replace(REFERENCE, (_, year, place, letter = '') => `n${year}${place}${letter}`);
  return (fold(joined).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => Array.from(word).slice(0, LONGEST).join(''));
}

/** What a call is found by: its words, and its telephone numbers, ten digits at most. */
export type Content = { readonly words: ReadonlySet<string>; readonly numbers: readonly string[] };

/** Everything written about a call: number, name, phone, place, narrative, answers, supplements, the message. */
export function contentOf(call: Call): Content {
  const texts = textsOfCall(call);
  const written = [
    phoneOf(call.answers)?.digits ?? '',
    call.from?.digits ?? '',
    ...texts.flatMap((text) => text.match(PHONE) ?? []),
  ];
  const words = new Set(referenceWords(call.reference));
  for (const text of texts) for (const word of wordsOf(text)) words.add(word);
  for (const number of written) for (const word of phoneWords(number)) words.add(word);
  const numbers = written.map(phoneKey).filter((digits) => digits.length > 1);
  return { words, numbers: [...new Set(numbers)] };
}

function textsOfCall(call: Call): string[] {
  return [
    call.reference,
    placeOf(call.answers)?.raw ?? '',
    call.narrative,
    call.message?.text ?? '',
    call.type ?? '',
    ...call.supplements.map((one) => one.text),
    ...answerTexts(call.answers),
  ];
}

/** `N26-004217-W` as one word: `n26004217w`. */
export function referenceWord(reference: string): string {
  return reference.replaceAll('-', '').toLowerCase();
}

/** `N26-004217-W` is also found as 004217 and 4217. */
function referenceWords(reference: string): string[] {
  const place = reference.split('-')[1]?.toLowerCase() ?? '';
  return [place, place.replace(/^.?0*/, '')].filter((word) => word !== '');
}

/** A number is found whole, by its parts, and by its last four to seven digits. */
function phoneWords(digits: string): string[] {
  const plain = digits.replace(/\D/g, '');
  if (plain === '') return [];
  const ten = phoneKey(plain);
  const ends = [4, 5, 6, 7].filter((length) => length < ten.length).map((length) => ten.slice(-length));
  const parts = ten.length === 10 ? [ten.slice(0, 3), ten.slice(3, 6)] : [];
  return [...new Set([plain.slice(0, LONGEST), ten, ...parts, ...ends])];
}

/** Gate answers and how the call ended are filters, not words. */
const NO_WORDS = /^(?:R\d+|outcome\..*|time-band|place)$/;

function answerTexts(answers: Answers): string[] {
  return Object.entries(answers)
    .filter(([question]) => !NO_WORDS.test(question))
    .flatMap(([, answer]) => textsOf(answer));
}

function textsOf(answer: Answer): string[] {
  if (answer.state !== 'given') return [];
  const { value } = answer;
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'string') return value === 'yes' || value === 'no' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((part) => (typeof part === 'string' ? [part] : fieldsOf(part)));
  return 'text' in value ? [value.text] : [value.raw];
}

/** Plates and serial numbers are found with and without the blanks in them. */
function fieldsOf(thing: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(thing).flatMap(([field, text]) => {
    if (text === undefined || field === 'basis') return [];
    return field === 'plate' || field === 'serial' ? [text, text.replace(/[\s-]/g, '')] : [text];
  });
}

import { phoneKey } from '../domain/phone-key';
import { cutQuestion } from './cut-question';
import { fold } from './fold';

/** Words to be marked: as they are, or as the beginning of one. Folded. */
export type SoughtWords = { readonly whole: readonly string[]; readonly beginnings: readonly string[] };

/** What a question looks for in a row, to be marked there. */
export type Sought = {
  readonly words: SoughtWords;
  /** The words, and those that count in the place only. */
  readonly place: SoughtWords;
  /** Last digits of telephone numbers. */
  readonly phones: readonly string[];
};

/** So many digits among the words are meant as a telephone number. */
const DIGITS_OF_A_PHONE = 7;

export function soughtIn(text: string): Sought {
  const pieces = cutQuestion(text);
  const words = wordsIn(pieces.flatMap((piece) => (piece.kind === 'words' ? [piece.text] : [])).join(' '));
  const values = (name: string) =>
    pieces.flatMap((piece) =>
      piece.kind === 'operator' && piece.operator.name === name && !piece.not ? [piece.value] : [],
    );
  const places = values('address').map(wordsIn);
  const digits = [...words.whole, ...words.beginnings].filter((word) => /^\d+$/.test(word)).join('');
  const phones = values('phone');
  return {
    words,
    place: {
      whole: [words, ...places].flatMap((one) => one.whole),
      beginnings: [words, ...places].flatMap((one) => one.beginnings),
    },
    phones: [...(digits.length >= DIGITS_OF_A_PHONE ? [digits] : []), ...phones]
      .map(phoneKey)
      .filter((one) => one.length > 1),
  };
}

function wordsIn(text: string): SoughtWords {
  const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(fold);
  return { whole: words.slice(0, -1), beginnings: words.slice(-1) };
}

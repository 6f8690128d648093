import { type Dictionary, NO_SIGNS, openDictionary, type Signs, type Word, type WordSigns } from './dictionary';
import { cutOf } from './glued';
import { signsOfMistyped } from './mistyped';
import type { Sign } from './signs';
import { isOrdinary, type Known, openWords, signsAsWritten, type Words } from './words';

export type Vocabulary = {
  readonly known: Known;
  readonly dictionary: Dictionary;
  readonly shared: Map<string, Signs>;
  /** The number given last; none is given twice. */
  met: number;
};

const DENYING = new Set(
  (
    'no not neg none never nobody without w/o nor neither cant cannot couldnt didnt doesnt dont isnt arent wasnt werent ' +
    'hasnt havent hadnt wont wouldnt aint sin ni nunca nadie ningun ninguna tampoco'
  ).split(' '),
);

/** Different signs that are kept; all are forgotten when there are as many, so memory stays bounded. */
const MOST_SHARED = 5_000;

export function openVocabulary(words: Words): Vocabulary {
  return {
    known: openWords(words),
    dictionary: openDictionary(),
    shared: new Map(),
    met: NO_SIGNS.number,
  };
}

export function lookUp(vocabulary: Vocabulary, word: Word): WordSigns {
  word.signs ??= signsOfWord(vocabulary, word.text);
  return word.signs;
}

function signsOfWord(vocabulary: Vocabulary, text: string): WordSigns {
  const { known } = vocabulary;
  const plain = signsOf(vocabulary, signsAsWritten(known, text));
  const slack = plain.list.length > 0 ? plain : signsOf(vocabulary, signsOfMistyped(known, text));
  const cut = slack.list.length > 0 || isOrdinary(known, text) ? 0 : cutOf(known, text);
  return { plain, slack, cut, denies: DENYING.has(text) };
}

function signsOf(vocabulary: Vocabulary, found: ReadonlySet<Sign>): Signs {
  if (found.size === 0) return NO_SIGNS;
  const list = [...found].sort((one, other) => one - other);
  const key = list.join();
  const known = vocabulary.shared.get(key);
  if (known !== undefined) return known;
  if (vocabulary.shared.size >= MOST_SHARED) vocabulary.shared.clear();
  vocabulary.met += 1;
  const signs: Signs = { number: vocabulary.met, list };
  vocabulary.shared.set(key, signs);
  return signs;
}

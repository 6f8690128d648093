import { createRandom } from '../../../src/main/database/seed/random';
import { concepts } from './lexington';

/** Words that open many patterns, so that the walk is tried where it is busiest. */
const BUSY = concepts.flatMap(({ en, es }) =>
  [...en.slice(0, 3), ...es.slice(0, 1)].flatMap((entry) => entry.split(/[^a-zñ0-9]+/).filter((word) => word !== '')),
);
const SMALL = [
  'no',
  'a',
  'the',
  'he',
  'not',
  'y',
  'de',
  "can't",
  "he'll",
  'w/o',
  '15',
  '22:30',
  ',',
  '.',
  ' - ',
  '//',
  '…',
];
const ZERO_WIDTH = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad'];
const RIGHT_TO_LEFT = ['שלום', 'مرحبا', '\u202e', '\u202c', '\u2067', '\u2069'];
const EMOJI = ['💥', '🔫', '👨‍👩‍👧', '🏳️‍🌈', '1️⃣', '🇺🇸'];
const REPEATED = [
  'a',
  'E',
  'ñ',
  '9',
  ' ',
  '\n',
  '\t',
  '(',
  ']',
  '"',
  "'",
  '-',
  '/',
  ',',
  '.',
  '\u0301',
  '\u200b',
  '💥',
  'no ',
];

/** Makes texts that nobody types and a program may still be given; the same from the same seed. */
export function oddTexts(seed: number): { readonly short: () => string; readonly long: () => string } {
  const random = createRandom(seed).next;
  const below = (limit: number): number => Math.floor(random() * limit);
  const oneOf = (list: readonly string[]): string => list[below(list.length)] ?? '';
  const words = (): string => `${oneOf(BUSY)} ${oneOf(SMALL)} ${oneOf(BUSY)}`;
  const unit = (from: number, to: number): string => String.fromCharCode(from + below(to - from));
  const broken = (): string => {
    const word = oneOf(BUSY);
    const at = below(word.length);
    return word.slice(0, at) + oneOf(ZERO_WIDTH) + word.slice(at);
  };
  const piece = (run: number): string => {
    switch (below(12)) {
      case 0:
        return unit(0, 0x10000);
      case 1:
        return unit(0xd800, 0xe000);
      case 2:
        return unit(0, 32);
      case 3:
        return unit(0xa0, 0x250);
      case 4:
        return oneOf(RIGHT_TO_LEFT);
      case 5:
        return oneOf(EMOJI);
      case 6:
        return broken();
      case 7:
        return oneOf(REPEATED).repeat(1 + below(run));
      case 8:
        return oneOf(BUSY).toUpperCase();
      case 9:
        return oneOf(SMALL);
      default:
        return words();
    }
  };
  const joined = (pieces: number, run: number): string => {
    let text = '';
    for (let at = 0; at < pieces; at++) text += (random() < 0.7 ? ' ' : '') + piece(run);
    return text;
  };
  return {
    short: () => joined(1 + below(6), 8),
    /** Up to some ten thousand characters: of everything, of one thing over and over, or one word without an end. */
    long: () => {
      const kind = below(3);
      if (kind === 0) return joined(50 + below(400), 200);
      if (kind === 1) return `${piece(3)} `.repeat(1 + below(1_000));
      return oneOf([...BUSY, ...REPEATED]).repeat(1 + below(3_000));
    },
  };
}

import { isOrdinary, type Known, signsAsWritten } from './words';

/** Little words that get glued to a neighbour in fast typing: "onfire", "cantbreathe", "hasgun". */
const GLUED = new Set(
  (
    'a an the is in on at to of it he she they his her my has had have was not no cant wont isnt doesnt dont with and ' +
    'not by for im out up off down over el la los las un una en con de se me le no mi su esta hay tiene'
  ).split(' '),
);

const SHORTEST = 6;

/** Where a word nobody knows is two run together, or 0: one half is a little word, the other is known. */
export function cutOf(known: Known, word: string): number {
  if (word.length < SHORTEST || /\d/.test(word)) return 0;
  for (let cut = word.length - 2; cut >= 2; cut--) {
    if (isGlued(known, word.slice(0, cut), word.slice(cut))) return cut;
  }
  return 0;
}

function isGlued(known: Known, head: string, tail: string): boolean {
  if (GLUED.has(head) && tail.length >= 3) return isKnown(known, tail);
  return GLUED.has(tail) && tail.length >= 2 && head.length >= 4 && isKnown(known, head);
}

function isKnown(known: Known, word: string): boolean {
  return isOrdinary(known, word) || signsAsWritten(known, word).size > 0;
}

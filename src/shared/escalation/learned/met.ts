import type { Word } from '../reading/dictionary';
import { clearPairs, isHalfFull, keepPair, newPairTable, type PairTable, pairAt } from '../reading/pair-table';
import { openWeights, type Weights, weightOf } from './weights';
import { numberOf, pairFeature, piecesOf, REACH, seenWord, shareOf, spread, wordFeature } from './worry-features';

/** The place of a word, or of a pair of words that weighs something, among all that were met. */
export type Slot = number;

/** The words and pairs of words met so far: each is looked up among the learned weights once. */
export type Met = {
  readonly learned: Weights;
  readonly words: Map<string, MetWord>;
  /** Slots of pairs: by the one word and how far it stands from the other, and that other. */
  readonly pairs: PairTable;
  /** By slot: what it weighs. */
  readonly weights: number[];
  /** By slot: how often it is in the run that is listened to. */
  readonly counts: number[];
  /** By slot: the last look at some words in which it was found. */
  readonly looks: number[];
  look: number;
  /** Another one each time all is forgotten: slots from before then mean nothing. */
  era: object;
};

export type MetWord = {
  readonly era: object;
  readonly slot: Slot;
  /** By itself, and as the second of a pair. */
  readonly number: number;
  readonly spread: number;
  /** It joins one clause to the next. */
  readonly joins: boolean;
  /** How much it tells a person by itself. */
  readonly tells: number;
};

/** The slot of all pairs that weigh nothing. Number 0 is that of a pair not met. */
export const NOTHING: Slot = 1;
/** Words that are kept, and twice as many pairs as may be: all is forgotten then, so memory stays bounded. */
const MOST_WORDS = 10_000;
const ROOM = 2 ** 18;

export function openMet(weights: string, step: number): Met {
  const learned = openWeights(weights, step);
  const pairs = newPairTable(ROOM);
  return { learned, words: new Map(), pairs, weights: [0, 0], counts: [0, 0], looks: [0, 0], look: 0, era: {} };
}

export function forgetIfFull(met: Met): void {
  if (met.words.size < MOST_WORDS && !isHalfFull(met.pairs)) return;
  met.words.clear();
  clearPairs(met.pairs);
  for (const list of [met.weights, met.counts, met.looks]) list.length = NOTHING + 1;
  met.era = {};
}

function newSlot({ weights, counts, looks }: Met, weight: number): Slot {
  counts.push(0);
  looks.push(0);
  return weights.push(weight) - 1;
}

/** What is known of a word: it is kept with the word itself too, where it is found at once. */
export function meetWord(met: Met, word: Word): MetWord {
  const known = word.heard as MetWord | undefined;
  if (known?.era === met.era) return known;
  const heard = met.words.get(word.text) ?? learnWord(met, word.text);
  word.heard = heard;
  return heard;
}

function learnWord(met: Met, typed: string): MetWord {
  const word = seenWord(typed);
  const known = word === typed ? weighWord(met, word) : (met.words.get(word) ?? learnWord(met, word));
  const learned = { ...known, tells: tellingOf(typed) };
  met.words.set(typed, learned);
  return learned;
}

function weighWord(met: Met, word: string): MetWord {
  const number = numberOf(word);
  const pieces = piecesOf(word);
  let inPieces = 0;
  for (const piece of pieces) inPieces += weightOf(met.learned, piece);
  const weight = weightOf(met.learned, wordFeature(number)) + inPieces * shareOf(pieces);
  return { era: met.era, slot: newSlot(met, weight), number, spread: spread(number), joins: JOINS.has(word), tells: 0 };
}

/** The slot of a pair, by how many words stand between its two. */
export function meetPair(met: Met, between: number, one: MetWord, other: MetWord): Slot {
  const first = REACH * one.slot + between;
  const known = pairAt(met.pairs, first, other.slot);
  if (known !== 0) return known;
  const weight = weightOf(met.learned, pairFeature(between, one.number, other.spread));
  const slot = weight === 0 ? NOTHING : newSlot(met, weight);
  keepPair(met.pairs, first, other.slot, slot);
  return slot;
}

/** Words that join one clause to the next. */
const JOINS = new Set(
  (
    'and but so then now today also because while when which though ' +
    'y e pero ahora ahorita hoy porque mientras cuando tambien aunque'
  ).split(' '),
);

/** Fewer characters tell a person nothing: "f" of "3 yo f". Nor do these words by themselves. */
const TELLING = 3;
const TELLS_NOTHING = new Set(
  (
    'ago min mins minute minutes sec secs second seconds hour hours hrs now just today yesterday tonight ' +
    'the and but for from with that this there they them their his her him she you your our its has had have ' +
    'was were are who what when where then than not did does got get about into ' +
    'hoy hace hora horas minuto minutos que los las una del por para con pero como esta este'
  ).split(' '),
);

function tellingOf(word: string): number {
  if (word.length < TELLING) return 0;
  return TELLS_NOTHING.has(word) ? 1 : 2;
}

import type { Mention } from './reader';
import { stem } from './stem';
import { type Token, tokenize } from './token';
import learned from './worry-weights.json';

/**
 * A small learned judgement, for questions only: how much a note sounds like those that turned out to be
 * emergencies. It is a sum of weights of words and concepts, so every question it asks can show the words
 * that moved it. It can make Tenline ask; it can never raise or silence anything.
 */
export type WorryModel = {
  readonly bias: number;
  /** From this sum on, a question is put. */
  readonly threshold: number;
  /** By feature: `w` and a word's stem, `c` and a concept with its assertion unless affirmed. */
  readonly weights: Readonly<Record<string, number>>;
};

export const WORRY: WorryModel = learned;

/** The concept that rules name to use the learned judgement. */
export const WORRY_CONCEPT = 'learned.worry';

/** What the model sees of a stretch of narrative: which words and concepts occur, each once. */
export function worryFeatures(text: string, mentions: readonly Mention[]): readonly string[] {
  const words = tokenize(text).map(wordFeature);
  return [...new Set([...words, ...mentions.map(conceptFeature)])];
}

function wordFeature(token: Token): string {
  return `w ${/\d/.test(token.word) ? '0' : stem(token.word)}`;
}

function conceptFeature({ concept, assertion }: Mention): string {
  return assertion === 'affirmed' || assertion === 'uncertain' ? `c ${concept}` : `c ${concept} ${assertion}`;
}

/** The model's sum for a stretch of narrative; the more features, the less each counts. */
export function worryScore(model: WorryModel, features: readonly string[]): number {
  const share = 1 / Math.sqrt(Math.max(features.length, 1));
  let sum = model.bias;
  for (const feature of features) sum += (weightOf(model, feature) ?? 0) * share;
  return sum;
}

function weightOf(model: WorryModel, feature: string): number | undefined {
  return Object.hasOwn(model.weights, feature) ? model.weights[feature] : undefined;
}

/** A stretch of narrative and where it begins. */
export type Stretch = { readonly text: string; readonly from: number; readonly mentions: readonly Mention[] };

/** The word that worries most, as a mention, where the sum passes the threshold. */
export function worryMention(model: WorryModel, stretch: Stretch): Mention | undefined {
  const features = worryFeatures(stretch.text, stretch.mentions);
  if (worryScore(model, features) < model.threshold) return undefined;
  let best: { readonly from: number; readonly to: number; readonly weight: number } | undefined;
  const consider = (from: number, to: number, feature: string): void => {
    const weight = weightOf(model, feature) ?? 0;
    if (best === undefined || weight > best.weight) best = { from, to, weight };
  };
  for (const token of tokenize(stretch.text)) {
    consider(stretch.from + token.from, stretch.from + token.to, wordFeature(token));
  }
  for (const mention of stretch.mentions) consider(mention.from, mention.to, conceptFeature(mention));
  if (best === undefined) return undefined;
  const words = stretch.text.slice(best.from - stretch.from, best.to - stretch.from);
  return { concept: WORRY_CONCEPT, from: best.from, to: best.to, words, assertion: 'affirmed', language: 'en' };
}

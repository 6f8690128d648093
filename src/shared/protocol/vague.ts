import type { Answer, Answers, AnswerValue, PlaceValue, WhenValue } from './answer';
import { PLACE, WHEN } from './spine-ids';

/** Coaching on one answer: it says what would make it more exact, and blocks nothing. */
export type Vague = { readonly id: string; readonly sentence: string };

export function vagueIn(answers: Answers, narrative: string): readonly Vague[] {
  return [...vaguePlace(answers[PLACE]), ...vagueTime(answers[WHEN]), ...vagueNarrative(narrative)];
}

export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** The part of a narrative read to tell whether anything was written: it is looked at after every key. */
export function openingOf(narrative: string): string {
  return narrative.slice(0, 1000).trimStart();
}

/** A number, or two streets: "412 Oak", "Main and Broadway", "corner of ...". */
const EXACT_PLACE = /\d|&|\/|\b(?:and|at|near|corner|between|across|y|con|esquina|entre|cerca)\b/i;

function vaguePlace(answer: Answer | undefined): Vague[] {
  const value = givenValue(answer);
  if (value === undefined || !isPlace(value) || EXACT_PLACE.test(value.raw)) return [];
  return [{ id: PLACE, sentence: 'The place has no number and no cross street: ask for one, or for a landmark.' }];
}

const VAGUE_TIME = /\b(?:earlier|a while|awhile|recently|lately|some ?time|the other day|hace rato|antes|hace poco)\b/i;

function vagueTime(answer: Answer | undefined): Vague[] {
  const value = givenValue(answer);
  if (value === undefined || !isWhen(value)) return [];
  const isRead = value.from !== null || value.to !== null;
  if (isRead && !value.approximate && !VAGUE_TIME.test(value.text)) return [];
  return [{ id: WHEN, sentence: 'The time is not exact: ask for the hour, or the last time it was all right.' }];
}

function vagueNarrative(narrative: string): Vague[] {
  const id = 'narrative';
  const words = wordsIn(openingOf(narrative));
  if (words > 0 && words < 4) return [{ id, sentence: 'What happened is very short: write who did what to whom.' }];
  if (narrative.length <= 600) return [];
  return [{ id, sentence: 'What happened is long: the first sentence should say what happened.' }];
}

function givenValue(answer: Answer | undefined): AnswerValue | undefined {
  return answer?.state === 'given' ? answer.value : undefined;
}

function isPlace(value: AnswerValue): value is PlaceValue {
  return typeof value === 'object' && 'verified' in value;
}

function isWhen(value: AnswerValue): value is WhenValue {
  return typeof value === 'object' && 'approximate' in value;
}

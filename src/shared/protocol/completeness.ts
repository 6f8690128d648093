import type { CloseKind } from '../domain/call-event';
import { resolve } from './active';
import type { Answer, Answers } from './answer';
import { type CallState, factsNeeded, NARRATIVE } from './call-state';
import { flagQuestions, isLeftOut, isNeeded, isSettled, isYesOrNo } from './needed';
import type { Pack } from './pack';
import type { Script, ScriptItem } from './script';
import { CALLBACK, PLACE, TIME_BAND, WHEN } from './spine-ids';
import { openingOf, type Vague, vagueIn, wordsIn } from './vague';

/** Something a complete close still needs. `id` is a question, a gate question, 'narrative' or 'type'. */
type Missing = { readonly id: string; readonly label: string; readonly sentence: string };

export type Completeness = {
  readonly missing: readonly Missing[];
  /** Coaching on answers that are there; it never decides the kind of close. */
  readonly vague: readonly Vague[];
  /** The share of what a complete close needs that is there, 0 to 1. */
  readonly score: number;
  /** Gate and safety questions without yes or no, and unanswered questions that decide a red flag. */
  readonly openSafety: readonly string[];
};

export type CompletenessInput = CallState & { readonly script: Script; readonly pack: Pack };

/** One thing a complete close needs, met or not. */
type Need = Missing & { readonly met: boolean; readonly safety: boolean };

/**
 * What a complete close still needs, and what could be said more exactly. Nothing here blocks a close: what is
 * missing makes it an incomplete one. The disposition, chosen in the act of closing, is judged by `closeKind`.
 */
export function completeness(input: CompletenessInput): Completeness {
  const { active, answers } = resolve(input.script, input.answers, input);
  const items = input.script.items.filter((item) => active.has(item.id));
  const facts = factNeeds(items, answers, input).filter(({ id }) => !isLeftOut(input.script, id));
  const few = factsNeeded(input);
  // Who calls about the same thing may see what the first caller did not. Once 911 has the call, it asks that itself.
  const gate = input.handedOver === true ? [] : gateNeeds(input.script, answers);
  const needs =
    few === undefined
      ? [...facts, ...gate, ...questionNeeds(input.script, items, answers)]
      : [...facts.filter(({ id }) => few.includes(id)), ...gate];
  const open = needs.filter((need) => !need.met);
  return {
    missing: open.map(({ id, label, sentence }) => ({ id, label, sentence })),
    vague: vagueIn(answers, input.narrative),
    score: (needs.length - open.length) / needs.length,
    openSafety: open.filter((need) => need.safety).map((need) => need.id),
  };
}

/** Where, whom to call back, what and when. */
function factNeeds(items: readonly ScriptItem[], answers: Answers, input: CompletenessInput): Need[] {
  const need = (id: string, met: boolean, otherwise: string, sentence: string): Need => {
    const label = items.find((item) => item.id === id)?.question.label ?? otherwise;
    return { id, label, sentence, met, safety: false };
  };
  const { pack, type, narrative } = input;
  const callback = answers[CALLBACK]?.state;
  return [
    need(PLACE, answers[PLACE]?.state === 'given', 'Place', 'The place is missing: ask where this is about.'),
    need(
      CALLBACK,
      callback === 'given' || callback === 'refused',
      'Callback number',
      'The callback number is missing: ask for it, or mark it refused.',
    ),
    need(
      NARRATIVE,
      wordsIn(openingOf(narrative)) >= 2,
      'What happened',
      'What happened is missing: write it in a few words.',
    ),
    need(WHEN, isTimeKnown(answers), 'When', 'The time is missing: ask when it happened, or choose a time band.'),
    need(
      'type',
      pack.incidentTypes.some((one) => one.id === type),
      'Incident type',
      'The incident type is missing: choose one.',
    ),
  ];
}

/** A time in the caller's words, or a time band. */
function isTimeKnown(answers: Answers): boolean {
  return [WHEN, TIME_BAND].some((id) => {
    const answer = answers[id];
    return answer?.state === 'given' && answer.value !== 'unknown';
  });
}

function gateNeeds(script: Script, answers: Answers): Need[] {
  return script.gate.map(({ id, label }) => ({
    id,
    label,
    sentence: safetySentence(label, answers[id]),
    met: isYesOrNo(answers[id]),
    safety: true,
  }));
}

function questionNeeds(script: Script, items: readonly ScriptItem[], answers: Answers): Need[] {
  const decidesFlag = flagQuestions(script);
  const isFact = (id: string) =>
    id === PLACE || id === CALLBACK || id === WHEN || (id === TIME_BAND && !decidesFlag.has(id));
  return items
    .filter((item) => !isFact(item.id) && isNeeded(script, item))
    .map((item) => {
      const { label } = item.question;
      const isSafety = item.section === 'safety';
      const asked = `"${label}" is not answered: ask it, or mark it unknown or refused.`;
      return {
        id: item.id,
        label,
        sentence: isSafety ? safetySentence(label, answers[item.id]) : asked,
        met: isSettled(item, answers[item.id]),
        safety: isSafety || decidesFlag.has(item.id),
      };
    });
}

function safetySentence(label: string, answer: Answer | undefined): string {
  if (answer === undefined || answer.state === 'not-asked') return `"${label}" has not been asked: ask it.`;
  return `"${label}" has no yes or no yet: ask the follow-up question.`;
}

export type Closing = {
  readonly completeness: Pick<Completeness, 'missing'>;
  /** Red flags raised in this call that have no outcome yet. */
  readonly openFlags: number;
  /** The code chosen, if one was. */
  readonly disposition: string | undefined;
};

/** The kind of close that is open to a call. There always is one: what is missing never keeps a call open. */
export function closeKind({ completeness: { missing }, openFlags, disposition }: Closing): CloseKind {
  if (openFlags > 0) return 'unresolved';
  return missing.length === 0 && disposition !== undefined ? 'complete' : 'incomplete';
}

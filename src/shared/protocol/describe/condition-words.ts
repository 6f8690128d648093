import { assertNever } from '../../assert-never';
import type { Band, Condition } from '../condition';
import { listOf } from '../holds';
import type { Pack, Question } from '../pack';
import { italic, quoted } from './markdown';

/** A condition in words, as Markdown: what an id stands for is called by its label. */
export type ConditionWords = (condition: Condition) => string;

/** Says conditions of a pack. */
export function conditionWords(pack: Pack): ConditionWords {
  const names = namesIn(pack);
  const say: ConditionWords = (condition) => {
    if ('all' in condition) return together(condition.all, say);
    if ('any' in condition) return listed('one of', condition.any, say);
    if ('not' in condition) return denied(condition.not, say);
    if ('concept' in condition) return conceptWords(condition, names);
    if ('question' in condition) return answerWords(condition, names.questions.get(condition.question));
    if ('gate' in condition) return `${condition.gate} is answered ${condition.is}`;
    if ('band' in condition) return `the time is ${bandWords(condition.band)}`;
    if ('type' in condition) return `the type is ${either(listOf(condition.type).map(nameIn(names.types)))}`;
    return assertNever(condition);
  };
  return say;
}

type Names = {
  readonly concepts: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, string>;
  readonly questions: ReadonlyMap<string, Question>;
};

function namesIn({ concepts, incidentTypes, spine, protocols }: Pack): Names {
  const questions = [spine, ...protocols].flatMap((script) => script.questions);
  return {
    concepts: new Map(concepts.map(({ id, label }) => [id, label])),
    types: new Map(incidentTypes.map(({ id, label }) => [id, label])),
    questions: new Map(questions.map((question) => [question.id, question])),
  };
}

function nameIn(names: ReadonlyMap<string, string>): (id: string) => string {
  return (id) => quoted(names.get(id) ?? id);
}

function listed(how: string, parts: readonly Condition[], say: ConditionWords): string {
  return `${how} (${parts.map(say).join('; ')})`;
}

/** Parts that all hold; the concepts that must not be there are named together at the end. */
function together(parts: readonly Condition[], say: ConditionWords): string {
  const absent = parts.flatMap((part) => ('not' in part && 'concept' in part.not ? [part.not] : []));
  const others = parts.filter((part) => !('not' in part && absent.some((one) => one === part.not)));
  const last = absent.length > 1 ? [listed('none of', absent, say)] : absent.map((one) => denied(one, say));
  return [...others.map(say), ...last].join(' **and** ');
}

function denied(condition: Condition, say: ConditionWords): string {
  if ('band' in condition) return `the time is not ${bandWords(condition.band)}`;
  if ('any' in condition) return listed('none of', condition.any, say);
  return 'all' in condition ? listed('not all of', condition.all, say) : `not ${say(condition)}`;
}

function conceptWords({ concept, assertion }: Extract<Condition, { concept: string }>, names: Names): string {
  const label = italic(names.concepts.get(concept) ?? concept);
  return assertion === undefined ? label : `${label} (${either(listOf(assertion))})`;
}

function answerWords(condition: Extract<Condition, { question: string }>, question: Question | undefined): string {
  const asked = quoted(question?.label ?? condition.question);
  if ('answered' in condition) return `${asked} has ${condition.answered ? 'an' : 'no'} answer`;
  if ('atLeast' in condition) return `${asked} is at least ${condition.atLeast}`;
  const options = new Map(question?.options?.map(({ id, label }) => [id, label.en]));
  return `${asked} is ${either(('is' in condition ? [condition.is] : condition.in).map(nameIn(options)))}`;
}

const BANDS: Readonly<Record<Band, string>> = { now: 'now', just: 'just now', past: 'past', unknown: 'unknown' };

function bandWords(band: Band | readonly Band[]): string {
  return either(listOf(band).map((one) => BANDS[one]));
}

function either(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

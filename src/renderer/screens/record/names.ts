import { CHANNEL, DISPOSITION } from '../../../shared/domain/call';
import type { IncompleteReason, LinkRelation } from '../../../shared/domain/call-event';
import type { Evidence } from '../../../shared/escalation/finding';
import type { Answer } from '../../../shared/protocol/answer';
import { sentenceOf } from '../../../shared/protocol/answer-text';
import type { Channel, Pack, Question } from '../../../shared/protocol/pack';

export function typeLabel(pack: Pack, type: string | null): string {
  if (type === null || type === '') return 'no type';
  return pack.incidentTypes.find((one) => one.id === type)?.label ?? type;
}

export function dispositionLabel(pack: Pack, code: string | null): string {
  if (code === null) return 'no disposition';
  return pack.dispositions.find((one) => one.code === code)?.label ?? code;
}

export const CHANNELS: Readonly<Record<Channel, string>> = {
  officer: 'officer',
  'phone-report': 'report by phone',
  online: 'online report',
  referral: 'referral',
  information: 'information given',
};

export const INCOMPLETE_REASONS: Readonly<Record<IncompleteReason, string>> = {
  'hung-up': 'caller hung up',
  'line-cut': 'line was cut',
  refused: 'caller refused',
  language: 'no common language',
  'caller-must-go': 'caller had to go',
  other: 'other reason',
};

export const RELATIONS: Readonly<Record<LinkRelation, string>> = {
  duplicate: 'the same incident',
  related: 'related',
  supplement: 'adds to it',
};

/** Every question of a pack by id: the spine, all types, the safety questions, the gate, how the call ends. */
const questions = new WeakMap<Pack, ReadonlyMap<string, Question>>();

export function questionOf(pack: Pack, id: string): Question | undefined {
  const known = questions.get(pack) ?? allQuestions(pack);
  questions.set(pack, known);
  return known.get(id);
}

function allQuestions(pack: Pack): ReadonlyMap<string, Question> {
  const found = new Map<string, Question>();
  const add = (question: Question) => found.has(question.id) || found.set(question.id, question);
  pack.spine.questions.forEach(add);
  for (const { questions: own, redFlags } of pack.protocols) {
    own.forEach(add);
    for (const { id, label, ask } of redFlags)
      if (ask !== undefined) add({ id, label, ask, why: label, kind: 'yes-no' });
  }
  for (const { id, label, ask, why } of pack.gate) add({ id, label, ask, why, kind: 'yes-no' });
  add({ ...ENDING, id: CHANNEL, label: 'Who takes it', options: channelOptions() });
  add({ ...ENDING, id: DISPOSITION, label: 'Disposition', options: dispositionOptions(pack) });
  return found;
}

const ENDING = {
  ask: { en: 'How does the call end?', es: '¿Cómo termina la llamada?' },
  why: 'How it ends.',
  kind: 'choice',
} as const;

type Options = NonNullable<Question['options']>;

function channelOptions(): Options {
  return Object.entries(CHANNELS).map(([id, label]) => ({ id, label: { en: label, es: label } }));
}

function dispositionOptions(pack: Pack): Options {
  return pack.dispositions.map(({ code, label }) => ({ id: code, label: { en: label, es: label } }));
}

/** "Last seen"; what has no question keeps a word of its own. */
export function labelOf(pack: Pack, what: string): string {
  if (what === 'narrative') return 'Narrative';
  if (what === 'type') return 'Incident type';
  return questionOf(pack, what)?.label ?? what;
}

/** An answer in words; null = taken away. */
export function answerWords(pack: Pack, question: string, answer: Answer | null | undefined): string {
  if (answer == null) return 'no answer';
  const words = sentenceOf(answer, questionOf(pack, question));
  const together = answer.state === 'given' && answer.together === true ? ' (asked together)' : '';
  return `${words === '' ? 'none' : words}${together}`;
}

/** The answer that raised a flag, which names the options by their ids. */
export function raisingAnswer(pack: Pack, { question, answer }: Extract<Evidence, { kind: 'answer' }>): string {
  const options = questionOf(pack, question)?.options ?? [];
  const labelled = (id: string) => options.find((option) => option.id === id)?.label.en ?? id;
  return answer.split(', ').map(labelled).join(', ');
}

/** A text that an amendment names: types are stored by their id. */
export function amendedWords(pack: Pack, what: string, text: string): string {
  if (what === 'type') return typeLabel(pack, text);
  return text === '' ? 'nothing' : text;
}

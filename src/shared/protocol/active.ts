import type { Answer, Answers } from './answer';
import { holds, type Known } from './holds';
import { questionsIn } from './questions-in';
import type { Script, ScriptItem } from './script';

/** What decides whether a question is asked, beside the answers. */
export type Situation = Pick<Known, 'band' | 'type'>;

export type Resolved = {
  /** Ids of the questions asked now. */
  readonly active: ReadonlySet<string>;
  /** The answers that count: those of active questions, and of the gate. */
  readonly answers: Answers;
};

/**
 * Whether a question is asked. `known.answers` are answers that count (see `activeAnswers`): a hidden
 * question's answer is no longer among them.
 */
export function isActive(item: ScriptItem, known: Known): boolean {
  return item.question.visible === undefined || holds(item.question.visible, known);
}

/**
 * The answers that count. An answer whose question is hidden, or belongs to another type's script, is left out
 * here; the call keeps it, and it comes back with its question. The gate's answers always count.
 */
export function activeAnswers(script: Script, answers: Answers, situation: Situation): Answers {
  return resolve(script, answers, situation).answers;
}

/**
 * Which questions are asked, and which answers count. A condition that names a hidden question finds it not
 * answered: each question is decided after those its condition names, wherever they stand in the script.
 * Questions that wait for each other in a ring are never asked (the checker refuses such a pack).
 */
export function resolve(script: Script, answers: Answers, situation: Situation): Resolved {
  const counted: Record<string, Answer> = {};
  const decided = new Map<string, boolean>();
  const active = new Set<string>();
  for (const { id } of script.gate) keep(id);

  for (const { id } of script.items) decide(id);
  return { active, answers: counted };

  function decide(id: string): void {
    const item = script.byId.get(id);
    if (item === undefined || decided.has(id)) return;
    decided.set(id, false);
    const { visible } = item.question;
    if (visible !== undefined) for (const named of questionsIn(visible)) decide(named);
    if (!isActive(item, { answers: counted, band: situation.band, type: situation.type })) return;
    decided.set(id, true);
    active.add(id);
    keep(id);
  }

  function keep(id: string): void {
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
    if (answer !== undefined) counted[id] = answer;
  }
}

import type { Answer } from './answer';
import type { Question } from './pack';
import { questionsIn } from './questions-in';
import type { Script, ScriptItem } from './script';
import { OF_INCIDENT } from './spine-ids';

const deciding = new WeakMap<Script, ReadonlySet<string>>();

/**
 * Questions that decide a red flag: those its `raisedBy` names, and those that decide whether these are shown.
 * A complete close needs them answered although the pack does not mark them required.
 */
export function flagQuestions(script: Script): ReadonlySet<string> {
  const known = deciding.get(script);
  if (known !== undefined) return known;
  const named = script.flags.flatMap(({ raisedBy }) => (raisedBy === undefined ? [] : questionsIn(raisedBy)));
  const found = new Set(closureOf(script, named).map(({ id }) => id));
  deciding.set(script, found);
  return found;
}

/** Questions named, and those that decide whether they are shown. */
export function closureOf(script: Script, named: readonly string[]): readonly Question[] {
  const found = new Map<string, Question>();
  const visit = (id: string): void => {
    const item = script.byId.get(id);
    if (item === undefined || found.has(id)) return;
    found.set(id, item.question);
    if (item.question.visible !== undefined) questionsIn(item.question.visible).forEach(visit);
  };
  named.forEach(visit);
  return [...found.values()];
}

/** Whether a call of this script has no such fact: a question about a program has no place. */
export function isLeftOut({ incident }: Script, id: string): boolean {
  return !incident && OF_INCIDENT.includes(id);
}

/** Whether a complete close needs this question answered while it is asked. */
export function isNeeded(script: Script, item: ScriptItem): boolean {
  if (isLeftOut(script, item.id)) return false;
  return item.section === 'safety' || item.question.required === true || flagQuestions(script).has(item.id);
}

/**
 * Whether the answer is enough for a complete close. A safety question is settled by yes or no only, like the
 * gate; any other also by "unknown" and "refused". "Not asked" settles nothing.
 */
export function isSettled(item: ScriptItem, answer: Answer | undefined): boolean {
  if (item.section === 'safety') return isYesOrNo(answer);
  return answer !== undefined && answer.state !== 'not-asked';
}

export function isYesOrNo(answer: Answer | undefined): boolean {
  return answer?.state === 'given' && (answer.value === 'yes' || answer.value === 'no');
}

import { resolve } from './active';
import type { Answer } from './answer';
import { type CallState, factsNeeded } from './call-state';
import { isLeftOut, isNeeded } from './needed';
import type { Script, ScriptItem } from './script';
import { CALLBACK, EMERGENCY_NOW, isIdentity, PLACE, TIME_BAND, WHEN } from './spine-ids';

/**
 * The next best question nobody has answered: the greeting's, place, callback, when, safety, what the type requires, the rest of
 * the type, who is calling, the rest of the spine. A question answered early is never proposed again, nor is one
 * marked unknown, refused or not asked. Where nothing has happened, place and time come last.
 */
export function nextQuestion(script: Script, state: CallState): ScriptItem | undefined {
  const { active, answers } = resolve(script, state.answers, state);
  let best: ScriptItem | undefined;
  let bestRank = Number.POSITIVE_INFINITY;
  for (const item of script.items) {
    if (!active.has(item.id) || answers[item.id] !== undefined || isKnownOtherwise(item, state)) continue;
    const rank = rankOf(script, item);
    if (rank < bestRank) [best, bestRank] = [item, rank];
  }
  return best;
}

/** The band is not asked for while the time of the incident already tells it. */
function isKnownOtherwise(item: ScriptItem, state: CallState): boolean {
  if (item.id === EMERGENCY_NOW) return state.handedOver === true;
  return item.id === TIME_BAND && state.band !== 'unknown';
}

const SPINE_RANKS: Readonly<Record<string, number>> = {
  [EMERGENCY_NOW]: 0,
  [PLACE]: 1,
  [CALLBACK]: 2,
  [WHEN]: 3,
  [TIME_BAND]: 4,
};

function rankOf(script: Script, item: ScriptItem): number {
  if (item.section === 'safety') return 5;
  if (item.section === 'type') return isNeeded(script, item) ? 6 : 7;
  if (isLeftOut(script, item.id)) return 9;
  return SPINE_RANKS[item.id] ?? (isIdentity(item.id) ? 8 : 9);
}

/** What became of a question. `open`: nobody answered it and nobody marked it. */
export type AnswerState = 'answered' | 'unknown' | 'refused' | 'not-asked' | 'open';

export type OutlineRow = {
  readonly item: ScriptItem;
  readonly state: AnswerState;
  /** A complete close needs it. */
  readonly required: boolean;
};

/** The questions shown with what became of each, in the order of the script. */
export function outline(script: Script, state: CallState): readonly OutlineRow[] {
  const { active, answers } = resolve(script, state.answers, state);
  return script.items
    .filter(({ id }) => active.has(id))
    .map((item) => ({ item, state: answerState(answers[item.id]), required: isNeededNow(script, item, state) }));
}

function isNeededNow(script: Script, item: ScriptItem, state: CallState): boolean {
  return factsNeeded(state)?.includes(item.id) ?? isNeeded(script, item);
}

export function answerState(answer: Answer | undefined): AnswerState {
  if (answer === undefined) return 'open';
  return answer.state === 'given' ? 'answered' : answer.state;
}

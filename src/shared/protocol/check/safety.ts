import { resolve } from '../active';
import type { Answer } from '../answer';
import type { Condition } from '../condition';
import { holds, type Known } from '../holds';
import { isNeeded, isSettled, isYesOrNo } from '../needed';
import type { RedFlag } from '../pack';
import { questionsIn } from '../questions-in';
import type { Script } from '../script';
import { CASE_LIMIT, type Case, casesOf, definite, situationsOf } from './cases';
import { type Defect, defect, inside } from './defect';
import type { Placed } from './sources';
import type { PlacedProtocol, Survey } from './survey';
import { treeOf } from './tree';

/**
 * Proves that no complete close leaves a red flag undecided. A flag with its own question is decided by yes or
 * no, which a complete close needs. A flag raised by a condition is decided when each question it names was
 * settled, or was rightly not asked: hidden by what was answered, and not because an answer, or the time band,
 * that would show it is unknown.
 */
export function checkSafety({ protocols }: Survey, isSound: (flag: Placed<RedFlag>) => boolean): readonly Defect[] {
  return protocols.flatMap((protocol) =>
    protocol.flags.flatMap((flag) => (isSound(flag) ? [...checkWays(flag), ...checkFlag(protocol, flag)] : [])),
  );
}

function checkWays({ value, site }: Placed<RedFlag>): Defect[] {
  if (value.ask !== undefined || value.raisedBy !== undefined) return [];
  const sentence = `Nothing raises red flag ${value.rule}: give it its own question (ask) or a condition (raisedBy).`;
  return [defect(site, 'skips-red-flag', sentence)];
}

function checkFlag(protocol: PlacedProtocol, { value, site }: Placed<RedFlag>): Defect[] {
  const { raisedBy, rule } = value;
  if (raisedBy === undefined) return [];
  const situations = situationsOf(treeOf(raisedBy), protocol.settings);
  if (situations.reduce((sum, { size }) => sum + size, 0) > CASE_LIMIT) return [];
  for (const one of situations) {
    for (const situation of casesOf(one)) {
      const skipped = skippedIn(protocol.script, situation, raisedBy);
      if (skipped === undefined) continue;
      const sentence = `A complete close can skip red flag ${rule}: question "${skipped.id}" ${skipped.why}.`;
      return [defect(inside(site, 'raisedBy'), 'skips-red-flag', sentence)];
    }
  }
  return [];
}

type Skipped = { readonly id: string; readonly why: string };

/** The question that leaves the flag open in this situation, when a complete close is possible in it. */
function skippedIn(script: Script, situation: Case, raisedBy: Condition): Skipped | undefined {
  const { setting, band } = situation;
  const given = definite(situation.answers);
  const resolved = resolve(setting.script, given, { band, type: setting.type });
  const known: Known = { answers: resolved.answers, band, type: setting.type };
  for (const item of setting.script.items) {
    const open = resolved.active.has(item.id) && !isSettled(item, resolved.answers[item.id]);
    if (open && isNeeded(script, item)) return undefined;
  }
  if (script.gate.some(({ id }) => Object.hasOwn(situation.answers, id) && !isYesOrNo(given[id]))) return undefined;
  if (holds(raisedBy, known)) return undefined;
  const doubts = doubtsIn(setting.script, known, resolved.active);
  return mayHold(raisedBy, known, doubts) ? doubtOf(raisedBy, doubts) : undefined;
}

/** Hidden or unanswered questions that might have decided the flag, each with why they were not asked. */
type Doubts = ReadonlyMap<string, string>;

function doubtsIn(script: Script, known: Known, active: ReadonlySet<string>): Doubts {
  const doubts = new Map<string, string>();
  const visited = new Set<string>();
  const visit = (id: string): void => {
    const item = script.byId.get(id);
    if (item === undefined || visited.has(id)) return;
    visited.add(id);
    const { visible } = item.question;
    const named = visible === undefined ? [] : questionsIn(visible);
    named.forEach(visit);
    if (active.has(id)) {
      if (!isSettled(item, known.answers[id])) doubts.set(id, 'may stay unanswered: make it required');
    } else if (visible !== undefined && mayBeShown(visible, known, doubts)) {
      doubts.set(id, whyHidden(visible, known, doubts));
    }
  };
  for (const { id } of script.items) visit(id);
  return doubts;
}

function whyHidden(visible: Condition, known: Known, doubts: Doubts): string {
  const open = questionsIn(visible).find((id) => isUnsure(known.answers[id]) || doubts.has(id));
  if (open === undefined) return notAskedWhen('the time band is unknown');
  return notAskedWhen(
    doubts.has(open) ? `"${open}" is not` : `"${open}" is ${known.answers[open]?.state ?? 'unknown'}`,
  );
}

function notAskedWhen(situation: string): string {
  return `is not asked when ${situation}: show it then too`;
}

function isUnsure(answer: Answer | undefined): boolean {
  return answer !== undefined && answer.state !== 'given';
}

/** Whether a hidden question would be shown if what is unknown were known. */
function mayBeShown(visible: Condition, known: Known, doubts: Doubts): boolean {
  return canBe(visible, true, (atom) => outcomes(atom, known, doubts, true));
}

/** Whether the flag could be raised if the doubtful questions had been asked. */
function mayHold(raisedBy: Condition, known: Known, doubts: Doubts): boolean {
  return canBe(raisedBy, true, (atom) => outcomes(atom, known, doubts, false));
}

/** What a single test can come to: [can hold, can fail]. */
type Outcomes = readonly [boolean, boolean];

function outcomes(atom: Condition, known: Known, doubts: Doubts, unknownIsOpen: boolean): Outcomes {
  if (holds(atom, known)) return [true, false];
  if ('question' in atom && doubts.has(atom.question)) return [true, true];
  const isOpen =
    'question' in atom ? isUnsure(known.answers[atom.question]) : 'band' in atom && known.band === 'unknown';
  return [unknownIsOpen && isOpen && !('answered' in atom), true];
}

/** Whether a condition can come to a result, its tests taken as independent: in doubt it says it can. */
function canBe(condition: Condition, result: boolean, test: (atom: Condition) => Outcomes): boolean {
  if ('not' in condition) return canBe(condition.not, !result, test);
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any;
    const needsEvery = 'all' in condition === result;
    return needsEvery
      ? parts.every((part) => canBe(part, result, test))
      : parts.some((part) => canBe(part, result, test));
  }
  return test(condition)[result ? 0 : 1];
}

function doubtOf(raisedBy: Condition, doubts: Doubts): Skipped | undefined {
  const id = questionsIn(raisedBy).find((named) => doubts.has(named));
  return id === undefined ? undefined : { id, why: doubts.get(id) ?? 'may stay unanswered' };
}

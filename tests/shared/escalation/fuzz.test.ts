import { expect, test } from 'vitest';
import { evaluate } from '../../../src/shared/escalation/evaluate';
import type { Evidence } from '../../../src/shared/escalation/finding';
import { suggestTypes } from '../../../src/shared/escalation/suggest-types';
import { factsOf, lexingtonRulebook } from './lexington';
import { oddTexts } from './odd-texts';

const rulebook = lexingtonRulebook();

const SHORT = 99_700;
const LONG = 300;
/** Steps of the walk for every character read: more than twice what the busiest word of the lexicon over and over takes. */
const STEPS_PER_CHARACTER = 100;
/** Faults shown before the rest of the texts is left alone. */
const ENOUGH = 5;

/** What is wrong with the reading of a text, if anything. */
function faultIn(typed: string): string | undefined {
  const before = rulebook.reader.work.steps;
  try {
    const { mentions, findings, asks } = evaluate(rulebook, factsOf(typed));
    suggestTypes(rulebook, typed);
    const steps = rulebook.reader.work.steps - before;
    if (steps > STEPS_PER_CHARACTER * (typed.length + 10)) return `${steps} steps`;
    const evidence = [...findings, ...asks].flatMap(({ because }) => because);
    const astray = [...mentions, ...evidence.flatMap(inWords)].find((one) => !standsIn(typed, one));
    return astray === undefined ? undefined : `"${astray.words}" is not at ${astray.from} to ${astray.to}`;
  } catch (error) {
    return String(error);
  }
}

type Words = { readonly from: number; readonly to: number; readonly words: string };

function inWords(evidence: Evidence): readonly Words[] {
  return evidence.kind === 'words' ? [evidence] : [];
}

function standsIn(text: string, { from, to, words }: Words): boolean {
  return from >= 0 && from < to && to <= text.length && text.slice(from, to) === words;
}

test('100,000 odd texts neither make it throw, nor lose a place, nor work out of proportion', () => {
  const { short, long } = oddTexts(1);
  const faults: string[] = [];
  for (let at = 0; at < SHORT + LONG && faults.length < ENOUGH; at++) {
    const typed = at < SHORT ? short() : long();
    const fault = faultIn(typed);
    if (fault !== undefined) faults.push(`${fault} in ${JSON.stringify(typed.slice(0, 300))}`);
  }
  expect(faults).toEqual([]);
});

test('one more key costs no more than one unit, however long the note', () => {
  const sentence = 'says a man with a knife is outside the store and a woman is bleeding. ';
  const typed = Array.from({ length: 200 }, (_, at) => `Caller ${at} ${sentence}`).join('');
  evaluate(rulebook, factsOf(typed));
  const before = rulebook.reader.work.steps;
  evaluate(rulebook, factsOf(`${typed}x`));
  expect(rulebook.reader.work.steps - before).toBeLessThanOrEqual(STEPS_PER_CHARACTER * sentence.length);
});

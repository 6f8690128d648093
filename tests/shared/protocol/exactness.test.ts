import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/shared/protocol/answer';
import { checkPack } from '../../../src/shared/protocol/check/check-pack';
import type { Assertion, Band, Condition } from '../../../src/shared/protocol/condition';
import { holds, type Known } from '../../../src/shared/protocol/holds';
import { given, notAsked, optionsOf, protocol, question, refused, smallPack, unknown } from './small-pack';

/** The checker tries only the cases a condition can tell apart; here every case is tried, and both must agree. */

const runs = { numRuns: 400, seed: 118 };
const bands: Band[] = ['now', 'just', 'past', 'unknown'];
const states: (Answer | undefined)[] = [undefined, unknown, refused, notAsked];
const colours = ['red', 'blue', 'green'];
const sets = [
  ['gun'],
  ['knife'],
  ['rope'],
  ['gun', 'knife'],
  ['gun', 'rope'],
  ['knife', 'rope'],
  ['gun', 'knife', 'rope'],
];

const asked: Readonly<Record<string, (Answer | undefined)[]>> = {
  colour: [...states, ...colours.map(given)],
  seen: [...states, ...sets.map(given)],
  count: [...states, ...[0, 1, 2, 3, 4].map(given)],
};

const questions = [
  question('colour', 'choice', { options: optionsOf(...colours) }),
  question('seen', 'many', { options: optionsOf('gun', 'knife', 'rope') }),
  question('count', 'number'),
];

const word = fc.constantFrom('unknown', 'refused');
const onAnswers: fc.Arbitrary<Condition> = fc.oneof(
  fc.oneof(fc.constantFrom(...colours), word).map((is) => ({ question: 'colour', is })),
  fc.subarray(colours, { minLength: 1 }).map((options) => ({ question: 'colour', in: options })),
  fc.oneof(fc.constantFrom('gun', 'knife', 'rope'), word).map((is) => ({ question: 'seen', is })),
  fc.integer({ min: 1, max: 4 }).map((atLeast) => ({ question: 'count', atLeast })),
  fc
    .tuple(fc.constantFrom('colour', 'seen', 'count'), fc.boolean())
    .map(([id, answered]) => ({ question: id, answered })),
  fc.subarray(bands, { minLength: 1 }).map((band) => ({ band })),
);

function conditionsOver(atom: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> {
  const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      atom,
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
      tie('tree').map((not) => ({ not })),
    ),
  }));
  return tree;
}

function everyAnswer(): Known[] {
  const { colour = [], seen = [], count = [] } = asked;
  return bands.flatMap((band) =>
    colour.flatMap((one) =>
      seen.flatMap((two) => count.map((three) => known(band, { colour: one, seen: two, count: three }))),
    ),
  );
}

function known(band: Band, answers: Record<string, Answer | undefined>): Known {
  const there = Object.entries(answers).filter((entry): entry is [string, Answer] => entry[1] !== undefined);
  return { answers: Object.fromEntries(there), band, type: 'theft' };
}

/** What is wrong with the whole of a condition, by trying everything. */
function verdict(condition: Condition, all: readonly Known[]): 'never' | 'always' | 'sometimes' {
  const held = all.filter((one) => holds(condition, one)).length;
  if (held === 0) return 'never';
  return held === all.length ? 'always' : 'sometimes';
}

describe('what the checker says of a condition is what trying every case says', () => {
  const everything = everyAnswer();

  it('over answers and time', () => {
    fc.assert(
      fc.property(conditionsOver(onAnswers), (visible) => {
        const own = [...questions, question('target', 'text', { visible })];
        const pack = smallPack({ protocols: [protocol('theft', 'T1', { questions: own }), protocol('noise', 'T3')] });
        const whole = checkPack(pack)
          .filter(({ path }) => path.at(-1) === 'visible')
          .map(({ code }) => code);
        const expected = { never: ['unreachable'], always: ['never-fails'], sometimes: [] };
        expect(whole).toEqual(expected[verdict(visible, everything)]);
      }),
      runs,
    );
  });

  it('over words and how they are meant', () => {
    const assertions: Assertion[] = ['affirmed', 'uncertain', 'past'];
    const ids = ['fire', 'gun', 'help'];
    const meant = fc.oneof(fc.constant(undefined), fc.subarray(assertions, { minLength: 1 }));
    const onWords: fc.Arbitrary<Condition> = fc
      .tuple(fc.constantFrom(...ids), meant)
      .map(([concept, assertion]) => (assertion === undefined ? { concept } : { concept, assertion }));
    const mentions = ids.flatMap((id) => assertions.map((assertion) => `${id} ${assertion}`));
    const all = Array.from({ length: 2 ** mentions.length }, (_, bits): Known => {
      const said = new Set(mentions.filter((_mention, index) => (bits >> index) % 2 === 1));
      const concept = (id: string, asserted: readonly Assertion[]) => asserted.some((one) => said.has(`${id} ${one}`));
      return { answers: {}, band: 'unknown', type: undefined, concept };
    });
    const concepts = ids.map((id) => ({ id, label: id, en: [id], es: [id] }));
    fc.assert(
      fc.property(conditionsOver(onWords), (when) => {
        const rules = smallPack().rules.map((rule) => ({ ...rule, when }));
        const whole = checkPack(smallPack({ concepts, rules })).filter(({ path }) => path.at(-1) === 'when');
        const expected = { never: ['never-holds'], always: ['never-fails'], sometimes: [] };
        expect(whole.map(({ code }) => code)).toEqual(expected[verdict(when, all)]);
      }),
      runs,
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activeAnswers } from '../../../src/shared/protocol/active';
import type { Answer, Answers, AnswerValue } from '../../../src/shared/protocol/answer';
import { bandOf } from '../../../src/shared/protocol/band';
import { closeKind, completeness } from '../../../src/shared/protocol/completeness';
import { nextQuestion, outline } from '../../../src/shared/protocol/next-question';
import type { Pack, Question } from '../../../src/shared/protocol/pack';
import { type ScriptItem, scriptFor } from '../../../src/shared/protocol/script';
import { lexington } from '../../main/agency/lexington';

/** What a call taker does in a call, in the order it is done. */
type Step =
  | { readonly answer: string; readonly value: Answer }
  | { readonly type: string }
  | { readonly narrative: string };

type Call = { readonly answers: Answers; readonly type: string | undefined; readonly narrative: string };

const pack = lexington();
const opened = Date.UTC(2026, 10, 20, 15);
const runs = { numRuns: 60, seed: 20_261_120 };
/** The first incident type of each protocol. */
const types = pack.protocols.map(({ id }) => pack.incidentTypes.find((one) => one.protocol === id)?.id ?? id);

function callAfter(steps: readonly Step[]): Call {
  const answers: Record<string, Answer> = {};
  const call = { answers, type: undefined as string | undefined, narrative: '' };
  for (const step of steps) {
    if ('answer' in step) answers[step.answer] = step.value;
    else Object.assign(call, step);
  }
  return call;
}

/** Everything the record says of a call. */
function recordOf(call: Call) {
  const script = scriptFor(pack, call.type);
  const band = bandOf(pack, { answers: call.answers, openedAt: opened });
  const whole = completeness({ ...call, script, pack, band });
  return {
    band,
    type: call.type,
    answers: activeAnswers(script, call.answers, { ...call, band }),
    completeness: whole,
    outline: outline(script, { ...call, band }),
    next: nextQuestion(script, { ...call, band })?.id,
    close: closeKind({ completeness: whole, openFlags: 0, disposition: '01' }),
  };
}

const states: Answer[] = [{ state: 'unknown' }, { state: 'refused' }, { state: 'not-asked' }];

function given(value: AnswerValue): Answer {
  return { state: 'given', value };
}

function valueFor({ kind, options }: Question): fc.Arbitrary<Answer> {
  const ids = (options ?? []).map(({ id }) => id);
  switch (kind) {
    case 'choice':
      return fc.constantFrom(...ids).map(given);
    case 'many':
      return fc.subarray(ids, { minLength: 1 }).map(given);
    case 'yes-no':
      return fc.constantFrom('yes', 'no').map(given);
    case 'number':
    case 'money':
      return fc.nat(10).map(given);
    case 'when':
      return fc
        .tuple(fc.option(fc.integer({ min: -90, max: 5 })), fc.option(fc.integer({ min: -90, max: 5 })))
        .map(([from, to]) => given({ text: 'so', from: at(from), to: at(to), approximate: false, readBack: 'so' }));
    default:
      return fc.constantFrom('some words', 'other words').map(given);
  }
}

function at(minutes: number | null): number | null {
  return minutes === null ? null : opened + minutes * 60_000;
}

function answerFor(item: ScriptItem): fc.Arbitrary<Step> {
  const value = fc.oneof({ weight: 3, arbitrary: valueFor(item.question) }, fc.constantFrom(...states));
  return value.map((one) => ({ answer: item.id, value: one }));
}

const gateSteps = pack.gate.map(({ id }) =>
  fc.constantFrom<Answer>(given('yes'), given('no'), { state: 'unknown' }).map((value) => ({ answer: id, value })),
);

/** A call of one type: some of its answers, each given once, its type and its story. */
function stepsOf(type: string): fc.Arbitrary<Step[]> {
  const answers = [...scriptFor(pack, type).items.map(answerFor), ...gateSteps];
  return fc
    .subarray(answers, { minLength: 1 })
    .chain((some) => fc.tuple(fc.tuple(...some), fc.constantFrom('', 'music', 'loud music since ten')))
    .map(([steps, narrative]) => [...steps, { type }, { narrative }]);
}

function shuffled(steps: readonly Step[]): fc.Arbitrary<Step[]> {
  return fc.shuffledSubarray([...steps], { minLength: steps.length, maxLength: steps.length });
}

describe.each(types)('a call of type %s', (type) => {
  it('gives the same record whatever the order of the same answers', () => {
    const calls = stepsOf(type).chain((steps) => fc.tuple(fc.constant(steps), shuffled(steps)));
    fc.assert(
      fc.property(calls, ([steps, others]) => {
        expect(recordOf(callAfter(others))).toEqual(recordOf(callAfter(steps)));
      }),
      runs,
    );
  });

  it('keeps its answers through another type and back', () => {
    fc.assert(
      fc.property(stepsOf(type), fc.constantFrom(...types), (steps, other) => {
        const there = callAfter([...steps, { type: other }]);
        expect(there.answers).toEqual(callAfter(steps).answers);
        expect(recordOf(callAfter([...steps, { type: other }, { type }]))).toEqual(recordOf(callAfter(steps)));
      }),
      runs,
    );
  });

  it('is not changed by a gate question answered otherwise and back', () => {
    fc.assert(
      fc.property(stepsOf(type), fc.constantFrom(...pack.gate), (steps, { id }) => {
        const call = callAfter([...steps, { answer: id, value: given('no') }]);
        const toggled = callAfter([...steps, { answer: id, value: given('yes') }, { answer: id, value: given('no') }]);
        expect(recordOf(toggled)).toEqual(recordOf(call));
      }),
      runs,
    );
  });

  it('can be closed at every moment, and completely when every question put was answered', () => {
    fc.assert(
      fc.property(stepsOf(type), (steps) => {
        for (let done = 0; done <= steps.length; done++) {
          expect(['complete', 'incomplete']).toContain(recordOf(callAfter(steps.slice(0, done))).close);
        }
        expect(recordOf(answeredToTheEnd(pack, type, callAfter(steps)))).toMatchObject({
          close: 'complete',
          completeness: { missing: [], score: 1, openSafety: [] },
        });
      }),
      { ...runs, numRuns: 15 },
    );
  });
});

/** The call with every open or unsettled question answered as a call taker would who wants to be done. */
function answeredToTheEnd(of: Pack, type: string, call: Call): Call {
  const script = scriptFor(of, type);
  let answers: Answers = { ...call.answers, ...Object.fromEntries(of.gate.map(({ id }) => [id, given('no')])) };
  const whole = { ...call, type, narrative: 'loud music since ten' };
  for (let turn = 0; turn <= script.items.length; turn++) {
    const band = bandOf(of, { answers, openedAt: opened });
    const { missing } = completeness({ ...whole, answers, script, pack: of, band });
    const [next] = missing;
    if (next === undefined) break;
    answers = { ...answers, [next.id]: simplest(script.byId.get(next.id)) };
  }
  return { ...whole, answers };
}

function simplest(item: ScriptItem | undefined): Answer {
  if (item?.section === 'safety') return given('no');
  if (item?.id === 'place' || item?.id === 'when' || item?.id === 'callback') return given('said');
  return { state: 'unknown' };
}

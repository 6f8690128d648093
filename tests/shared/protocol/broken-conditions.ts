import type { Pack, RedFlag } from '../../../src/shared/protocol/pack';
import { type BrokenPack, flaggedBy, ruled, shownBy, THEFT, withQuestions, withTheft } from './broken-pack';
import { optionsOf, protocol, question, redFlag, smallPack } from './small-pack';

const small = smallPack();

export const BROKEN_CONDITIONS: readonly BrokenPack[] = [
  {
    what: 'a question that can never be asked',
    code: 'unreachable',
    pack: shownBy({
      all: [
        { question: 'car', is: 'yes' },
        { question: 'car', is: 'no' },
      ],
    }),
    file: THEFT,
    at: 'visible:',
    sentence: 'Question "plate" can never be asked: no call meets its visible. Correct it.',
  },
  {
    what: 'a question hidden whenever the one it hangs on is answered so',
    code: 'unreachable',
    pack: withQuestions(
      question('car', 'yes-no'),
      question('plate', 'yes-no', { visible: { question: 'car', is: 'yes' } }),
      question('state', 'text', {
        visible: {
          all: [
            { question: 'plate', is: 'yes' },
            { question: 'car', is: 'no' },
          ],
        },
      }),
    ),
    file: THEFT,
    at: 'visible:',
    sentence: 'Question "state" can never be asked: no call meets its visible. Correct it.',
  },
  {
    what: 'a protocol no incident type leads to',
    code: 'unreachable',
    pack: smallPack({ protocols: [...small.protocols, protocol('fires', 'T9')] }),
    file: 'protocols/fires.yaml',
    at: 'id: fires',
    first: true,
    sentence: 'No incident type leads to protocol "fires": name it in incident-types.yaml, or take the file out.',
  },
  {
    what: 'a part of a condition that can never hold',
    code: 'never-holds',
    pack: shownBy({ any: [{ question: 'car', is: 'yes' }, { all: [{ band: 'now' }, { band: 'past' }] }] }),
    file: THEFT,
    at: '- all:',
    sentence: 'A part of the condition of question "plate" holds on no call: take it out, or correct it.',
  },
  {
    what: 'a red flag of one type that waits for another type',
    code: 'never-holds',
    pack: flaggedBy({ type: 'noise' }, question('car', 'yes-no')),
    file: THEFT,
    at: 'raisedBy:',
    sentence: 'The condition of red flag ESC-1011 holds on no call: take it out, or correct it.',
  },
  {
    what: 'a rule on a question no call of its type is asked',
    code: 'never-holds',
    pack: ruled({ all: [{ concept: 'weapon' }, { type: 'noise' }, { question: 'theft-what', answered: true }] }),
    file: 'escalation/rules.yaml',
    at: 'when:',
    sentence: 'The condition of rule ESC-301 holds on no call: take it out, or correct it.',
  },
  {
    what: 'a condition that never fails',
    code: 'never-fails',
    pack: shownBy({ any: [{ question: 'car', is: 'yes' }, { not: { question: 'car', is: 'yes' } }] }),
    file: THEFT,
    at: 'visible:',
    sentence: 'The condition of question "plate" holds on every call: take it out, or correct it.',
  },
  {
    what: 'a route before the last that takes every call',
    code: 'never-fails',
    pack: smallPack({
      routing: [
        { id: 'all', when: { band: ['now', 'just', 'past', 'unknown'] }, channel: 'officer', note: 'All.' },
        { id: 'rest', when: { band: ['now', 'just', 'past', 'unknown'] }, channel: 'officer', note: 'Rest.' },
      ],
    }),
    file: 'routing.yaml',
    at: 'when:',
    first: true,
    sentence: 'The condition of route "all" holds on every call: take it out, or correct it.',
  },
  {
    what: 'questions that wait for each other',
    code: 'ring',
    pack: withQuestions(
      question('car', 'yes-no', { visible: { not: { question: 'car', is: 'no' } } }),
      question('plate', 'text', { required: true }),
    ),
    file: THEFT,
    at: 'visible:',
    sentence: 'Question "car" waits for its own answer through its visible: show one of the ring without the others.',
  },
  {
    what: 'a condition with too many cases',
    code: 'too-many-cases',
    pack: withQuestions(
      question('seen', 'many', { options: optionsOf(...Array.from({ length: 18 }, (_, index) => `o${index}`)) }),
      question('plate', 'text', {
        visible: { any: Array.from({ length: 18 }, (_, index) => ({ question: 'seen', is: `o${index}` })) },
      }),
    ),
    file: THEFT,
    at: 'visible:',
    sentence: 'The condition of question "plate" has more than 65536 cases and cannot be proved: make it smaller.',
  },
  {
    what: 'a test on the words of an answer',
    code: 'untestable',
    pack: shownBy({ question: 'car', is: 'red' }, question('car', 'text')),
    file: THEFT,
    at: 'is: red',
    sentence:
      'The condition of question "plate" tests the text of "car" (kind text): only options, yes-no and numbers can be tested.',
  },
  {
    what: 'a number compared with a choice',
    code: 'untestable',
    pack: shownBy({ question: 'car', atLeast: 3 }),
    file: THEFT,
    at: 'atLeast: 3',
    sentence:
      'The condition of question "plate" compares "car" with a number, but its answer is of kind yes-no: test a number or an option.',
  },
  {
    what: 'a concept outside the rules',
    code: 'untestable',
    pack: shownBy({ concept: 'weapon' }),
    file: THEFT,
    at: 'concept: weapon',
    sentence: 'The condition of question "plate" reads the narrative: only rules in escalation/ may test a concept.',
  },
];

function skipping(...flags: RedFlag[]): Pack {
  return withTheft({
    questions: [question('car', 'yes-no'), question('inside', 'yes-no', { visible: { question: 'car', is: 'yes' } })],
    redFlags: flags,
  });
}

export const BROKEN_SAFETY: readonly BrokenPack[] = [
  {
    what: 'a red flag nothing raises',
    code: 'skips-red-flag',
    pack: withTheft({ redFlags: [redFlag('ESC-1011')] }),
    file: THEFT,
    at: '- id: esc-1011',
    sentence: 'Nothing raises red flag ESC-1011: give it its own question (ask) or a condition (raisedBy).',
  },
  {
    what: 'a red flag whose question an unknown answer hides',
    code: 'skips-red-flag',
    pack: skipping(redFlag('ESC-1011', { raisedBy: { question: 'inside', is: 'yes' } })),
    file: THEFT,
    at: 'raisedBy:',
    sentence:
      'A complete close can skip red flag ESC-1011: question "inside" is not asked when "car" is unknown: show it then too.',
  },
  {
    what: 'a red flag whose question an unknown time hides',
    code: 'skips-red-flag',
    pack: flaggedBy(
      { question: 'near', is: 'yes' },
      question('near', 'yes-no', { visible: { band: ['now', 'just'] } }),
    ),
    file: THEFT,
    at: 'raisedBy:',
    sentence:
      'A complete close can skip red flag ESC-1011: question "near" is not asked when the time band is unknown: show it then too.',
  },
];

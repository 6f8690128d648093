import { type BrokenPack, THEFT, withQuestions, withSpine, withTheft } from './broken-pack';
import { optionsOf, protocol, question, redFlag, said, smallPack, spineQuestions } from './small-pack';

const small = smallPack();

export const BROKEN_QUESTIONS: readonly BrokenPack[] = [
  {
    what: 'a choice without options',
    code: 'options',
    pack: withQuestions({ id: 'car', label: 'Car', ask: said('Which car?'), why: 'To find it.', kind: 'choice' }),
    file: THEFT,
    at: '- id: car',
    sentence: 'Question "car" is of kind choice and has no options: add at least two.',
  },
  {
    what: 'options where none can be chosen',
    code: 'options',
    pack: withQuestions(question('car', 'text', { options: optionsOf('red', 'blue') })),
    file: THEFT,
    at: 'options:',
    sentence: 'Question "car" is of kind text, which has no options: take them out, or make it a choice.',
  },
  {
    what: 'one id for two questions',
    code: 'two-shapes',
    pack: smallPack({
      protocols: [
        protocol('theft', 'T1', { questions: [question('car', 'yes-no')] }),
        protocol('noise', 'T3', { questions: [question('car', 'choice', { options: optionsOf('yes', 'no') })] }),
      ],
    }),
    file: 'protocols/noise.yaml',
    at: '- id: car',
    sentence: `Question "car" has another kind or other options in ${THEFT}: make them the same, or give it an id of its own.`,
  },
  {
    what: 'a spine without a place',
    code: 'dead-end',
    pack: withSpine(spineQuestions().slice(1)),
    file: 'spine.yaml',
    at: 'questions:',
    sentence: 'The spine has no question "place": add it, every call needs it.',
  },
  {
    what: 'a callback number that is not always asked for',
    code: 'dead-end',
    pack: withSpine(
      spineQuestions().map((one) => (one.id === 'callback' ? { ...one, visible: { not: { band: 'now' } } } : one)),
    ),
    file: 'spine.yaml',
    at: 'visible:',
    sentence: 'Question "callback" is asked on every call: take out its visible.',
  },
  {
    what: 'a protocol whose dispositions are all retired',
    code: 'dead-end',
    pack: smallPack({
      dispositions: [...small.dispositions, { code: '09', label: 'Old', key: 'o', retired: true }],
      protocols: [protocol('theft', 'T1', { dispositions: ['09'] }), protocol('noise', 'T3')],
    }),
    file: THEFT,
    at: 'dispositions:',
    sentence: 'Script "Title theft" offers retired dispositions only: name one that is in use.',
  },
  {
    what: 'Spanish that was left out',
    code: 'untranslated',
    pack: withQuestions(question('car', 'text', { ask: said('Which car was it?', ' ') })),
    file: THEFT,
    at: 'es: " "',
    sentence: 'The Spanish text is missing: write it.',
  },
  {
    what: 'Spanish that repeats the English',
    code: 'untranslated',
    pack: withQuestions(question('car', 'text', { ask: said('Which car was it?', 'Which car was it') })),
    file: THEFT,
    at: 'es: Which car was it',
    sentence: 'The Spanish text is the English one: translate it.',
  },
  {
    what: 'words in English only',
    code: 'untranslated',
    pack: smallPack({ concepts: [{ id: 'weapon', label: 'Weapon', en: ['knife'], es: [] }] }),
    file: 'lexicon/words.yaml',
    at: 'es:',
    sentence: 'There are English words here and no Spanish ones: add them.',
  },
];

export const BROKEN_NAMES: readonly BrokenPack[] = [
  {
    what: 'a question twice in a protocol',
    code: 'duplicate',
    pack: withQuestions(question('car', 'text', { label: 'First' }), question('car', 'text', { label: 'Second' })),
    file: THEFT,
    at: '- id: car',
    sentence: 'The id "car" is used twice: give each its own.',
  },
  {
    what: 'a question the spine has',
    code: 'duplicate',
    pack: withQuestions(question('caller-name', 'text')),
    file: THEFT,
    at: '- id: caller-name',
    sentence: 'Question "caller-name" is asked by the spine already: take it out here.',
  },
  {
    what: 'an option twice',
    code: 'duplicate',
    pack: withQuestions(question('car', 'choice', { options: optionsOf('red', 'blue', 'red') })),
    file: THEFT,
    at: '- id: red',
    sentence: 'The id "red" is used twice: give each its own.',
  },
  {
    what: 'a disposition twice',
    code: 'duplicate',
    pack: smallPack({ dispositions: [...small.dispositions, { code: '01', label: 'Again', key: 'a' }] }),
    file: 'dispositions.yaml',
    at: '- code: "01"',
    sentence: 'The code "01" is used twice: give each its own.',
  },
  {
    what: 'a key twice',
    code: 'duplicate-key',
    pack: smallPack({ dispositions: [...small.dispositions, { code: '02', label: 'No report', key: 'R' }] }),
    file: 'dispositions.yaml',
    at: 'key: R',
    sentence: 'The key "R" is used twice: give each its own letter.',
  },
  {
    what: 'a red flag numbered for another type',
    code: 'rule-number',
    pack: withTheft({ redFlags: [redFlag('ESC-1021', { ask: said('Danger?') })] }),
    file: THEFT,
    at: 'rule: ESC-1021',
    sentence: 'Red flag ESC-1021 is numbered for another type: in T1 it has to begin with ESC-101.',
  },
  {
    what: 'a rule number twice',
    code: 'rule-number',
    pack: withTheft({
      redFlags: [
        redFlag('ESC-1011', { ask: said('Danger?') }),
        redFlag('ESC-1011', { id: 'other', ask: said('Harm?') }),
      ],
    }),
    file: THEFT,
    at: 'rule: ESC-1011',
    sentence: 'Rule number ESC-1011 is used twice: numbers are for life, take a new one.',
  },
  {
    what: 'gate questions out of order',
    code: 'rule-number',
    pack: smallPack({ gate: small.gate.map((one) => (one.id === 'R4' ? { ...one, rule: 'ESC-014' } : one)) }),
    file: 'red-flags.yaml',
    at: 'rule: ESC-014',
    sentence: 'R4 has the rule number ESC-014: it has to be ESC-004.',
  },
  {
    what: 'a rule that asks nothing',
    code: 'nothing-to-ask',
    pack: smallPack({ rules: small.rules.map((rule) => ({ ...rule, strength: 'ask' as const })) }),
    file: 'escalation/rules.yaml',
    at: 'strength: ask',
    sentence: 'Rule ESC-301 asks, and has no question to ask: write its ask, or let it raise.',
  },
  {
    what: 'words with a bracket left open',
    code: 'unread-words',
    pack: smallPack({
      concepts: [{ id: 'weapon', label: 'Weapon', en: ['knife', '(big|old blade'], es: ['cuchillo'] }],
    }),
    file: 'lexicon/words.yaml',
    at: '(big|old blade',
    sentence: 'The words "(big|old blade" have a bracket without its other half, so no text can match them: close it.',
  },
  {
    what: 'words no rule reads',
    code: 'unread-words',
    pack: smallPack({ concepts: [...small.concepts, { id: 'boat', label: 'Boat', en: ['boat'], es: ['barco'] }] }),
    file: 'lexicon/words.yaml',
    at: '- id: boat',
    sentence: 'No rule reads the concept "boat": name it in a rule, or take its words out.',
  },
];

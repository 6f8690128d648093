import type { Pack } from '../../../src/shared/protocol/pack';
import { type BrokenPack, ruled, shownBy, THEFT, withTheft } from './broken-pack';
import { smallPack } from './small-pack';

const small = smallPack();

export const BROKEN_REFERENCES: readonly BrokenPack[] = [
  {
    what: 'a condition on a question that is not asked',
    code: 'unknown-reference',
    pack: shownBy({ question: 'lorry', is: 'yes' }),
    file: THEFT,
    at: 'question: lorry',
    sentence:
      'The condition of question "plate" names the question "lorry", which is not asked on this call: correct the id.',
  },
  {
    what: 'a condition on an option that is not there',
    code: 'unknown-reference',
    pack: shownBy({ question: 'car', is: 'maybe' }),
    file: THEFT,
    at: 'is: maybe',
    sentence:
      'The condition of question "plate" names the option "maybe", which "car" does not have: its options are yes, no.',
  },
  {
    what: 'a condition on a gate question that is not there',
    code: 'unknown-reference',
    pack: shownBy({ gate: 'R11', is: 'yes' }),
    file: THEFT,
    at: 'gate: R11',
    sentence:
      'The condition of question "plate" names the gate question "R11", which is not one of R1 to R10: correct the name.',
  },
  {
    what: 'a rule on an incident type that is not there',
    code: 'unknown-reference',
    pack: ruled({ all: [{ concept: 'weapon' }, { type: ['theft', 'arson'] }] }),
    file: 'escalation/rules.yaml',
    at: '- type:',
    sentence:
      'The condition of rule ESC-301 names the incident type "arson", which incident-types.yaml does not have: correct the name.',
  },
  {
    what: 'a rule on a concept that is not there',
    code: 'unknown-reference',
    pack: ruled({ any: [{ concept: 'weapon' }, { concept: 'wepon' }] }),
    file: 'escalation/rules.yaml',
    at: 'concept: wepon',
    sentence:
      'The condition of rule ESC-301 names the concept "wepon", which no file in lexicon/ has: correct the name.',
  },
  {
    what: 'words made of a concept that is not there',
    code: 'unknown-reference',
    pack: smallPack({
      concepts: [{ id: 'weapon', label: 'Weapon', en: ['knife', 'with <body.part>'], es: ['cuchillo'] }],
    }),
    file: 'lexicon/words.yaml',
    at: 'with <body.part>',
    sentence:
      'The words "with <body.part>" name the concept "body.part", which no file in lexicon/ has: correct the name.',
  },
  {
    what: 'an incident type of a protocol that is not there',
    code: 'unknown-reference',
    pack: smallPack({ incidentTypes: [...small.incidentTypes, { ...type('fire'), protocol: 'fires' }] }),
    file: 'incident-types.yaml',
    at: 'protocol: fires',
    sentence: 'There is no protocol "fires" in protocols/: correct the name, or add it there.',
  },
  {
    what: 'a protocol with a disposition that is not there',
    code: 'unknown-reference',
    pack: withTheft({ dispositions: ['01', '77'] }),
    file: THEFT,
    at: '"77"',
    sentence: 'There is no disposition "77" in dispositions.yaml: correct the name, or add it there.',
  },
  {
    what: 'a route to a referral that is not there',
    code: 'unknown-reference',
    pack: smallPack({
      routing: [
        { id: 'animals', when: { not: { band: 'past' } }, channel: 'referral', referral: 'zoo', note: 'Animals.' },
      ],
    }),
    file: 'routing.yaml',
    at: 'referral: zoo',
    sentence: 'There is no referral "zoo" in referrals.yaml: correct the name, or add it there.',
  },
  {
    what: 'an event of a program that is not there',
    code: 'unknown-reference',
    pack: smallPack({
      events: [{ id: 'june', program: 'none', title: 'June', starts: '2027-06-01T18:00', place: 'Hall', signUp: true }],
    }),
    file: 'events.yaml',
    at: 'program: none',
    sentence: 'There is no program "none" in programs.yaml: correct the name, or add it there.',
  },
  {
    what: 'a quick outcome with a retired disposition',
    code: 'retired',
    pack: smallPack({
      dispositions: [...small.dispositions, { code: '02', label: 'No report', key: 'n', retired: true }],
      quickOutcomes: [{ id: 'wrong-number', key: 'w', label: 'Wrong number', disposition: '02' }],
    }),
    file: 'quick-outcomes.yaml',
    at: 'disposition: "02"',
    sentence:
      'The quick outcome "Wrong number" still leads to the disposition "No report", which is retired: change that first, or keep it in use.',
  },
  {
    what: 'a route to a retired referral',
    code: 'retired',
    pack: smallPack({
      referrals: [
        {
          id: 'city',
          name: 'City',
          phone: null,
          topics: ['city'],
          say: { en: 'Call the city.', es: 'Llame.' },
          hours: null,
          checked_on: null,
          retired: true,
        },
      ],
      routing: [
        ...small.routing,
        { id: 'to-city', when: { band: 'past' }, channel: 'referral', referral: 'city', note: 'City.' },
      ],
    }),
    file: 'routing.yaml',
    at: 'referral: city',
    sentence:
      'The route "to-city" still leads to the referral "City", which is retired: change that first, or keep it in use.',
  },
  {
    what: 'no incident type in use',
    code: 'retired',
    pack: smallPack({ incidentTypes: small.incidentTypes.map((one) => ({ ...one, retired: true })) }),
    file: 'incident-types.yaml',
    at: '- id: theft',
    sentence: 'Every incident type is retired: keep one in use.',
  },
];

function type(id: string): Pack['incidentTypes'][number] {
  return { id, label: id, protocol: 'theft', local: id, apco: id, nibrs: [], level: 'E0', words: { en: [], es: [] } };
}

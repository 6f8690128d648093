import type { Answer, Answers } from '../../../src/shared/protocol/answer';
import type { Agency, GateQuestion, Pack, Protocol, Question, RedFlag, Said } from '../../../src/shared/protocol/pack';

/** Builders of a pack small enough to read, and without a defect. */

export function said(en: string, es = `ES ${en}`): Said {
  return { en, es };
}

export function given(value: string | number | string[]): Answer {
  return { state: 'given', value };
}

export const unknown: Answer = { state: 'unknown' };
export const refused: Answer = { state: 'refused' };
export const notAsked: Answer = { state: 'not-asked' };

export function question(id: string, kind: Question['kind'], rest: Partial<Question> = {}): Question {
  const options = kind === 'choice' || kind === 'many' ? { options: optionsOf('yes', 'no') } : {};
  return { id, label: `Label ${id}`, ask: said(`Ask ${id}?`), why: `Why ${id}.`, kind, ...options, ...rest };
}

export function optionsOf(...ids: string[]): NonNullable<Question['options']> {
  return ids.map((id) => ({ id, label: said(`Option ${id}`) }));
}

export function redFlag(rule: string, rest: Partial<RedFlag> = {}): RedFlag {
  const id = rest.id ?? rule.toLowerCase();
  return { id, rule, label: `Flag ${id}`, level: 'E3', say: said('Stay on the line.'), ...rest };
}

export function protocol(id: string, number: string, rest: Partial<Protocol> = {}): Protocol {
  return {
    id,
    number,
    title: `Title ${id}`,
    questions: [question(`${id}-what`, 'text', { required: true })],
    redFlags: [redFlag(`ESC-1${number.slice(1).padStart(2, '0')}1`, { ask: said(`Danger in ${id}?`) })],
    closing: { worsening: said('Hang up and dial 911.'), advice: [], expectation: said('An officer calls you.') },
    channels: ['officer'],
    dispositions: ['01'],
    ...rest,
  };
}

function gate(): GateQuestion[] {
  return Array.from({ length: 10 }, (_, index) => ({
    id: `R${index + 1}`,
    rule: `ESC-0${String(index + 1).padStart(2, '0')}`,
    label: `Gate ${index + 1}`,
    ask: said(`Gate ${index + 1}?`),
    followUp: said(`Follow up ${index + 1}?`),
    why: 'Life.',
    level: 'E3',
    say: said('Stay on the line.'),
    unknownRaises: index < 6,
  }));
}

export function spineQuestions(): Question[] {
  return [
    question('place', 'place', { required: true }),
    question('callback', 'phone', { required: true }),
    question('time-band', 'choice', { options: optionsOf('now', 'just', 'past') }),
    question('when', 'when', { required: true }),
    question('caller-name', 'text'),
    question('evidence', 'text'),
  ];
}

const agency: Agency = {
  id: 'smallville',
  name: 'Smallville Police',
  short_name: 'SPD',
  line: { number: '859-555-0100', checked_on: null },
  time_zone: 'America/New_York',
  locale: 'en-US',
  just_occurred_minutes: 30,
  confirm_after_days: 90,
  transfer: { mode: 'relay', number: null, words: said('Stay on the line.'), announce: 'Transferring an emergency.' },
  next_action_minutes: { taking: 20, held: 5, disconnected: 2, to_dispatch: 5, review: 45 },
  expectations: {
    officer: said('An officer comes.'),
    'phone-report': said('We call you.'),
    online: said('You get a mail.'),
    referral: said('They answer.'),
    information: said('That is all.'),
  },
  jurisdictions: ['Smallville'],
  retention: [{ series: 'calls', years: null, authority: null, checked_on: null }],
};

/** Two types of one protocol ("theft" T1: theft, burglary) and one of another ("noise" T3). */
export function smallPack(rest: Partial<Pack> = {}): Pack {
  return {
    agency,
    spine: {
      greeting: said('Police, is this an emergency?'),
      questions: spineQuestions(),
      evidence: said('Any cameras?'),
      worsening: said('Dial 911.'),
      thanks: said('Thank you.'),
    },
    gate: gate(),
    protocols: [protocol('theft', 'T1'), protocol('noise', 'T3')],
    incidentTypes: [incidentType('theft', 'theft'), incidentType('burglary', 'theft'), incidentType('noise', 'noise')],
    dispositions: [{ code: '01', label: 'Report taken', key: 'r' }],
    referrals: [],
    routing: [{ id: 'officer', when: { not: { band: 'past' } }, channel: 'officer', note: 'Send.' }],
    programs: [],
    events: [],
    faq: [],
    quickOutcomes: [{ id: 'wrong-number', key: 'w', label: 'Wrong number', disposition: '01' }],
    concepts: [{ id: 'weapon', label: 'Weapon', en: ['knife'], es: ['cuchillo'] }],
    rules: [
      {
        id: 'ESC-301',
        title: 'Weapon',
        level: 'E3',
        strength: 'raise',
        when: { concept: 'weapon' },
        say: said('Stay on the line.'),
        rationale: 'A weapon.',
        source: 'Ours.',
        version: 1,
        fires: ['he has a knife'],
        quiet: ['no knife'],
      },
    ],
    streets: ['Main Street'],
    ...rest,
  };
}

function incidentType(id: string, protocolId: string): Pack['incidentTypes'][number] {
  return {
    id,
    label: id,
    protocol: protocolId,
    local: id,
    apco: id,
    nibrs: [],
    level: 'E0',
    words: { en: [], es: [] },
  };
}

/** Everything every call of a small pack needs for a complete close, beside its type's questions. */
export function factAnswers(): Answers {
  return {
    place: { state: 'given', value: { raw: '412 Oak St', verified: true } },
    callback: { state: 'given', value: { raw: '5550100', digits: '5550100', e164: null, display: '555-0100' } },
    when: { state: 'given', value: { text: 'at 9', from: 1000, to: 1000, approximate: false, readBack: 'at 9' } },
    ...Object.fromEntries(gate().map(({ id }) => [id, given('no')])),
  };
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contradictions } from '../../../src/shared/escalation/contradictions';
import { evaluate } from '../../../src/shared/escalation/evaluate';
import { factKey } from '../../../src/shared/escalation/finding';
import { suggestTypes } from '../../../src/shared/escalation/suggest-types';
import { triageLine } from '../../../src/shared/escalation/triage';
import type { Answers } from '../../../src/shared/protocol/answer';
import type { GateQuestion, IncidentType, Level, Protocol } from '../../../src/shared/protocol/pack';
import { factsOf, lexingtonRulebook } from './lexington';

const said = { en: 'Stay on the line.', es: 'No cuelgue.' };

function gateQuestion(number: number): GateQuestion {
  return {
    id: `R${number}`,
    rule: `ESC-${String(number).padStart(3, '0')}`,
    label: `Gate ${number}`,
    ask: said,
    followUp: said,
    why: 'test',
    level: number % 2 === 1 ? 'E3' : 'E2',
    say: said,
    unknownRaises: number <= 6,
  };
}

const theft: IncidentType = {
  id: 'theft',
  label: 'Theft',
  protocol: 'theft',
  local: 'TH',
  apco: 'LARCENY',
  nibrs: [],
  level: 'E0',
  words: { en: ['stolen', 'took my (bike|car)'], es: ['robaron'] },
};

const noise: IncidentType = {
  ...theft,
  id: 'noise',
  protocol: 'noise',
  words: { en: ['loud music', 'noise'], es: ['ruido'] },
};

const protocol: Protocol = {
  id: 'theft',
  number: 'T1',
  title: 'Theft',
  questions: [{ id: 'still-there', label: 'Still there', ask: said, why: 'test', kind: 'yes-no' }],
  redFlags: [
    {
      id: 'theft-near',
      rule: 'ESC-1011',
      label: 'Near',
      level: 'E2',
      say: said,
      raisedBy: { question: 'still-there', is: 'yes' },
    },
    { id: 'theft-gun', rule: 'ESC-1012', label: 'Gun', level: 'E1', say: said, ask: said },
  ],
  closing: { worsening: said, advice: [], expectation: said },
  channels: ['officer'],
  dispositions: ['01'],
};

const rulebook = lexingtonRulebook({
  gate: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(gateQuestion),
  incidentTypes: [theft, noise],
  protocols: [protocol],
});

const yes = { state: 'given', value: 'yes' } as const;
const RANK: readonly Level[] = ['E0', 'E1', 'E2', 'E3'];

describe('the gate', () => {
  test('a yes raises at the level of its question', () => {
    const found = evaluate(rulebook, factsOf('', { answers: { R2: yes } }));
    expect(found.findings.map((one) => [one.rule, one.level, one.source])).toEqual([['ESC-002', 'E2', 'R2']]);
    expect(found.raised).toBe(true);
  });

  test.each([
    ['now', 'E2'],
    ['just', 'E2'],
    ['unknown', 'E2'],
    ['past', 'E1'],
  ] as const)('still unknown with band %s is %s', (band, level) => {
    const found = evaluate(rulebook, factsOf('', { band, answers: { R4: { state: 'unknown' } } }));
    expect(found.level).toBe(level);
  });

  test('an unknown that does not raise is silent', () => {
    expect(evaluate(rulebook, factsOf('', { answers: { R9: { state: 'unknown' } } })).level).toBe('E0');
  });
});

describe('red flags of the type', () => {
  test('are raised by a condition on answers', () => {
    const found = evaluate(rulebook, factsOf('', { type: 'theft', answers: { 'still-there': yes } }));
    expect(found.findings.map((one) => one.rule)).toEqual(['ESC-1011']);
    expect(found.findings[0]?.because).toEqual([{ kind: 'answer', question: 'still-there', answer: 'yes' }]);
  });

  test('are raised by their own question', () => {
    const found = evaluate(rulebook, factsOf('', { type: 'theft', answers: { 'theft-gun': yes } }));
    expect(found.level).toBe('E1');
    expect(found.raised).toBe(false);
  });

  test('of another type are not looked at', () => {
    expect(evaluate(rulebook, factsOf('', { type: 'noise', answers: { 'still-there': yes } })).findings).toEqual([]);
  });
});

describe('asking', () => {
  const text = 'lots of smoke, said they were grilling, now it is black';

  test('is silent once answered no, and raises once answered yes', () => {
    const open = evaluate(rulebook, factsOf(text));
    const [ask] = open.asks;
    expect(open.raised).toBe(false);
    expect(ask).toBeDefined();
    const id = ask?.id ?? '';
    const asksLeft = (state: Answers[string]) => evaluate(rulebook, factsOf(text, { answers: { [id]: state } }));
    expect(asksLeft({ state: 'given', value: 'no' }).asks.map((one) => one.id)).not.toContain(id);
    expect(asksLeft({ state: 'unknown' }).asks.map((one) => one.id)).toContain(id);
    expect(asksLeft(yes).raised).toBe(true);
  });

  test('gives way to the banner', () => {
    expect(evaluate(rulebook, factsOf(`${text}. Shots fired`)).asks).toEqual([]);
  });
});

test('the same fact has the same key, another fact another', () => {
  const one = evaluate(rulebook, factsOf('shots fired')).findings.map(factKey);
  const more = evaluate(rulebook, factsOf('shots fired and she is not breathing')).findings.map(factKey);
  for (const key of one) expect(more).toContain(key);
  expect(more.length).toBeGreaterThan(one.length);
});

describe('one fact', () => {
  test.each([
    'man on the sidewalk not moving',
    'a man with a gun is outside the store now, he has a gun',
    'someone is breaking into the house, he is inside the house',
  ])('is told once: %s', (text) => {
    const { findings } = evaluate(rulebook, factsOf(text));
    const dangers = findings.map(({ because: [first] }) => (first?.kind === 'words' ? first.from : -1));
    expect(new Set(dangers).size).toBe(dangers.length);
    expect(findings.length).toBeLessThanOrEqual(2);
  });

  test('keeps its key when more is said about it', () => {
    const keys = (text: string) => evaluate(rulebook, factsOf(text)).findings.map(factKey);
    const [first] = keys('he pulled a knife on her');
    expect(first).toBeDefined();
    expect(keys('he pulled a knife on her and is outside now, wearing a red hat')).toContain(first);
  });

  test('of another sentence is another fact', () => {
    const { findings } = evaluate(rulebook, factsOf('She is not moving. Smoke is coming from the outlet.'));
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['ESC-350', 'ESC-370']));
  });
});

describe('a danger word where all around sounds ordinary', () => {
  const ordinary =
    'the trash was not picked up on Monday and the bin is full, the neighbor says there was a big fight in the lot';

  test('is asked about, and raises when the answer is yes', () => {
    const swords = 'the boys next door are fighting in the yard with wooden swords';
    const { findings, asks, raised } = evaluate(rulebook, factsOf(swords));
    expect({ findings, raised }).toEqual({ findings: [], raised: false });
    const [ask] = asks;
    if (ask === undefined) throw new Error('Nothing is asked');
    const yes = { [ask.id]: { state: 'given', value: 'yes' } } as const;
    expect(evaluate(rulebook, factsOf(swords, { answers: yes })).raised).toBe(true);
    const no = { [ask.id]: { state: 'given', value: 'no' } } as const;
    expect(evaluate(rulebook, factsOf(swords, { answers: no })).asks.map(({ id }) => id)).not.toContain(ask.id);
  });

  test('does not hold back the same danger said as an emergency in a later sentence', () => {
    const calm = 'The office is open on Monday. Her number is new. She asks how to get a copy of the report. ';
    const later = 'Now a big fight in the lot, two men are bleeding and one is not getting up.';
    const fights = { ...rulebook, rules: rulebook.rules.filter(({ rule }) => rule.id === 'ESC-311') };
    expect(evaluate(fights, factsOf(later)).raised).toBe(true);
    expect(evaluate(fights, factsOf(`${ordinary}. ${calm}${later}`)).raised).toBe(true);
  });

  test.each(['house on fire', 'shots fired', 'gas leak', 'I want to kill myself', 'no respira', 'tiene una pistola'])(
    'raises in a short note: %s',
    (text) => expect(evaluate(rulebook, factsOf(text)).raised).toBe(true),
  );

  test('raises by a rule that is sure, however long and ordinary the note', () => {
    const text = `I want to kill myself. ${'He asks how to get a copy of a report for his insurance. '.repeat(3)}`;
    expect(evaluate(rulebook, factsOf(text)).raised).toBe(true);
  });
});

test.each([
  ['he had a knife last week. Smoke is coming from the outlet', 'ESC-370'],
  ['He hit me yesterday and I want a report. Now he is strangling my sister', 'ESC-310'],
])('a sentence that says it is happening is not calmed by its neighbour: %s', (text, rule) => {
  expect(evaluate(rulebook, factsOf(text)).findings.map((finding) => finding.rule)).toContain(rule);
});

test('the band is the answered one unless the words are more pressing', () => {
  expect(evaluate(rulebook, factsOf('', { band: 'past' })).band).toBe('past');
  expect(evaluate(rulebook, factsOf('happening right now', { band: 'past' })).band).toBe('now');
  expect(evaluate(rulebook, factsOf('it was last week')).band).toBe('past');
});

test('a narrative that speaks against an answer is pointed out', () => {
  const facts = factsOf('he is bleeding, still in the yard', {
    band: 'past',
    answers: { R1: { state: 'given', value: 'no' } },
  });
  const found = contradictions(evaluate(rulebook, facts), facts);
  expect(found.map((one) => one.id)).toEqual(['past-but-present', 'r1-no-but-said']);
});

/** What the learned judgement raises by itself says nothing of what kind of danger it is. */
const LEARNED = 'ESC-398';

test.each([
  'looked in the window, her aunt is on the kitchen floor, not moving',
  'a man collapsed in the kitchen',
  'movie theater usher says a man collapsed in row G',
])('somebody who does not wake is no hazard and no intruder: %s', (text) => {
  const rules = evaluate(rulebook, factsOf(text)).findings.map(({ rule }) => rule);
  expect(rules.filter((rule) => rule !== LEARNED)).toEqual(['ESC-350']);
});

test.each(['he has my keys and my wallet', 'the same truck is behind me and makes every turn with me'])(
  'a danger told by its signs is not called one of water or heights: %s',
  (text) => {
    expect(evaluate(rulebook, factsOf(text)).findings.map(({ rule }) => rule)).toEqual(['ESC-399']);
  },
);

test('a baby that cries is no caller who cannot speak freely', () => {
  const { findings } = evaluate(rulebook, factsOf('la música no me deja dormir y mi bebé está llorando'));
  expect(findings.map(({ rule }) => rule)).not.toContain('ESC-321');
});

test.each(['my bike is gone from the rack', 'my car is just clicking and wont start'])(
  'a rack and a click are no gun: %s',
  (text) => {
    expect(evaluate(rulebook, factsOf(text)).findings).toEqual([]);
  },
);

test.each([
  ['parking typed short is no vomiting', 'nbr keeps prking across driveway', 'med.sign-gut'],
  ['who turns in a wallet moves nothing in a house', 'man at window turning in a wallet', 'intruder.inside'],
  ['who left without insurance is no wreck', 'other drv white camry left w/o giving ins', 'crash.badly'],
  ['break-ins fall on nobody', 'asks how many car breakins on her street this yr', 'hazard.wires'],
  ['a bicycle is no fracture', 'bike stolen, trek fx, blue', 'hazard.harm'],
])('%s', (_, text, concept) => {
  expect(evaluate(rulebook, factsOf(text)).mentions.map((mention) => mention.concept)).not.toContain(concept);
});

test('incident types are suggested by their words, best first', () => {
  const found = suggestTypes(rulebook, 'someone took my bike, it was stolen. No loud music');
  expect(found[0]?.type).toBe('theft');
  expect(found[0]?.words.slice(0, 2).map((one) => one.words)).toEqual(['took my bike', 'stolen']);
});

test('a triage line shows rules and words', () => {
  const line = triageLine(rulebook, { id: 'a', text: 'shots fired behind the store' });
  expect(line).toMatchObject({ id: 'a', level: 'E3', raised: true, ask: false });
  expect(line.rules).toContain('ESC-300');
  expect(line.because[0]).toMatchObject({ rule: 'ESC-300', assertion: 'affirmed' });
});

describe('properties', () => {
  const sentences = [
    'shots fired',
    'loud music',
    'he fell last week',
    'smoke in the kitchen',
    'no injuries',
    'she wants a report',
  ];
  const textOf = fc.array(fc.constantFrom(...sentences), { maxLength: 4 }).map((parts) => parts.join('. '));
  const answersOf = fc.dictionary(
    fc.constantFrom('R1', 'R2', 'R5', 'R9', 'still-there', 'theft-gun', 'ask.ESC-396'),
    fc.constantFrom<Answers[string]>(yes, { state: 'given', value: 'no' }, { state: 'unknown' }),
  );
  const bands = fc.constantFrom('now', 'just', 'past', 'unknown');
  const danger = fc.constantFrom('R1', 'R3', 'R10', 'still-there', 'theft-gun', 'ask.ESC-396');

  test('a danger answer never lowers the level', () => {
    fc.assert(
      fc.property(textOf, answersOf, bands, danger, (text, answers, band, id) => {
        const before = evaluate(rulebook, factsOf(text, { answers, band, type: 'theft' }));
        const after = evaluate(rulebook, factsOf(text, { answers: { ...answers, [id]: yes }, band, type: 'theft' }));
        expect(RANK.indexOf(after.level)).toBeGreaterThanOrEqual(RANK.indexOf(before.level));
      }),
    );
  });

  test('judging twice says the same', () => {
    fc.assert(
      fc.property(textOf, answersOf, bands, (text, answers, band) => {
        const facts = factsOf(text, { answers, band, type: 'theft' });
        expect(evaluate(rulebook, facts)).toEqual(evaluate(rulebook, facts));
      }),
    );
  });
});

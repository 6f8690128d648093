import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/shared/protocol/condition';
import { conditionWords } from '../../../src/shared/protocol/describe/condition-words';
import { describeRules } from '../../../src/shared/protocol/describe/describe-rules';
import type { Pack, Rule } from '../../../src/shared/protocol/pack';
import { protocol, question, redFlag, said, smallPack } from './small-pack';

const pack: Pack = {
  ...smallPack(),
  concepts: [
    { id: 'weapon.gun', label: 'A firearm', en: ['gun'], es: ['pistola'] },
    { id: 'time.over', label: 'It is over', en: ['over'], es: ['ya'] },
    { id: 'calm.safe', label: 'All are safe', en: ['safe'], es: ['a salvo'] },
  ],
  protocols: [
    protocol('noise', 'T3', {
      questions: [question('heard', 'choice'), question('count', 'number')],
      redFlags: [redFlag('ESC-1031', { raisedBy: { question: 'heard', is: 'yes' }, ask: said('Is it | loud?') })],
    }),
  ],
};

function rule(id: string, when: Condition, rest: Partial<Rule> = {}): Rule {
  return {
    id,
    title: `Title of ${id}`,
    level: 'E2',
    strength: 'raise',
    when,
    say: said('Stay on the line.'),
    rationale: 'Life.',
    source: 'A list',
    version: 2,
    fires: ['fires here', 'and here'],
    quiet: ['quiet here'],
    ...rest,
  };
}

const GUN: Condition = { concept: 'weapon.gun' };

describe('a condition in words', () => {
  it.each<[Condition, string]>([
    [GUN, '*A firearm*'],
    [{ concept: 'weapon.gun', assertion: ['hypothetical', 'other'] }, '*A firearm* (hypothetical or other)'],
    [{ concept: 'not.there' }, '*not.there*'],
    [{ not: GUN }, 'not *A firearm*'],
    [{ any: [GUN, { band: 'now' }] }, 'one of (*A firearm*; the time is now)'],
    [{ not: { any: [GUN, { band: ['now', 'past'] }] } }, 'none of (*A firearm*; the time is now or past)'],
    [{ not: { all: [GUN, { band: 'past' }] } }, 'not all of (*A firearm*; the time is past)'],
    [{ all: [GUN, { not: { band: 'past' } }] }, '*A firearm* **and** the time is not past'],
    [{ question: 'heard', is: 'yes' }, '“Label heard” is “Option yes”'],
    [{ question: 'heard', in: ['yes', 'unknown'] }, '“Label heard” is “Option yes” or “unknown”'],
    [{ question: 'heard', answered: false }, '“Label heard” has no answer'],
    [{ question: 'count', atLeast: 3 }, '“Label count” is at least 3'],
    [{ gate: 'R3', is: 'unknown' }, 'R3 is answered unknown'],
  ])('%j', (condition, words) => {
    expect(conditionWords(pack)(condition)).toBe(words);
  });

  it('calls a type by its label', () => {
    const [type] = pack.incidentTypes;
    expect(conditionWords(pack)({ type: [type?.id ?? ''] })).toBe(`the type is “${type?.label}”`);
  });

  it('names what must not be there together, at the end', () => {
    const apart: Condition = { all: [{ not: { concept: 'time.over' } }, GUN, { not: { concept: 'calm.safe' } }] };
    expect(conditionWords(pack)(apart)).toBe('*A firearm* **and** none of (*It is over*; *All are safe*)');
  });
});

describe('the page of the rules', () => {
  const rules = [
    rule('ESC-390', GUN, { strength: 'ask', ask: said('Is it *now*?') }),
    rule('ESC-301', { any: [GUN, { band: 'now' }] }),
  ];
  const sources = {
    protocols: [],
    concepts: [],
    rules: [
      { file: 'escalation/fire-hazard.yaml', path: [0] },
      { file: 'escalation/weapons.yaml', path: [0] },
    ],
  };
  const page = describeRules({ ...pack, rules }, sources);

  it('lists every rule by its number, and leads to it', () => {
    const at = (words: string) => page.indexOf(words);
    expect(at('[ESC-301](#esc-301-title-of-esc-301)')).toBeLessThan(at('[ESC-390](#esc-390-title-of-esc-390)'));
    expect(page).toContain('\n### ESC-301 Title of ESC-301\n');
  });

  it('has a section for each file, in the order of the pack', () => {
    expect(page.match(/^## .*$/gm)).toEqual([
      '## All text rules',
      '## Fire hazard',
      '## Weapons',
      '## The gate',
      '## Red flags of the types',
    ]);
  });

  it('shows each way a rule holds on a line of its own', () => {
    expect(page).toContain('Holds when:\n\n- *A firearm*\n');
    expect(page).toContain('Holds when one of these does:\n\n- *A firearm*\n- the time is now\n');
  });

  it('lets no word of the pack pass for a mark', () => {
    expect(page).toContain('“Is it \\*now\\*?”');
    expect(page).toContain('| “Label heard” is “Option yes”, or yes to “Is it \\| loud?” |');
  });

  it('has the numbers of the gate', () => {
    expect(page).toContain('| ESC-010 | R10 | Gate 10 | E3 |');
  });
});

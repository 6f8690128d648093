import { type Defect, defect, inside } from './defect';
import { type Placed, placedList } from './sources';
import type { Survey } from './survey';

/** Rule numbers are for life and say where a rule stands: ESC-0nn the gate, ESC-1tt. the flags of type tt, ESC-3nn text. */
export function checkRules(survey: Survey): readonly Defect[] {
  return [...checkGate(survey), ...checkFlags(survey), ...checkTwice(survey), ...checkAsks(survey)];
}

function checkGate({ pack }: Survey): Defect[] {
  return placedList(pack, 'gate').flatMap(({ value, site }, index) => {
    const id = `R${index + 1}`;
    const rule = `ESC-${String(index + 1).padStart(3, '0')}`;
    const wrongId = `Gate question ${index + 1} has the id ${value.id}: it has to be ${id}.`;
    const wrongRule = `${value.id} has the rule number ${value.rule}: it has to be ${rule}.`;
    return [
      ...(value.id === id ? [] : [defect(inside(site, 'id'), 'rule-number', wrongId)]),
      ...(value.rule === rule ? [] : [defect(inside(site, 'rule'), 'rule-number', wrongRule)]),
    ];
  });
}

function checkFlags({ protocols }: Survey): Defect[] {
  return protocols.flatMap(({ value: protocol, flags }) => {
    const start = `ESC-1${protocol.number.slice(1).padStart(2, '0')}`;
    return flags
      .filter(({ value }) => !value.rule.startsWith(start))
      .map(({ value, site }) => {
        const sentence = `Red flag ${value.rule} is numbered for another type: in ${protocol.number} it has to begin with ${start}.`;
        return defect(inside(site, 'rule'), 'rule-number', sentence);
      });
  });
}

function checkTwice({ protocols, rules }: Survey): Defect[] {
  const numbered: readonly Placed<string>[] = [
    ...protocols.flatMap(({ flags }) =>
      flags.map(({ value, site }) => ({ value: value.rule, site: inside(site, 'rule') })),
    ),
    ...rules.map(({ value, site }) => ({ value: value.id, site: inside(site, 'id') })),
  ];
  const seen = new Set<string>();
  return numbered.flatMap(({ value, site }) => {
    if (seen.has(value))
      return [defect(site, 'rule-number', `Rule number ${value} is used twice: numbers are for life, take a new one.`)];
    seen.add(value);
    return [];
  });
}

/** A rule that asks has to have the words of its question. */
function checkAsks({ rules }: Survey): Defect[] {
  return rules
    .filter(({ value }) => value.strength === 'ask' && value.ask === undefined)
    .map(({ value, site }) => {
      const sentence = `Rule ${value.id} asks, and has no question to ask: write its ask, or let it raise.`;
      return defect(inside(site, 'strength'), 'nothing-to-ask', sentence);
    });
}

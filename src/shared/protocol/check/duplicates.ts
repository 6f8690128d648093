import { type Defect, defect, inside } from './defect';
import { type Placed, placedList } from './sources';
import type { PlacedProtocol, Survey } from './survey';

/** Ids and keys that stand for two things. */
export function checkDuplicates(survey: Survey): readonly Defect[] {
  const { pack, spine, protocols, concepts } = survey;
  const byId = (list: readonly Placed<{ readonly id: string }>[]) => twice(list, 'id', ({ id }) => id);
  const questions = [...spine, ...protocols.flatMap((protocol) => protocol.questions)];
  return [
    ...byId(spine),
    ...protocols.flatMap((protocol) => byId([...protocol.questions, ...protocol.flags])),
    ...protocols.flatMap(({ questions: own }) =>
      own.filter(({ value }) => spine.some((one) => one.value.id === value.id)).map(onSpine),
    ),
    ...questions.flatMap(({ value, site }) =>
      byId((value.options ?? []).map((option, index) => ({ value: option, site: inside(site, 'options', index) }))),
    ),
    ...checkFlagIds(protocols),
    ...byId(protocols),
    ...twice(protocols, 'number', ({ number }) => number),
    ...byId(placedList(pack, 'gate')),
    ...byId(placedList(pack, 'incidentTypes')),
    ...twice(placedList(pack, 'incidentTypes'), 'local', ({ local }) => local),
    ...twice(placedList(pack, 'dispositions'), 'code', ({ code }) => code),
    ...byId(placedList(pack, 'referrals')),
    ...byId(placedList(pack, 'routing')),
    ...byId(placedList(pack, 'programs')),
    ...byId(placedList(pack, 'events')),
    ...byId(placedList(pack, 'faq')),
    ...byId(placedList(pack, 'quickOutcomes')),
    ...byId(concepts),
    ...checkKeys(survey),
  ];
}

function twice<T>(list: readonly Placed<T>[], field: string, idOf: (value: T) => string): Defect[] {
  const seen = new Set<string>();
  return list.flatMap(({ value, site }) => {
    const id = idOf(value);
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [defect(inside(site, field), 'duplicate', `The ${field} "${id}" is used twice: give each its own.`)];
  });
}

function onSpine({ value, site }: Placed<{ readonly id: string }>): Defect {
  const sentence = `Question "${value.id}" is asked by the spine already: take it out here.`;
  return defect(inside(site, 'id'), 'duplicate', sentence);
}

/** The answer to a red flag's own question is kept by the flag's id, beside those of all questions. */
function checkFlagIds(protocols: readonly PlacedProtocol[]): Defect[] {
  const seen = new Set<string>();
  const questions = new Set(protocols.flatMap((protocol) => protocol.questions.map(({ value }) => value.id)));
  return protocols.flatMap((protocol) => {
    const own = protocol.flags.filter(({ value }) => {
      const inThis = protocol.questions.some((question) => question.value.id === value.id);
      return seen.has(value.id) || (questions.has(value.id) && !inThis);
    });
    for (const { value } of protocol.flags) seen.add(value.id);
    return own.map(({ value, site }) =>
      defect(
        inside(site, 'id'),
        'duplicate',
        `The id "${value.id}" is used in another protocol: give the red flag its own.`,
      ),
    );
  });
}

/** A key is one letter and does one thing; upper and lower case are the same key. */
function checkKeys({ pack }: Survey): Defect[] {
  const inUse = placedList(pack, 'dispositions').filter(({ value }) => value.retired !== true);
  return [inUse, placedList(pack, 'quickOutcomes')].flatMap((list) => {
    const seen = new Set<string>();
    return list.flatMap(({ value, site }) => {
      const key = value.key.toLowerCase();
      const sentence = `The key "${value.key}" is used twice: give each its own letter.`;
      if (seen.has(key)) return [defect(inside(site, 'key'), 'duplicate-key', sentence)];
      seen.add(key);
      return [];
    });
  });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { openTypeWords } from '../../../src/shared/escalation/learned/type-words';
import { suggestTypes } from '../../../src/shared/escalation/suggest-types';
import { lexington } from '../../main/agency/lexington';
import { lexingtonRulebook } from './lexington';

const { incidentTypes } = lexington();
const rulebook = lexingtonRulebook({ incidentTypes });

/** What people say who have never heard of an incident type. */
test.each([
  ['Took my bicycle from in front of the library.', 'theft'],
  ['Tools gone out of the bed of his work truck.', 'theft'],
  ['Lost her brown wallet, has her license in it.', 'lost-property'],
  ['Picked up a set of keys by the mailbox.', 'found-property'],
  ['Kids threw eggs at our house last night.', 'vandalism'],
  ['Neighbor’s stereo has been blasting since nine.', 'noise'],
  ['Someone is parked across my driveway.', 'parking'],
  ['An old van has been sitting there since August.', 'abandoned-vehicle'],
  ['How do I get a copy of an accident report?', 'inquiry'],
  ['Could an officer come to our block meeting?', 'program'],
  ['My brother’s girlfriend won’t move out.', 'civil'],
  ['Stray cats are living under the porch.', 'animal'],
  ['Somebody opened a credit card in my name.', 'fraud'],
  ['The traffic light at Main and Third is out.', 'utilities'],
  ['El vecino tiene la música muy alta.', 'noise'],
  ['Un perro anda suelto por la calle.', 'animal'],
  ['No me quiere devolver el depósito.', 'civil'],
  ['opening hours of the records office', 'inquiry'],
  ['Two cars bumped.', 'crash'],
  ['car window was smashed', 'vandalism'],
  ['found a set of keys', 'found-property'],
  ['internet safety workshop', 'program'],
] as const)('%s is %s', (text, type) => {
  expect(suggestTypes(rulebook, text)[0]?.type).toBe(type);
});

const Wordings = z.record(z.string(), z.array(z.string()));
const everyday = z
  .strictObject({ mended: Wordings, aside: Wordings })
  .parse(parse(readFileSync(join(import.meta.dirname, 'everyday-wordings.yaml'), 'utf8')));

describe.each([
  ['the wordings the words were mended with', everyday.mended, 0.88, 0.97],
  ['wordings set aside', everyday.aside, 0.85, 0.9],
])('%s get the right type', (_, wordings, first, offered) => {
  const places = Object.entries(wordings).flatMap(([type, texts]) =>
    texts.map((text) => suggestTypes(rulebook, text).findIndex((one) => one.type === type)),
  );
  const share = (most: number) => places.filter((place) => place >= 0 && place < most).length / places.length;

  test('as the first offer', () => {
    expect(share(1)).toBeGreaterThanOrEqual(first);
  });

  test('among the three offers', () => {
    expect(share(3)).toBeGreaterThanOrEqual(offered);
  });
});

test.each(['it is on the doorbell camera', 'please cancel that', 'the teller said so'])(
  'a word that only looks like one of a type is none of its words: %s',
  (text) => {
    const listedOnly = { ...rulebook, typeWords: openTypeWords({ bias: {}, words: '' }) };
    expect(suggestTypes(listedOnly, text)).toEqual([]);
  },
);

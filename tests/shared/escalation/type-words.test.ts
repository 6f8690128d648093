import { expect, test } from 'vitest';
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
] as const)('%s is %s', (text, type) => {
  expect(suggestTypes(rulebook, text)[0]?.type).toBe(type);
});

test('a word that only looks like one of a type suggests nothing', () => {
  expect(suggestTypes(rulebook, 'it is on the doorbell camera')).toEqual([]);
});

import { expect, it } from 'vitest';
import { suggestionsFor } from '../../../src/renderer/state/suggestions';
import { openRulebook } from '../../../src/shared/escalation/rulebook';
import { smallPack } from '../../shared/protocol/small-pack';
import { callOf, NOW } from '../desk/fake-desk';
import { weaponFlag } from '../log/weapon-flag';

const HOUR = 3_600_000;
const pack = smallPack();
const offered = (narrative: string, call = callOf(1)) =>
  suggestionsFor({ pack, rulebook: openRulebook(pack), call, narrative }).map(({ kind, label }) => `${kind}: ${label}`);

it.each([
  ['My name is Ann Lee and I saw it', 'name: Ann Lee'],
  ['RP: Rosa Lima, 859', 'name: Rosa Lima'],
  ['Me llamo María de la Cruz López.', 'name: María de la Cruz López'],
  ['caller josh tackett 859 555 0163', 'name: Josh Tackett'],
  ['rp: tanya o’dell-mills, 8595550131', 'name: Tanya O’Dell-Mills'],
  ["Se llama José Ángel Ñíguez-O'Brien de la Garza, dice", "name: José Ángel Ñíguez-O'Brien de la Garza"],
])('a name is offered whole after its announcement: %s', (narrative, name) => {
  expect(offered(narrative)).toContain(name);
});

it('what a caller says twice is offered once', () => {
  const said = 'call me at 859-555-0142. ';
  expect(offered(said + said)).toEqual(['phone: (859) 555-0142']);
  expect(offered(`${said}${said}or 859-555-0177`)).toEqual(['phone: (859) 555-0142', 'phone: (859) 555-0177']);
});

it('once a type is chosen, another comes last: the key that takes a number does not change it', () => {
  const call = callOf(1, { kind: 'call.typed', type: 'noise', words: null });
  expect(offered('my bike was stolen, call 859-555-0142', call)).toEqual(['phone: (859) 555-0142', 'type: theft']);
});

it('once a type is chosen, one that the words speak less for is not offered', () => {
  const chosen = (type: string) => callOf(1, { kind: 'call.typed', type, words: null });
  const words = 'my bike was stolen, loud music';
  expect(offered(words)).toEqual(['type: noise', 'type: theft']);
  expect(offered(words, chosen('noise'))).toEqual([]);
  expect(offered(words, chosen('theft'))).toEqual(['type: noise']);
});

it('what the call is about gives way to facts where not all have room', () => {
  const facts = 'at 12 Oak St and 15 Elm St an hour ago, name is Ann Lee, 859-555-0142 or 859-555-0177';
  const kinds = offered(`my bike was stolen, loud music ${facts}`).map((one) => one.split(':')[0]);
  expect(kinds).toEqual(['type', 'place', 'place', 'when', 'phone', 'phone']);
});

it('a second type is left out where the row would cut the rest short', () => {
  const words = 'my bike was stolen, loud music, an hour ago, name is Ann Lee';
  expect(offered(words).map((one) => one.split(':')[0])).toEqual(['type', 'type', 'when', 'name']);
  expect(offered(`${words}, 859-555-0142`).map((one) => one.split(':')[0])).toEqual(['type', 'when', 'phone', 'name']);
});

it('words that bring a type are named once', () => {
  const incidentTypes = pack.incidentTypes.map((one) => ({ ...one, words: { en: ['loud music'], es: [] } }));
  const loud = smallPack({ incidentTypes: incidentTypes.slice(-1) });
  const narrative = 'Loud music upstairs. There was loud music yesterday, and loud music today.';
  const [type] = suggestionsFor({ pack: loud, rulebook: openRulebook(loud), call: callOf(1), narrative });
  expect(type?.words).toBe('Loud music, loud music, upstairs');
});

it('an online message offers what it says, before anything is typed', () => {
  const message = { receivedAt: 1, text: 'Call me at 859-555-0142', replyTo: null };
  const call = { ...callOf(1), message };
  const [offer] = suggestionsFor({ pack, rulebook: openRulebook(pack), call, narrative: '' });
  expect(offer?.label).toBe('(859) 555-0142');
});

it.each(['caller is at work, 859-555-0131', 'rp on cell 859-555-0131', 'caller josh tackett saw it'])(
  'no name is offered in small letters where it may be something else: %s',
  (narrative) => expect(offered(narrative).filter((one) => one.startsWith('name'))).toEqual([]),
);

it('nothing is offered where no name was announced', () => {
  expect(offered('Ann Lee came by')).toEqual([]);
});

it('under a flag whom to call comes before what it is', () => {
  const words = 'my bike was stolen, call 859-555-0142';
  expect(offered(words)).toEqual(['type: theft', 'phone: (859) 555-0142']);
  expect(offered(words, callOf(1, weaponFlag()))).toEqual(['phone: (859) 555-0142', 'type: theft']);
});

it.each([
  ['the call was opened', {}, '13:02'],
  ['the call of a late entry came', { originalAt: NOW - 3 * HOUR }, '10:02'],
  ['an online message was received', { message: { receivedAt: NOW - 2 * HOUR, text: '', replyTo: null } }, '11:02'],
])('an hour ago counts from when %s', (_, of, time) => {
  expect(offered('It happened an hour ago.', { ...callOf(1), ...of })).toEqual([expect.stringContaining(time)]);
});

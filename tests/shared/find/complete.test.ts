import { expect, it } from 'vitest';
import { knownFor } from '../../../src/shared/find/choices';
import { completionsAt } from '../../../src/shared/find/complete';
import { soughtIn } from '../../../src/shared/find/sought';
import { lexington } from '../../main/agency/lexington';

const staff = [{ id: 's1', name: 'Renee Calloway', role: 'call-taker', active: true }] as const;
const known = knownFor({ pack: lexington(), staff, me: 's1', now: 0 });
const offered = (text: string, cursor = text.length) => completionsAt(text, cursor, known);
const texts = (text: string, cursor?: number) => offered(text, cursor).list.map((one) => one.text);

it.each([
  ['ty', ['type:']],
  ['loud ow', ['by:']],
  ['-ty', ['-type:']],
  ['op', ['open:']],
])('a word that begins like a filter may become one: %s', (text, list) => {
  expect(offered(text).kind).toBe('name');
  expect(texts(text)).toEqual(list);
});

it.each(['t', 'loud', '14', 'ty ', ''])('other words are left alone: %j', (text) => {
  expect(texts(text)).toEqual([]);
});

it.each([
  ['type:nois', ['type:noise ']],
  ['-type:nois', ['-type:noise ']],
  ['by:ren', ['by:"Renee Calloway" ']],
  ['by:', ['by:me ', 'by:"Renee Calloway" ']],
  ['open:h', ['open:held ']],
  ['after:yes', ['after:yesterday ']],
  ['after:7', ['after:"7 days ago" ']],
  ['disposition:inc', ['disposition:incomplete ']],
])('a value is completed: %s', (text, list) => {
  expect(offered(text).kind).toBe('value');
  expect(texts(text)).toEqual(list);
});

it('a value that is whole, a number and a place are not', () => {
  for (const text of ['type:noise', 'open:yes', 'by:me', 'phone:44', 'address:main'])
    expect(texts(text), text).toEqual([]);
});

it('replaces the whole filter where the cursor stands', () => {
  expect(offered('type:nois loud', 9).list[0]).toMatchObject({ from: 0, to: 9 });
  expect(texts('type:nois loud', 3)).toEqual([]);
});

it('what is marked: words everywhere, words of the place, last digits', () => {
  expect(soughtIn('Loud mús address:"12 main" phone:44 -phone:55')).toEqual({
    words: { whole: ['loud'], beginnings: ['mus'] },
    place: { whole: ['loud', '12'], beginnings: ['mus', 'main'] },
    phones: ['44'],
  });
  expect(soughtIn('555-0142').phones).toEqual(['5550142']);
});

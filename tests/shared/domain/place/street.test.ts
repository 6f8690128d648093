import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildingKey,
  findConfusable,
  findPlaces,
  parseAddress,
  placeKey,
} from '../../../../src/shared/domain/place/street';

const STREETS = [
  'Richmond Rd',
  'Richmond Ave',
  'W Main St',
  'E Main St',
  'N Broadway',
  'S Broadway',
  'High St',
  'Rose St',
  'Clay Ave',
  'Old Frankfort Pike',
  '14th St',
  '40th St',
  '4th St',
  '15th St',
  'Man o War Blvd',
  'Reed Ln',
  'Reid Ln',
  'Leigh Ct',
  'Lee Way',
  'Castlewood Dr',
  'Castelwoods Dr',
  'St James Ct',
  'North St',
  'Alumni Dr',
];

describe('streets taken for one another', () => {
  it.each([
    ['Richmond Rd', ['Richmond Ave: type']],
    ['richmond road', ['Richmond Ave: type']],
    ['W Main St', ['E Main St: direction']],
    ['Main', ['W Main St: direction', 'E Main St: direction']],
    ['Richmond', ['Richmond Rd: type', 'Richmond Ave: type']],
    ['14th St', ['40th St: ending', '4th St: ending']],
    ['Fortieth Street', ['14th St: ending']],
    ['4th St', ['14th St: ending']],
    ['15th St', []],
    ['Reed Ln', ['Reid Ln: spelling']],
    ['Leigh Ct', ['Lee Way: sound']],
    ['Castlewood Dr', ['Castelwoods Dr: spelling']],
    ['Alumni Dr', []],
    ['Alumni', []],
    ['North St', []],
    ['Roze St', ['Rose St: spelling']],
    ['', []],
  ])('%j is confusable with %j', (street, others) => {
    expect(findConfusable(street, STREETS).map(({ name, why }) => `${name}: ${why}`)).toEqual(others);
  });

  it('never names the street itself, and works both ways', () => {
    const names = fc.constantFrom(...STREETS);
    fc.assert(
      fc.property(names, names, (one, other) => {
        const of = (street: string) => findConfusable(street, STREETS).map(({ name }) => name);
        expect(of(one)).not.toContain(one);
        expect(of(one).includes(other)).toBe(of(other).includes(one));
      }),
    );
  });
});

describe('an address taken apart', () => {
  it.each([
    ['100 E Main St Apt 3', { number: '100', street: 'E Main St', unit: '3' }],
    ['100 E Main St Apto 3', { number: '100', street: 'E Main St', unit: '3' }],
    ['100 E Main St, depto. 3', { number: '100', street: 'E Main St', unit: '3' }],
    ['100 E Main St Apt 12-B', { number: '100', street: 'E Main St', unit: '12-B' }],
    ['100 E. Main St., Lexington, KY 40507', { number: '100', street: 'E. Main St.' }],
    ['100 main st lexington ky 40507', { number: '100', street: 'main st' }],
    ['100 Main St 3B', { number: '100', street: 'Main St', unit: '3B' }],
    ['100 Main St SW', { number: '100', street: 'Main St SW' }],
    ['200 Alumni Dr, Bldg 2 Apt 3', { number: '200', street: 'Alumni Dr', unit: 'Bldg 2 3' }],
    ['500 Hwy 27', { number: '500', street: 'Hwy 27' }],
    ['100-102 Main St', { number: '100-102', street: 'Main St' }],
    ['the 2100 block of Richmond Rd', { number: '2100 block', street: 'Richmond Rd' }],
    ['14th St', { street: '14th St' }],
    ['100 14th St', { number: '100', street: '14th St' }],
    ['Main St & Broadway', { street: 'Main St', cross: 'Broadway' }],
    ['corner of Main and N Broadway', { street: 'Main', cross: 'N Broadway' }],
    ['2130 Richmond Rd near Alumni', { number: '2130', street: 'Richmond Rd', cross: 'Alumni' }],
    ['Kroger on Richmond Rd', { street: 'Kroger on Richmond Rd' }],
    ['100', { number: '100' }],
    ['', {}],
  ])('%j', (raw, parts) => {
    expect(parseAddress(raw)).toEqual({ ...parts, raw });
  });

  it('keeps whatever was typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (raw) => parseAddress(raw).raw === raw));
  });
});

describe('the key of a place', () => {
  it.each([
    ['100 East Main Street Apt 3', '100 e main st #3'],
    ['100 E. Main St., Apartment 3', '100 EAST MAIN ST UNIT 3'],
    ['100 Fourteenth Street', '100 14th st'],
    ['1 Saint James Court', '1 St. James Ct'],
    ['5 Twenty-First Ave', '5 21st avenue'],
    ['Main St & N Broadway', 'north broadway and main street'],
    ['100 block of Rose St', 'the 100 blk rose street'],
    ["12 O'Hara Ln", '12 ohara lane'],
    ['100 Main St, Lexington KY', '100 main st'],
    ['7 Peña Way', '7 pena way'],
  ])('%j and %j are the same place', (one, other) => {
    expect(placeKey(one)).toBe(placeKey(other));
  });

  it.each([
    ['100 E Main St', '100 W Main St'],
    ['100 Richmond Rd', '100 Richmond Ave'],
    ['100 Main St', '100 block Main St'],
    ['100 Main St', '1000 Main St'],
    ['14th St & Main', '40th St & Main'],
  ])('%j and %j are two places', (one, other) => {
    expect(placeKey(one)).not.toBe(placeKey(other));
  });

  it('keeps the unit behind a sign, so that the building can be matched', () => {
    expect(placeKey('100 East Main Street Apt 3')).toBe('100 e main st#3');
    expect(buildingKey('100 East Main Street Apt 3')).toBe('100 e main st');
    expect(buildingKey('100 E Main')).not.toContain('#');
  });

  it('of a key is that key', () => {
    const number = fc.integer({ min: 1, max: 99_999 });
    const unit = fc.constantFrom('', ' Apt 3', ' #12', ', Bldg 2 Apt B', ' unit b');
    fc.assert(
      fc.property(number, fc.constantFrom(...STREETS), unit, (house, name, flat) => {
        const key = placeKey(`${house} ${name}${flat}`);
        expect(placeKey(key)).toBe(key);
        expect(buildingKey(key)).toBe(buildingKey(`${house} ${name}`));
      }),
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(placeKey(text).startsWith(buildingKey(text))).toBe(true);
      }),
    );
  });
});

describe('places in running text', () => {
  it.each([
    ['He is at 2130 Main St apt 3 now', ['2130 Main St apt 3']],
    ['music from apt 12 at 2130 Main St, still on', ['2130 Main St apt 12']],
    ['unit 4-B of 2130 main st', ['2130 main st unit 4-B']],
    ['He is at 2130 Main St Apt 12-B. She says so', ['2130 Main St Apt 12-B']],
    ['vive en 2130 Main St apto 4, no puede dormir', ['2130 Main St apto 4']],
    ['en 2130 Main St departamento 4B', ['2130 Main St departamento 4B']],
    ['at 100 east main street, then 450 old frankfort pike', ['100 east main street', '450 old frankfort pike']],
    ['123 St. James Ct and he left. Then', ['123 St. James Ct']],
    ['the 2100 block of Richmond Rd, blue car', ['2100 block of Richmond Rd']],
    ['400 blk of rose', ['400 blk of rose']],
    ['corner of Main and Broadway', ['Main and Broadway']],
    ['crash Main St & N Broadway', ['Main St & N Broadway']],
    ['fight main st and broadway', ['main st and broadway']],
    ['seen at Maple St and Oak Ave', ['Maple St and Oak Ave']],
    ['2130 richmond, red door', ['2130 richmond']],
    ['100 Martin Luther King Blvd', ['100 Martin Luther King Blvd']],
    ['100-102 E Main St', ['100-102 E Main St']],
    ['100 14th St', ['100 14th St']],
    ['3 men on the court', []],
    ['10 feet from the road', []],
    ['15 year old male on Main St', ['Main St']],
    ['20 people walking down alumni dr', []],
    ['kroger on richmond rd', ['kroger on richmond rd']],
    ['Man in Kroger on Richmond Rd had a pistol', ['Kroger on Richmond Rd']],
    ['at the gas station on rose, blue car', ['gas station on rose']],
    ['met at Home Depot off Richmond', ['Home Depot off Richmond']],
    ['the park on Woodland Ave', ['park on Woodland Ave']],
    ['swan limping at Jacobson Park', ['Jacobson Park']],
    ['lives on richmond rd, red door', ['richmond rd']],
    ['vive en Richmond Rd', ['Richmond Rd']],
    ['lives at 12 Rose St, works at Kroger on Richmond Rd', ['12 Rose St']],
    ['Fight on Military Pike', ['Military Pike']],
    ['found at Ecton Park. Club president says', ['Ecton Park']],
    ['traffic on Richmond is bad', []],
    ['school on rose colored paper', []],
    ['a car on our dead end road', []],
    ["power line down on RP's drive", []],
    ['people park on Rose St', ['Rose St']],
    ['they speed a lot on rose', []],
    ['he is high on richmond rd', ['richmond rd']],
    ['at 2130 Main St w/ a knife', ['2130 Main St']],
    ['2130 Main St W', ['2130 Main St W']],
    ['account frozen by Central Bank', []],
    ['Officer Clay on rose duty', []],
    ['went to the store', []],
    ['rolled into the church lot', []],
    ['2 cars blocking way', []],
    ['100 high school kids', []],
    ['Rose and Clay came by', []],
    ['call 859-555-0100 Main St', []],
    ['at 9:15 main st', []],
    ['$100 main st', []],
    ['at 100\nMain St', []],
  ])('in %j', (text, places) => {
    expect(findPlaces(text, STREETS).map(({ words }) => words)).toEqual(places);
  });

  it('are given by their place in the text', () => {
    expect(findPlaces('at 2130 Main St now', STREETS)).toEqual([{ from: 3, to: 15, words: '2130 Main St' }]);
  });

  it('do not overlap, whatever is typed', () => {
    const words = fc.constantFrom(
      '100',
      'main',
      'st',
      'and',
      'n',
      'broadway',
      '&',
      ',',
      'block',
      'of',
      'apt',
      '3',
      'the',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        let end = 0;
        for (const { from, to, words: said } of findPlaces(text, STREETS)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(text.slice(from, to)).toBe(said);
          end = to;
        }
      }),
    );
  });

  it.each(['100 ', '100 main ', 'main st and ', 'n ', '100 block of ', 'st. ', '# ', "o'"])(
    'are looked for in 20,000 characters of %j without trouble',
    (part) => {
      expect(findPlaces(part.repeat(20_000 / part.length), STREETS).length).toBeLessThan(5_000);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { byOldestCheck, isToConfirm } from '../../../src/renderer/screens/agency/confirmed';
import { newId } from '../../../src/renderer/screens/agency/field-specs';
import { hoursText, readHours } from '../../../src/renderer/screens/agency/hours-text';
import { itemFrom, typedFrom } from '../../../src/renderer/screens/agency/item-fields';
import { ENTITIES, itemsOf } from '../../../src/shared/protocol/changes/entities';
import { lexington } from '../../main/agency/lexington';
import { smallPack } from '../../shared/protocol/small-pack';

describe('hours', () => {
  it.each([
    ['mon-fri 08:00-17:00; sat 09:00-12:00', 'mon-fri 08:00-17:00; sat 09:00-12:00'],
    [' MON 8:00-12:00 13:00-17:30 ', 'mon 08:00-12:00 13:00-17:30'],
    ['sun 22:00-06:00; mon 00:00-24:00', 'mon 00:00-24:00; sun 22:00-06:00'],
    ['', ''],
  ])('%s are read and written', (typed, written) => {
    expect(hoursText(readHours(typed, null) ?? null)).toBe(written);
  });

  it.each(['always', 'mon', 'mon 8-17', 'fri-mon 08:00-17:00', 'mon 25:00-26:00', 'mon-fri-sun 08:00'])(
    '%s are not read',
    (typed) => {
      expect(readHours(typed, null)).toBeUndefined();
    },
  );

  it('keep the holidays', () => {
    expect(readHours('mon 08:00-17:00', { holidays: ['2026-12-25'] })).toEqual({
      mon: ['08:00-17:00'],
      holidays: ['2026-12-25'],
    });
  });
});

describe('the fields of a form', () => {
  const pack = lexington();
  it.each(Object.keys(ENTITIES) as (keyof typeof ENTITIES)[])('give every %s of the pack back as it was', (entity) => {
    for (const item of itemsOf(pack, entity)) {
      const read = itemFrom(entity, typedFrom(entity, item), item, pack);
      expect(JSON.stringify(read.problems === undefined ? read.item : read.problems)).toBe(JSON.stringify(item));
    }
  });

  it('say what is missing, each at its field', () => {
    const read = itemFrom('disposition', { code: ' ', label: 'Rangers', key: 'kk' }, null, pack);
    expect(read.problems).toEqual([
      { field: 'agency-code', sentence: 'Code: nothing is written there. Write it.' },
      { field: 'agency-key', sentence: 'Key: "kk" is not one letter. Write one.' },
    ]);
  });

  it('of an event say what was not read', () => {
    const typed = {
      title: 'Locks',
      program: 'w',
      date: '2026-02-30',
      time: '6 pm',
      place: 'Hall',
      capacity: 'many',
      signUp: 'yes',
    };
    const read = itemFrom('event', typed, null, smallPack());
    expect(read.problems?.map(({ field }) => field)).toEqual(['agency-date', 'agency-time', 'agency-capacity']);
  });

  it('make an id from the name that nothing else has', () => {
    const pack2 = smallPack();
    expect(newId('Niños & Families!', itemsOf(pack2, 'program'))).toBe('ninos-families');
    expect(newId('Noise', itemsOf(pack2, 'incident-type'))).toBe('noise-2');
    expect(newId('911', itemsOf(pack2, 'program'))).toBe('item');
  });
});

describe('a confirmation', () => {
  it.each([
    [null, true],
    ['2026-08-30', false],
    ['2026-08-29', true],
    ['2026-11-28', false],
  ])('of %s is due after 90 days: %s', (checked_on, due) => {
    expect(isToConfirm({ checked_on }, '2026-11-28', 90)).toBe(due);
  });

  it('the oldest first', () => {
    const made = ['2026-11-02', null, '2026-01-09'].map((checked_on) => ({ checked_on }));
    expect(byOldestCheck(made).map((one) => one.checked_on)).toEqual([null, '2026-01-09', '2026-11-02']);
  });
});

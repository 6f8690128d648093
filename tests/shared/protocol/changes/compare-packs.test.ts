import { describe, expect, it } from 'vitest';
import { comparePacks, fieldDifferences } from '../../../../src/shared/protocol/changes/compare-packs';
import type { Program } from '../../../../src/shared/protocol/pack';
import { protocol, said, smallPack } from '../small-pack';

const watch: Program = {
  id: 'watch',
  kind: 'neighborhood-watch',
  title: 'Neighborhood watch',
  topics: ['watch'],
  areas: ['city-wide'],
  card: said('A watch.'),
  signUp: true,
  checked_on: null,
};
const disposition = { code: '02', label: 'No report', key: 'n' };

describe('two packs', () => {
  it('that are the same differ in nothing', () => {
    expect(comparePacks(smallPack(), smallPack())).toEqual({ items: [], parts: [] });
  });

  it('differ by what was added, removed and changed', () => {
    const old = smallPack();
    const [report] = old.dispositions;
    const fresh = smallPack({ dispositions: [{ code: '01', label: 'Report written', key: 'r' }, disposition] });
    expect(comparePacks(old, fresh).items).toEqual([
      {
        entity: 'disposition',
        id: '01',
        name: 'Report written',
        kind: 'changed',
        fields: [{ field: 'Name', old: report?.label, new: 'Report written' }],
      },
      { entity: 'disposition', id: '02', name: 'No report', kind: 'added', fields: [] },
    ]);
    expect(comparePacks(fresh, old).items.map(({ id, kind }) => [id, kind])).toEqual([
      ['01', 'changed'],
      ['02', 'removed'],
    ]);
  });

  it('name an event with its day', () => {
    const event = { id: 'e', program: 'watch', title: 'Open evening', starts: '2026-12-12T18:00', place: 'Hall' };
    const fresh = smallPack({ programs: [watch], events: [{ ...event, signUp: true }] });
    expect(comparePacks(smallPack({ programs: [watch] }), fresh).items).toMatchObject([
      { entity: 'event', name: 'Open evening, Sat 12 Dec 2026 18:00', kind: 'added' },
    ]);
  });

  it('say of scripts, rules and words which of them differ', () => {
    const old = smallPack();
    const fresh = smallPack({
      protocols: [protocol('theft', 'T1', { title: 'Stolen' }), protocol('parking', 'T9')],
      concepts: [],
      agency: { ...old.agency, confirm_after_days: 30 },
      streets: ['Main Street', 'Oak Street'],
    });
    expect(comparePacks(old, fresh).parts).toEqual([
      { part: 'Agency', added: [], removed: [], changed: ['days until a number is confirmed again'] },
      { part: 'Scripts', added: ['Title parking'], removed: ['Title noise'], changed: ['Stolen'] },
      { part: 'Words the reader knows', added: [], removed: ['Weapon'], changed: [] },
      { part: 'Streets', added: ['Oak Street'], removed: [], changed: [] },
    ]);
  });

  it('say the id beside a title that two scripts have', () => {
    const fresh = smallPack({
      protocols: [...smallPack().protocols, protocol('theft-2', 'T9', { title: 'Title theft' })],
    });
    expect(comparePacks(smallPack(), fresh).parts).toEqual([
      { part: 'Scripts', added: ['Title theft (theft-2)'], removed: [], changed: [] },
    ]);
  });
});

describe('a field', () => {
  it.each([
    [{ say: said('Old', 'Viejo') }, { say: said('New', 'Viejo') }, 'Words to say, English', 'Old', 'New'],
    [{ topics: ['a', 'b'] }, { topics: [] }, 'Topics', 'a, b', 'nothing'],
    [{ signUp: true }, { signUp: false }, 'Takes sign-ups', 'yes', 'no'],
    [{ kind: 'neighborhood-watch' }, { kind: 'workshop' }, 'Kind', 'Neighborhood watch', 'Workshop'],
    [{}, { retired: true }, 'Retired', 'no', 'yes'],
    [{ phone: null }, { phone: '311' }, 'Number', 'nothing', '311'],
    [{ hours: null }, { hours: { mon: ['08:00-17:00'] } }, 'Hours, mon', 'nothing', '08:00-17:00'],
    [{ starts: '2026-12-12T18:00' }, {}, 'Starts', 'Sat 12 Dec 2026 18:00', 'nothing'],
  ])('is said in words: %j', (old, fresh, field, before, after) => {
    expect(fieldDifferences(old, fresh, { old: smallPack(), fresh: smallPack() })).toEqual([
      { field, old: before, new: after },
    ]);
  });

  it('that names a program or a script has its title, as the pack of that time says it', () => {
    const old = smallPack({ programs: [watch], protocols: [protocol('theft', 'T1')] });
    const fresh = smallPack({ programs: [watch, { ...watch, id: 'walk' }] });
    const titles = { old, fresh };
    expect(fieldDifferences({ protocol: 'theft' }, { protocol: 'noise' }, titles)).toEqual([
      { field: 'Script', old: 'Title theft', new: 'Title noise' },
    ]);
    expect(fieldDifferences({ program: 'watch' }, { program: 'walk' }, titles)).toEqual([
      { field: 'Program', old: 'Neighborhood watch', new: 'Neighborhood watch (walk)' },
    ]);
    expect(fieldDifferences({ program: 'gone' }, {}, titles)).toEqual([
      { field: 'Program', old: 'gone', new: 'nothing' },
    ]);
  });
});
